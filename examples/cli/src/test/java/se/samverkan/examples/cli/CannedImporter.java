package se.samverkan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Wording;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.ImportException;
import se.samverkan.io.Imported;
import se.samverkan.io.Importer;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.DocumentKind;

/**
 * A plugin's format for tests of the program alone: its documents say what reading them shall come to.
 *
 * <p>After {@code canned}, by lines: {@code error}, {@code warning} or {@code info} a finding of that severity, {@code notice} no minutes,
 * {@code broken} an unusable document, {@code fault} a fault of the reader, {@code meetings N} so many meetings.
 */
public final class CannedImporter implements Importer {

    /** The number that the tax agency itself shows as an example. */
    static final String IDENTITY_NUMBER = "811228-9874";

    /** For the service loader. */
    public CannedImporter() {}

    @Override
    public String id() {
        return "canned";
    }

    @Override
    public List<String> extensions() {
        return List.of("canned");
    }

    @Override
    public Fit matches(Head head) {
        return head.startsWith('c', 'a', 'n', 'n', 'e', 'd') ? Fit.CERTAIN : Fit.NONE;
    }

    @Override
    public Imported read(Source source, ReadOptions options) throws ImportException {
        Imported.Builder imported = new Imported.Builder();
        DocumentKind kind = DocumentKind.DATA;
        int meetings = 1;
        String[] lines = new String(source.bytes(), StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            switch (lines[i]) {
                case "error", "warning", "info" -> imported.addFinding(finding(lines[i], i + 1));
                case "notice" -> kind = DocumentKind.NOTICE;
                case "broken" -> throw new ImportException(finding("error", i + 1), null);
                case "fault" -> throw new IllegalStateException("a fault in the plugin");
                default ->
                    meetings = lines[i].startsWith("meetings ") ? Integer.parseInt(lines[i].substring(9)) : meetings;
            }
        }
        Collaboration.Builder collaboration = new Collaboration.Builder();
        for (int i = 1; i <= meetings; i++) {
            collaboration.addMeeting(meeting("m" + i));
        }
        return imported.collaboration(collaboration.build()).documentKind(kind).build();
    }

    private static Finding finding(String severity, int line) {
        Wording wording = new Wording("Något är {what} på svenska.", "Something is {what} in English.");
        return new Finding.Builder()
                .code(FindingCode.parse("canned/" + severity))
                .severity(Severity.valueOf(severity.toUpperCase(Locale.ROOT)))
                .text(new FindingText(wording, new Wording("Rätta det.", "Mend it.")))
                .place(SourcePlace.ofLine(line))
                .putAllSlots(Map.of("what", "wrong"))
                .quote("å la carte " + IDENTITY_NUMBER)
                .build();
    }

    private static Meeting meeting(String id) {
        MeetingId meeting = new MeetingId(id);
        return new Meeting.Builder()
                .id(meeting)
                .date(LocalDate.of(2026, 3, 17))
                .place("Ängsgården")
                .addAgenda(new AgendaItem.Builder()
                        .id(new AgendaItemId(id + "/1"))
                        .number(Optional.of(ItemNumber.of(1, NumberStyle.SECTION)))
                        .title("Öppnande")
                        .addContent(new Decision.Builder()
                                .id(new DecisionId(id + "/1/d1"))
                                .text("Gruppen beslutar att åtgärda " + IDENTITY_NUMBER + ".")
                                .build())
                        .build())
                .build();
    }
}
