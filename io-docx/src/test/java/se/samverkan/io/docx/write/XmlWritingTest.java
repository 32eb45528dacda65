package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** XML as it is written. */
class XmlWritingTest {

    @Test
    void charactersThatMeanSomethingAreEscaped() {
        assertThat(XmlOut.inMemory()
                        .start("a")
                        .attribute("b", "<\"&'>\n\t")
                        .text("<\"&'>\n")
                        .end()
                        .toString())
                .isEqualTo("<a b=\"&lt;&quot;&amp;'&gt;&#10;&#9;\">&lt;\"&amp;'&gt;&#10;</a>");
    }

    @Test
    void whatXmlCannotSayIsLeftOut() {
        assertThat(XmlOut.inMemory()
                        .start("a")
                        .text("a\u0000b\u0001\ud800c\udc00\uffff\ufffe\ud83d")
                        .end()
                        .toString())
                .isEqualTo("<a>abc</a>");
    }

    @Test
    void everyCharacterIsEncodedAsUtf8() {
        StringBuilder all = new StringBuilder();
        for (int c = 0x80; c < 0x110000; c += 7) {
            if (c < 0xd800 || c > 0xdfff) {
                all.appendCodePoint(c);
            }
        }
        String text = all.toString().replace("\uffff", "").replace("\ufffe", "");
        assertThat(XmlOut.inMemory().start("a").text(text).end().toString()).isEqualTo("<a>" + text + "</a>");
    }

    @Test
    void whatIsStreamedIsWhatIsKept() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlOut streamed = XmlOut.to(out);
        XmlOut kept = XmlOut.inMemory();
        for (XmlOut xml : new XmlOut[] {streamed, kept}) {
            xml.start("w:p");
            for (int i = 0; i < 3000; i++) {
                xml.start("w:t").attribute("n", i).text("åäö 😀").end().empty("w:br");
            }
            xml.raw("x".repeat(20_000)).end();
        }
        streamed.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(kept.toString());
    }

    @Test
    void anElementWithNothingInItIsShort() {
        assertThat(XmlOut.inMemory().start("a").empty("b").value("c", 1).end().toString())
                .isEqualTo("<a><b/><c w:val=\"1\"/></a>");
    }
}
