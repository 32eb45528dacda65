package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.SwedishHolidays;
import se.samverkan.time.Term;

/**
 * {@code signoff/window}. A last day that is no working day moves to the next that is (Act (1930:173) section 2). Notes are final too soon if that is
 * before the last day to comment; where only the length of the window is known, it opens with the draft, and not before the meeting. What the
 * group has not laid down is custom, and then worth no more than a remark for notes: theirs may have another window.
 */
final class Window extends MeetingRule {

    private static final Wording VERIFIED = Catalogue.word("window.verified");
    private static final Wording ANNOUNCED = Catalogue.word("window.announced");
    private static final Wording FINAL = Catalogue.word("window.final");

    Window() {
        super(Catalogue.rule("signoff/window", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        boolean judged = false;
        for (MinutesRecord record : meeting.getMinutes()) {
            if (record.getKind() == MinutesKind.NOTES) {
                judged |= checkFinal(record, meeting, context, findings);
            } else {
                judged |= checkVerified(record, meeting, context.policy(), findings);
                judged |= checkAnnounced(record, context.policy(), findings);
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NO_STAGE_DAYS);
        }
    }

    /** Says whether there was anything to judge, as the next two do. */
    private static boolean checkVerified(
            MinutesRecord record, Meeting meeting, MinutesPolicy policy, Findings findings) {
        Optional<Integer> within = policy.getVerifyWithinDays();
        Optional<LocalDate> verified = StageDays.verified(record);
        if (within.isEmpty() || verified.isEmpty() || meeting.getDate().isEmpty()) {
            return false;
        }
        if (isLate(meeting.getDate().get(), within.get(), verified.get())) {
            draft(VERIFIED, record, verified.get(), meeting.getDate().get().plusDays(within.get()), findings)
                    .report();
        }
        return true;
    }

    private static boolean checkAnnounced(MinutesRecord record, MinutesPolicy policy, Findings findings) {
        Optional<Integer> within = policy.getAnnounceWithinDays();
        Optional<LocalDate> verified = StageDays.verified(record);
        Optional<LocalDate> announced = StageDays.of(MinutesStage.PUBLISHED, record);
        if (within.isEmpty() || verified.isEmpty() || announced.isEmpty()) {
            return false;
        }
        if (isLate(verified.get(), within.get(), announced.get())) {
            draft(ANNOUNCED, record, announced.get(), verified.get().plusDays(within.get()), findings)
                    .report();
        }
        return true;
    }

    private static boolean checkFinal(MinutesRecord record, Meeting meeting, RuleContext context, Findings findings) {
        Optional<LocalDate> settled = StageDays.of(MinutesStage.VERIFIED, record);
        Optional<LocalDate> said = record.getCommentWindow().flatMap(Term::until);
        Optional<LocalDate> opened = StageDays.of(MinutesStage.DRAFTED, record)
                .filter(day -> meeting.getDate().filter(day::isBefore).isEmpty())
                .or(meeting::getDate);
        Optional<Integer> days = context.policy().getCommentDays();
        if (settled.isEmpty() || said.isEmpty() && (opened.isEmpty() || days.isEmpty())) {
            return false;
        }
        boolean early = said.map(settled.get()::isBefore)
                .orElseGet(() -> opened.get().until(settled.get(), ChronoUnit.DAYS) < days.get());
        if (early) {
            boolean laidDown = said.isPresent()
                    || context.getGroup()
                            .flatMap(Group::getMinutesPolicy)
                            .flatMap(MinutesPolicy::getCommentDays)
                            .isPresent();
            draft(
                            FINAL,
                            record,
                            settled.get(),
                            said.orElseGet(() -> opened.get().plusDays(days.get())),
                            findings)
                    .atMost(laidDown ? Severity.ERROR : Severity.INFO)
                    .report();
        }
        return true;
    }

    /** Days are counted before anything is added to them: minutes may have any date. */
    private static boolean isLate(LocalDate from, int within, LocalDate day) {
        return from.until(day, ChronoUnit.DAYS) > within
                && moved(from.plusDays(within)).isBefore(day);
    }

    /** The act on limits is of 1930, and no year of minutes takes five digits. */
    private static LocalDate moved(LocalDate last) {
        return last.getYear() >= 1930 && last.getYear() <= 9999 ? SwedishHolidays.endOfLegalTime(last) : last;
    }

    private static Findings.Draft draft(
            Wording what, MinutesRecord record, LocalDate day, LocalDate limit, Findings findings) {
        return findings.at(record)
                .slot("day", day)
                .slot("limit", limit)
                .slot("whatSv", what.swedish())
                .slot("whatEn", what.english())
                .quote(day.toString());
    }
}
