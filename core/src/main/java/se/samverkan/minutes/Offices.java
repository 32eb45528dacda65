package se.samverkan.minutes;

import java.util.List;
import se.samverkan.language.Text;

/** Tells titles, organisations and parties apart, by their words and the endings of their words. */
final class Offices {

    private final Words words;

    Offices(Words words) {
        this.words = words;
    }

    /** "S", "KD": a political party, by the letters it is written with. */
    boolean isParty(String text) {
        return words.get("party").find(text).isPresent() && text.chars().allMatch(Character::isUpperCase);
    }

    boolean isOrganisation(String text) {
        return words.has("organisation", Text.fold(text));
    }

    boolean isOrganisationWord(String word) {
        String trimmed = Words.trimMarks(word);
        return words.get("organisation").find(trimmed).isPresent()
                || words.ending("organisationending", Text.fold(trimmed)).isPresent();
    }

    /** Whether a word is a title of office: "enhetschef", "MAS", "chef/utvecklingsledare". */
    boolean isTitle(String text) {
        String folded = Text.fold(Words.trimMarks(text));
        if (words.get("title").find(folded).isPresent()) {
            return true;
        }
        List<String> parts = Names.parts(folded);
        if (parts.isEmpty() || parts.size() > 4) {
            return false;
        }
        String last = parts.get(parts.size() - 1);
        boolean byLast = words.get("title").find(last).isPresent() || endsAsTitle(last);
        return byLast && parts.stream().allMatch(p -> p.chars().noneMatch(Character::isDigit));
    }

    private boolean endsAsTitle(String word) {
        for (String part : word.split("/", -1)) {
            if (words.ending("titleending", part).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
