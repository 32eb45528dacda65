package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;

/** The words of an item right below its heading, and the heading itself: what may explain a decision that stands among them. */
final class ItemWords {

    private ItemWords() {}

    static List<String> of(AgendaItem item) {
        List<String> words = new ArrayList<>(List.of(item.getTitle()));
        for (ItemContent part : item.getContent()) {
            if (part instanceof Passage passage) {
                words.add(passage.getText());
            } else if (part instanceof Decision decision) {
                words.add(decision.getText());
            }
        }
        return words;
    }
}
