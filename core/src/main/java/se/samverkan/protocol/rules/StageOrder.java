package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.MinutesKind;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code signoff/order}. Minutes are verified after the meeting, and published, registered and filed after that; among those three custom knows any order.
 * Two known days decide, and where one is missing, the order in which the steps are told. A step that is not told is not known: it says nothing.
 */
final class StageOrder extends MeetingRule {

    private static final List<MinutesStage> LATER =
            List.of(MinutesStage.PUBLISHED, MinutesStage.REGISTERED, MinutesStage.FILED);

    private static final Wording DATED = Catalogue.word("stage.dated");

    StageOrder() {
        super(Catalogue.rule("signoff/order", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.PUBLISHED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        boolean judged = false;
        for (MinutesRecord record : meeting.getMinutes()) {
            judged |= checkHeld(record, meeting, findings);
            for (MinutesStage stage : LATER) {
                judged |= checkLater(stage, record, context, findings);
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NO_STAGE_DAYS);
        }
    }

    /** Says whether there was anything to judge, as the next does. Whoever signs before the meeting verifies nothing. */
    private static boolean checkHeld(MinutesRecord record, Meeting meeting, Findings findings) {
        Optional<LocalDate> verified = Stream.concat(
                        StageDays.of(MinutesStage.VERIFIED, record).stream(),
                        StageDays.signatures(record).stream().flatMap(signature -> signature.getDate().stream()))
                .min(Comparator.naturalOrder());
        if (verified.isEmpty() || meeting.getDate().isEmpty()) {
            return false;
        }
        if (verified.get().isBefore(meeting.getDate().get())) {
            report(MinutesStage.VERIFIED, MinutesStage.HELD, verified, meeting.getDate(), record, findings);
        }
        return true;
    }

    private static boolean checkLater(
            MinutesStage stage, MinutesRecord record, RuleContext context, Findings findings) {
        List<MinutesStage> told = record.getHistory().stages();
        Optional<LocalDate> verified = StageDays.verified(record);
        Optional<LocalDate> day = dayOf(stage, record, context);
        boolean dated = verified.isPresent() && day.isPresent();
        boolean listed = told.contains(stage) && told.contains(MinutesStage.VERIFIED);
        if (dated
                ? day.get().isBefore(verified.get())
                : listed && told.indexOf(stage) < told.indexOf(MinutesStage.VERIFIED)) {
            report(stage, MinutesStage.VERIFIED, day, verified, record, findings);
        }
        return dated || listed;
    }

    /** The day that is told, or that of the meeting at whose item the step was made. */
    private static Optional<LocalDate> dayOf(MinutesStage stage, MinutesRecord record, RuleContext context) {
        return StageDays.of(stage, record)
                .or(() -> record.getHistory().steps().stream()
                        .filter(step -> step.stage() == stage)
                        .flatMap(step -> step.basis().stream())
                        .flatMap(basis -> ItemDays.of(context).find(basis).stream())
                        .min(Comparator.naturalOrder()));
    }

    private static void report(
            MinutesStage stage,
            MinutesStage before,
            Optional<LocalDate> day,
            Optional<LocalDate> other,
            MinutesRecord record,
            Findings findings) {
        Wording step = called(stage, day, record);
        Wording earlier = called(before, other, record);
        findings.at(record)
                .slot("stepSv", step.swedish())
                .slot("stepEn", step.english())
                .slot("beforeSv", earlier.swedish())
                .slot("beforeEn", earlier.english())
                .quote(step.swedish())
                .report();
    }

    /** "publiceringen 2025-06-01", or without the day where it is not known. Notes are not verified but final. */
    private static Wording called(MinutesStage stage, Optional<LocalDate> day, MinutesRecord record) {
        boolean done = stage == MinutesStage.VERIFIED && record.getKind() == MinutesKind.NOTES;
        Wording called =
                Catalogue.word("stage." + (done ? "final" : stage.name().toLowerCase(Locale.ROOT)));
        return day.map(Object::toString)
                .map(on -> new Wording(
                        DATED.fill(Language.SWEDISH, Map.of("stage", called.swedish(), "day", on)),
                        DATED.fill(Language.ENGLISH, Map.of("stage", called.english(), "day", on))))
                .orElse(called);
    }
}
