package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.language.Similarity;
import se.samverkan.language.Text;

/** Tells whether two names can be one person's: a rule that says that somebody is somebody else must be sure of it. */
final class NameVariants {

    private NameVariants() {}

    /**
     * Whether two names can be one person's: they share a surname, or every word of the one is a word of the other, misspelt or an initial perhaps.
     * "Eva Lund" can be Eva Lund Dahl, "E. Lund", "Eva Lundh", and by marriage or a pet name Eva-Lotta Lund.
     */
    static boolean mayBeOne(String first, String second) {
        return mayBeOne(words(first), words(second));
    }

    /** The same of names whose {@linkplain #words words} are known. */
    static boolean mayBeOne(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        return last(one).equals(last(other)) || (one.size() <= other.size() ? isPart(one, other) : isPart(other, one));
    }

    /** Whether words have the form of a whole name: two or more, no initial among them, the first and the last with a capital. */
    static boolean isWhole(String name) {
        String[] parts = Text.squeeze(Text.clean(name)).split(" ", -1);
        return parts.length > 1
                && Stream.of(parts).allMatch(part -> part.replace(".", "").length() > 1)
                && name.chars().noneMatch(Character::isDigit)
                && Character.isUpperCase(parts[0].codePointAt(0))
                && Character.isUpperCase(parts[parts.length - 1].codePointAt(0));
    }

    private static boolean isPart(List<String> fewer, List<String> more) {
        List<String> left = new ArrayList<>(more);
        for (String word : fewer) {
            int at = 0;
            while (at < left.size() && !fits(word, left.get(at))) {
                at++;
            }
            if (at == left.size()) {
                return false;
            }
            left.remove(at);
        }
        return true;
    }

    private static boolean fits(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return one.equals(other) || initial && one.charAt(0) == other.charAt(0) || Similarity.isMisspelling(one, other);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** The words of a name by which it is compared. */
    static List<String> words(String name) {
        String bare = Text.key(name).replace('-', ' ').replace(".", " ");
        List<String> words = new ArrayList<>();
        for (String word : bare.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
