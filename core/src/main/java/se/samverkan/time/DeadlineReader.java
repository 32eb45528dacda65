package se.samverkan.time;

import java.util.Optional;
import java.util.function.Function;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/** Reads a deadline at a position of a text: the grammar of {@link Deadline#parse} and {@link Deadline#find}. */
final class DeadlineReader {

    private static final Lexicon PHRASES = Vocabulary.swedish().lexicon("deadline");
    private static final Lexicon LEADS = Vocabulary.swedish().lexicon("timelead");
    private static final Lexicon COMMON_LEADS = Vocabulary.swedish().lexicon("commonlead");
    private static final Lexicon EVERY = Vocabulary.swedish().lexicon("every");
    private static final Lexicon CYCLES = Vocabulary.swedish().lexicon("cycle");
    private static final Lexicon NUMBERS = Vocabulary.swedish().lexicon("number");
    private static final Lexicon UNITS = Vocabulary.swedish().lexicon("timeunit");
    private static final Lexicon MEETING = Vocabulary.swedish().lexicon("meetingword");
    private static final Lexicon MEETINGS = Vocabulary.swedish().lexicon("meetingsword");
    private static final Lexicon GENITIVES = Vocabulary.swedish().lexicon("timegenitive");
    private static final Lexicon MEETING_ENDINGS = Vocabulary.swedish().lexicon("meetingending");
    private static final Lexicon MONTHS = Vocabulary.swedish().lexicon("month");

    /** Longer than words such as "hos" that stand before a meeting and own none. */
    private static final int SHORTEST_GENITIVE = 4;

    /** What a deadline starts with when it starts neither with a digit nor with a word such as "majmötet" or "styrgruppens". */
    private static final Lexicon STARTS = TimeReader.STARTS.plus(PHRASES, LEADS, MEETING, GENITIVES, EVERY);

    private final String text;
    private final String folded;
    private final TimeReader times;

    DeadlineReader(String text) {
        this.text = text;
        this.folded = Text.fold(text);
        this.times = new TimeReader(folded);
    }

    /**
     * What was read, its words still to be put in.
     *
     * @param form makes the deadline out of its words
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    record Found(Function<String, Deadline> form, int start, int end) {}

    /**
     * A time and how it is meant.
     *
     * @param relation during, until, before or from
     * @param lead the word before the time that says so, if there is one
     * @param common whether that word is too common to be quoted
     * @param time the time
     */
    record Timed(String relation, Optional<Lexicon.Match> lead, boolean common, TimeReader.Found time) {
        When when() {
            return time.when();
        }

        /** Whether the word before the time is quoted with it: "före maj", "under våren", but "maj" where it says "under maj". */
        boolean isQuoted() {
            boolean plain = time.when() instanceof When.Weeks
                    || time.when() instanceof When.Named named && named.name().isMonth();
            return lead.isPresent() && !common && !(plain && relation.equals("during"));
        }

        Found found() {
            int start =
                    lead.filter(match -> isQuoted()).map(Lexicon.Match::start).orElse(time.start());
            return new Found(words -> deadline(words, relation, time.when()), start, time.end());
        }
    }

    String folded() {
        return folded;
    }

    String words(int start, int end) {
        return text.substring(start, end);
    }

    Deadline deadline(Found found) {
        return found.form().apply(words(found.start(), found.end()));
    }

    /** What the text is as a whole, blanks and a full stop aside. */
    Optional<Deadline> whole() {
        int start = new Digits(folded, 0).afterBlanks();
        return phrase(start)
                .or(() -> LEADS.startingAt(folded, start)
                        .filter(lead -> lead.code().equals("until"))
                        .flatMap(lead -> nextMeeting(new Digits(folded, lead.end()).afterBlanks())))
                .filter(found -> endsText(found.end()))
                .or(() -> timed(start).map(Timed::found).filter(found -> endsText(found.end())))
                .map(found -> found.form().apply(text));
    }

    private boolean endsText(int end) {
        String rest = text.substring(end).strip();
        return rest.isEmpty() || rest.equals(".");
    }

    /** Whether anything can be read at the start of a word; most words are told by a glance. */
    boolean canStart(int start) {
        return Digits.isDigit(folded.charAt(start))
                || STARTS.startingAt(folded, start).isPresent()
                || monthMeeting(start).isPresent()
                || afterGenitive(start).isPresent();
    }

    /** A form that is known by its own words. */
    Optional<Found> phrase(int start) {
        return within(start)
                .or(() -> nextMeeting(start))
                .or(() -> meeting(start))
                .or(() -> seasonMeeting(start))
                .or(() -> monthMeeting(start))
                .or(() -> recurring(start));
    }

    /** Words that say by when but are not resolved. */
    Optional<Found> unresolved(int start, boolean vague) {
        return PHRASES.startingAt(folded, start)
                .filter(match ->
                        match.code().equals("text") || vague && match.code().equals("vague"))
                // "senast fredag den 13 februari": the day says more than the weekday.
                .filter(match -> timed(start)
                        .filter(timed -> timed.time().end() > match.end())
                        .isEmpty())
                .map(match -> new Found(Deadline.AsText::new, start, match.end()));
    }

    Optional<Timed> timed(int start) {
        Optional<Timed> alone = times.at(start).map(time -> new Timed("during", Optional.empty(), false, time));
        return alone.or(() -> LEADS.startingAt(folded, start)
                .flatMap(lead -> times.at(new Digits(folded, lead.end()).afterBlanks())
                        .map(time -> new Timed(lead.code(), Optional.of(lead), isCommon(lead), time))));
    }

