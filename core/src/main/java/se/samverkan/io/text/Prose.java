package se.samverkan.io.text;

/** Tells running text from headings and names. */
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
}
