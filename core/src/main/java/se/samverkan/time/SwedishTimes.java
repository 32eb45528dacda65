package se.samverkan.time;

import java.time.LocalTime;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/**
 * Finds times of day in Swedish text: 13:15-14:45 · 09.00–12.00 · kl 9–12 · kl. 17:30 · klockan 13.00 till 15.30.
 *
 * <p>Hours alone count only after "kl". Hours are 0–23 (24.00 is read as midnight), minutes 00–59.
 */
public final class SwedishTimes {

    private static final Lexicon CLOCK_WORDS = Vocabulary.swedish().lexicon("clockword");
    private static final Lexicon UNTIL_WORDS = Vocabulary.swedish().lexicon("untilword");

    private SwedishTimes() {}

    /**
     * Finds the first time, or span of time, in a text.
     *
     * @param text a clean text
     * @param from where to start looking
     * @return the time or nothing
     */
    public static Optional<WrittenTimes> find(String text, int from) {
        return find(text, from, false);
    }

    /**
     * Finds the first span of time in a text that is known to speak of the clock, so that hours alone count: "9–11:15", "13–15".
     *
     * @param text a clean text
     * @param from where to start looking
     * @return the span, which always has two times, or nothing
     */
    public static Optional<WrittenTimes> findHours(String text, int from) {
        return find(text, from, true).filter(times -> times.to().isPresent());
    }

    private static Optional<WrittenTimes> find(String text, int from, boolean hoursAlone) {
        if (!Digits.areIn(text, from)) {
            return Optional.empty();
        }
        String folded = Text.fold(text);
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean candidate =
                    (Digits.isDigit(c) || c == 'k') && Digits.startsWord(folded, i) && !continuesNumber(folded, i);
            if (candidate) {
                Optional<WrittenTimes> times = at(folded, i, hoursAlone);
                if (times.isPresent()) {
                    return times;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean continuesNumber(String folded, int i) {
        return i > 1 && Digits.isDigit(folded.charAt(i - 2)) && "-./:".indexOf(folded.charAt(i - 1)) >= 0;
    }

    private static Optional<WrittenTimes> at(String folded, int start, boolean hoursAlone) {
        Digits digits = new Digits(folded, start);
        Optional<Lexicon.Match> clock = CLOCK_WORDS.startingAt(folded, start);
        clock.ifPresent(match -> {
            digits.moveTo(match.end());
            digits.passes('.');
            digits.passes(':');
            digits.passBlanks();
        });
        Optional<LocalTime> first = time(folded, digits, hoursAlone || clock.isPresent());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = digits.at();
        Optional<LocalTime> second = Optional.empty();
        digits.passBlanks();
        if (passesUntil(folded, digits)) {
            digits.passBlanks();
            CLOCK_WORDS.startingAt(folded, digits.at()).ifPresent(match -> {
                digits.moveTo(match.end());
                digits.passes('.');
                digits.passBlanks();
            });
            second = time(folded, digits, hoursAlone || clock.isPresent());
            end = second.isPresent() ? digits.at() : end;
        }
        return Optional.of(new WrittenTimes(start, end, first.get(), second));
    }

    private static boolean passesUntil(String folded, Digits digits) {
        if (digits.passes('-')) {
            return true;
        }
        Optional<Lexicon.Match> until = UNTIL_WORDS.startingAt(folded, digits.at());
        until.ifPresent(match -> digits.moveTo(match.end()));
        return until.isPresent();
    }

    private static Optional<LocalTime> time(String folded, Digits digits, boolean hourAlone) {
        int count = digits.count();
        if (count < 1 || count > 2) {
            return Optional.empty();
        }
        int start = digits.at();
        int hour = digits.take(count);
        int end = digits.at();
        boolean parted = digits.passes(':') || digits.passes('.');
        if (parted && digits.count() == 2) {
            int minute = digits.take(2);
            boolean ends = Digits.endsWord(folded, digits.at())
                    && !goesOn(folded, digits.at())
                    && (hourAlone || !isAmount(folded, start, digits.at()));
            if (minute < 60 && hour <= 24 && ends && (hour < 24 || minute == 0)) {
                return Optional.of(LocalTime.of(hour % 24, minute));
            }
        }
        digits.moveTo(end);
        if (hourAlone && hour < 24 && Digits.endsWord(folded, end)) {
            return Optional.of(LocalTime.of(hour, 0));
        }
        digits.moveTo(start);
        return Optional.empty();
    }

    /** "12.50 kr", "§ 5.10": a number with a full stop in it that is of something else. */
    private static boolean isAmount(String folded, int start, int end) {
        int after = end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end;
        boolean unit = Vocabulary.swedish()
                .lexicon("notclock")
                .startingAt(folded, after)
                .isPresent();
        return unit || folded.substring(0, start).stripTrailing().endsWith("§");
    }

    /** 13.15.2026 is no time: a full stop or colon and a digit follow. */
    static boolean goesOn(String folded, int at) {
        return at + 1 < folded.length()
                && (folded.charAt(at) == '.' || folded.charAt(at) == ':')
                && Digits.isDigit(folded.charAt(at + 1));
    }
}