    private boolean isCommon(Lexicon.Match lead) {
        return COMMON_LEADS.find(folded.substring(lead.start(), lead.end())).isPresent();
    }

    static Deadline deadline(String words, String relation, When when) {
        boolean onDate = when instanceof When.Date && !relation.equals("before") && !relation.equals("from");
        if (onDate) {
            return new Deadline.OnDate(words, ((When.Date) when).date());
        }
        return switch (relation) {
            case "until" -> new Deadline.Until(words, when);
            case "before" -> new Deadline.Before(words, when);
            case "from" -> new Deadline.From(words, when);
            default -> new Deadline.During(words, when);
        };
    }

    /** "inom 14 dagar", "inom en månad", "inom fem arbetsdagar". */
    private Optional<Found> within(int start) {
        Optional<Lexicon.Match> word = phraseOf("within", start);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Digits digits = new Digits(folded, word.get().end());
        digits.passBlanks();
        int number = number(digits);
        digits.passBlanks();
        return number < 0
                ? Optional.empty()
                : UNITS.startingAt(folded, digits.at())
                        .map(unit -> new Found(words -> within(words, number, unit.code()), start, unit.end()));
    }

    private static Deadline within(String words, int number, String unit) {
        return switch (unit) {
            case "working-day" -> new Deadline.WithinWorkingDays(words, number);
            case "week" -> new Deadline.WithinDays(words, 7 * number);
            case "month" -> new Deadline.WithinMonths(words, number);
            case "half-year" -> new Deadline.WithinMonths(words, 6 * number);
            case "year" -> new Deadline.WithinMonths(words, 12 * number);
            default -> new Deadline.WithinDays(words, number);
        };
    }

    /** A number in digits or in words, passed; or -1. */
    private int number(Digits digits) {
        int count = digits.count();
        if (count > 0) {
            return count <= 3 ? digits.take(count) : -1;
        }
        Optional<Lexicon.Match> word = NUMBERS.startingAt(folded, digits.at());
        word.ifPresent(match -> digits.moveTo(match.end()));
        return word.map(match -> Integer.parseInt(match.code())).orElse(-1);
    }

    private Optional<Found> nextMeeting(int start) {
        return phraseOf("next-meeting", start).map(match -> new Found(Deadline.NextMeeting::new, start, match.end()));
    }

    private Optional<Lexicon.Match> phraseOf(String code, int start) {
        return PHRASES.startingAt(folded, start).filter(match -> match.code().equals(code));
    }

    /** "mötet i maj", "första mötet 2026", "mötet den 12 februari", "styrgruppens möte i juni". */
    private Optional<Found> meeting(int start) {
        Optional<Lexicon.Match> word = MEETING.startingAt(folded, start).or(() -> afterGenitive(start));
        return word.flatMap(match -> timed(new Digits(folded, match.end()).afterBlanks())
                .filter(timed -> timed.relation().equals("during"))
                .map(timed -> new Found(
                        words -> meeting(words, match.code(), timed.when()),
                        start,
                        timed.time().end())));
    }

    /** The word for a meeting after the name of whose it is. */
    private Optional<Lexicon.Match> afterGenitive(int start) {
        int end = new Digits(folded, start).wordEnd();
        boolean genitive = end - start > SHORTEST_GENITIVE && folded.charAt(end - 1) == 's';
        return genitive ? MEETING.startingAt(folded, new Digits(folded, end).afterBlanks()) : Optional.empty();
    }

    private static Deadline meeting(String words, String choice, When when) {
        return when instanceof When.Day || when instanceof When.Date
                ? deadline(words, "during", when)
                : new Deadline.MeetingIn(words, MeetingChoice.ofCode(choice), when);
    }

    /** "ett av höstens möten", "höstens första möte". */
    private Optional<Found> seasonMeeting(int start) {
        Optional<Lexicon.Match> season = GENITIVES.startingAt(folded, start);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int at = new Digits(folded, season.get().end()).afterBlanks();
        Optional<Lexicon.Match> meeting = MEETING.startingAt(folded, at).or(() -> MEETINGS.startingAt(folded, at));
        When when = new When.Named(TimeName.ofCode(season.get().code()), Optional.empty(), Optional.empty());
        return meeting.map(match -> new Found(words -> meeting(words, match.code(), when), start, match.end()));
    }

    /** "majmötet". */
    private Optional<Found> monthMeeting(int start) {
        int end = new Digits(folded, start).wordEnd();
        if (MEETING_ENDINGS.ending(folded, start, end).isEmpty()) {
            return Optional.empty();
        }
        String word = folded.substring(start, end);
        for (String ending : MEETING_ENDINGS.phrases().keySet()) {
            Optional<TimeName> month = word.endsWith(ending)
                    ? MONTHS.find(word.substring(0, word.length() - ending.length()))
                            .map(code -> TimeName.ofMonth(Integer.parseInt(code)))
                    : Optional.empty();
            if (month.isPresent() && Digits.endsWord(folded, end)) {
                When when = new When.Named(month.get(), Optional.empty(), Optional.empty());
                return Optional.of(new Found(words -> meeting(words, "any", when), start, end));
            }
        }
        return Optional.empty();
    }

    /** "varannan vecka", "varje fredag". */
    private Optional<Found> recurring(int start) {
        return EVERY.startingAt(folded, start)
                .flatMap(every -> CYCLES.startingAt(folded, new Digits(folded, every.end()).afterBlanks())
                        .map(cycle -> new Found(
                                words -> new Deadline.Recurring(
                                        words, Integer.parseInt(every.code()), Cycle.ofCode(cycle.code())),
                                start,
                                cycle.end())));
    }
}
