package se.samverkan.io.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that remembers how it failed: Jackson wraps its exceptions like those of its own decoding. */
final class Watched extends FilterInputStream {

    private @Nullable IOException failure;

    Watched(InputStream in) {
        super(in);
    }

    /** Throws what the stream threw, if it did. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
