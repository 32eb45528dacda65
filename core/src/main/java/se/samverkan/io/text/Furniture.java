package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what belongs to the page and not to the document: page marks, and the headers and footers that come again beside them.
 *
 * <p>A page ends at a page mark or a form feed. The nearest lines on both sides of a page end are furniture if they come again, digits aside,
 * at another; then the next nearest are looked at.
 */
final class Furniture {

    private static final int DEPTH = 5;
    private static final int LEAST_LETTERS = 8;

    private final List<Line> lines;
    private final Role[] roles;

    private Furniture(List<Line> lines) {
        this.lines = lines;
        this.roles = new Role[lines.size()];
    }

    /** The role of each line; links are taken for text. */
    static Role[] roles(List<Line> lines) {
        return new Furniture(lines).find();
    }

    private Role[] find() {
        int top = markPages();
        for (int depth = 0; depth < DEPTH; depth++) {
            if (!markRunning(top)) {
                break;
            }
        }
        return roles;
    }

    /** Marks page marks; gives the index of the first line that is none of the top lines of the document. */
    private int markPages() {
        for (int i = 0; i < roles.length; i++) {
            Line line = lines.get(i);
            boolean mark = !line.blank()
                    && (PageMarks.isMark(line.text()) || PageMarks.isMarkAtBreak(line.text()) && isAtFormFeed(i));
            roles[i] = line.blank() ? Role.BLANK : mark ? Role.PAGE_MARK : Role.TEXT;
        }
        int top = 0;
        while (top < roles.length && roles[top] != Role.TEXT) {
            top++;
        }
        while (top < roles.length && roles[top] != Role.BLANK) {
            top++;
        }
        for (int i = 0; i < roles.length; i++) {
            // What stands beside the mark on the first page can be said nowhere else, a date for example.
            if (roles[i] == Role.TEXT
                    && i >= top
                    && PageMarks.endsWithMark(lines.get(i).text())) {
                roles[i] = Role.PAGE_MARK;
            }
        }
        return top;
    }

    private boolean isAtFormFeed(int index) {
        int next = index + 1;
        while (next < lines.size()
                && lines.get(next).blank()
                && !lines.get(next).pageBreak()) {
            next++;
        }
        if (next < lines.size() && lines.get(next).pageBreak()) {
            return true;
        }
        int i = index;
        while (i > 0 && !lines.get(i).pageBreak() && lines.get(i - 1).blank()) {
            i--;
        }
        return lines.get(i).pageBreak();
    }

    /** Marks the nearest lines at page ends that come again; tells whether there were any. */
    private boolean markRunning(int top) {
        List<int[]> ends = pageEnds();
        Map<String, Integer> seen = new HashMap<>();
        for (int[] end : ends) {
            Set<String> here = new HashSet<>();
            for (int beside : end) {
                key(beside).ifPresent(here::add);
            }
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        boolean found = false;
        for (int[] end : ends) {
            for (int beside : end) {
                boolean comesAgain =
                        key(beside).map(key -> seen.getOrDefault(key, 0)).orElse(0) >= 2;
                // The title of the document is often the header of its pages.
                if (comesAgain && beside >= top) {
                    roles[beside] = Role.RUNNING;
                    found = true;
                }
            }
        }
        return found;
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
    private java.util.Optional<String> key(int index) {
        if (index < 0) {
            return java.util.Optional.empty();
        }
        String text = lines.get(index).text();
        int letters = 0;
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            key.append(Scan.isDigit(c) ? '0' : c);
        }
        boolean own = letters >= LEAST_LETTERS
                && !Scan.endsSentence(text)
                && !Scan.startsLowerCase(text)
                && Marks.bulletEnd(text) == 0
                && Marks.numberEnd(text) == 0
                && Marks.headingLevel(text) == 0
                && !Links.isLinkLine(text);
        return own ? java.util.Optional.of(key.toString()) : java.util.Optional.empty();
    }
}
