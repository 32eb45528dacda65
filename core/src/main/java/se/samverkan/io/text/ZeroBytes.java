package se.samverkan.io.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the zero bytes stand. Text in UTF-16 has one in nearly every pair, always on the same side; other text has none.
 *
 * @param even how many stand at even offsets
 * @param odd how many stand at odd offsets
 * @param pairs how many pairs of bytes there are
 */
record ZeroBytes(int even, int odd, int pairs) {

    static ZeroBytes count(ByteView bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.at(i) == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        return new ZeroBytes(even, odd, bytes.length() / 2);
    }

    boolean any() {
        return even + odd > 0;
    }

    Optional<Charset> utf16() {
        if (odd * 2 > pairs && even * 20 < odd) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even * 2 > pairs && odd * 20 < even) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }
}
