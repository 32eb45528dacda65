package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkDumpTest {

    private static final String LONG = "Gruppen går igenom förslaget till gemensam rutin och konstaterar att det";

    @Test
    void linksTogetherAreADump() {
        assertThat(Read.text(
                        "Se anteckningarna.",
                        "",
                        "https://example.se/ett",
                        "https://example.se/tva",
                        "",
                        "Nästa punkt."))
                .containsExactly(
                        "Se anteckningarna.", "@ https://example.se/ett / https://example.se/tva", "Nästa punkt.");
    }

    @Test
    void aLinkBesideAPageMarkIsADump() {
        assertThat(Read.text(
                        "Rutinen gäller från och med", "", "Sida 2 av 3", "", "mailto:a.b@example.se", " den 1 maj."))
                .containsExactly("Rutinen gäller från och med den 1 maj.", "~ Sida 2 av 3", "@ mailto:a.b@example.se");
    }

    @Test
    void aLinkInTheMiddleOfAWrappedSentenceIsADump() {
        assertThat(Read.text(
                        LONG,
                        "https://example.se/rutin",
                        "saknas uppgifter om vem som ansvarar för uppföljningen i kommunerna."))
                .containsExactly(
                        LONG + " saknas uppgifter om vem som ansvarar för uppföljningen i kommunerna.",
                        "@ https://example.se/rutin");
    }

    @Test
    void aLinkAfterALeadInIsText() {
        assertThat(Read.text("Läs mer här:", "https://example.se/rutin", "", "Nästa punkt."))
                .containsExactly("Läs mer här: / https://example.se/rutin", "Nästa punkt.");
        assertThat(Read.text("Länkar:", "https://example.se/ett", "https://example.se/tva"))
                .containsExactly("Länkar: / https://example.se/ett / https://example.se/tva");
    }

    @Test
    void aLinkThatStandsAloneInTextThatIsNotWrappedIsText() {
        assertThat(Read.text("Underlag", "", "https://example.se/rutin", "", "Nästa punkt."))
                .containsExactly("Underlag", "https://example.se/rutin", "Nästa punkt.");
    }

    @Test
    void aSentenceThatEndsInALinkIsText() {
        assertThat(Read.text("Se https://example.se/ett", "och https://example.se/tva"))
                .containsExactly("Se https://example.se/ett / och https://example.se/tva");
    }
}
