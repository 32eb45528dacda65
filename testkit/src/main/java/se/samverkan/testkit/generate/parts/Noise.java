package se.samverkan.testkit.generate.parts;

import java.text.Normalizer;

/** What happens to the characters of a text on its way through keyboards and programs. */
enum Noise {
    /** One letter alone. */
    ONE_LETTER {
        @Override
        String on(String text) {
            return text.substring(0, text.offsetByCodePoints(0, 1));
        }
    },
    /** Two blanks for one. */
    DOUBLE_BLANK {
        @Override
        String on(String text) {
            return text.replace(" ", "  ");
        }
    },
    /** Blanks that do not break. */
    NO_BREAK {
        @Override
        String on(String text) {
            return text.replace(' ', '\u00a0');
        }
    },
    /** Letters and their accents apart, as some file systems write them. */
    DECOMPOSED {
        @Override
        String on(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD);
        }
    },
    /** An accent that makes no letter of its own. */
    COMBINING {
        @Override
        String on(String text) {
            return text + "\u0323";
        }
    },
    /** A hyphen where a word may be broken, which is not seen. */
    SOFT_HYPHEN {
        @Override
        String on(String text) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            return text.substring(0, half) + "\u00ad" + text.substring(half);
        }
    },
    /** Longer than a line, a field or a page likes. */
    VERY_LONG {
        @Override
        String on(String text) {
            return (text + " ").repeat(60).strip();
        }
    };

    /**
     * A text as it comes through.
     *
     * @param text one that is not empty
     * @return the text, not empty
     */
    abstract String on(String text);

    /**
     * A near miss.
     *
     * @param text one that is not empty
     * @param at which letter, from any number
     * @return the text with one letter another
     */
    static String oneLetterOff(String text, int at) {
        int index = at % text.length();
        char letter = text.charAt(index) == 'e' ? 'a' : 'e';
        return Character.isLetter(text.charAt(index))
                ? text.substring(0, index) + letter + text.substring(index + 1)
                : text + letter;
    }
}
