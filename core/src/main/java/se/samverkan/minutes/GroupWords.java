package se.samverkan.minutes;

import java.util.Optional;
import se.samverkan.group.GroupKind;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;

/** Tells by its words what kind of group a text names. */
final class GroupWords {

    private GroupWords() {}

    static boolean areIn(String text, Words words) {
        return kindIn(text, words).isPresent();
    }

    /** The kind of the first group in a text: a phrase for one, or a word that ends as such names do. */
    static Optional<GroupKind> kindIn(String text, Words words) {
        String folded = Text.fold(text);
        Optional<String> byWord = words.get("group").firstIn(folded).map(Lexicon.Match::code);
        if (byWord.isPresent()) {
            return byWord.map(GroupKind::new);
        }
        for (String part : Names.parts(folded)) {
            Optional<String> byEnding = words.ending("groupending", Words.trimMarks(part));
            if (byEnding.isPresent()) {
                return byEnding.map(GroupKind::new);
            }
        }
        return Optional.empty();
    }
}
