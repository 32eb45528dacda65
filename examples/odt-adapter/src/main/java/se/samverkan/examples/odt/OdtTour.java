package se.samverkan.examples.odt;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

/** Reads minutes that LibreOffice has saved, tells who met and what was decided, checks them, and writes them again as OpenDocument. */
public final class OdtTour {

    private OdtTour() {}

    /**
     * Tells everything on the standard output.
     *
     * @param arguments the file to read, and the file to write
     * @throws IOException if one cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            tell(Path.of(arguments[0]), Path.of(arguments[1]), out);
        }
    }

    static void tell(Path minutes, Path written, PrintStream out) throws IOException {
        Formats formats = Formats.installed();
        Imported imported = formats.read(minutes);
        Meeting meeting = imported.meeting();
        out.println(meeting.latestMinutes().flatMap(record -> record.getTitle()).orElse("?"));
        meeting.getDate().ifPresent(out::println);
        meeting.getAttendance().forEach(who -> out.println("  " + who.shown() + ": " + who.getStatus()));
        meeting.decisions().forEach(decision -> out.println("Decided: " + decision.getText()));

        Report report = ProtocolCheck.installed()
                .check(imported.collaboration(), meeting.getId())
                .locatedBy(imported.sources());
        imported.findings().forEach(finding -> tell(finding, out));
        report.findings().forEach(finding -> tell(finding, out));

        formats.write(imported.collaboration(), meeting.getId(), written);
        boolean same = formats.read(written).meeting().asMinuted().equals(meeting.asMinuted());
        out.println(same ? "Written, and read back as the same meeting" : "Written, but something is lost");
    }

    private static void tell(Finding finding, PrintStream out) {
        // The document's name depends on where it lies.
        String place = finding.getPlace()
                .map(at -> at.withDocument(Optional.empty()))
                .map(SourcePlace::shown)
                .orElse("-");
        out.println(place + "  " + finding.getCode() + "  " + finding.message(Language.ENGLISH));
    }
}
