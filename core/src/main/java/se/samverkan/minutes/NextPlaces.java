package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/** Reads where the next meeting is, out of what follows its day and time: "på Rådhuset", ", Teams", ", kommunhuset i Ekåsa", "i sal 4". */
final class NextPlaces {

    private static final int LONGEST = 80;

    private final Words words;

    NextPlaces(Words words) {
        this.words = words;
    }

    Optional<String> in(String rest) {
        String text = trimmed(beforeClause(beforeNextDate(rest)));
        Optional<Lexicon.Match> word = words.start("nextmeetingplace", Text.fold(text));
        if (word.isPresent()) {
            text = trimmed(text.substring(word.get().end()));
        }
        String folded = Text.fold(text);
        boolean same = words.start("sameplace", folded).isPresent();
        boolean named = !text.isEmpty()
                && text.length() <= LONGEST
                && (Character.isUpperCase(text.charAt(0)) || word.isPresent() || same || isPlace(folded));
        return named ? Optional.of(Text.squeeze(text)) : Optional.empty();
    }

    /** "Granmo, Jonna bokar lokal", "Torpaby, sal meddelas senare": what is still to be done for it is none of the place. */
    private String beforeClause(String rest) {
        int comma = rest.indexOf(',');
        while (comma >= 0) {
            int end = rest.indexOf(',', comma + 1);
            String part = Text.fold(rest.substring(comma, end < 0 ? rest.length() : end));
            if (words.has("task", part) || words.has("placeopen", part)) {
                return rest.substring(0, comma);
            }
            comma = end;
        }
        return rest;
    }

    /** "den 24/4 i Ekåsa, 12/6 i Almvik": the second day is of another meeting. */
    private static String beforeNextDate(String rest) {
        int from = 0;
        Optional<WrittenDate> date = SwedishDates.find(rest, from);
        while (date.isPresent()) {
            String before = rest.substring(0, date.get().start()).stripTrailing();
            if (before.endsWith(",") || before.endsWith(";")) {
                return before;
            }
            date = SwedishDates.find(rest, date.get().end());
        }
        return rest;
    }

    /** Whether the first words name a kind of place. */
    private boolean isPlace(String folded) {
        List<String> parts = Names.parts(folded);
        String first = parts.isEmpty() ? "" : Words.trimMarks(parts.get(0));
        return words.start("placeword", folded).isPresent()
                || words.ending("placeending", first).isPresent();
    }

    /** Without marks at the ends, but with the parenthesis that a place ends with. */
    private static String trimmed(String text) {
        String bare = Words.trimMarks(text);
        int end = text.indexOf(bare) + bare.length();
        boolean open = bare.lastIndexOf('(') > bare.lastIndexOf(')');
        return open && end < text.length() && text.charAt(end) == ')' ? bare + ")" : bare;
    }
}
