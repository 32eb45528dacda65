package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;

/**
 * Sets letters right that a program on the way has read in the wrong encoding (mojibake, "teckensoppa"), where only one repair is possible.
 *
 * <p>Only the broken characters are changed: right text beside them stays as it is. What is not certain is kept and reported.
 *
 * @param text the text, with as many lines as before
 * @param findings what was repaired and what is not certain, one finding of each kind
 */
record Mojibake(String text, List<Finding> findings) {

    /** A text that went through more programs than this is beyond repair. */
    private static final int MOST_ROUNDS = 8;

    /** Repairs a text; it is read again as long as that helps, since some texts were broken twice. */
    static Mojibake repair(String text) {
        String repaired = text;
        Unsure foreign = new Unsure();
        Unsure lost = new Unsure();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            lost = new Unsure();
            String before = repaired;
            repaired = LostLetters.restore(ForeignLetters.undo(DoubleEncoding.undo(before), foreign), lost);
            if (repaired.equals(before)) {
                break;
            }
        }
        List<Finding> findings = new ArrayList<>();
        addRepaired(text, repaired, findings);
        addUnsure(foreign.plus(lost), findings);
        return new Mojibake(repaired, findings);
    }

    private static void addRepaired(String text, String repaired, List<Finding> findings) {
        if (text.equals(repaired)) {
            return;
        }
        int count = 0;
        int first = 0;
        int line = 1;
        int from = 0;
        int start = 0;
        while (from <= text.length()) {
            int end = lineEnd(text, from);
            int stop = lineEnd(repaired, start);
            if (end - from != stop - start || !text.regionMatches(from, repaired, start, end - from)) {
                count++;
                first = count == 1 ? line : first;
            }
            from = end + 1;
            start = stop + 1;
            line += Scan.endsNumberedLine(text, end) ? 1 : 0;
        }
        findings.add(TextFindings.mojibakeRepaired(count, SourcePlace.ofLine(first)));
    }

    private static void addUnsure(Unsure unsure, List<Finding> findings) {
        unsure.first()
                .ifPresent(word -> findings.add(TextFindings.mojibakeUnsure(
                        unsure.count(),
                        word.word(),
                        String.join(", ", word.alternatives()),
                        SourcePlace.ofLine(word.line()))));
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
