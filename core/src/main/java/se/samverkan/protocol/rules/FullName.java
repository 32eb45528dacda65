package se.samverkan.protocol.rules;

import java.util.Arrays;
import java.util.List;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/** Names of people as they stand in running text: given name and surname, each with a capital letter. */
final class FullName {

    private static final Vocabulary SWEDISH = Vocabulary.swedish();

    /** Words and ends of words that name a body or a function, not a person. */
    private static final Lexicon NO_PERSON = SWEDISH.lexicon("organisation")
            .plus(
                    SWEDISH.lexicon("group"),
                    SWEDISH.lexicon("collective"),
                    SWEDISH.lexicon("title"),
                    SWEDISH.lexicon("unitkind"));

    private static final List<Lexicon> NO_PERSON_ENDINGS = List.of(
            SWEDISH.lexicon("organisationending"),
            SWEDISH.lexicon("groupending"),
            SWEDISH.lexicon("titleending"),
            SWEDISH.lexicon("unitkindending"));

    /** Between a name and the organisation: "Eva Malm från regionen". */
    private static final Lexicon FROM = SWEDISH.lexicon("fromwhere");

    private static final int MOST_PARTS = 3;

    private FullName() {}

    /** Whether words can be nothing but the full name of a person. */
    static boolean is(String words) {
        List<String> parts = parts(words);
        return parts.size() >= 2
                && parts.size() <= MOST_PARTS
                && parts.stream().allMatch(FullName::isPart)
                && NO_PERSON.firstIn(words).isEmpty();
    }

    private static List<String> parts(String words) {
        return Arrays.asList(Text.squeeze(words).split(" ", -1));
    }

    /** A capital letter and small ones; a code or an abbreviation is none. */
    private static boolean isPart(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && word.chars().skip(1).anyMatch(Character::isLowerCase)
                && NO_PERSON_ENDINGS.stream()
                        .allMatch(ending -> ending.ending(word).isEmpty());
    }

    /** Whether a text says beside a name who that is: a title before it, an organisation after it; or has it inside quotation marks. */
    static boolean isIntroducedIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean apposition = text.startsWith(", ", end)
                    || text.startsWith(" (", end)
                    || FROM.startingAt(text, Math.min(text.length(), end + 1)).isPresent();
            if (apposition || followsTitle(text, at) || new Sentence(text).isQuoted(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean followsTitle(String text, int at) {
        if (at < 2 || text.charAt(at - 1) != ' ') {
            return false;
        }
        int from = text.lastIndexOf(' ', at - 2) + 1;
        String before = text.substring(from, at - 1);
        return SWEDISH.lexicon("title").find(before).isPresent()
                || SWEDISH.lexicon("titleending").ending(before).isPresent();
    }

    /** Whether a text has one of the words of a name: then the name may be that of an organisation. */
    static boolean sharesWord(String text, String name) {
        List<String> words = parts(Text.fold(text));
        return parts(Text.fold(name)).stream().anyMatch(part -> words.contains(part) || words.contains(part + ","));
    }
}
