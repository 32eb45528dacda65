package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.time.SwedishDates;

/**
 * A line near the top that says what kind of document it is.
 *
 * @param line the line
 * @param word the word that says it
 * @param kind what it says
 */
record Title(Line line, Lexicon.Match word, DocumentKind kind) {

    /** How many lines from the top a title can stand on. */
    static final int LINES = 12;

    /** How many lines the head of the paper can have. */
    private static final int LETTERHEAD_LINES = 5;

    private static final int LONGEST = 160;
    private static final int LONGEST_SENTENCE = 60;
    private static final int LONGEST_WITH_WORD_INSIDE = 100;

    static List<Title> in(List<Line> frame, Words words) {
        List<Title> titles = new ArrayList<>();
        for (int i = 0; i < Math.min(frame.size(), LINES); i++) {
            Line line = frame.get(i);
            // Below the top, "Förslag" alone is a part of a proposal.
            boolean part = i > 0
                    && words.whole("kindline", line.text())
                            .filter("proposal"::equals)
                            .isPresent();
            if (!part) {
                of(line, words).ifPresent(titles::add);
            }
        }
        return belowLetterhead(titles, frame, words);
    }

    /** "EKÅSA KOMMUN        Anteckningar", or "ANTECKNINGAR" alone, is the head of the paper when the line that names the group says the same. */
    private static List<Title> belowLetterhead(List<Title> titles, List<Line> frame, Words words) {
        if (titles.isEmpty()) {
            return titles;
        }
        Title head = titles.get(0);
        boolean alone = head.word().start() == 0
                && head.word().end() == head.line().text().length();
        if (!alone && Blanks.cells(head.line().piece()).size() == 1) {
            return titles;
        }
        int last = frame.indexOf(head.line()) + LETTERHEAD_LINES;
        boolean below = titles.stream()
                .skip(1)
                .filter(title -> title.kind() == head.kind() && frame.indexOf(title.line()) < last)
                .anyMatch(title -> GroupWords.areIn(title.line().text(), words));
        return below ? titles.subList(1, titles.size()) : titles;
    }

    /** The word starts its line or ends it, or stands in a heading, or beside a date or the name of a group. */
    static Optional<Title> of(Line line, Words words) {
        String folded = line.folded();
        String text = line.text();
        if (text.length() > LONGEST
                || line.endsSentence() && text.length() > LONGEST_SENTENCE
                || line.is(Line.Shape.LIST_ITEM)) {
            return Optional.empty();
        }
        boolean titled = text.length() <= LONGEST_WITH_WORD_INSIDE
                && (line.standsOut()
                        || GroupWords.areIn(text, words)
                        || SwedishDates.find(text, 0).isPresent());
        List<Lexicon.Match> all = words.all("document", line.piece());
        return all.stream()
                .filter(m -> m.start() == 0 || m.end() == folded.length() || titled || isCell(line, m))
                .findFirst()
                .map(first -> strongest(first, all, folded, words))
                .map(word -> new Title(line, word, kind(word.code())));
    }

    /** The cell that is nothing but the word, when the line has others and none names a group: "Region Väst        PROTOKOLL        1 (5)". */
    Optional<Piece> cell(Words words) {
        return isCell(line, word) && !GroupWords.areIn(line.text(), words)
                ? Optional.of(line.piece().sub(word.start(), word.end()))
                : Optional.empty();
    }

    private static boolean isCell(Line line, Lexicon.Match word) {
        int start = line.piece().start();
        List<Piece> cells = Blanks.cells(line.piece());
        return cells.size() > 1
                && cells.stream()
                        .anyMatch(cell -> cell.start() - start == word.start() && cell.end() - start == word.end());
    }

    /** "Dagordning och minnesanteckningar" are minutes, "Dagordning/kallelse" is a notice: of joined words the one counts that says more. */
    private static Lexicon.Match strongest(Lexicon.Match first, List<Lexicon.Match> all, String folded, Words words) {
        Lexicon.Match strongest = first;
        int end = first.end();
        for (Lexicon.Match next : all.subList(all.indexOf(first) + 1, all.size())) {
            String between = Words.trimMarks(folded.substring(end, next.start()).replace('/', ' '));
            boolean joined = between.isEmpty() || words.whole("joiner", between).isPresent();
            if (!joined) {
                break;
            }
            end = next.end();
            if (kind(next.code()).compareTo(kind(strongest.code())) < 0) {
                strongest = next;
            }
        }
        return strongest;
    }

    private static DocumentKind kind(String code) {
        return switch (code) {
            case "protocol", "notes" -> DocumentKind.MINUTES;
            case "notice" -> DocumentKind.NOTICE;
            case "agenda" -> DocumentKind.AGENDA;
            case "proposal" -> DocumentKind.PROPOSAL;
            default -> DocumentKind.LETTER;
        };
    }
}
