package se.samverkan.io.text;

import java.util.ArrayDeque;
import java.util.Deque;
import se.samverkan.language.Text;

/** Finds links in a text: {@code [text](target)}, and bare addresses, whose characters are no marks. */
final class LinkFinder {

    private final String text;
    private final InlineMarks marks;

    private LinkFinder(String text, InlineMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    static void find(String text, InlineMarks marks) {
        LinkFinder finder = new LinkFinder(text, marks);
        finder.findLinks();
        finder.findBareLinks();
    }

    private void findLinks() {
        Deque<Integer> open = new ArrayDeque<>();
        // Where the search for the end of a target once failed it fails again: so it is made once.
        int noEndBefore = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (marks.literal(i)) {
                continue;
            }
            if (c == '\n') {
                open.clear();
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                int start = open.pop();
                if (Scan.at(text, i + 1) != '(' || i + 1 < noEndBefore || isBlank(start + 1, i)) {
                    continue;
                }
                int end = targetEnd(i + 2);
                if (end < 0) {
                    noEndBefore = -end;
                } else {
                    marks.setLink(start, i, end);
                    open.clear();
                    i = end - 1;
                }
            }
        }
    }

    /** The offset after the bracket that ends a target; the negated offset where the search gave up if none does. */
    private int targetEnd(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (marks.literal(i)) {
                continue;
            }
            if (Text.isBlank(c)) {
                return -i;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (depth == 0) {
                    return i + 1;
                }
                depth--;
            }
        }
        return -text.length();
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Text.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Marks in addresses are no marks: {@code https://example.se/_a_}. */
    private void findBareLinks() {
        for (int i = 0; i < text.length(); i++) {
            boolean start = "hHmMwWfF".indexOf(text.charAt(i)) >= 0
                    && !Character.isLetterOrDigit(Scan.at(text, i - 1))
                    && Links.startsAt(text, i);
            if (start) {
                int end = i;
                while (end < text.length()
                        && !Text.isBlank(text.charAt(end))
                        && "*<>|]".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                while (text.charAt(end - 1) == '_') {
                    end--;
                }
                marks.setAddress(i, end);
                i = end - 1;
            }
        }
    }
}
