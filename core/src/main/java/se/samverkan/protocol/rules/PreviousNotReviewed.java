package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.SwedishDates;

/**
 * {@code minutes/previous-not-reviewed}. An item of its own is not needed: any words that speak of the previous minutes or meeting, or name its
 * day, take it up.
 */
final class PreviousNotReviewed extends CourseRule {

    private static final Lexicon KINDS = Vocabulary.swedish().lexicon("itemkind");

    PreviousNotReviewed() {
        super(Catalogue.rule("minutes/previous-not-reviewed", RuleSource.Kind.CUSTOM, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    void check(Meeting meeting, LocalDate day, Course course, RuleContext context, Findings findings) {
        Optional<LocalDate> previous = course.lastBefore(day).map(Course::day);
        if (previous.isEmpty()) {
            findings.notApplicable(Reasons.NO_EARLIER_MEETING);
        } else if (meeting.getAgenda().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ITEMS);
        } else if (!takesUp(meeting, previous.get(), context)) {
            if (course.isWhole(previous.get(), day)) {
                findings.at(meeting, "agenda").slot("day", previous.get()).report();
            } else {
                findings.notEvaluated(Reasons.NO_COVERAGE);
            }
        }
    }

    private static boolean takesUp(Meeting meeting, LocalDate previous, RuleContext context) {
        return meeting.allItems().anyMatch(item -> item.is(ItemKind.PREVIOUS_MINUTES))
                || Words.of(meeting, context).say(KINDS, ItemKind.PREVIOUS_MINUTES.code())
                || Words.of(meeting, context).all().stream().anyMatch(said -> names(said, previous));
    }

    /** Every way to write the date has its day in digits. */
    private static boolean names(Said said, LocalDate day) {
        return said.text().contains(Integer.toString(day.getDayOfMonth()))
                && SwedishDates.findAll(said.text()).stream()
                        .anyMatch(date -> date.dateFrom(day).equals(day));
    }
}
