package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;

/**
 * Finds who acts in an item here and now: the subject of a sentence, directly before a verb of speaking or being there.
 *
 * <p>A sentence that speaks of other times, of writing, or of what shall be is no presence.
 */
final class Speakers {

    private final Desk desk;

    Speakers(Desk desk) {
        this.desk = desk;
    }

    List<Mention> in(ModelPath item, List<ItemContent> content) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Passage passage) {
                for (Piece sentence : sentences(passage)) {
                    for (String name : subjects(sentence)) {
                        if (names.add(name)) {
                            ModelPath text = item.then("content", i).then("text");
                            desk.ledger.cite(item.then("participants", names.size() - 1), text, sentence.text());
                        }
                    }
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        names.forEach(name -> mentions.add(desk.people.mention(name)));
        return mentions;
    }

    /** The sentences of a passage in which somebody may speak; most passages have no word for it. */
    private List<Piece> sentences(Passage passage) {
        Piece piece = desk.ledger.pieceOf(passage.getText());
        return desk.words.has("speaks", piece) ? Sentences.of(piece, desk.words) : List.of();
    }

    private List<String> subjects(Piece sentence) {
        if (!desk.words.has("speaks", sentence) || desk.words.has("elsewhen", sentence)) {
            return List.of();
        }
        List<People.Found> list = desk.people.listAt(sentence.text(), 0);
        if (list.isEmpty()) {
            return List.of();
        }
        int end = list.get(list.size() - 1).end();
        boolean speaks = end < sentence.length()
                && sentence.text().charAt(end) == ' '
                && desk.words.start("speaks", sentence, end + 1).isPresent();
        return speaks ? list.stream().map(People.Found::words).toList() : List.of();
    }
}
