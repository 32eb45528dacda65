package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;

/** Whatever the bytes are, they are read or refused with an {@link ImportException}, and read the same every time. */
class ArbitraryBytesProperties {

    @Property
    void bytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
        readOrRefused(bytes);
    }

    @Property
    void markedBytesAreReadOrRefused(@ForAll("starts") String start, @ForAll byte[] bytes) throws IOException {
        byte[] prefix = start.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(prefix, prefix.length + bytes.length);
        System.arraycopy(bytes, 0, all, prefix.length, bytes.length);
        readOrRefused(all);
    }

    @Property
    void charactersAreReadOrRefused(@ForAll String text) throws IOException {
        readOrRefused(text.getBytes(StandardCharsets.UTF_8));
        readOrRefused(text.getBytes(StandardCharsets.UTF_16LE));
    }

    @Property
    void marksAreReadOrRefused(@ForAll("marks") String text) throws IOException {
        readOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrRefused(byte[] bytes) throws IOException {
        readOrRefused(new PlainText(), bytes);
        readOrRefused(new Markdown(), bytes);
    }

    private static void readOrRefused(se.samverkan.io.OutlineFormat format, byte[] bytes) throws IOException {
        format.matches(Source.of("a.md", bytes).head());
        try {
            Outlined once = format.read(Source.of("a", bytes), Limits.defaults());
            Outlined again = format.read(Source.of("b", bytes), Limits.defaults());
            assertThat(again).isEqualTo(once);
        } catch (ImportException e) {
            assertThat(e.finding()).isPresent();
        }
    }

    @Provide
    Arbitrary<String> starts() {
        return Arbitraries.of(
                "\u00ef\u00bb\u00bf",
                "\u00ff\u00fe",
                "\u00fe\u00ff",
                "PK\u0003\u0004",
                "%PDF-",
                "{\\rtf",
                "a\u0000",
                "\u0000a");
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings()
                .withChars("*_[]()|#-•o§1.:\\\t\n\f \u00ad\u0301\ud83d\ude00a\u2028hw")
                .ofMaxLength(60);
    }
}
