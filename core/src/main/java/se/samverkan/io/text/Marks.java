package se.samverkan.io.text;

import se.samverkan.language.Text;

/** What a line can start with that shows that it is the start of something. */
final class Marks {

    private static final String BULLETS = "-*•–·o▪◦●■‣\uf0b7\uf0a7";
    private static final int LONGEST_NUMBER = 3;

    private Marks() {}

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** The end of the bullet that a line starts with, 0 if it starts with none. A bullet within a bullet ("- o") is taken as one. */
    static int bulletEnd(String text) {
        int first = singleBulletEnd(text, 0);
        if (first == 0) {
            return 0;
        }
        int second = singleBulletEnd(text, Scan.blanks(text, first));
        return second > 0 ? second : first;
    }

    /** Whether a bullet is one within another. */
    static boolean isNested(String marker) {
        return marker.length() > 1 && isBullet(marker.charAt(0)) && isBullet(marker.charAt(marker.length() - 1));
    }

    private static int singleBulletEnd(String text, int from) {
        boolean bullet = from + 1 < text.length() && isBullet(text.charAt(from)) && Text.isBlank(text.charAt(from + 1));
        return bullet ? from + 1 : 0;
    }

    /** The level of the Markdown heading that a line is, 0 if it is none. */
    static int headingLevel(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        boolean heading = i >= 1 && i <= 6 && i < text.length() && Text.isBlank(text.charAt(i));
        return heading ? i : 0;
    }

    /** Whether a line is nothing but a rule: three or more of the same of {@code - * _}. */
    static boolean isRule(String text) {
        if (text.length() < 3 || "-*_".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of the typed number or letter that a line starts with, 0 if it starts with none: {@code 20)}, {@code 3.}, {@code 5.1}, {@code 1:},
     * {@code a)}, {@code A/}, {@code 8e}, {@code 12/26}, {@code § 22.}, {@code §.6.} or a bare number before a capital.
     */
    static int numberEnd(String text) {
        int i = 0;
        boolean section = false;
        while (Scan.at(text, i) == '§') {
            section = true;
            i++;
        }
        if (section) {
            return sectionEnd(text, i);
        }
        int digits = Scan.digits(text, 0);
        if (digits > LONGEST_NUMBER) {
            return 0;
        }
        int letters = Scan.letters(text, digits);
        if (letters - digits > 1 || letters == 0) {
            return 0;
        }
        char next = Scan.at(text, letters);
        if (next == ')' || next == '/' && digits == 0) {
            return before(text, letters + 1);
        }
        if (digits == 0) {
            return next == '.' && Character.isUpperCase(text.charAt(0))
                    ? 0
                    : next == '.' ? before(text, letters + 1) : 0;
        }
        if (next == '/') {
            int year = Scan.digits(text, letters + 1);
            return year > letters + 1 && startsCapital(text, year) ? year : 0;
        }
        int end = letters;
        while ((Scan.at(text, end) == '.' || Scan.at(text, end) == ':') && Scan.isDigit(Scan.at(text, end + 1))) {
            end = Scan.digits(text, end + 1);
        }
        if (Scan.at(text, end) == '.' || Scan.at(text, end) == ':') {
            return before(text, end + 1);
        }
        return startsCapital(text, end) ? end : 0;
    }

    private static int sectionEnd(String text, int from) {
        int i = from;
        while (i < text.length() && (Scan.isDigit(text.charAt(i)) || ".:) ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int before(String text, int end) {
        return end == text.length() || Text.isBlank(text.charAt(end)) ? end : 0;
    }

    private static boolean startsCapital(String text, int end) {
        return Scan.at(text, end) == ' ' && Character.isUpperCase(Scan.at(text, Scan.blanks(text, end)));
    }

    /** Where the text of a line begins, after the bullet or typed number and the blanks that it starts with. */
    static int lead(String text) {
        int mark = Math.max(bulletEnd(text), numberEnd(text));
        return mark == 0 ? 0 : Scan.blanks(text, mark);
    }

    /** Whether a line is set in columns: a tab, or a run of blanks that does not merely follow a mark, a sentence or a label. */
    static boolean hasColumns(String text) {
        for (int i = lead(text) + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c == ' ' && text.charAt(i - 1) == ' ' && ".:!?,;".indexOf(Scan.at(text, i - 2)) < 0;
            if (c == '\t' || gap) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line starts with a numbered name: "Bilaga 2. …", "Möte 1.", "FHR 26 Mötet öppnas". */
    static boolean startsWithNamedNumber(String text) {
        int word = Scan.letters(text, 0);
        if (word < 2 || !Character.isUpperCase(text.charAt(0)) || Scan.at(text, word) != ' ') {
            return false;
        }
        int digits = Scan.digits(text, word + 1);
        if (digits == word + 1 || digits - word - 1 > LONGEST_NUMBER) {
            return false;
        }
        char next = Scan.at(text, digits);
        boolean stop = next == '.' || next == ':' || next == ')';
        boolean acronym = Character.isUpperCase(text.charAt(1)) && startsCapital(text, digits);
        return acronym || stop && before(text, digits + 1) > 0;
    }
}
