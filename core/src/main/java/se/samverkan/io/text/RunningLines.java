package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds headers and footers. A page ends at a page mark or a form feed. The nearest lines on both sides of a page end are furniture if they come
 * again, digits aside, at others; then the next nearest are looked at.
 */
final class RunningLines {

    private static final int DEPTH = 5;
    private static final int LEAST_LETTERS = 8;
    private static final int LEAST_DIGITS = 6;
    private static final int LEAST_ENDS = 2;
    /** Headers can differ on left and right pages, and on the first; so one in three. */
    private static final int ENDS_PER_LINE = 3;

    private final List<Line> lines;
    private final Role[] roles;
    private final int top;
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** The top lines of the document. */
    private final Set<String> head = new HashSet<>();

    /**
     * Looks at a document.
     *
     * @param top the index of the first line that is none of the top lines: the title is often the header of the pages, and stays
     */
    RunningLines(List<Line> lines, Role[] roles, int top) {
        this.lines = lines;
        this.roles = roles;
        this.top = top;
        lines.subList(0, top).forEach(line -> head.add(line.text().strip()));
    }

    void mark() {
        List<int[]> ends = pageEnds();
        if (ends.size() < LEAST_ENDS) {
            return;
        }
        for (int i = top; i < roles.length; i++) {
            if (isRow(i)) {
                rows.merge(digitsAside(i), 1, Integer::sum);
            }
        }
        for (int i = top; i < roles.length; i++) {
            if (roles[i] == Role.TEXT) {
                key(i).ifPresent(key -> everywhere.merge(key, 1, Integer::sum));
            }
        }
        for (int depth = 0; depth < DEPTH && markNearest(ends); depth++) {
            ends = pageEnds();
        }
    }

    /** Marks the nearest lines at page ends that come again; tells whether there were any. */
    private boolean markNearest(List<int[]> ends) {
        Map<String, Integer> seen = new HashMap<>();
        // The only line of a page stands at two page ends, and yet only once.
        Set<Integer> counted = new HashSet<>();
        for (int[] end : ends) {
            Set<String> here = new HashSet<>();
            for (int beside : end) {
                if (counted.add(beside)) {
                    key(beside).ifPresent(here::add);
                }
            }
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        boolean found = false;
        for (int[] end : ends) {
            for (int beside : end) {
                Optional<String> key = key(beside);
                if (key.isPresent() && isRunning(key.get(), seen.getOrDefault(key.get(), 0), ends.size())) {
                    roles[beside] = Role.RUNNING;
                    found = true;
                }
            }
        }
        return found;
    }

    /** A heading that chance puts at the end of two pages stands at other places too, and not at most pages. */
    private boolean isRunning(String key, int seen, int ends) {
        return seen >= LEAST_ENDS && seen * ENDS_PER_LINE >= ends && seen * 2 > everywhere.getOrDefault(key, 0);
    }

    /** For each page end the indices of the nearest text lines before and after it, -1 where there is none. */
    private List<int[]> pageEnds() {
        List<int[]> ends = new ArrayList<>();
        int before = -1;
        boolean open = false;
        for (int i = 0; i < roles.length; i++) {
            open |= lines.get(i).pageBreak() || roles[i].furniture();
            if (roles[i] == Role.TEXT) {
                if (open) {
                    ends.add(new int[] {before, i});
                    open = false;
                }
                before = i;
            }
        }
        if (open) {
            ends.add(new int[] {before, -1});
        }
        return ends;
    }

    /** What a line is recognised by on another page; nothing if it could as well be text that happens to come twice. */
    private Optional<String> key(int index) {
        if (index < top) {
            return Optional.empty();
        }
        String text = lines.get(index).text();
        if (isDigits(text)) {
            // The day of the meeting below the name: it stands at the top of the document too.
            return head.contains(text.strip()) ? Optional.of(text.strip()) : Optional.empty();
        }
        boolean own = text.chars().filter(Character::isLetter).count() >= LEAST_LETTERS
                && !isTableHead(index)
                && !Scan.endsSentence(text)
                && !Scan.startsLowerCase(text)
                && Marks.lead(text) == 0
                && Marks.headingLevel(text) == 0
                && !Links.isLinkLine(text)
                && !Prose.isOpen(text)
                && !Words.leadsIn(Scan.lastWord(text));
        return own ? Optional.of(digitsAside(index)) : Optional.empty();
    }

    private static boolean isDigits(String text) {
        return text.chars().filter(Character::isDigit).count() >= LEAST_DIGITS
                && text.chars().noneMatch(Character::isLetter);
    }

    private String digitsAside(int index) {
        return digitsAside(lines.get(index).text());
    }

    /** A line as it would stand on every page, whatever is numbered in it. */
    static String digitsAside(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            key.append(Scan.isDigit(text.charAt(i)) ? '0' : text.charAt(i));
        }
        return key.toString();
    }

    /**
     * Whether a line is the first row of a table: a row follows that comes only once, as no second line of a header does. Where the page before
     * ends in a row, the table goes on and its first row is repeated for those who turn the page.
     */
    private boolean isTableHead(int index) {
        int next = index + 1;
        return next < roles.length
                && isRow(index)
                && isRow(next)
                && rows.getOrDefault(digitsAside(next), 0) == 1
                && !isRow(before(index));
    }

    private int before(int index) {
        int i = index - 1;
        while (i >= 0 && roles[i] != Role.TEXT) {
            i--;
        }
        return i;
    }

    private boolean isRow(int index) {
        return index >= 0
                && roles[index] == Role.TEXT
                && (TabRows.starts(lines.get(index)) || PipeRows.isRow(lines.get(index), false));
    }
}
