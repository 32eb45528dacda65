package se.samverkan.io.json;

/**
 * Is told how far the reading or writing of a long document has come.
 *
 * <p>It is called after each line that is read, written or left out, and not for one that ends the reading, on the thread that reads or writes. To stop, it throws an unchecked exception: that comes out where the
 * line was read or written.
 */
@FunctionalInterface
public interface Progress {

    /**
     * One more line is done.
     *
     * @param lines how many lines are done
     * @param bytes how many bytes these have
     */
    void advanced(long lines, long bytes);

    /** {@return one that does nothing} */
    static Progress none() {
        return (lines, bytes) -> {};
    }
}
