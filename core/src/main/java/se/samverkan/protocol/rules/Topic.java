package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Telling;
import se.samverkan.language.Vocabulary;

/**
 * What a heading or a sentence is about: those of its words that mean something, to be found again where they are inflected or are the first part of a
 * longer word. Whoever asks wants to know whether a matter may be the same, and is answered yes rather than no.
 */
final class Topic {

    /** Words that say nothing of what an item is about: "övriga frågor", "information". */
    private static final Lexicon FILLER = Vocabulary.swedish().lexicon("topicfiller");

    /** Shorter words tell something only where they are abbreviations: "SIP", "IT". */
    private static final int SHORTEST = 4;

    /** So many letters at its end a word may change: "skola" and "skolor". */
    private static final int INFLECTED = 2;

    private final List<String> words;

    private Topic(List<String> words) {
        this.words = words;
    }

    static Topic of(String text) {
        List<String> words = new ArrayList<>();
        Telling told = Telling.of(text);
        for (int i = 0; i < told.keys().size(); i++) {
            String key = told.keys().get(i);
            boolean telling =
                    key.length() >= SHORTEST || isAbbreviation(told.written().get(i));
            if (telling && FILLER.find(key).isEmpty()) {
                words.add(key);
            }
        }
        return new Topic(words);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether its words do not tell what it is about. */
    boolean isUntold() {
        return words.isEmpty();
    }

    /** Whether one of its words comes back in another topic. */
    boolean touches(Topic other) {
        return words.stream().anyMatch(other::has);
    }

    /** Whether all of its words come back in another topic. */
    boolean isWithin(Topic other) {
        return words.stream().allMatch(other::has);
    }

    private boolean has(String word) {
        return words.stream().anyMatch(own -> isSameStem(own, word));
    }

    private static boolean isSameStem(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST) {
            return one.equals(other);
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST && same >= shorter - INFLECTED;
    }
}
