package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.Source;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;

/** What kind of document is told from many openings, each with the kind that a person would say ({@code kinds/openings.txt}). */
class KindOfDocumentTest {

    /**
     * A document and what it is.
     *
     * @param kind the kind
     * @param unsure whether a person would doubt it
     * @param name what is special about it
     * @param text the document
     */
    record Opening(DocumentKind kind, boolean unsure, String name, String text) {

        private static final String UNSURE = "unsure: ";

        static Opening of(String entry) {
            String head = entry.lines().findFirst().orElseThrow();
            int blank = head.indexOf(' ');
            String name = head.substring(blank + 1);
            return new Opening(
                    DocumentKind.valueOf(head.substring(0, blank)),
                    name.startsWith(UNSURE),
                    name,
                    entry.substring(head.length()).strip() + "\n");
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + ", " + name;
        }
    }

    static List<Opening> openings() throws IOException {
        List<Opening> openings = new ArrayList<>();
        try (InputStream in = KindOfDocumentTest.class.getResourceAsStream("/kinds/openings.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String entry : all.split("#### ", -1)) {
                if (!entry.isBlank()) {
                    openings.add(Opening.of(entry));
                }
            }
        }
        return openings;
    }

    @Test
    void there_are_openings_enough_of_each_kind() throws IOException {
        assertThat(openings()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(openings())
                .extracting(Opening::kind)
                .contains(
                        DocumentKind.MINUTES,
                        DocumentKind.NOTICE,
                        DocumentKind.AGENDA,
                        DocumentKind.PROPOSAL,
                        DocumentKind.LETTER,
                        DocumentKind.OTHER);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void title_and_structure_tell_the_kind(Opening opening) throws IOException {
        assertThat(read(opening.text()).getDocumentKind()).isEqualTo(opening.kind());
    }

    @ParameterizedTest
    @MethodSource("openings")
    void what_is_no_minutes_says_so_and_what_is_unsure_says_so(Opening opening) throws IOException {
        List<String> codes = read(opening.text()).findings().stream()
                .map(finding -> finding.getCode().toString())
                .filter(code -> code.equals("read/no-minutes") || code.equals("read/kind-unsure"))
                .toList();
        List<String> expected = new ArrayList<>();
        if (opening.kind() != DocumentKind.MINUTES) {
            expected.add("read/no-minutes");
        }
        if (opening.unsure()) {
            expected.add("read/kind-unsure");
        }
        assertThat(codes).isEqualTo(expected);
    }

    @Test
    void the_finding_says_what_it_was_taken_for_and_where_the_document_begins() throws IOException {
        Finding finding = read("\nKallelse till styrgrupp Ekåsa 2026-03-27\n\nVälkomna till mötet.\n")
                .findings()
                .get(0);
        assertThat(finding.message(Language.SWEDISH)).contains("lästs som en kallelse");
        assertThat(finding.message(Language.ENGLISH)).contains("read as a notice of a meeting");
        assertThat(finding.getPlace())
                .hasValueSatisfying(place -> assertThat(place.shown()).contains("2"));
    }

    @Test
    void a_doubt_names_the_alternatives() throws IOException {
        Finding finding = read("Hej Anna!\n\nTack för i går.\n\nMed vänlig hälsning\nBo Ek\n").findings().stream()
                .filter(f -> f.getCode().toString().equals("read/kind-unsure"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message(Language.SWEDISH)).contains("ett brev", "ett annat slags dokument");
        assertThat(finding.message(Language.ENGLISH)).contains("a letter", "another kind of document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kallelse", "Inbjudan till möte", "Dagordning", "Yttrande över förslag", "Telefonlista"})
    void the_whole_text_of_another_document_is_kept(String text) throws IOException {
        Meeting meeting = read(text + "\n\nHej på er.\n").meeting();
        assertThat(meeting.ownTexts().stream().map(OwnText::text).toList()).containsExactly(text, "Hej på er.");
    }

    private static Imported read(String text) throws IOException {
        Formats formats = Formats.installed();
        return formats.read(Source.of("test.txt", text.getBytes(StandardCharsets.UTF_8)), formats.readOptions());
    }
}
