package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One telling of a decision, to be held against another.
 *
 * <p>What a person would not call a difference is left out: case, blanks and line breaks, quotation marks, punctuation around words, the marks
 * and numbers of a list, and the "att" that a list of clauses repeats. Everything inside a word counts: 13.15 is not 13.45. Immutable.
 */
public final class Telling {

    /**
     * How alike two tellings of one decision are at least. Measured on twenty real and realistic minutes: of 130 pairs of different decisions of one meeting
     * the median is a quarter alike and the nearest, two on the same pattern ("Punkten … sätts upp till …"), just under a half; the same decision
     * with a date, a word or a letter changed is above nine tenths. In between, a decision that was freely reworded has room. On the pairs by which {@link NearEquality} is measured no
     * other threshold makes fewer mistakes.
     */
    public static final double ALIKE = 0.6;

    /** From here on no two of those pairs that are different decisions are alike: one decision, with no second look. */
    public static final double SURE = 0.7;

    /** So many words are enough to know a decision by: as a part of the other telling, in a row and all there are, or in another order. */
    private static final int ENOUGH = 5;

    /** Texts that share less than this part of their words are not measured. */
    private static final double HARDLY = 0.25;

    /** So many characters are a page and no decision; such texts are compared by their words alone, for letter by letter takes too long. */
    private static final int LONG = 3000;

    private final List<String> written;
    private final List<String> keys;
    private final String joined;

    private Telling(List<String> written, List<String> keys) {
        this.written = Collections.unmodifiableList(written);
        this.keys = Collections.unmodifiableList(keys);
        this.joined = String.join(" ", keys);
    }

    /**
     * The words of a decision.
     *
     * @param text the decision or a line that tells it
     * @return its words, by the built-in vocabulary
     */
    public static Telling of(String text) {
        return of(text, Vocabulary.swedish());
    }

    static Telling of(String text, Vocabulary vocabulary) {
        Lexicon that = vocabulary.lexicon("clause");
        List<String> written = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        String clean = Text.clean(text);
        int from = 0;
        while (from <= clean.length()) {
            int end = clean.indexOf('\n', from);
            int to = end < 0 ? clean.length() : end;
            line(clean, from, to, that, written, keys);
            from = to + 1;
        }
        return new Telling(written, keys);
    }

    /** A word between blanks: all of it, and what is left without the marks around it. */
    private record Token(String text, int from, int to, int coreFrom, int coreTo) {

        boolean isClause(Lexicon that) {
            return that.startingAt(text, coreFrom, coreTo)
                    .filter(match -> match.end() == coreTo)
                    .isPresent();
        }

        String core() {
            return text.substring(coreFrom, coreTo);
        }
    }

    private static void line(String text, int from, int to, Lexicon that, List<String> written, List<String> keys) {
        List<Token> tokens = tokens(text, from, to);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean beforeClause =
                    i == 0 || i + 1 < tokens.size() && tokens.get(i + 1).isClause(that);
            if (!token.isClause(that) && !(beforeClause && isListNumber(token))) {
                String word = token.core();
                written.add(word);
                keys.add(unquoted(Text.fold(word)));
            }
        }
    }

    private static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !Text.isBlank(text.charAt(end))) {
                end++;
            }
            int coreFrom = at;
            int coreTo = end;
            while (coreFrom < coreTo && !Character.isLetterOrDigit(text.charAt(coreFrom))) {
                coreFrom++;
            }
            while (coreTo > coreFrom && !Character.isLetterOrDigit(text.charAt(coreTo - 1))) {
                coreTo--;
            }
            if (coreTo > coreFrom) {
                tokens.add(new Token(text, at, end, coreFrom, coreTo));
            }
            at = end + 1;
        }
        return tokens;
    }

    private static String unquoted(String folded) {
        return folded.indexOf('"') < 0 && folded.indexOf('\'') < 0
                ? folded
                : folded.replace("\"", "").replace("'", "");
    }

    /** {@return its words without the punctuation around them} */
    public List<String> written() {
        return written;
    }

    /** {@return what the words are compared by} */
    public List<String> keys() {
        return keys;
    }

    /** {@return the keys in a row, equal for tellings that say the same} */
    public String joined() {
        return joined;
    }

    /**
     * How near another telling is.
     *
     * @param other another telling
     * @return how near it is
     */
    public Nearness nearness(Telling other) {
        return nearness(other, NearEquality.DECISION.threshold());
    }

    Nearness nearness(Telling other, double threshold) {
        if (keys.equals(other.keys)) {
            return Nearness.SAME;
        }
        if (likeness(other) == 0) {
            return Nearness.OTHER;
        }
        return differsBySlips(other, threshold) ? Nearness.VARIANT : Nearness.RETOLD;
    }

    /**
     * How alike another telling is, if the two can be of one decision: because they are {@value #ALIKE} alike letter by letter, or the one is a part of the
     * other, or has its words in another order.
     *
     * @param other another telling
     * @return from 0, if they are not alike enough to be one decision, to 1
     */
    public double likeness(Telling other) {
        return likeness(other, ALIKE);
    }

    double likeness(Telling other, double alike) {
        if (!couldBeAlike(other)) {
            return 0;
        }
        double degree = measured(other, alike);
        if (degree < alike) {
            return shortens(other) || other.shortens(this) || reorders(other) ? alike : 0;
        }
        return degree;
    }

    private boolean differsBySlips(Telling other, double threshold) {
        if (keys.size() != other.keys.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String there = other.keys.get(i);
            if (!key.equals(there) && !NearEquality.DECISION.isSlip(key, there, threshold)) {
                return false;
            }
        }
        return true;
    }

    /** Measuring is dear, and texts that share hardly a word need no measuring; short ones can differ in every word by a slip. */
    private boolean couldBeAlike(Telling other) {
        return Math.max(keys.size(), other.keys.size()) < ENOUGH || shared(other) >= HARDLY;
    }

    private double measured(Telling other, double alike) {
        if (Math.max(joined.length(), other.joined.length()) > LONG) {
            return shared(other);
        }
        return Similarity.atLeast(joined, other.joined, alike) ? Similarity.of(joined, other.joined) : 0;
    }

    /** How large a part of the different words of the one that has fewer the other has too. */
    private double shared(Telling other) {
        Set<String> distinct = new HashSet<>(keys);
        Set<String> others = new HashSet<>(other.keys);
        Set<String> shared = new HashSet<>(distinct);
        shared.retainAll(others);
        int fewer = Math.min(distinct.size(), others.size());
        return fewer == 0 ? 0 : (double) shared.size() / fewer;
    }

    /** Whether it says the same words in another order. */
    private boolean reorders(Telling other) {
        return keys.size() >= ENOUGH
                && keys.size() == other.keys.size()
                && keys.stream()
                        .sorted()
                        .toList()
                        .equals(other.keys.stream().sorted().toList());
    }

    private boolean shortens(Telling longer) {
        return keys.size() >= ENOUGH && (" " + longer.joined + " ").contains(" " + joined + " ");
    }

    /** "1." or "2)" or "a)": the number of a clause. */
    private static boolean isListNumber(Token token) {
        char last = token.text().charAt(token.to() - 1);
        int length = token.coreTo() - token.coreFrom();
        boolean digits = length <= 2;
        for (int i = token.coreFrom(); digits && i < token.coreTo(); i++) {
            char c = token.text().charAt(i);
            digits = c >= '0' && c <= '9';
        }
        return digits && (last == '.' || last == ')') || length == 1 && last == ')';
    }
}
