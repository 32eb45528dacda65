package se.samverkan.io.text;

import java.util.List;
import java.util.Optional;
import se.samverkan.language.Text;

/**
 * Puts letters back that another program gave up on and replaced by U+FFFD, where exactly one word of the document or of the vocabulary fits.
 *
 * <p>Programs give up on letters above ASCII only, and set one replacement character for the letter or one for each of its two bytes in UTF-8.
 */
final class LostLetters {

    private static final char LOST = '\ufffd';

    /** A line at least this long, whose sentence is open, goes on in the next. */
    private static final int FULL_LINE = 50;

    private static final int LEAST_TO_OFFER = 2;

    private final String text;
    private final WordStock.Both stock;
    private final Unsure unsure;
    private final StringBuilder out = new StringBuilder();

    private LostLetters(String text, Unsure unsure) {
        this.text = text;
        this.unsure = unsure;
        this.stock = WordStock.of(text);
    }

    /**
     * The text with the letters that are certain; the text itself if there are none.
     *
     * @param unsure takes the words that several others fit
     */
    static String restore(String text, Unsure unsure) {
        return text.indexOf(LOST) < 0 ? text : new LostLetters(text, unsure).restore();
    }

    private String restore() {
        int kept = 0;
        for (int i = text.indexOf(LOST); i >= 0; i = text.indexOf(LOST, Math.max(i + 1, kept))) {
            int start = i;
            while (start > kept && isPart(text.charAt(start - 1))) {
                start--;
            }
            int end = i;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            out.append(text, kept, start).append(restored(start, end));
            kept = end;
        }
        return out.append(text, kept, text.length()).toString();
    }

    private static boolean isPart(char c) {
        return c == LOST || Character.isLetter(c);
    }

    private String restored(int start, int end) {
        String word = text.substring(start, end);
        List<String> fitting = fitting(word);
        if (fitting.size() == 1) {
            return cased(word, fitting.get(0), start);
        }
        if (fitting.size() > 1 && word.chars().filter(c -> c != LOST).count() >= LEAST_TO_OFFER) {
            unsure.add(text, start, word, fitting);
        }
        return word;
    }

    private List<String> fitting(String word) {
        if (word.chars().allMatch(c -> c == LOST)) {
            return List.of();
        }
        List<String> single = fitting(word, word);
        return single.isEmpty() ? halved(word).map(half -> fitting(half, half)).orElse(List.of()) : single;
    }

    private List<String> fitting(String word, String pattern) {
        String folded = Text.fold(pattern);
        return stock.fitting(WordStock.frame(word)).stream()
                .filter(fit -> agrees(folded, fit))
                .toList();
    }

    private static boolean agrees(String folded, String fit) {
        for (int i = 0; i < fit.length(); i++) {
            if (folded.charAt(i) != LOST && folded.charAt(i) != fit.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The word with one replacement character for two, if they all stand in twos. */
    private static Optional<String> halved(String word) {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            half.append(c);
            if (c == LOST) {
                i++;
                if (i == word.length() || word.charAt(i) != LOST) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(half.toString());
    }

    private String cased(String word, String fit, int start) {
        String kept = word.length() == fit.length() ? word : halved(word).orElse(word);
        boolean shouted = kept.chars().filter(Character::isUpperCase).count() > 1
                && kept.chars().noneMatch(Character::isLowerCase);
        StringBuilder cased = new StringBuilder(kept);
        for (int i = 0; i < fit.length(); i++) {
            if (kept.charAt(i) == LOST) {
                boolean capital = shouted || i == 0 && (stock.isName(fit) || startsSentence(start));
                cased.setCharAt(i, capital ? Character.toUpperCase(fit.charAt(i)) : fit.charAt(i));
            }
        }
        return cased.toString();
    }

    /** Whether a capital is expected: first on a line that no open one runs on into, or after the end of a sentence or a label. */
    private boolean startsSentence(int start) {
        int i = start - 1;
        while (i >= 0 && !Character.isLetter(text.charAt(i)) && "\n\r.!?:".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i < 0 || !Character.isLetter(text.charAt(i)) && !runsOn(i, start);
    }

    private boolean runsOn(int end, int start) {
        boolean lineEnd = end + 1 == start && (text.charAt(end) == '\n' || text.charAt(end) == '\r');
        int from = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
        String before = lineEnd && from < end ? text.substring(from, end).strip() : "";
        return before.length() >= FULL_LINE && !Scan.endsSentence(before);
    }
}
