package se.samverkan.testkit.contracts;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Streams to write to that are watched, slow, or broken. */
final class OutStreams {

    private OutStreams() {}

    /** Tells whether it was closed. */
    static final class Closing extends ByteArrayOutputStream {

        private boolean closed;

        boolean closed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Takes single bytes, whichever way they come. */
    static final class Narrow extends FilterOutputStream {

        Narrow(OutputStream out) {
            super(out);
        }
    }

    /** Takes some bytes and fails from then on. */
    static final class Broken extends OutputStream {

        private int left;
        private final IOException failure;

        Broken(int bytes, IOException failure) {
            this.left = bytes;
            this.failure = failure;
        }

        @Override
        public void write(int b) throws IOException {
            if (left == 0) {
                throw failure;
            }
            left--;
        }
    }
}
