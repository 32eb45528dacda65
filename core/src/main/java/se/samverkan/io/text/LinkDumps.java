package se.samverkan.io.text;

import java.util.List;

/**
 * Sets bare links aside that programs put at the end of a page when text is copied from a PDF: two or more lines of them together, or one that
 * stands at a page's end or is parted from everything.
 */
final class LinkDumps {

    private final List<Line> lines;
    private final Role[] roles;
    private final boolean wrapped;

    private LinkDumps(List<Line> lines, Role[] roles, boolean wrapped) {
        this.lines = lines;
        this.roles = roles;
        this.wrapped = wrapped;
    }

    /**
     * Marks the dumps.
     *
     * @param wrapped whether the lines of the document are broken by a program, as in a PDF
     */
    static void mark(List<Line> lines, Role[] roles, boolean wrapped) {
        new LinkDumps(lines, roles, wrapped).mark();
    }

    private void mark() {
        int i = 0;
        while (i < roles.length) {
            int end = i;
            while (end < roles.length
                    && roles[end] == Role.TEXT
                    && Links.isLinkLine(lines.get(end).text())) {
                end++;
            }
            if (end > i && isDump(i, end)) {
                for (int k = i; k < end; k++) {
                    roles[k] = Role.LINK_DUMP;
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isDump(int start, int end) {
        boolean led = start > 0
                && roles[start - 1] == Role.TEXT
                && lines.get(start - 1).text().endsWith(":");
        if (led) {
            return false;
        }
        return end - start >= 2 || isAtPageEnd(start, end) || wrapped && isApart(start, end);
    }

    private boolean isAtPageEnd(int start, int end) {
        int before = start - 1;
        boolean feed = lines.get(start).pageBreak();
        while (before >= 0 && roles[before] == Role.BLANK) {
            feed |= lines.get(before).pageBreak();
            before--;
        }
        int after = end;
        while (after < roles.length && roles[after] == Role.BLANK) {
            feed |= lines.get(after).pageBreak();
            after++;
        }
        return feed
                || before >= 0 && roles[before].furniture()
                || after < roles.length
                        && (roles[after].furniture() || lines.get(after).pageBreak());
    }

    /** Whether blank lines part a link from the text before, or a sentence runs on over it. */
    private boolean isApart(int start, int end) {
        boolean blankBefore = start > 0 && roles[start - 1] == Role.BLANK;
        // A page that a PDF program starts anew often starts with a blank.
        boolean newPage = end >= roles.length
                || roles[end] == Role.BLANK
                || lines.get(end).indent() == 1;
        boolean inSentence = start > 0
                && end < roles.length
                && !Scan.endsSentence(lines.get(start - 1).text())
                && Scan.startsLowerCase(lines.get(end).text());
        return blankBefore && newPage || inSentence;
    }
}
