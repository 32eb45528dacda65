package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Text;

/**
 * Undoes one encoding of single bytes read as another: "M”te" and "Mšte" were "Möte", written by DOS and by an old Macintosh.
 *
 * <p>Each of the characters can be right, so the words decide: what becomes a known word is certain, and when several have, so are the names
 * and the rare words beside them.
 */
final class ForeignLetters {

    private static final String LETTERS = "åäöÅÄÖéÉ";
    private static final int LEAST_LETTERS = 4;

    /** So many known words prove how the whole document was read. */
    private static final int PROOF = 3;

    private static final List<ForeignLetters> READINGS = List.of(
            new ForeignLetters(Encoding.IBM_850, Encoding.WINDOWS_1252),
            new ForeignLetters(Encoding.IBM_850, Encoding.LATIN_1),
            new ForeignLetters(Encoding.MAC_ROMAN, Encoding.WINDOWS_1252),
            new ForeignLetters(Encoding.MAC_ROMAN, Encoding.LATIN_1),
            new ForeignLetters(Encoding.WINDOWS_1252, Encoding.IBM_850),
            new ForeignLetters(Encoding.WINDOWS_1252, Encoding.IBM_437),
            new ForeignLetters(Encoding.WINDOWS_1252, Encoding.MAC_ROMAN));

    /** The characters as which the letters are read. */
    private final Map<Character, Character> letters = new HashMap<>();

    private ForeignLetters(Encoding written, Encoding read) {
        for (int i = 0; i < LETTERS.length(); i++) {
            char seen = read.read(written.byteOf(LETTERS.charAt(i)));
            if (LETTERS.indexOf(seen) < 0) {
                letters.put(seen, LETTERS.charAt(i));
            }
        }
    }

    /** The characters that any reading shows for a letter: most documents have none, and are done with. */
    private static final BitSet SUSPECT = new BitSet();

    static {
        READINGS.forEach(reading -> reading.letters.keySet().forEach(SUSPECT::set));
    }

    /** A word with such characters: where it starts and ends. */
    private record Span(int start, int end) {

        int length() {
            return end - start;
        }

        String in(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * The text with the words undone that are certain; the text itself if there are none.
     *
     * @param unsure takes the words that nothing proves, when others are proved
     */
    static String undo(String text, Unsure unsure) {
        String undone = text;
        for (int i = 0; i < READINGS.size() && undone.chars().anyMatch(SUSPECT::get); i++) {
            String before = undone;
            undone = undoBest(before, unsure);
            if (undone.equals(before)) {
                break;
            }
        }
        return undone;
    }

    private static String undoBest(String text, Unsure unsure) {
        WordStock.Both stock = WordStock.of(text);
        ForeignLetters best = READINGS.get(0);
        int most = 0;
        for (ForeignLetters reading : READINGS) {
            int proofs = reading.proofs(text, stock);
            if (proofs > most) {
                most = proofs;
                best = reading;
            }
        }
        return most == 0 ? text : best.undo(text, stock, most >= PROOF, unsure);
    }

    /** How many different words become known ones. */
    private int proofs(String text, WordStock.Both stock) {
        Set<String> known = new HashSet<>();
        for (Span span : spans(text)) {
            known(text, span, stock, LEAST_LETTERS).ifPresent(word -> known.add(Text.fold(undone(word.in(text)))));
        }
        return known.size();
    }

    private String undo(String text, WordStock.Both stock, boolean proved, Unsure unsure) {
        StringBuilder out = new StringBuilder();
        int kept = 0;
        for (Span span : spans(text)) {
            Optional<Span> known = known(text, span, stock, proved ? 1 : LEAST_LETTERS);
            Span changed = known.orElse(span);
            out.append(text, kept, changed.start());
            if (known.isPresent()) {
                out.append(undone(changed.in(text)));
            } else if (proved) {
                out.append(undoneWithin(span.in(text)));
            } else {
                out.append(span.in(text));
                offer(text, span, unsure);
            }
            kept = changed.end();
        }
        return out.append(text, kept, text.length()).toString();
    }

    private void offer(String text, Span span, Unsure unsure) {
        String word = span.in(text);
        String within = undoneWithin(word);
        if (!within.equals(word)) {
            unsure.add(text, span.start(), word, List.of(within));
        }
    }

    private List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean suspect = false;
            while (end < text.length() && isPart(text.charAt(end))) {
                suspect |= letters.containsKey(text.charAt(end));
                end++;
            }
            if (suspect) {
                spans.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return spans;
    }

    private boolean isPart(char c) {
        return Character.isLetter(c) || c > 0x7f && letters.containsKey(c);
    }

    /** The part of a span that becomes a known word: the span without marks that may stand around a word, or with them. */
    private Optional<Span> known(String text, Span span, WordStock.Both stock, int least) {
        int start = span.start();
        while (start < span.end() && isMark(text.charAt(start))) {
            start++;
        }
        int end = span.end();
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        Span inner = new Span(start, end);
        if (inner.length() >= least && becomesKnown(inner.in(text), stock)) {
            return Optional.of(inner);
        }
        // A mark beside a word is more often a mark: only the vocabulary proves that it was a letter.
        boolean whole = span.length() >= least && stock.isCommon(undone(span.in(text))) && !stock.has(inner.in(text));
        return whole ? Optional.of(span) : Optional.empty();
    }

    private boolean becomesKnown(String word, WordStock.Both stock) {
        String undone = undone(word);
        return !undone.equals(word) && isSpeltAsWords(undone) && stock.has(undone) && !stock.isCommon(word);
    }

    /** Whether no capital stands behind a small letter: "hej…på" is no word with an Ö in it. */
    private static boolean isSpeltAsWords(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private String undone(String word) {
        StringBuilder undone = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            undone.setCharAt(i, letters.getOrDefault(word.charAt(i), word.charAt(i)));
        }
        return undone.toString();
    }

    /** Marks at the ends of a word stay what they are. */
    private String undoneWithin(String word) {
        StringBuilder undone = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            boolean inside = i > 0 && i < word.length() - 1;
            if (inside || !isMark(word.charAt(i)) && word.length() > 1) {
                undone.setCharAt(i, letters.getOrDefault(word.charAt(i), word.charAt(i)));
            }
        }
        return undone.toString();
    }

    private static boolean isMark(char c) {
        return !Character.isLetter(c) && !Character.isISOControl(c);
    }
}
