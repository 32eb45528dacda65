package se.samverkan.minutes;

import java.util.Optional;
import se.samverkan.language.Lexicon;

/** Tells the number of the file that an item is about (diarienummer): "Dnr HMN 2025/14", "Diarienummer: 12/2025", "KS 2025/14". */
final class FileNumber {

    private static final int LONGEST = 40;
    private static final int YEAR = 4;

    private FileNumber() {}

    /** Whether a text is a label with a number and nothing more, parentheses aside. */
    static boolean isLabelled(Piece piece, Words words) {
        Piece bare = piece.strip("()[],-–");
        Optional<Lexicon.Match> label = words.start("label", bare.folded());
        String number = bare.text().substring(label.map(Lexicon.Match::end).orElse(0));
        return label.filter(match -> match.code().equals("registration")).isPresent()
                && hasDigits(number)
                && number.length() <= LONGEST;
    }

    /** Whether a text is the number of a file without a label: capitals, and a year with a count beside a slash. */
    static boolean isBare(Piece piece) {
        String text = piece.strip("()[]").text();
        int slash = text.indexOf('/');
        boolean code = slash >= YEAR
                && text.length() <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && text.chars().noneMatch(Character::isLowerCase);
        return code
                && Numerals.in(text).size() == 2
                && text.substring(slash - YEAR, slash).chars().allMatch(Character::isDigit);
    }

    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
