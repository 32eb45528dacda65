package se.samverkan.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/**
 * Finds the words in running text that say by when.
 *
 * <p>Words that can mean nothing else come first, wherever they stand: "inom 14 dagar", "före sommaren". Then days to come, then weeks, then
 * months, then longer stretches, since those are told of for other reasons as well.
 */
final class DeadlineFinder {

    private static final Lexicon LEADS = Vocabulary.swedish().lexicon("timelead");
    private static final Lexicon BARE = Vocabulary.swedish().lexicon("baretime");
    private static final int LONGEST_LEAD = 30;

    private final String text;
    private final String folded;
    private final Optional<LocalDate> meetingDate;
    private final boolean vague;
    private final DeadlineReader reader;

    DeadlineFinder(String text, Optional<LocalDate> meetingDate, boolean vague) {
        this.text = text;
        this.folded = Text.fold(text);
        this.meetingDate = meetingDate;
        this.vague = vague;
        this.reader = new DeadlineReader(text);
    }

    Optional<Deadline> find() {
        return first(this::certain)
                .or(this::date)
                .or(() -> first(start -> timed(start, timed -> timed.when() instanceof When.Weeks)))
                .or(() -> first(start -> timed(start, DeadlineFinder::isLedMonth)))
                .or(() -> first(start -> timed(start, DeadlineFinder::isLedSeason)));
    }

    /** The first deadline that starts at a word. */
    private Optional<Deadline> first(IntFunction<Optional<Deadline>> at) {
        for (int i = 0; i < folded.length(); i++) {
            boolean starts = Character.isLetterOrDigit(folded.charAt(i)) && Digits.startsWord(folded, i);
            Optional<Deadline> deadline = starts && !isStart(i) ? at.apply(i) : Optional.empty();
            if (deadline.isPresent()) {
                return deadline;
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> certain(int start) {
        return reader.phrase(start)
                .or(() -> reader.unresolved(start, vague))
                .map(reader::deadline)
                .map(this::dated)
                .or(() -> reader.timed(start)
                        .filter(this::isCertain)
                        .map(DeadlineReader.Timed::found)
                        .map(reader::deadline)
                        .map(this::dated));
    }

    /** Whether the words alone tell that this is by when something is to be done. */
    private boolean isCertain(DeadlineReader.Timed timed) {
        When when = timed.when();
        boolean quoted = timed.isQuoted();
        if (timed.relation().equals("from") || isOver(when)) {
            return false;
        }
        if (when instanceof When.Date || when instanceof When.Day) {
            return quoted && !timed.relation().equals("during");
        }
        boolean part = when instanceof When.Named named && named.part().isPresent();
        boolean season = BARE.startingAt(folded, timed.time().start()).isPresent();
        return part || season || quoted && !timed.relation().equals("during");
    }

    /** A year that is said and has been. */
    private boolean isOver(When when) {
        return !(when instanceof When.Date)
                && when.year().isPresent()
                && meetingDate
                        .flatMap(
                                day -> when.from(day).filter(days -> days.last().isBefore(day)))
                        .isPresent();
    }

    private Optional<Deadline> timed(int start, Predicate<DeadlineReader.Timed> wanted) {
        return reader.timed(start)
                .filter(timed -> wanted.test(timed) && !isOver(timed.when()))
                .filter(timed -> !timed.relation().equals("from"))
                .map(timed -> reader.deadline(timed.found()));
    }

    /** "i december", "till mars 2027". */
    private static boolean isLedMonth(DeadlineReader.Timed timed) {
        return timed.lead().isPresent()
                && timed.when() instanceof When.Named named
                && named.name().isMonth();
    }

    /** "under 2026", "till midsommar", but not the "i veckan" of what is done twice a week. */
    private static boolean isLedSeason(DeadlineReader.Timed timed) {
        return timed.when() instanceof When.Named named
                && (timed.isQuoted() || timed.lead().isPresent() && named.name().isSeason());
    }

    /** A day without a year gets the one that the meeting gives it. */
    private Deadline dated(Deadline deadline) {
        if (deadline instanceof Deadline.Until until && until.when() instanceof When.Day) {
            return dated(deadline, until.when(), "until");
        }
        if (deadline instanceof Deadline.Before before && before.when() instanceof When.Day) {
            return dated(deadline, before.when(), "before");
        }
        if (deadline instanceof Deadline.During during && during.when() instanceof When.Day) {
            return dated(deadline, during.when(), "during");
        }
        return deadline;
    }

    private Deadline dated(Deadline deadline, When when, String relation) {
        return meetingDate
                .flatMap(day -> relation.equals("before") ? when.after(day) : when.from(day))
                .map(days -> DeadlineReader.deadline(deadline.asWritten(), relation, new When.Date(days.first())))
                .orElse(deadline);
    }

    /** "den 27 augusti": a day to come that nothing says to be a start. */
    private Optional<Deadline> date() {
        for (WrittenDate date : SwedishDates.findAll(text)) {
            Optional<LocalDate> day = date.date().or(() -> meetingDate.map(date::dateFrom));
            // Without a year, a day that would be almost a year ahead has been: "startade den 7/3".
            boolean toCome = day.isPresent()
                    && meetingDate.filter(day.get()::isAfter).isPresent()
                    && (date.year().isPresent()
                            || day.get().isBefore(meetingDate.get().plusMonths(10)));
            if (toCome && !isStart(date.start())) {
                return Optional.of(new Deadline.OnDate(text.substring(date.start(), date.end()), day.get()));
            }
        }
        return Optional.empty();
    }

    /** "från hösten": when something begins, not by when it is done. */
    private boolean isStart(int at) {
        String before = folded.substring(Math.max(0, at - LONGEST_LEAD), at).stripTrailing();
        return LEADS.phrases().entrySet().stream()
                .filter(lead -> lead.getValue().equals("from"))
                .anyMatch(lead -> before.endsWith(lead.getKey())
                        && Digits.startsWord(
                                before, before.length() - lead.getKey().length()));
    }
}
