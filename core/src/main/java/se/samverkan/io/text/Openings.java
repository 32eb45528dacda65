package se.samverkan.io.text;

/** Recognises lines that are the start of something of their own, whatever the line before looks like. */
final class Openings {

    /** "Kvarnen 12 B." */
    private static final int LONGEST_END = 15;

    private static final int LONGEST_REST = 3;
    private static final int DIVIDER = 3;

    private Openings() {}

    /** Whether a line starts something of its own, though another follows directly. */
    static boolean startsAfter(Line line, Line next) {
        String text = next.text();
        if (Marks.bulletEnd(text) > 0) {
            return !isDashInSentence(line.text(), text);
        }
        if (Marks.headingLevel(text) > 0 || text.startsWith("|") || isDivider(text) || isDivider(line.text())) {
            return true;
        }
        if (Marks.numberEnd(text) > 0) {
            return !takesNumber(line.text(), text);
        }
        if (Labels.starts(text)) {
            return !takesLabel(line.text(), text);
        }
        boolean named = Marks.startsWithNamedNumber(text) && !takesNumber(line.text(), text);
        boolean dated = isFigures(text) && Labels.starts(line.text());
        return (named || dated) && !Prose.isOpen(line.text());
    }

    /** "-----Ursprungligt meddelande-----": words between marks that part what stands above from what stands below. */
    private static boolean isDivider(String text) {
        char mark = Scan.at(text, 0);
        return (mark == '-' || mark == '_' || mark == '=' || mark == '*')
                && text.startsWith(String.valueOf(mark).repeat(DIVIDER))
                && text.endsWith(String.valueOf(mark).repeat(DIVIDER));
    }

    /** "Rutin för hemgång / – remiss och synpunkter": a dash that is no bullet, since its like stands not before it. */
    static boolean isDashInSentence(String line, String next) {
        char dash = next.charAt(0);
        return (dash == '–' || dash == '—')
                && Character.isLowerCase(Scan.at(next, Marks.lead(next)))
                && line.charAt(0) != dash
                && !Scan.endsSentence(line);
    }

    /** "… enligt / § 5 i reglementet", "… av dem är / 7.": the number belongs to the words before. */
    private static boolean takesNumber(String line, String next) {
        return Words.wantsNumber(Scan.lastWord(line)) || isEndOfSentence(next) && !Scan.endsSentence(line);
    }

    /** "7.", "12 B.", "Norr 2.": what begins something has words after its number. */
    private static boolean isEndOfSentence(String text) {
        int digit = text.length();
        while (digit > 0 && !Scan.isDigit(text.charAt(digit - 1))) {
            digit--;
        }
        return text.endsWith(".") && digit > 0 && text.length() <= LONGEST_END && text.length() - digit <= LONGEST_REST;
    }

    /** "Ansvarig: Siv Ek. / Klart: i maj.", "Tillägg: tandvård; / Avgifter: läget.": the label stands in running text. */
    private static boolean takesLabel(String line, String next) {
        return line.endsWith(";")
                || Labels.startsDetail(next) && (Labels.holdsDetail(line) || Labels.holdsDetail(afterLabel(next)));
    }

    private static String afterLabel(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    /** A date on its own, as under a signature: no more of a sentence, which would have a stop. */
    private static boolean isFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return Scan.isDigit(text.charAt(text.length() - 1));
    }
}
