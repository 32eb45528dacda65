package se.samverkan.io.text;

import java.util.List;

/**
 * Finds what belongs to the page and not to the document: page marks, and the headers and footers that come again beside them.
 */
final class Furniture {

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
        new RunningLines(lines, roles, top).mark();
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
        PageNumbers.mark(lines, roles);
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
}
