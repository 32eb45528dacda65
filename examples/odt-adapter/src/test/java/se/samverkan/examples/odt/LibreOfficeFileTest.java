package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.testkit.assertions.SamverkanAssertions.assertThatFindings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samverkan.io.Outlined;

/** A file as LibreOffice 7.4 saved it, from {@code minutes.fodt} beside it. */
class LibreOfficeFileTest {

    private static final Path MINUTES = Path.of("src/test/resources/se/samverkan/examples/odt/minutes.odt");

    @Test
    void isReadAsItLooksInLibreOffice() throws IOException {
        Outlined read = Odt.read(Files.readAllBytes(MINUTES));
        assertThat(read.outline().getTitle()).hasValue("Mötesanteckningar lokal ledningsgrupp Ekåsa");
        assertThat(read.outline().getLanguage()).hasValue("sv-SE");
        assertThat(Odt.shown(read.outline()))
                .containsExactly(
                        "page Närvård Ekåsa",
                        "h1 Mötesanteckningar lokal ledningsgrupp Ekåsa",
                        "p *Datum:* 27 mars 2026",
                        "p *Plats:* Kommunhuset, Björksalen",
                        "(1) | p Namn | p Organisation | p Närvaro | / | p Vera Ström, ordförande | p Ekåsa kommun | p Närvarande |"
                                + " / | p Nils Åberg, sekreterare | p Åslunda sjukhus | p Närvarande |"
                                + " / | p Siv Holm | p Ekåsa vårdcentral | p Frånvarande |",
                        "h1 [12.] Mötets öppnande",
                        "p Vera Ström hälsar alla välkomna och öppnar mötet.",
                        "note [1] Siv Holm hade anmält förhinder.",
                        "h1 [13.] Läkemedel vid hemgång",
                        "p Gruppen går igenom vad som behövs:",
                        "note [Siv Holm] Stämmer listan?",
                        "li0 [•] en läkemedelslista som är aktuell",
                        "li1 [–] på papper",
                        "li1 [–] i journalen<https://example.se/journal>",
                        "li0 [•] en kontakt på vårdcentralen",
                        "p *Beslut:* Nils Åberg skickar sjukhusets läkemedelslistor till alla senast den 24 april.",
                        "h1 [14.] Nästa möte",
                        "p Nästa möte är den 27 februari 2026.",
                        "page Sida 1");
        assertThatFindings(read.findings()).haveOnly("odt/tracked-changes");
    }

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(MINUTES)).isLessThan(20_000);
    }
}
