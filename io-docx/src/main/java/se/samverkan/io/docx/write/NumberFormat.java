package se.samverkan.io.docx.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.io.docx.pack.RomanNumerals;

/** How Word writes the numbers of lists. */
enum NumberFormat {
    NONE("none"),
    BULLET("bullet"),
    DECIMAL("decimal"),
    ROMAN("lowerRoman"),
    UPPER_ROMAN("upperRoman"),
    LETTER("lowerLetter"),
    UPPER_LETTER("upperLetter");

    /** The formats that count. */
    static final List<NumberFormat> COUNTING = List.of(DECIMAL, ROMAN, UPPER_ROMAN, LETTER, UPPER_LETTER);

    // Word counts no further.
    private static final int LARGEST = 32_767;
    private static final int LETTERS = 26;

    private final String word;

    NumberFormat(String word) {
        this.word = word;
    }

    /** What Word calls it. */
    String word() {
        return word;
    }

    /** The number that is written so in this format, or nothing if none is. After the last letter of the alphabet programs go on in different ways. */
    Optional<Integer> parse(String written) {
        if (written.isEmpty() || written.length() > 16) {
            return Optional.empty();
        }
        boolean upper = this == UPPER_ROMAN || this == UPPER_LETTER;
        String other = upper ? written.toUpperCase(Locale.ROOT) : written.toLowerCase(Locale.ROOT);
        if (!other.equals(written)) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return switch (this) {
            case NONE, BULLET -> Optional.empty();
            case DECIMAL -> digits(lower);
            case ROMAN, UPPER_ROMAN -> RomanNumerals.parse(lower);
            case LETTER, UPPER_LETTER -> letter(lower);
        };
    }

    private static Optional<Integer> digits(String written) {
        if (written.length() > 5 || written.length() > 1 && written.charAt(0) == '0') {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = 10 * number + c - '0';
        }
        return number <= LARGEST ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Integer> letter(String written) {
        int letter = written.charAt(0) - 'a';
        return written.length() == 1 && letter >= 0 && letter < LETTERS ? Optional.of(letter + 1) : Optional.empty();
    }
}
