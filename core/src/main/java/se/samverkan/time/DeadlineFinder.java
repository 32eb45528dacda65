package se.samverkan.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.samverkan.language.Lexicon;
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
    private static final Lexicon NO_DEADLINE = Vocabulary.swedish().lexicon("nodeadline");
    private static final Lexicon FRACTION = Vocabulary.swedish().lexicon("fraction");
    private static final Lexicon JOINERS = Vocabulary.swedish().lexicon("joiner");
    private static final Lexicon ARTICLE = Vocabulary.swedish().lexicon("dayarticle");

    /** Words before a time at which something begins. */
    private static final List<String> START_LEADS = LEADS.phrases().entrySet().stream()
            .filter(lead -> lead.getValue().equals("from"))
            .map(Map.Entry::getKey)
            .toList();

    private static final List<String> OTHER_LEADS =
            List.copyOf(NO_DEADLINE.phrases().keySet());
    private static final int LONGEST_LEAD = 30;

    /** The day after "tisdagen den … –" is written in fewer characters. */
    private static final int LONGEST_DATE = 60;

    private final String text;
    private final String folded;
    private final Optional<LocalDate> meetingDate;
    private final boolean vague;
    private final DeadlineReader reader;

    DeadlineFinder(String text, Optional<LocalDate> meetingDate, boolean vague) {
        this.text = text;
        this.meetingDate = meetingDate;
        this.vague = vague;
        this.reader = new DeadlineReader(text);
        this.folded = reader.folded();
    }

    Optional<Deadline> find() {
        List<DeadlineReader.Timed> uncertain = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            boolean starts = Character.isLetterOrDigit(folded.charAt(i)) && Digits.startsWord(folded, i);
            Optional<Deadline> certain = starts && reader.canStart(i) ? certain(i, uncertain) : Optional.empty();
            if (certain.isPresent()) {
                return certain;
            }
        }
        return date().or(() -> first(uncertain, timed -> timed.when() instanceof When.Weeks))
                .or(() -> first(uncertain, DeadlineFinder::isLedMonth))
                .or(() -> first(uncertain, this::isLedSeason));
    }

    /** What starts at a word and can mean nothing else; other times are laid aside. */
    private Optional<Deadline> certain(int start, List<DeadlineReader.Timed> uncertain) {
        Optional<DeadlineReader.Found> phrase =
                reader.phrase(start).or(() -> reader.unresolved(start, vague)).filter(found -> !isStart(start));
        if (phrase.isPresent()) {
            return phrase.map(reader::deadline).map(this::dated);
        }
        Optional<DeadlineReader.Timed> timed = reader.timed(start)
                .filter(time ->
                        isByWhen(time, start) && !isPartOfWord(time.time().end()));
        timed.filter(time -> !isCertain(time)).ifPresent(uncertain::add);
        return timed.filter(this::isCertain)
                .map(DeadlineReader.Timed::found)
                .map(reader::deadline)
                .map(this::dated);
    }

    /** "till Maj-Lis": with a hyphen and a letter after it a month is part of a name. */
    private boolean isPartOfWord(int end) {
        return end + 1 < folded.length() && folded.charAt(end) == '-' && Character.isLetter(folded.charAt(end + 1));
    }

    private Optional<Deadline> first(List<DeadlineReader.Timed> times, Predicate<DeadlineReader.Timed> wanted) {
        return times.stream()
                .filter(wanted)
                .findFirst()
                .map(DeadlineReader.Timed::found)
                .map(reader::deadline);
    }

    /** Neither a beginning, nor how long something lasts, nor a time of a year that has been. */
    private boolean isByWhen(DeadlineReader.Timed timed, int start) {
        boolean lasts = timed.lead()
                .filter(lead -> NO_DEADLINE
                        .find(folded.substring(lead.start(), lead.end()))
                        .isPresent())
                .isPresent();
        return !timed.relation().equals("from") && !lasts && !isOver(timed.when()) && !isStart(start);
    }

    /** Whether the words alone tell that this is by when something is to be done. */
    private boolean isCertain(DeadlineReader.Timed timed) {
        When when = timed.when();
        boolean quoted = timed.isQuoted();
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

    /** "i december", "till mars 2027". */
    private static boolean isLedMonth(DeadlineReader.Timed timed) {
        return timed.lead().isPresent()
                && timed.when() instanceof When.Named named
                && named.name().isMonth();
    }

    /** "under våren 2026", "till midsommar", but not the "i veckan" of what is done twice a week. */
    private boolean isLedSeason(DeadlineReader.Timed timed) {
        return timed.when() instanceof When.Named named
                && !isRunningYear(timed, named)
                && (timed.isQuoted() || timed.lead().isPresent() && named.name().isSeason());
    }

    /** "under 2026" in a meeting of that year says how long something lasts. */
    private boolean isRunningYear(DeadlineReader.Timed timed, When.Named named) {
        return named.name() == TimeName.YEAR
                && timed.relation().equals("during")
                && meetingDate.map(LocalDate::getYear).equals(timed.when().year());
    }

    /** A day without a year gets the one that the meeting gives it. */
    private Deadline dated(Deadline deadline) {
        if (deadline instanceof Deadline.Until until && until.when() instanceof When.Day day) {
            return meetingDate
                    .flatMap(day::from)
                    .map(days -> dated(deadline, "until", days))
                    .orElse(deadline);
        }
        if (deadline instanceof Deadline.Before before && before.when() instanceof When.Day day) {
            return meetingDate
                    .flatMap(day::after)
                    .map(days -> dated(deadline, "before", days))
                    .orElse(deadline);
        }
        if (deadline instanceof Deadline.During during && during.when() instanceof When.Day day) {
            return meetingDate
                    .flatMap(day::from)
                    .map(days -> hasBeen(days.first())
                            ? new Deadline.AsText(during.asWritten())
                            : dated(deadline, "during", days))
                    .orElse(deadline);
        }
        return deadline;
    }

    private static Deadline dated(Deadline deadline, String relation, DateRange days) {
        return DeadlineReader.deadline(deadline.asWritten(), relation, new When.Date(days.first()));
    }

    /** A day without a year that would be almost a year ahead has been: "startade den 7/3". */
    private boolean hasBeen(LocalDate day) {
        return meetingDate
                .filter(meeting -> !day.isBefore(meeting.plusMonths(10)))
                .isPresent();
    }

    /** "den 27 augusti": a day to come that nothing says to be a start. */
    private Optional<Deadline> date() {
        for (WrittenDate date : SwedishDates.findAll(text)) {
            Optional<LocalDate> day = date.date().or(() -> meetingDate.map(date::dateFrom));
            boolean toCome = day.isPresent()
                    && meetingDate.filter(day.get()::isAfter).isPresent()
                    && (date.year().isPresent() || !hasBeen(day.get()));
            boolean end = !isStart(date.start()) && !isOtherwiseLed(date.start()) && !isPeriod(date);
            if (toCome && end && !isFraction(date)) {
                return Optional.of(new Deadline.OnDate(text.substring(listStart(date), date.end()), day.get()));
            }
        }
        return Optional.empty();
    }

    /** "7 januari – 30 april": for how long something goes on, not by when it is done. */
    private boolean isPeriod(WrittenDate date) {
        String after = folded.substring(date.end(), Math.min(folded.length(), date.end() + LONGEST_DATE))
                .stripLeading();
        String before = before(date.start()).stripTrailing();
        boolean opens = after.startsWith("-")
                && SwedishDates.find(after, 0).filter(next -> next.start() <= 2).isPresent();
        return opens || before.endsWith("-");
    }

    /** "den 9 och 11 juni": where the days begin that share a month. */
    private int listStart(WrittenDate date) {
        int from = Math.max(0, date.start() - LONGEST_LEAD);
        String before = before(date.start());
        for (String joiner : JOINERS.phrases().keySet()) {
            if (before.endsWith(" " + joiner + " ")) {
                int end = before.length() - joiner.length() - 2;
                int start = end;
                while (start > 0 && Character.isDigit(before.charAt(start - 1))) {
                    start--;
                }
                boolean day = start < end && end - start <= 2 && (start == 0 || before.charAt(start - 1) == ' ');
                if (day) {
                    return articleBefore(from + start);
                }
            }
        }
        return date.start();
    }

    private int articleBefore(int day) {
        int from = Math.max(0, day - LONGEST_LEAD);
        String before = before(day).stripTrailing();
        return ARTICLE.allIn(before).stream()
                .filter(article -> article.end() == before.length())
                .findFirst()
                .map(article -> from + article.start())
                .orElse(day);
    }

    /** What stands right before an offset: all that words that lead to a time can take up. */
    private String before(int at) {
        return folded.substring(Math.max(0, at - LONGEST_LEAD), at);
    }

    /** "från hösten": when something begins, not by when it is done. */
    private boolean isStart(int at) {
        return isLed(at, START_LEADS);
    }

    /** "efter den 1 juni", "mellan den 1 och den 15 juni": when something may happen at the earliest. */
    private boolean isOtherwiseLed(int at) {
        return isLed(at, OTHER_LEADS);
    }

    private boolean isLed(int at, List<String> leads) {
        String before = before(at).stripTrailing();
        for (String lead : leads) {
            if (before.endsWith(lead) && Digits.startsWord(before, before.length() - lead.length())) {
                return true;
            }
        }
        return false;
    }

    /** "1/2 tjänst", "24/7": a part or all of the time and no day. */
    private boolean isFraction(WrittenDate date) {
        return FRACTION.startingAt(folded, date.start())
                .filter(match -> match.end() >= date.end())
                .isPresent();
    }
}
