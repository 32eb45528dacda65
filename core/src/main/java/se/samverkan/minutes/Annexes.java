package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attachment;

/** Finds the attachment that a text mentions without a label: "presentationen bifogas protokollet". */
final class Annexes {

    /** Shorter words say nothing of what a document is. */
    private static final int TELLING = 5;

    /** Titles are compared only in lists of a size that people write. */
    private static final int MOST = 100;

    private final Words words;
    private final List<Attachment> listed;
    private final Bounds bounds;

    Annexes(Words words, List<Attachment> listed, Bounds bounds) {
        this.words = words;
        this.listed = listed;
        this.bounds = bounds;
    }

    /**
     * A mention.
     *
     * @param words the words that say that something is attached
     * @param fitting the attachments that can be meant
     */
    record Annex(String words, List<Attachment> fitting) {}

    /** The mention in a sentence, if it says that something is attached to these minutes. */
    Optional<Annex> in(Saying saying) {
        for (Lexicon.Match cue : saying.cues("annexed")) {
            int end = end(saying.folded(), cue.end());
            if (end > 0) {
                return Optional.of(new Annex(saying.words().substring(cue.start(), end), fitting(saying)));
            }
        }
        return Optional.empty();
    }

    /** Where the words end: at the end of their clause, or with the minutes that they name; 0 if they go on otherwise. */
    private int end(String folded, int from) {
        if (from >= folded.length() || ".,;)".indexOf(folded.charAt(from)) >= 0) {
            return from;
        }
        return words.get("reference")
                .startingAt(folded, from + 1)
                .map(Lexicon.Match::end)
                .orElse(0);
    }

    /** Those whose title shares a telling word with the sentence; without any, all. */
    private List<Attachment> fitting(Saying saying) {
        String folded = saying.folded();
        if (listed.size() > MOST) {
            bounds.reached(Bound.ATTACHMENTS, saying.cited());
        }
        List<Attachment> alike = listed.stream()
                .limit(MOST)
                .filter(attachment -> Names.parts(Text.fold(attachment.getTitle())).stream()
                        .map(Words::trimMarks)
                        .anyMatch(word -> word.length() >= TELLING && folded.contains(word)))
                .toList();
        return alike.isEmpty() ? listed : alike;
    }
}
