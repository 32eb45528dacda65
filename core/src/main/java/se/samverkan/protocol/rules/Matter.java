package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.id.Id;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;

/**
 * Something of which a later meeting may say a word.
 *
 * <p>Its words are known by how they begin, so that neither inflection nor the tail of a compound hides them. Words that stand in any
 * minutes tell of nothing ("frågan", "återkommer", "september"), and neither do the names of those who shall do it.
 *
 * @param ids what is pointed at when it is spoken of
 * @param short4 the beginnings of its words
 * @param long8 longer beginnings, of words so long that one of them tells
 */
record Matter(Set<Id> ids, Set<String> short4, Set<String> long8) {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    /** By so many letters a word is known that tells of nothing. */
    private static final int HOLLOW = 6;

    private static final Set<String> HOLLOW_WORDS = hollowWords();

    static Matter of(Collection<? extends Id> ids, Collection<Mention> who, String... texts) {
        Set<String> without = new HashSet<>();
        who.forEach(mention -> eachWord(mention.getAsWritten(), without::add));
        Set<String> short4 = new HashSet<>();
        Set<String> long8 = new HashSet<>();
        for (String text : texts) {
            eachTellingWord(text, word -> {
                if (!without.contains(word)) {
                    add(word, short4, long8);
                }
            });
        }
        return new Matter(Set.copyOf(ids), Set.copyOf(short4), Set.copyOf(long8));
    }

    /** The matter that a text is about. */
    static Matter of(String text) {
        return of(Set.of(), Set.of(), text);
    }

    /** The matter of an item: its heading, and what is said in it. */
    static Matter of(AgendaItem item) {
        List<String> texts = new ArrayList<>(List.of(item.getTitle()));
        for (ItemContent content : item.getContent()) {
            if (content instanceof Passage passage) {
                texts.add(passage.getText());
            }
        }
        return of(Set.of(), item.getParticipants(), texts.toArray(String[]::new));
    }

    private static void add(String word, Set<String> short4, Set<String> long8) {
        short4.add(word.substring(0, SHORT));
        if (word.length() >= LONG) {
            long8.add(word.substring(0, LONG));
        }
    }

    /** Whether it has words by which it could be known again. */
    boolean canBeKnown() {
        return !short4.isEmpty();
    }

    /**
     * Whether a text that is about another matter says a word about this one: a long word, two others, or the only one that there is. It is meant
     * to say
     * yes too often rather than too seldom.
     */
    boolean isSpokenOfIn(Matter text) {
        return long8.stream().anyMatch(text.long8::contains)
                || short4.stream().filter(text.short4::contains).count() >= Math.min(2, short4.size());
    }

    /** Does something with each word of a text. */
    private interface WordUse {
        void accept(String word);
    }

    private static void eachTellingWord(String text, WordUse use) {
        eachWord(text, word -> {
            if (word.length() >= SHORT && !HOLLOW_WORDS.contains(beginning(word))) {
                use.accept(word);
            }
        });
    }

    private static void eachWord(String text, WordUse use) {
        String folded = Text.fold(Text.clean(text));
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
                if (i > start) {
                    use.accept(folded.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(HOLLOW, word.length()));
    }

    private static Set<String> hollowWords() {
        Set<String> hollow = new HashSet<>();
        for (String category : new String[] {"hollow", "month", "weekday", "timename", "matter"}) {
            for (String phrase :
                    Vocabulary.swedish().lexicon(category).phrases().keySet()) {
                eachWord(phrase, word -> hollow.add(beginning(word)));
            }
        }
        return Set.copyOf(hollow);
    }
}
