package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.Collection;
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
record Matter(Set<Id> ids, Beginnings short4, Beginnings long8) {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    /** By so many letters a word is known that tells of nothing. */
    private static final int HOLLOW = 6;

    private static final Beginnings HOLLOW_WORDS = hollowWords();

    static Matter of(Collection<? extends Id> ids, Collection<Mention> who, String... texts) {
        Beginnings.Builder names = new Beginnings.Builder();
        who.forEach(mention -> eachWord(Text.fold(Text.clean(mention.getAsWritten())), names::add));
        Beginnings without = names.build();
        Beginnings.Builder short4 = new Beginnings.Builder();
        Beginnings.Builder long8 = new Beginnings.Builder();
        for (String text : texts) {
            eachTellingWord(Text.fold(Text.clean(text)), (folded, from, to) -> {
                if (!without.has(folded, from, to)) {
                    short4.add(folded, from, from + SHORT);
                    if (to - from >= LONG) {
                        long8.add(folded, from, from + LONG);
                    }
                }
            });
        }
        return new Matter(Set.copyOf(ids), short4.build(), long8.build());
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
        return long8.share(text.long8, 1) || short4.share(text.short4, Math.min(2, short4.size()));
    }

    /** Does something with each word of a text. */
    private interface WordUse {
        void accept(String folded, int from, int to);
    }

    private static void eachTellingWord(String folded, WordUse use) {
        eachWord(folded, (text, from, to) -> {
            if (to - from >= SHORT && !HOLLOW_WORDS.has(text, from, Math.min(to, from + HOLLOW))) {
                use.accept(text, from, to);
            }
        });
    }

    private static void eachWord(String folded, WordUse use) {
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
                if (i > start) {
                    use.accept(folded, start, i);
                }
                start = i + 1;
            }
        }
    }

    private static Beginnings hollowWords() {
        Beginnings.Builder hollow = new Beginnings.Builder();
        for (String category : new String[] {"hollow", "month", "weekday", "timename", "matter"}) {
            for (String phrase :
                    Vocabulary.swedish().lexicon(category).phrases().keySet()) {
                eachWord(phrase, (folded, from, to) -> hollow.add(folded, from, Math.min(to, from + HOLLOW)));
            }
        }
        return hollow.build();
    }
}
