package se.samverkan.io.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Text;
import se.samverkan.outline.Run.Look;

/** Finds the marks inside a text in one pass from left to right, each opening mark remembered until its partner or the end of the line. */
final class InlineMarks {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final BitSet escape = new BitSet();
    private final BitSet dropped = new BitSet();
    private final BitSet opaque = new BitSet();
    private final Map<Integer, Set<Look>> toggles = new HashMap<>();
    private final Map<Integer, Link> links = new HashMap<>();
    private final BitSet linkEnds = new BitSet();

    /**
     * A link.
     *
     * @param targetStart the offset of the target's first character
     * @param end the offset after the closing bracket
     */
    record Link(int targetStart, int end) {}

    private InlineMarks(String text) {
        this.text = text;
    }

    static InlineMarks find(String text, boolean escapes) {
        InlineMarks marks = new InlineMarks(text);
        if (escapes) {
            marks.findEscapes();
        }
        marks.findLinks();
        marks.findBareLinks();
        marks.findEmphasis();
        return marks;
    }

    boolean dropped(int i) {
        return dropped.get(i);
    }

    boolean escapes(int i) {
        return escape.get(i);
    }

    boolean togglesAt(int i) {
        return toggles.containsKey(i);
    }

    Set<Look> looksAt(int i) {
        return toggles.getOrDefault(i, Set.of());
    }

    Optional<Link> linkAt(int i) {
        return Optional.ofNullable(links.get(i));
    }

    boolean linkEndsAt(int i) {
        return linkEnds.get(i);
    }

    private boolean literal(int i) {
        return i > 0 && escape.get(i - 1);
    }

    private void findEscapes() {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean start = i == 0 || text.charAt(i - 1) == '\n';
            char next = text.charAt(i + 1);
            if (text.charAt(i) == '\\' && (PUNCTUATION.indexOf(next) >= 0 || start && Marks.isBullet(next))) {
                escape.set(i);
                dropped.set(i);
                i++;
            }
        }
    }

    private void findLinks() {
        Deque<Integer> open = new ArrayDeque<>();
        int noEndBefore = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (literal(i)) {
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
                    setLink(start, i, end);
                    open.clear();
                    i = end - 1;
                }
            }
        }
    }

    private void setLink(int start, int close, int end) {
        links.put(start, new Link(close + 2, end));
        linkEnds.set(close);
        dropped.set(start);
        dropped.set(close, end);
        opaque.set(close, end);
    }

    /** The offset after the bracket that ends a target; the negated offset where the search gave up if none does. */
    private int targetEnd(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (literal(i)) {
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
                opaque.set(i, end);
                i = end - 1;
            }
        }
    }

    private void findEmphasis() {
        Emphasis stars = new Emphasis('*');
        Emphasis lines = new Emphasis('_');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                stars.open.clear();
                lines.open.clear();
            } else if ((c == '*' || c == '_') && !literal(i) && !opaque.get(i)) {
                int end = i + 1;
                while (Scan.at(text, end) == c && !opaque.get(end)) {
                    end++;
                }
                if (end - i <= 3) {
                    (c == '*' ? stars : lines).add(i, end - i);
                }
                i = end - 1;
            }
        }
    }

    /** The marks of one kind that wait for their partner. */
    private final class Emphasis {
        private final char mark;
        private final Deque<int[]> open = new ArrayDeque<>();

        Emphasis(char mark) {
            this.mark = mark;
        }

        void add(int start, int length) {
            int end = start + length;
            char before = Scan.at(text, start - 1);
            char after = Scan.at(text, end);
            // Within a word only the double star sets off; underscores belong to names of files and people.
            boolean inWord = mark == '*' && length > 1;
            boolean opens = !Text.isBlank(after) && (inWord || !isWord(before));
            boolean closes = !Text.isBlank(before) && (inWord || !isWord(after));
            int from = start;
            int left = length;
            while (closes && left > 0 && !open.isEmpty()) {
                int[] opener = open.peek();
                int use = Math.min(opener[1], left);
                if (opener[1] > left && opener[1] < 3) {
                    break;
                }
                set(opener[0] + opener[1] - use, from, use);
                opener[1] -= use;
                if (opener[1] == 0) {
                    open.pop();
                }
                from += use;
                left -= use;
            }
            if (opens && left > 0) {
                open.push(new int[] {from, left});
            }
        }

        private void set(int opener, int closer, int length) {
            Set<Look> looks =
                    length == 3 ? EnumSet.allOf(Look.class) : EnumSet.of(length == 2 ? Look.BOLD : Look.ITALIC);
            toggle(opener, looks);
            toggle(closer, looks);
            dropped.set(opener, opener + length);
            dropped.set(closer, closer + length);
        }

        private void toggle(int at, Set<Look> looks) {
            toggles.computeIfAbsent(at, k -> EnumSet.noneOf(Look.class)).addAll(looks);
        }

        private boolean isWord(char c) {
            return Character.isLetterOrDigit(c);
        }
    }
}
