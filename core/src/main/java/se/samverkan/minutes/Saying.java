package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;

/**
 * A sentence of an item in which some words announce more than narrative: a question sent on, a matter put off, an attachment.
 *
 * @param cited the passage or decision that it is a sentence of
 * @param text where the words of that stand
 * @param decided whether it stands in a decision of this meeting
 * @param before the sentence before it, if there is one
 * @param words the sentence
 * @param folded the sentence, folded for comparing
 * @param cues the words that announce something, in order
 */
record Saying(
        ModelPath cited,
        ModelPath text,
        boolean decided,
        Optional<String> before,
        String words,
        String folded,
        List<Lexicon.Match> cues) {

    /** What is longer is no sentence that anybody wrote, and costs more to read than it can tell. */
    private static final int LONGEST = 2000;

    /** The sentences of an item with a cue in them, in order; not those of its sub-items, nor what it quotes or repeats. */
    static List<Saying> in(AgendaItem item, Desk desk) {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < item.getContent().size(); i++) {
            ItemContent part = item.getContent().get(i);
            if (part instanceof Passage passage) {
                int at = i;
                add(sayings, () -> item.path().then("content", at), false, passage.getText(), desk);
            } else if (part instanceof Decision decision) {
                add(sayings, decision::path, true, decision.getText(), desk);
            }
        }
        return sayings;
    }

    private static void add(List<Saying> sayings, Supplier<ModelPath> path, boolean decided, String text, Desk desk) {
        // The lines of a decision are one text: what the first begins the next goes on with.
        Piece piece = desk.ledger.pieceOf(text.replace('\n', ' '));
        if (!desk.words.has("cue", piece)) {
            return;
        }
        ModelPath cited = path.get();
        Optional<String> before = Optional.empty();
        for (Piece sentence : Sentences.of(piece, desk.words)) {
            if (sentence.length() <= LONGEST) {
                Saying saying = of(cited, decided, before, sentence, desk.words);
                if (!saying.cues.isEmpty()) {
                    sayings.add(saying);
                }
            }
            before = Optional.of(sentence.text());
        }
    }

    /** One sentence. */
    static Saying of(ModelPath cited, boolean decided, Optional<String> before, Piece sentence, Words words) {
        List<Lexicon.Match> cues = words.all("cue", sentence);
        return new Saying(cited, cited.then("text"), decided, before, sentence.text(), sentence.folded(), cues);
    }

    /** Whether what a cue announces is asked, wished, or not so. In a decision a wish is what is decided. */
    boolean isOpen(Lexicon.Match cue, Words vocabulary) {
        String before = folded.substring(0, cue.start());
        List<String> parts = Names.parts(before);
        Lexicon negation = vocabulary.get("negation");
        boolean negated = negation.startingAt(folded, cue.end() + 1).isPresent()
                || !parts.isEmpty()
                        && negation.find(parts.get(parts.size() - 1)).isPresent();
        boolean wished = !decided
                && (vocabulary.has("wish", before)
                        || vocabulary.start("condition", folded).isPresent());
        return words.endsWith("?") || negated || wished;
    }

    /** The cues of these kinds. */
    List<Lexicon.Match> cues(String... codes) {
        List<String> wanted = List.of(codes);
        return cues.stream().filter(cue -> wanted.contains(cue.code())).toList();
    }
}
