package se.samverkan.io.text;

import java.util.List;
import java.util.Optional;

/** The broken words that could be several others, or one that nothing proves: how many, and one of them to show. */
final class Unsure {

    /**
     * A word.
     *
     * @param line the number of its line
     * @param word the word as it stands there
     * @param alternatives what it could be
     */
    record Word(int line, String word, List<String> alternatives) {}

    private Optional<Word> first = Optional.empty();
    private int count;

    void add(String text, int offset, String word, List<String> alternatives) {
        if (count == 0) {
            first = Optional.of(new Word(lineOf(text, offset), word, alternatives));
        }
        count++;
    }

    /** These and others, these first. */
    Unsure plus(Unsure others) {
        Unsure all = new Unsure();
        all.first = first.or(() -> others.first);
        all.count = count + others.count;
        return all;
    }

    Optional<Word> first() {
        return first;
    }

    int count() {
        return count;
    }

    private static int lineOf(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += Scan.endsNumberedLine(text, i) ? 1 : 0;
        }
        return line;
    }
}
