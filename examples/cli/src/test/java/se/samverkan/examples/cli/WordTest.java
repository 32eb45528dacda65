package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents in and out, and the template that those going out look like. */
class WordTest {

    private static final String MINUTES = "../samples/styrgrupp-protokoll.txt";
    private static final String CHANGED = "../samples/samverkansgrupp-minnesanteckningar.docx";
    private static final String TEMPLATE = "../samples/narvardskontoret.dotx";

    @TempDir
    private Path folder;

    @Test
    void minutesComeBackFromWordAsTheyWentIn() {
        Path docx = folder.resolve("ut/protokoll.docx");
        assertThat(Outcome.of("read", MINUTES, "--quiet", "-o", docx.toString()))
                .isEqualTo(new Outcome(ExitCode.FINE, "", ""));
        assertThat(summary(docx.toString())).isEqualTo(summary(MINUTES));
    }

    @Test
    void findingsLeadToTheParagraph() {
        String file = docx();
        assertThat(Outcome.of("check", file, "--quiet").out())
                .contains(file + ":¶3  error  numbering/declared-range  ")
                .contains(file + ":¶36 (table 2, row 4, column 1)  warning  attendance/listed-twice  ");
    }

    @Test
    void fileIsNamedByTheUserOrByTheDocumentInAFolder() throws IOException {
        Path named = folder.resolve("here.DOCX");
        Outcome.of("read", MINUTES, "--quiet", "--to", "docx", "-o", named.toString());
        Outcome.of("read", MINUTES, "--quiet", "--to", "docx", "-o", folder.toString());
        assertThat(Files.readAllBytes(named))
                .isEqualTo(Files.readAllBytes(folder.resolve("styrgrupp-protokoll.docx")))
                .startsWith('P', 'K');
        Outcome.of("read", MINUTES, "--quiet", "-o", folder.resolve("docx").toString());
        assertThat(folder.resolve("docx/styrgrupp-protokoll.json")).isRegularFile();
        Path summary = folder.resolve("short.json");
        Outcome.of("read", MINUTES, "--quiet", "--to", "summary", "-o", summary.toString());
        assertThat(summary).content(StandardCharsets.UTF_8).isEqualTo(summary(MINUTES));
    }

    @Test
    void logoHeaderAndStylesAreThoseOfTheTemplate() throws IOException {
        Path out = folder.resolve("out.docx");
        assertThat(Outcome.of("read", MINUTES, "--quiet", "-o", out.toString(), "--template", TEMPLATE)
                        .err())
                .isEmpty();
        assertThat(part(out, "word/media/logo.png")).isEqualTo(part(Path.of(TEMPLATE), "word/media/logo.png"));
        assertThat(part(out, "word/header1.xml")).contains("Närvårdskontoret Åsbygden");
        assertThat(part(out, "word/document.xml"))
                .contains("w:val=\"Rubrik2\"", "w:val=\"Beslut\"", "w:val=\"Protokollstabell\"")
                .doesNotContain("Skriv här.");
        assertThat(summary(out.toString())).isEqualTo(summary(MINUTES));
    }

    @Test
    void stylesWithNamesOfTheirOwnAreNamedByTheUser() throws IOException {
        Path out = folder.resolve("out.docx");
        Outcome.of(
                "read", MINUTES, "-q", "-o", out.toString(), "--template", TEMPLATE, "--style", "Beslut=Underskrift");
        assertThat(part(out, "word/document.xml")).doesNotContain("w:val=\"Beslut\"");
        assertThat(Outcome.of("read", MINUTES, "--to", "docx", "--style", "Beslut=X")
                        .err())
                .contains("--template");
    }

    @Test
    void templateIsForWordOnly() {
        Outcome outcome = Outcome.of("read", MINUTES, "--to", "text", "--template", TEMPLATE);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("no template for text: only for docx", "--to docx");
    }

    @Test
    void templateThatCannotBeUsedIsToldOnceAndBeforeAnythingIsRead() throws IOException {
        Path old = Files.writeString(folder.resolve("old.docx"), "old");
        Outcome none = Outcome.of("read", MINUTES, "-o", old.toString(), "--template", folder + "/none.dotx");
        assertThat(none.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(none.err()).startsWith(folder + "/none.dotx  error  cli/no-such-file  ");
        Outcome text = Outcome.of("read", MINUTES, "-o", old.toString(), "--template", MINUTES);
        assertThat(text.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(text.err())
                .startsWith(MINUTES + "  error  word/no-package  ")
                .contains("Hint: ");
        assertThat(old).hasContent("old");
    }

    @Test
    void templateIsNeverWrittenOver() throws IOException {
        Path template = Files.copy(Path.of(TEMPLATE), folder.resolve("mall.docx"));
        Outcome outcome = Outcome.of("read", MINUTES, "-o", template.toString(), "--template", folder + "/./mall.docx");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(outcome.err()).contains("over the template itself");
        assertThat(template).hasSameBinaryContentAs(Path.of(TEMPLATE));
    }

    @Test
    void trackedChangesAreTakenAsAcceptedOrNotAtAll() {
        assertThat(Outcome.of("read", CHANGED, "--to", "text").out()).contains("den 16 mars 2026");
        assertThat(Outcome.of("read", CHANGED, "--to", "text", "--original").out())
                .contains("den 1 mars 2026")
                .doesNotContain("16 mars");
        assertThat(Outcome.of("check", CHANGED, "--original").out())
                .contains("den 1 mars 2026", "word/tracked-changes")
                .doesNotContain("16 mars");
    }

    @Test
    void aFileHoldsOneMeeting() throws IOException {
        Path two = Files.writeString(folder.resolve("two.canned"), "canned\nmeetings 2\n");
        Outcome meetings = Outcome.of("read", two.toString(), "--to", "docx", "-o", folder + "/out");
        assertThat(meetings.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(meetings.err()).contains(two + "  error  cli/not-one-meeting  The document holds 2 meetings");
        assertThat(folder.resolve("out")).doesNotExist();
        Outcome file = Outcome.of("read", MINUTES, CHANGED, "-o", folder + "/all.docx");
        assertThat(file.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(file.err()).contains("/all.docx. Name a folder.");
        assertThat(Outcome.of("read", MINUTES, CHANGED, "--to", "docx").err()).contains("-o DIR");
    }

    @Test
    void documentThatIsNoWordDocumentIsToldWithWhatToDo() throws IOException {
        Path old = Files.write(
                folder.resolve("gammalt.docx"),
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        Outcome outcome = Outcome.of("check", old.toString(), "--lang", "sv");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(outcome.err()).startsWith(old + "  fel  word/").contains("Råd: ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(old);
        }
    }

    private String docx() {
        String file = folder.resolve("minutes.docx").toString();
        Outcome.of("read", MINUTES, "--quiet", "-o", file);
        return file;
    }

    private static String summary(String file) {
        return Outcome.of("read", file, "--quiet", "--to", "summary").out();
    }

    /** A part of a document; bytes that are no text are told apart too. */
    private static String part(Path document, String name) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile());
                InputStream part = zip.getInputStream(zip.getEntry(name))) {
            byte[] bytes = part.readAllBytes();
            return new String(bytes, name.endsWith(".xml") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }
    }
}
