package se.samverkan.minutes;

import java.util.List;

/** Tells the lines that can stand in a roll from everything else around it. */
final class RollLines {

    /** How many lines that look like people are a list of them. */
    private static final int LEAST_UNLABELLED = 3;

    private static final int MOST_WORDS_OF_HEAD = 5;

    private final Words words;
    private final EntryReader entries;

    RollLines(Words words, EntryReader entries) {
        this.words = words;
        this.entries = entries;
    }

    /** Whether a line can stand in a roll at all: it starts with a name, or names an organisation, a title or a role, and is no sentence. */
    boolean accepts(Line line) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            return true;
        }
        String text = line.text();
        if (line.is(Line.Shape.HEADING) || text.length() > 400 || Numbered.hasLeaders(text)) {
            return false;
        }
        String folded = line.folded();
        int count = Names.parts(text).size();
        boolean sentence = line.endsSentence() && !text.endsWith(":") && count > 5;
        if (Names.startsWithName(text, words) || entries.startsWithRole(line.piece())) {
            return !sentence || text.contains(",") || text.contains("(");
        }
        boolean year = Numerals.in(text).stream().anyMatch(n -> n >= 1900 && n < 2200);
        boolean known = words.has("organisation", folded)
                || words.has("role", folded)
                || words.has("title", folded)
                || Names.parts(folded).stream()
                        .anyMatch(w -> words.ending("organisationending", Words.trimMarks(w))
                                .isPresent());
        boolean empty = text.startsWith("?") || words.start("vacant", folded).isPresent();
        return !sentence && !year && count <= 14 && (known || empty);
    }

    /** Whether a line such as "Från verksamheten" stands over people: a few words that are no entry, above a whole name with more behind it. */
    boolean isHead(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean head = line.is(Line.Shape.PARAGRAPH)
                && !line.endsSentence()
                && Character.isUpperCase(line.text().charAt(0))
                && Names.parts(line.text()).size() <= MOST_WORDS_OF_HEAD
                && !accepts(line);
        return head && at + 1 < lines.size() && isEntry(lines.get(at + 1));
    }

    private boolean isEntry(Line line) {
        boolean more = Names.firstPart(line.text()).length() < line.text().length();
        return more && !line.endsSentence() && Names.startsWithFullName(line.text(), words) && accepts(line);
    }

    /** Whether a list of people with no label known begins here: three lines or more that each start with a full name and say more of it. */
    boolean beginAt(List<Line> lines, int at) {
        int last = at + LEAST_UNLABELLED;
        return last <= lines.size()
                && lines.subList(at, last).stream()
                        .allMatch(line -> Names.startsWithFullName(line.text(), words)
                                && Names.firstPart(line.text()).length()
                                        < line.text().length()
                                && accepts(line));
    }
}
