package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;

class FormatsOfTextTest {

    @Test
    void bothAreInstalled() {
        assertThat(ServiceLoader.load(OutlineFormat.class).stream()
                        .map(provider -> provider.get().id()))
                .contains("text", "markdown");
    }

    @Test
    void theEndingOfTheNameTellsThemApart() {
        assertThat(new PlainText().matches(head("a.txt", "Möte"))).isEqualTo(Fit.LIKELY);
        assertThat(new PlainText().matches(head("a.TEXT", "Möte"))).isEqualTo(Fit.LIKELY);
        assertThat(new Markdown().matches(head("a.md", "Möte"))).isEqualTo(Fit.LIKELY);
        assertThat(new Markdown().matches(head("a.txt", "Möte"))).isEqualTo(Fit.NONE);
    }

    @Test
    void anyTextCanBePlainText() {
        assertThat(new PlainText().matches(head("a.docx", "Möte"))).isEqualTo(Fit.POSSIBLE);
        assertThat(new PlainText().matches(head("a", ""))).isEqualTo(Fit.POSSIBLE);
        assertThat(new PlainText()
                        .matches(Source.of("a", "Möte i Ekåsa".getBytes(StandardCharsets.UTF_16LE))
                                .head()))
                .isEqualTo(Fit.POSSIBLE);
    }

    @Test
    void otherDocumentsAreNoneWhateverTheyAreCalled() {
        for (String start :
                new String[] {"PK\u0003\u0004", "%PDF-1.4", "{\\rtf1", "a\u0000b\u0001\u0000\u0000c\u0002d"}) {
            assertThat(new PlainText().matches(head("a.txt", start))).isEqualTo(Fit.NONE);
            assertThat(new Markdown().matches(head("a.md", start))).isEqualTo(Fit.NONE);
        }
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
        assertThat(new PlainText().matches(Source.of("a.txt", ole).head())).isEqualTo(Fit.NONE);
    }

    private static Head head(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8)).head();
    }
}
