package se.samverkan.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds organisations and bodies that act: "Mårdsjö vårdcentral", "de lokala ledningsgrupperna", "kommunens fritidsenhet", "uppdragsgruppen Vuxna
 * och äldre".
 *
 * <p>What makes a unit of some words is a word of organisations or groups among them. Words that determine it stand before, and the words of its name,
 * in capitals, on both sides.
 */
final class Units {

    /** How many words may stand before the one that tells what kind of unit it is. */
    private static final int MOST_BEFORE = 4;

    private final Words words;

    /** What a word can be in the name of a unit. */
    private enum Part {
        /** It tells the kind: an organisation or a group. */
        KIND,
        /** It can stand before the kind. */
        LEAD,
        /** It joins two words of which the first ends in a hyphen. */
        JOINER,
        NONE
    }

    /** What words can be, as far as it has been asked: a text has the same words again and again. */
    private final Map<String, Part> known = new HashMap<>();

    Units(Words words) {
        this.words = words;
    }

    /** Whether a unit can start at an offset, which must start a word; most words are told by a glance. */
    boolean canStart(String text, int from) {
        String word = text.substring(from, wordEnd(text, from));
        return Character.isUpperCase(word.charAt(0)) || word.endsWith("-") || part(word) != Part.NONE;
    }

    /** Where the unit ends whose name starts at an offset, which must start a word. */
    Optional<Integer> end(String text, int from) {
        int at = from;
        for (int count = 0;
                count <= MOST_BEFORE && at < text.length() && Character.isLetter(text.charAt(at));
                count++) {
            int end = wordEnd(text, at);
            String word = text.substring(at, end);
            if (isUnit(word)) {
                return Optional.of(withName(text, end));
            }
            boolean last = end >= text.length() || text.charAt(end) != ' ';
            if (last || !belongs(text, at, word)) {
                return Optional.empty();
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** Whether a word tells a kind of organisation or group. */
    boolean isUnit(String word) {
        return part(word) == Part.KIND;
    }

    private Part part(String word) {
        return known.computeIfAbsent(word, this::look);
    }

    private Part look(String word) {
        if (tellsUnit(word)) {
            return Part.KIND;
        }
        boolean leads = words.get("determiner").find(word).isPresent()
                || words.get("particle").find(word).isPresent();
        if (leads) {
            return Part.LEAD;
        }
        return words.get("joiner").find(word).isPresent() ? Part.JOINER : Part.NONE;
    }

    private boolean tellsUnit(String word) {
        return words.get("organisation").find(word).isPresent()
                || words.get("group").find(word).isPresent()
                || words.get("collective").find(word).isPresent()
                || words.get("title").find(word).isPresent()
                || word.length() > 5
                        && (words.ending("organisationending", word).isPresent()
                                || words.ending("groupending", word).isPresent()
                                || words.ending("titledefinite", word).isPresent());
    }

    /** Whether a word can stand before the one that tells the kind. */
    private boolean belongs(String text, int at, String word) {
        Part part = part(word);
        return Character.isUpperCase(text.charAt(at))
                || part == Part.LEAD
                || part == Part.JOINER && at > 1 && text.charAt(at - 2) == '-'
                || word.endsWith("-");
    }

    /** Past the words in capitals that follow, and what is joined to them: "Folktandvården Västmark", "uppdragsgruppen Vuxna och äldre". */
    private int withName(String text, int kindEnd) {
        int end = kindEnd;
        while (end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1))) {
            end = wordEnd(text, end + 1);
        }
        return end > kindEnd ? withJoined(text, end) : end;
    }

    /** "och äldre", "och familj": one small word more, unless it is a verb. */
    private int withJoined(String text, int nameEnd) {
        return words.get("joiner")
                .startingAt(text, nameEnd + 1)
                .filter(joiner ->
                        joiner.end() + 1 < text.length() && Character.isLowerCase(text.charAt(joiner.end() + 1)))
                .map(joiner -> wordEnd(text, joiner.end() + 1))
                .filter(end -> !text.startsWith("r", end - 1) && text.startsWith(" ", end))
                .orElse(nameEnd);
    }

    /** Hyphens belong to a word: "Individ-" ends in one, "IFO-gruppen" has one. */
    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return Math.max(end, at + 1);
    }
}
