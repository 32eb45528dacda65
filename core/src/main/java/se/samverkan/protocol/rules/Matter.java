package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.samverkan.id.Id;
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

    static Matter of(Collection<? extends Id> ids, Collection<Mention> who, String... texts) {
        TellingWords words = TellingWords.without(who);
        for (String text : texts) {
            words.read(text);
        }
        return words.matter(Set.copyOf(ids));
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
}
