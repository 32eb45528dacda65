package se.samverkan.io.text;

import java.util.List;
import java.util.Optional;

/**
 * Decides whether a line goes on in the next: whether a program broke them apart.
 *
 * <p>Nothing is joined in a document whose lines are not broken by a program, except over the end of a page.
 */
final class Joiner {

    private final Optional<Wrap> wrap;
    private final boolean blankInSentence;

    private Joiner(Optional<Wrap> wrap, boolean blankInSentence) {
        this.wrap = wrap;
        this.blankInSentence = blankInSentence;
    }

    static Joiner of(List<Line> lines, Role[] roles, Optional<Wrap> wrap) {
        return new Joiner(
                wrap, wrap.isPresent() && Gaps.followingText(lines, roles).anyMatch(pair -> surely(wrap.get(), pair)));
    }

    /** Whether a blank line parts two lines that are surely one sentence; a document that does this once does it again. */
    private static boolean surely(Wrap wrap, Gaps.Pair pair) {
        return pair.gap() == Gap.BLANK
                && !pair.line().endsByWill()
                && !Scan.endsSentenceBefore(pair.line().text(), pair.next().text())
                && Scan.startsLowerCase(pair.next().text())
                && Marks.bulletEnd(pair.next().text()) == 0
                && wrap.isFull(pair.line(), pair.next());
    }

    /** Whether {@code next} goes on with the sentence of {@code line}. */
    boolean joins(Line line, boolean inRoll, Line next, Gap gap) {
        if (line.softHyphen()) {
            return Scan.startsLowerCase(next.text());
        }
        if (line.endsByWill() || Marks.hasColumns(line.text()) || Marks.hasColumns(next.text())) {
            return false;
        }
        if (Openings.startsAfter(line, next)) {
            return false;
        }
        if (Marks.bulletEnd(next.text()) > 0) {
            return gap == Gap.NONE && !inRoll && wrap.isPresent() && wrap.get().isFull(line, next);
        }
        if (gap == Gap.PAGE) {
            return runsOverPage(line, next);
        }
        if (wrap.isEmpty()) {
            return false;
        }
        return gap == Gap.NONE ? runsOn(wrap.get(), line, inRoll, next) : runsOverBlank(wrap.get(), line, next);
    }

    /** What is put between joined lines: nothing within a word, else a space. A hyphen at the end of a line is always kept. */
    static String glue(Line line, Line next) {
        String text = line.text();
        if (line.softHyphen()) {
            return "";
        }
        boolean hyphen = text.endsWith("-") && Character.isLetterOrDigit(Scan.at(text, text.length() - 2));
        String word = next.text().substring(0, Scan.letters(next.text(), 0));
        return hyphen && !Words.waitsForHyphen(word) ? "" : " ";
    }

    private static boolean runsOverPage(Line line, Line next) {
        String text = line.text();
        boolean clauses = beginsClause(line) && beginsClause(next);
        if (Scan.endsSentenceBefore(text, next.text()) || clauses) {
            return false;
        }
        return Scan.startsLowerCase(next.text()) || Prose.isOpen(text) || Prose.isOngoing(text);
    }

    private static boolean runsOn(Wrap wrap, Line line, boolean inRoll, Line next) {
        boolean small = Scan.startsLowerCase(next.text());
        String text = line.text();
        if (inRoll) {
            // An entry that can go on has begun to say more than a name; a title in small letters can stand under a
            // name.
            return Prose.endsOpenly(text) || small && (text.indexOf(',') >= 0 || wrap.isLong(line));
        }
        if (wrap.isFull(line, next)) {
            return !isHeadingAfterItem(wrap, line, next);
        }
        if (Scan.endsSentenceBefore(text, next.text()) || beginsClause(next)) {
            return false;
        }
        boolean started = Marks.numberEnd(text) > 0 || Labels.starts(text);
        if (!small && started) {
            // A heading or label that is nearly as wide as the page is still one.
            return false;
        }
        return wrap.isNearlyFull(line, next)
                || wrap.isLong(line) && (small || Prose.isOpen(text))
                || small && (Marks.numberEnd(text) > 0 || Prose.endsOpenly(text));
    }

    /** Whether an item has ended its sentence and a short line below it, set out to the margin, has no sentence: the next heading. */
    private static boolean isHeadingAfterItem(Wrap wrap, Line line, Line next) {
        String text = next.text();
        return Marks.bulletEnd(line.text()) > 0
                && line.text().endsWith(".")
                && next.indent() <= line.indent()
                && Character.isUpperCase(Scan.at(text, 0))
                && !wrap.isLong(next)
                && !Scan.endsSentence(text)
                && !Prose.isOpen(text);
    }

    private boolean runsOverBlank(Wrap wrap, Line line, Line next) {
        String text = line.text();
        if (Scan.endsSentenceBefore(text, next.text())) {
            return false;
        }
        if (!Scan.startsLowerCase(next.text())) {
            return blankInSentence && Marks.bulletEnd(text) > 0 && wrap.isFull(line, next);
        }
        return wrap.isFull(line, next) || !beginsClause(next) && (Prose.endsOpenly(text) || Marks.numberEnd(text) > 0);
    }

    private static boolean beginsClause(Line line) {
        return Words.beginsClause(Scan.firstWord(line.text()));
    }
}
