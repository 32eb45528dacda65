package se.samverkan.io.text;

/** Tells running text from headings and names, and whether a line leaves its sentence open. */
final class Prose {

    private Prose() {}

    /** Whether a line holds the end of one sentence and the start of another, as a heading or a name does not. */
    static boolean isOngoing(String text) {
        for (int i = Math.max(3, Marks.numberEnd(text)); i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!' || c == '?') && text.charAt(i + 1) == ' ';
            if (stop
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isUpperCase(Scan.at(text, Scan.blanks(text, i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line ends where no sentence does: after a comma, a preposition, within brackets. */
    static boolean isOpen(String text) {
        return endsOpenly(text) || Words.leavesOpen(Scan.lastWord(text)) || isInBrackets(text);
    }

    /** Whether a line ends in a comma, a hyphen or a conjunction. */
    static boolean endsOpenly(String text) {
        char last = Scan.at(text, text.length() - 1);
        // "Ekåsa kommun -": a dash that stands alone fills a column of marks.
        boolean broken = last == '-' && Scan.at(text, text.length() - 2) != ' ';
        return last == ',' || broken || last == '&' || Words.isConjunction(Scan.lastWord(text));
    }

    private static boolean isInBrackets(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }
}
