package se.samverkan.io.text;

import java.util.ArrayDeque;
import java.util.Deque;
import se.samverkan.language.Text;

/**
 * Finds pairs of one kind of mark, {@code *} or {@code _}, each opening mark remembered until its partner or the end of the line. Marks do not
 * reach over lines: a star that opens a footnote must not meet the one that refers to it.
 */
final class EmphasisFinder {

    private static final int LONGEST = 3;

    private final String text;
    private final InlineMarks marks;
    private final char mark;
    private final Deque<int[]> open = new ArrayDeque<>();

    private EmphasisFinder(String text, InlineMarks marks, char mark) {
        this.text = text;
        this.marks = marks;
        this.mark = mark;
    }

    static void find(String text, InlineMarks marks) {
        new EmphasisFinder(text, marks, '*').find();
        new EmphasisFinder(text, marks, '_').find();
    }

    private void find() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open.clear();
            } else if (c == mark && !marks.literal(i)) {
                int end = i + 1;
                while (Scan.at(text, end) == mark && !marks.literal(end)) {
                    end++;
                }
                if (end - i <= LONGEST) {
                    take(i, end - i);
                }
                i = end - 1;
            }
        }
    }

    private void take(int start, int length) {
        char before = Scan.at(text, start - 1);
        char after = Scan.at(text, start + length);
        // Within a word only the double star sets off; underscores belong to names of files and people.
        boolean inWord = mark == '*' && length > 1;
        boolean opens = !Text.isBlank(after) && (inWord || !Character.isLetterOrDigit(before));
        boolean closes = !Text.isBlank(before) && (inWord || !Character.isLetterOrDigit(after));
        int closed = closes ? close(start, length) : 0;
        if (opens && closed < length) {
            open.push(new int[] {start + closed, length - closed});
        }
    }

    /** Closes what the marks at an offset close; gives how many of them that took. */
    private int close(int start, int length) {
        int used = 0;
        while (used < length && !open.isEmpty()) {
            int[] opener = open.peek();
            int left = length - used;
            if (opener[1] > left && opener[1] < LONGEST) {
                break;
            }
            int use = Math.min(opener[1], left);
            marks.setOff(opener[0] + opener[1] - use, start + used, use);
            opener[1] -= use;
            used += use;
            if (opener[1] == 0) {
                open.pop();
            }
        }
        return used;
    }
}
