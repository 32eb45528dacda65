package se.samverkan.examples.odt.rule;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleSource;

/** {@code routine/next-meeting-passed}: the next meeting is not after this one, as happens where minutes are written over the last ones. */
final class NextMeetingPassed implements ProtocolRule<Meeting> {

    static final FindingCode CODE = FindingCode.parse("routine/next-meeting-passed");

    private static final String EXAMPLE = """
            Mötesanteckningar lokal ledningsgrupp Ekåsa
            2026-03-27

            Närvarande:
            Vera Ström, ordförande, Ekåsa kommun
            Nils Åberg, sekreterare, Åslunda sjukhus

            1. Nästa möte
            Nästa möte är den DAG.
            """;

    private static final RuleInfo INFO = new RuleInfo.Builder()
            .code(CODE)
            .summary(words(".summary"))
            .text(FindingText.load(NextMeetingPassed.class, "rules", CODE))
            .source(new RuleSource(RuleSource.Kind.ROUTINE, words(".source")))
            .putSeverity(Profile.NOTES, Severity.WARNING)
            .putSeverity(Profile.PROTOCOL, Severity.WARNING)
            .putSeverity(Profile.STATUTORY, Severity.WARNING)
            .blocks(MinutesStage.VERIFIED)
            .passingExample(example("24 april 2026"))
            .breakingExample(example("27 februari 2026"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Meeting> subject() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        Optional<LocalDate> held = meeting.getDate();
        Optional<LocalDate> next = meeting.getNextMeeting().flatMap(NextMeeting::getDate);
        if (held.isEmpty() || next.isEmpty()) {
            findings.notApplicable(words(".no-dates"));
        } else if (!next.get().isAfter(held.get())) {
            findings.at(meeting, "nextMeeting")
                    .slot("held", held.get())
                    .slot("next", next.get())
                    .report();
        }
    }

    private static String example(String next) {
        return EXAMPLE.replace("DAG", next);
    }

    private static Wording words(String key) {
        return Wording.load(NextMeetingPassed.class, "rules", CODE + key);
    }
}
