package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code agenda/deferred-lost}. An item that was put off to a time is expected at the first meeting on its last day or later, and any word on
 * it there or before takes it up. What was put off to no certain time, or to another body's meeting, is expected nowhere; nor is what was put off
 * under a
 * heading that stands on every agenda, for then nothing tells what it was.
 */
final class DeferredLost extends CourseRule {

    private static final Set<ItemKind> NAMELESS = Set.of(
            ItemKind.OTHER_BUSINESS, ItemKind.INFORMATION, ItemKind.REPORT_FROM_GROUP, ItemKind.DECISION_SUMMARY);

    DeferredLost() {
        super(Catalogue.rule("agenda/deferred-lost", RuleSource.Kind.CUSTOM, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    private record Deferred(Meeting left, AgendaItem item, LocalDate until) implements Expected.Waiting {}

    private static final class DeferredItems extends Expected<Deferred> {

        DeferredItems(Course course, RuleContext context) {
            for (Meeting meeting : course.meetings()) {
                meeting.allItems()
                        .filter(DeferredLost::isDeferred)
                        .forEach(item -> until(item, meeting, context)
                                .ifPresent(day -> put(new Deferred(meeting, item, day), course)));
            }
        }
    }

    private static boolean isDeferred(AgendaItem item) {
        return item.getOutcome().filter(ItemOutcome.DEFERRED::equals).isPresent()
                && item.getKinds().stream().noneMatch(NAMELESS::contains);
    }

    /** The day after which the first meeting must have taken it up: the one before the last of its time. */
    private static Optional<LocalDate> until(AgendaItem item, Meeting meeting, RuleContext context) {
        return item.getDeferredTo().isEmpty()
                ? Optional.empty()
                : Dues.isNextMeeting(item.getDeferredTo())
                        ? meeting.getDate()
                        : Dues.lastDay(item.getDeferredTo().get(), meeting, context)
                                .map(last -> last.minusDays(1));
    }

    @Override
    void check(Meeting meeting, LocalDate day, Course course, RuleContext context, Findings findings) {
        List<Deferred> expected = course.once(DeferredItems.class, () -> new DeferredItems(course, context))
                .at(meeting);
        if (expected.isEmpty()) {
            findings.notApplicable(Reasons.NOTHING_DEFERRED);
        }
        for (Deferred deferred : expected) {
            if (day.isAfter(deferred.until()) && !isTakenUp(deferred, day, course, context)) {
                LocalDate left = Course.day(deferred.left());
                if (course.isWhole(left, day)) {
                    findings.at(meeting, "agenda")
                            .slot("item", deferred.item().heading())
                            .slot("day", left)
                            .quote(deferred.item().getTitle())
                            .report();
                } else {
                    findings.notEvaluated(Reasons.NO_COVERAGE);
                }
            }
        }
    }

    private static boolean isTakenUp(Deferred deferred, LocalDate day, Course course, RuleContext context) {
        List<Meeting> since = course.between(Course.day(deferred.left()), day);
        String title = Text.key(deferred.item().getTitle());
        return Talk.about(Matter.of(deferred.item()), since, context)
                || since.stream()
                        .flatMap(Meeting::allItems)
                        .anyMatch(item -> Text.key(item.getTitle()).equals(title));
    }
}
