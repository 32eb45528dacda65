package se.samverkan.protocol;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;

/** Rules that do what a test says, and what comes of rules, made by hand. */
final class Made {

    static final Wording WORDS = new Wording("Ord.", "Words.");

    private Made() {}

    /** What a rule of a test does with its subject. */
    @FunctionalInterface
    interface Holds<S> {
        void check(S subject, RuleContext context, Findings findings);
    }

    private record Rule<S>(RuleInfo info, Class<S> subject, Holds<S> holds) implements ProtocolRule<S> {
        @Override
        public void check(S subject, RuleContext context, Findings findings) {
            holds.check(subject, context, findings);
        }
    }

    static <S> ProtocolRule<S> rule(RuleInfo info, Class<S> subject, Holds<S> holds) {
        return new Rule<>(info, subject, holds);
    }

    static <S> ProtocolRule<S> rule(String code, Class<S> subject, Holds<S> holds) {
        return rule(info(code).build(), subject, holds);
    }

    /** A rule that stands in the way of verification: a warning in notes, an error in minutes. */
    static RuleInfo.Builder info(String code) {
        RuleInfo.Builder info = new RuleInfo.Builder();
        info.code(code(code))
                .summary(WORDS)
                .text(new FindingText(WORDS, WORDS))
                .severities(Map.of(
                        Profile.NOTES, Severity.WARNING,
                        Profile.PROTOCOL, Severity.ERROR,
                        Profile.STATUTORY, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .source(new RuleSource(RuleSource.Kind.CUSTOM, WORDS));
        return info;
    }

    static FindingCode code(String code) {
        return FindingCode.parse(code);
    }

    static Finding finding(String code, Severity severity, String path) {
        return new Finding.Builder()
                .code(code(code))
                .severity(severity)
                .text(new FindingText(WORDS, WORDS))
                .path(ModelPath.parse(path))
                .build();
    }

    static RuleResult result(String code, Outcome outcome) {
        return new RuleResult.Builder().rule(code(code)).outcome(outcome).build();
    }

    static RuleResult result(String code, Outcome outcome, MinutesStage blocks) {
        return result(code, outcome).withBlocks(blocks);
    }

    static Report.Builder report(String meeting) {
        Report.Builder report = new Report.Builder();
        report.meeting(new MeetingId(meeting)).profile(Profile.PROTOCOL);
        return report;
    }

    static Waiver waiver(String code, String path, LocalDate until) {
        return new Waiver(code(code), ModelPath.parse(path), "Beslutat i nämnden.", "Anna Berg", until);
    }

    static Meeting meeting(String id, MinutesKind kind) {
        return new Meeting.Builder()
                .id(new MeetingId(id))
                .addMinutes(new MinutesRecord.Builder()
                        .id(new MinutesRecordId(id + "/m1"))
                        .kind(kind)
                        .build())
                .build();
    }

    static Meeting minutes(String id) {
        return meeting(id, MinutesKind.PROTOCOL);
    }

    static RuleResult result(Report report, String code) {
        Optional<RuleResult> result = report.find(code(code));
        return result.orElseThrow(() -> new AssertionError("the report has no result of " + code));
    }
}
