package se.samverkan.testkit.contracts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/** Streams of a source that are watched, slow, or broken. */
final class InStreams {

    private InStreams() {}

    /** Gives no more than some bytes at a time, and never says that more are there. */
    static final class Dripping extends FilterInputStream {

        private final int most;

        Dripping(InputStream in, int most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(length, most));
        }

        @Override
        public long skip(long n) throws IOException {
            return super.skip(Math.min(n, most));
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** Is counted until it is closed. */
    static final class Counted extends FilterInputStream {

        private final AtomicInteger open;
        private boolean closed;

        Counted(InputStream in, AtomicInteger open) {
            super(in);
            this.open = open;
            open.incrementAndGet();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                open.decrementAndGet();
            }
            super.close();
        }
    }

    /** Gives some bytes and then fails. */
    static final class Broken extends FilterInputStream {

        private int left;
        private final IOException failure;
        private boolean failed;

        Broken(InputStream in, int bytes, IOException failure) {
            super(in);
            this.left = bytes;
            this.failure = failure;
        }

        boolean failed() {
            return failed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0 && length > 0) {
                failed = true;
                throw failure;
            }
            int read = super.read(into, offset, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(Math.min(n, left));
            left -= (int) skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
