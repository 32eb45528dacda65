package se.samverkan.io.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/** The words by which broken ones are recognised: those of the Swedish vocabulary and the whole ones of the document. */
final class WordStock {

    /** Stands for a letter above ASCII in the frame of a word. */
    private static final char GAP = '\ufffd';

    /** More words than this that differ in such letters only tell nothing. */
    private static final int MOST_ALIKE = 8;

    private static final Entry[] NONE = {};

    private static final class Known {
        static final WordStock WORDS = vocabulary();
    }

    /** How a folded word is written: {@code small} if anywhere with a small letter first. */
    private record Entry(String word, boolean small) {}

    private final Map<String, Entry[]> byFrame = new HashMap<>();

    /** The words of the vocabulary and of a document, which are gathered when they are first asked for. */
    static final class Both {

        private final String text;
        private @Nullable WordStock document;

        private Both(String text) {
            this.text = text;
        }

        /** Whether a word is known. */
        boolean has(String word) {
            return isCommon(word) || document().has(word);
        }

        /** Whether a word is in the vocabulary. */
        boolean isCommon(String word) {
            return Known.WORDS.has(word);
        }

        /** The words, folded, that fit into a frame. */
        List<String> fitting(String frame) {
            return Stream.of(Known.WORDS, document())
                    .flatMap(stock -> Arrays.stream(stock.alike(frame)))
                    .map(Entry::word)
                    .distinct()
                    .toList();
        }

        /** Whether a word is a name: the document never writes it with a small letter first, nor does the vocabulary have it. */
        boolean isName(String word) {
            return !isCommon(word)
                    && document().find(word).filter(entry -> !entry.small()).isPresent();
        }

        private WordStock document() {
            WordStock stock = document;
            if (stock == null) {
                stock = new WordStock();
                stock.addAll(text);
                document = stock;
            }
            return stock;
        }
    }

    private WordStock() {}

    static Both of(String document) {
        return new Both(document);
    }

    /** A folded word with a gap for each letter above ASCII: all that is left of it when those are lost. */
    static String frame(String word) {
        char[] frame = Text.fold(word).toCharArray();
        for (int i = 0; i < frame.length; i++) {
            if (frame[i] > 0x7f) {
                frame[i] = GAP;
            }
        }
        return new String(frame);
    }

    private static WordStock vocabulary() {
        WordStock stock = new WordStock();
        Vocabulary swedish = Vocabulary.swedish();
        swedish.categories()
                .forEach(
                        category -> swedish.lexicon(category).phrases().keySet().forEach(stock::addAll));
        Words.written().forEach(stock::addAll);
        return stock;
    }

    private void addAll(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean gaps = false;
            while (end < text.length() && isPart(text.charAt(end))) {
                gaps |= text.charAt(end) > 0x7f;
                end++;
            }
            if (gaps) {
                add(text.substring(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The lost letter counts as part of a word, so that no rest of a broken word is taken for a whole one. */
    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == GAP;
    }

    private void add(String word) {
        if (word.indexOf(GAP) >= 0) {
            return;
        }
        Entry entry = new Entry(Text.fold(word), Character.isLowerCase(word.charAt(0)));
        Entry[] alike = alike(frame(word));
        for (int i = 0; i < alike.length; i++) {
            if (alike[i].word().equals(entry.word())) {
                alike[i] = alike[i].small() ? alike[i] : entry;
                return;
            }
        }
        if (alike.length <= MOST_ALIKE) {
            Entry[] more = Arrays.copyOf(alike, alike.length + 1);
            more[alike.length] = entry;
            byFrame.put(frame(word), more);
        }
    }

    private Entry[] alike(String frame) {
        return byFrame.getOrDefault(frame, NONE);
    }

    private boolean has(String word) {
        return find(word).isPresent();
    }

    private Optional<Entry> find(String word) {
        String folded = Text.fold(word);
        return Arrays.stream(alike(frame(word)))
                .filter(entry -> entry.word().equals(folded))
                .findFirst();
    }
}
