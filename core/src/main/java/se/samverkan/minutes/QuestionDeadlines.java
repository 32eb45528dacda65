package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/**
 * Reads the last day for questions to the next meeting: "Deadline för inskickade frågor är den 17 mars", "Frågor till dagordningen mejlas till
 * Anna senast två veckor innan".
 */
final class QuestionDeadlines {

    private static final int DAYS_OF_WEEK = 7;

    private final Words words;
    private final Optional<LocalDate> meeting;

    /**
     * A reader of deadlines.
     *
     * @param meeting the day of the meeting that the minutes are of
     */
    QuestionDeadlines(Words words, Optional<LocalDate> meeting) {
        this.words = words;
        this.meeting = meeting;
    }

    /** Where a sentence starts to speak of the last day for questions; -1 if it does not. */
    int start(String sentence) {
        String folded = Text.fold(sentence);
        int phrase = words.get("questiondeadline")
                .firstIn(folded)
                .map(Lexicon.Match::start)
                .orElse(-1);
        int noun = words.get("questionnoun")
                .firstIn(folded)
                .map(Lexicon.Match::start)
                .orElse(-1);
        Optional<Lexicon.Match> by = words.get("questionby").firstIn(folded);
        if (noun >= 0 && by.isPresent()) {
            // "Senast den 2 maj skickas frågor till Anna".
            int first = by.get().start() < noun ? by.get().start() : noun;
            return phrase < 0 ? first : Math.min(first, phrase);
        }
        return phrase;
    }

    /** The last day for questions that a sentence tells, when the group meets again on a day. */
    Optional<LocalDate> in(String sentence, LocalDate next) {
        String folded = Text.fold(sentence);
        List<Lexicon.Match> by = words.get("questionby").allIn(folded);
        int from = by.isEmpty() ? 0 : by.get(by.size() - 1).end();
        Optional<LocalDate> written = SwedishDates.find(sentence, from)
                .or(() -> SwedishDates.find(sentence, 0))
                .flatMap(this::day)
                .filter(day -> !day.isAfter(next));
        return written.isPresent() ? written : before(folded, next);
    }

    private Optional<LocalDate> day(WrittenDate written) {
        return written.date().or(() -> meeting.map(day -> written.dateFrom(day.plusDays(1))));
    }

    /** "senast två veckor innan", "10 dagar före mötet". */
    private Optional<LocalDate> before(String folded, LocalDate next) {
        for (Lexicon.Match unit : words.get("timeunit").allIn(folded)) {
            Optional<Lexicon.Match> lead = words.get("timelead").firstIn(folded, unit.end());
            int count = countBefore(folded.substring(0, unit.start()).stripTrailing());
            boolean follows = lead.isPresent()
                    && lead.get().code().equals("before")
                    && lead.get().start() == unit.end() + 1;
            if (follows && count > 0) {
                return switch (unit.code()) {
                    case "day" -> Optional.of(next.minusDays(count));
                    case "week" -> Optional.of(next.minusDays((long) count * DAYS_OF_WEEK));
                    case "month" -> Optional.of(next.minusMonths(count));
                    default -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    /** The number that a text ends with, in digits or in words; 0 if it ends with none. */
    private int countBefore(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        List<Integer> digits = Numerals.in(last);
        boolean number = digits.size() == 1 && last.length() <= 2;
        return number
                ? digits.get(0)
                : words.get("number").find(last).map(Integer::parseInt).orElse(0);
    }
}
