package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Outline;

/** What stands below the last item: names under the minutes, and the list of attachments. */
class SignOffTest {

    /** The lines of a document below its items, read from where the tail starts. */
    private static final class End {

        private final List<Line> lines;
        private final TailReader tail;
        private final SignOffReader signOff;

        End(Outline outline) {
            Ledger ledger = new Ledger(outline, Steps.WORDS);
            lines = Lines.of(outline, ledger);
            signOff = new SignOffReader(Steps.WORDS, ledger, Steps.ids());
            tail = new TailReader(Steps.WORDS, ledger, Steps.ids(), signOff);
            tail.read(lines.subList(start(), lines.size()));
        }

        int start() {
            return tail.start(lines);
        }

        List<String> signatures() {
            return signOff.signatures(new People(new Roll(), Steps.WORDS)).stream()
                    .map(s -> s.getRole() + " "
                            + s.getSignatory().map(Mention::getAsWritten).orElse("–")
                            + s.getDate().map(day -> " " + day).orElse(""))
                    .toList();
        }
    }

    private static End read(String text) {
        return new End(Steps.outline(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vid protokollet: Anna Berg\n\nJusteras: Bo Ek",
                "Vid protokollet\n\nAnna Berg\n\nJusteras\n\nBo Ek",
                "Vid pennan\nAnna Berg\n\nJusterare\nBo Ek",
                "Sekreterare          Justerare\nAnna Berg            Bo Ek",
                "Sekreterare\tJusterare\nAnna Berg\tBo Ek",
                "Sekreterare         Justerare\n\n___________         ___________\n\nAnna Berg           Bo Ek",
                "Anna Berg\nSekreterare\n\nBo Ek\nJusterare",
                "Sekreterare: Anna Berg\n………………\n\nJusterare: Bo Ek\n………………",
                "Underskrifter\n\nSekreterare\n____________\nAnna Berg\n\nJusterare\n.............\nBo Ek",
            })
    void namesStandBesideBelowOrAboveTheirLabels(String text) {
        End read = read(text);
        assertThat(read.signatures()).containsExactly("secretary Anna Berg", "verifier Bo Ek");
        assertThat(read.start()).isZero();
        assertThat(read.signOff.note()).isEmpty();
    }

    @Test
    void labelsNamesAndDatesMayStandInATable() {
        assertThat(new End(Outline.of(Steps.table("Ordförande|Justerare", "Anna Berg|Bo Ek", "2026-03-30|2026-03-31")))
                        .signatures())
                .containsExactly("chair Anna Berg 2026-03-30", "verifier Bo Ek 2026-03-31");
    }

    @Test
    void aDateBelowANameIsTheDayOfSigning() {
        assertThat(read("Justerare\n\nAnna Berg\n2026-03-30").signatures())
                .containsExactly("verifier Anna Berg 2026-03-30");
    }

    @Test
    void twoNamesUnderOneLabelAreTwoSignatures() {
        assertThat(read("Justerare\n\nAnna Berg och Bo Ek").signatures())
                .containsExactly("verifier Anna Berg", "verifier Bo Ek");
    }

    @Test
    void aLineThatWasLeftOpenIsASignatureOfNobody() {
        assertThat(read("Ordförande\n\nJusterare").signatures()).containsExactly("chair –", "verifier –");
    }

    @Test
    void thatItWasSignedDigitallyIsNoted() {
        End read = read("Ordförande: Anna Berg\n\nDigitalt signerat");
        assertThat(read.signatures()).containsExactly("chair Anna Berg");
        assertThat(read.signOff.note()).contains("Digitalt signerat");
    }

    @Test
    void theTailStartsAtTheFirstLabelWithAName() {
        assertThat(read("Ordföranden tackar och avslutar mötet.\n\nVid protokollet\n\nAnna Berg")
                        .start())
                .isEqualTo(1);
        End none = read("Ordföranden tackar.\n\nJusterare utses nästa gång.");
        assertThat(none.start()).isEqualTo(none.lines.size());
    }

    @Test
    void attachmentsAreListedByTheirLabels() {
        End read = read("Bilaga 1. Presentation av en lång\nrubrik\n\nBilaga 2 Budget");
        assertThat(read.tail.attachments())
                .extracting(a -> a.getLabel().orElse("–") + ": " + a.getTitle())
                .containsExactly("Bilaga 1: Presentation av en lång\nrubrik", "Bilaga 2: Budget");
        assertThat(read("Bilagor: schema").tail.attachments())
                .extracting(a -> a.getLabel().orElse("–") + ": " + a.getTitle())
                .containsExactly("–: schema");
    }

    @Test
    void aMentionOfAnAttachmentIsNoEntryOfTheList() {
        End read = read("Se bilaga 1. För presentation.\n\nBilaga 1 visar läget.");
        assertThat(read.tail.attachments()).isEmpty();
        assertThat(read.start()).isEqualTo(2);
    }
}
