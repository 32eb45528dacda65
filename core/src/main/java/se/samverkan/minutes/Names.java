package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Text;

/** Tells names of people from everything else that starts with a capital. */
final class Names {

    /** No name has more words. */
    static final int MOST_WORDS = 5;

    private Names() {}

    /** Whether a text is the name of a person: capitalised words, none of which names an organisation, a title or a role. */
    static boolean isName(String text, Words words) {
        List<String> parts = parts(text, MOST_WORDS + 1);
        if (parts.isEmpty()
                || parts.size() > MOST_WORDS
                || !isNameWord(parts.get(0))
                || !isNameWord(parts.get(parts.size() - 1))) {
            return false;
        }
        if (words.get("organisation").find(text).isPresent()
                || words.get("group").find(text).isPresent()) {
            return false;
        }
        if (parts.size() == 1 && words.get("month").find(parts.get(0)).isPresent()) {
            return false;
        }
        int capitals = 0;
        for (String part : parts) {
            boolean particle = words.get("particle").find(part).isPresent();
            // "de" is a word of its own, and none in "Dag de Sanddal".
            boolean inside = particle && Character.isLowerCase(part.charAt(0));
            if (!inside && (!particle && !isNameWord(part) || namesSomethingElse(part, words))) {
                return false;
            }
            capitals += particle ? 0 : 1;
        }
        return capitals >= 1;
    }

    /** Whether a text is a name of at least two words: the only kind that is certain outside a roll. */
    static boolean isFullName(String text, Words words) {
        return parts(text, 2).size() >= 2 && isName(text, words);
    }

    /** Whether a text is a surname with a particle before it: "von Berg", "af Ek". */
    static boolean isSurname(String text, Words words) {
        int blank = text.indexOf(' ');
        return blank > 0
                && words.get("particle").find(text.substring(0, blank)).isPresent()
                && isName(text.substring(blank + 1), words);
    }

    /** Whether what stands before the first comma, parenthesis or run of blanks is a name of at least two words. */
    static boolean startsWithFullName(String text, Words words) {
        return isFullName(firstPart(text), words);
    }

    /** What stands before the first comma, parenthesis, tab or run of blanks. */
    static String firstPart(String text) {
        int end = 0;
        while (end < text.length() && ",(\t".indexOf(text.charAt(end)) < 0 && !text.startsWith("  ", end)) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    /** Whether the first two words could be a name. */
    static boolean startsWithName(String text, Words words) {
        List<String> parts = parts(text, MOST_WORDS + 1);
        if (parts.isEmpty()) {
            return false;
        }
        // "Carl af Ek", "Ann-Marie von der Berg": particles belong to what follows.
        int end = 1;
        while (end < parts.size()
                && end < MOST_WORDS
                && words.get("particle").find(parts.get(end)).isPresent()) {
            end++;
        }
        String name = String.join(" ", parts.subList(0, Math.min(parts.size(), end + 1)));
        return isName(Words.trimMarks(name), words);
    }

    private static boolean namesSomethingElse(String part, Words words) {
        String folded = Text.fold(part);
        // "Dag" is a label and a name, "Maj" and "April" are months and names.
        boolean label = words.get("label")
                .find(folded)
                .filter(code -> !code.equals("date"))
                .isPresent();
        if (words.get("organisation").find(folded).isPresent()
                || words.get("role").find(folded).isPresent()
                || words.get("title").find(folded).isPresent()
                || label
                || words.get("notname").find(folded).isPresent()
                || words.get("group").find(folded).isPresent()
                || words.get("weekday").find(folded).isPresent()) {
            return true;
        }
        return folded.length() > 6
                && (words.ending("organisationending", folded).isPresent()
                        || words.ending("titleending", folded).isPresent()
                        || words.ending("groupending", folded).isPresent());
    }

    /** A capital and small letters, with hyphens, apostrophes and a final full stop allowed: "Ann-Marie", "O'Hara", "B." */
    private static boolean isNameWord(String part) {
        if (!Character.isUpperCase(part.charAt(0))) {
            return false;
        }
        int capitalsInARow = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean last = i == part.length() - 1;
            if (!Character.isLetter(c)
                    && c != '-'
                    && c != '\''
                    && c != '’'
                    && c != '´'
                    && !(c == '.' && last)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
            capitalsInARow = Character.isUpperCase(c) ? capitalsInARow + 1 : 0;
            if (capitalsInARow > 2) {
                return false;
            }
        }
        // Two capitals alone are an abbreviation of something; one is an initial.
        return capitalsInARow < 2;
    }

    static List<String> parts(String text) {
        return parts(text, Integer.MAX_VALUE);
    }

    /** The first words of a text, so many at most. */
    private static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length() && parts.size() < most; i++) {
            if (i == text.length() || Text.isBlank(text.charAt(i))) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** The words of a name for comparing: folded, hyphens as blanks, without full stops. */
    static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        for (String part : parts(Text.fold(name).replace('-', ' ').replace(".", ""))) {
            keys.add(part.endsWith(",") ? part.substring(0, part.length() - 1) : part);
        }
        return keys;
    }
}
