package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.group.Role;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.text.PlainText;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/**
 * Every form of attendance that the grammar of minutes knows, as the text of a Word file with tabs and as the text of a PDF with runs of blanks.
 *
 * <p>A case is a text and its entries, one a line: name, affiliation, status if it is not present, roles, parted by bars.
 */
class AttendanceFormsTest {

    /** A case: what it is called, the roll, the entries. */
    private record Form(String name, String roll, String entries) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Form> forms() throws IOException {
        String file = new String(
                AttendanceFormsTest.class
                        .getResourceAsStream("attendance-forms.txt")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<Form> forms = new ArrayList<>();
        for (String form : file.split("(?m)^=== ", -1)) {
            if (form.contains("\n---\n")) {
                int title = form.indexOf('\n');
                int bar = form.indexOf("\n---\n");
                forms.add(new Form(
                        form.substring(0, title),
                        form.substring(title + 1, bar).replace("<tab>", "\t"),
                        form.substring(bar + 5).strip()));
            }
        }
        return forms.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isRead(Form form) throws IOException {
        Meeting meeting = meeting(form.roll());
        assertThat(meeting.getAttendance())
                .extracting(AttendanceFormsTest::shown)
                .containsExactlyElementsOf(
                        form.entries().lines().map(String::strip).toList());
        assertThat(meeting.getUnplaced()).isEmpty();
    }

    private static Meeting meeting(String roll) throws IOException {
        String document = "Protokoll styrgrupp Ekåsa 2026-03-27\n\n" + roll + "\n\n§ 1. Öppnande\nMötet öppnas.\n\n"
                + "§ 2. Dagordning\nDagordningen godkänns.\n";
        return MinutesReader.with(Vocabulary.swedish())
                .read(new PlainText()
                        .read(Source.of("roll.txt", document.getBytes(StandardCharsets.UTF_8)), Limits.defaults())
                        .outline())
                .meeting();
    }

    private static String shown(Attendance entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.getName().orElse("–"));
        parts.add(entry.getAffiliationAsWritten()
                .or(entry::getOrganisationName)
                .orElse("–")
                .replace('\n', '/'));
        if (!entry.attends()) {
            parts.add(entry.getStatus().name());
        }
        entry.getRoles().stream().map(Role::code).forEach(parts::add);
        return String.join(" | ", parts);
    }
}
