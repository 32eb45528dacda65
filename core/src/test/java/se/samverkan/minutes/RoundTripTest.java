package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.io.text.Markdown;
import se.samverkan.io.text.PlainText;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;

/** Minutes as people write them: what is read is written, and read again as the same meeting. */
class RoundTripTest {

    private static final Formats FORMATS = Formats.of(List.of(new Markdown(), new PlainText()));

    /** Plain text cannot say all that Markdown can. */
    private static final Set<String> EXCEPT_AS_TEXT = Set.of(
            // Links: their addresses stand in the text.
            "lokal-ledningsgrupp.txt",
            "uppdragsgrupp-anteckningar.md",
            "03-lokal-ledningsgrupp-ja-nej.txt",
            "09-arbetsgrupp-atgardstabell.md",
            "32-arbetsgrupp-suicidprevention.txt",
            // Names below "Digitalt signerat" with no label: nobody says as what they sign, and they are kept as text.
            "51-chefsgrupp-brunnsjon.txt",
            // Items without numbers: headings of items and of sub-items look the same.
            "05-uppdragsgrupp-tappad-numrering.txt",
            "39-projektgrupp-latex.txt",
            "48-minnesanteckningar-omradesgrupp-lingonas.txt",
            "64-socialchefsnatverk.txt");

    static Stream<Path> documents() throws IOException {
        return Stream.concat(files(Path.of("src/test/resources/minutes")), files(Path.of("../examples/samples")));
    }

    private static Stream<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comesBackFromItsOutline(Path file) throws IOException {
        Imported imported = FORMATS.read(file);
        Meeting meeting = imported.meeting();
        Meeting again = MinutesReader.with(Vocabulary.swedish())
                .read(MinutesRenderer.in(Language.SWEDISH).render(imported.getCollaboration(), meeting.getId()))
                .meeting();
        compare(meeting, again);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comesBackFromMarkdown(Path file) throws IOException {
        Imported imported = FORMATS.read(file);
        compare(imported.meeting(), through("markdown", ".md", imported));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comesBackFromPlainText(Path file) throws IOException {
        Imported imported = FORMATS.read(file);
        Meeting again = through("text", ".txt", imported);
        if (EXCEPT_AS_TEXT.contains(file.getFileName().toString())) {
            // An exception that is none any longer is taken off the list.
            assertThat(again.asMinuted()).isNotEqualTo(imported.meeting().asMinuted());
        } else {
            compare(imported.meeting(), again);
        }
    }

    private static Meeting through(String format, String extension, Imported imported) throws IOException {
        Collaboration collaboration = imported.getCollaboration();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMATS.write(collaboration, imported.meeting().getId(), format, out, WriteOptions.defaults());
        return FORMATS.read(Source.of("minutes" + extension, out.toByteArray()), ReadOptions.defaults())
                .meeting();
    }

    private static void compare(Meeting meeting, Meeting again) {
        assertThat(again.asMinuted()).isEqualTo(meeting.asMinuted());
        // What the projection drops because it cites the words is found in them again.
        assertThat(again.getAgenda()).isEqualTo(meeting.getAgenda());
        assertThat(again.getTasks()).isEqualTo(meeting.getTasks());
        assertThat(again.getNextMeeting()).isEqualTo(meeting.getNextMeeting());
    }
}
