package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** What tests of the steps of the reader need: lines of a text, a roll of a few people, and a desk to read at. */
final class Steps {

    /** The day of every meeting in these tests. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 27);

    static final Words WORDS = new Words(Vocabulary.swedish());

    private Steps() {}

    /** The lines of paragraphs that blank lines part; a line that starts with # is a heading. */
    static List<Line> lines(String text) {
        return lines(outline(text));
    }

    static List<Line> lines(Outline outline) {
        return Lines.of(outline, new Ledger(outline, WORDS));
    }

    static Outline outline(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String block : text.strip().split("\n\n", -1)) {
            blocks.add(block.startsWith("# ") ? TextBlock.heading(1, block.substring(2)) : TextBlock.paragraph(block));
        }
        return new Outline.Builder().addAllBlocks(blocks).build();
    }

    static Line line(String text) {
        return lines(Outline.of(TextBlock.paragraph(text))).get(0);
    }

    /** A table; cells are parted by bars. */
    static Table table(String... rows) {
        Table.Builder table = new Table.Builder();
        for (String row : rows) {
            List<Table.Cell> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                cells.add(new Table.Cell(List.of(TextBlock.paragraph(cell.strip())), 1));
            }
            table.addRow(new Table.Row(cells));
        }
        return table.build();
    }

    static Piece piece(String text) {
        return new Piece(0, 0, text);
    }

    static Ids ids() {
        return new Ids(MeetingId.parse("ekasa/2026-03-27"));
    }

    static Roll roll(String... names) {
        Roll roll = new Roll();
        for (String name : names) {
            Entry entry = new Entry(AttendanceId.parse("n" + (roll.entries().size() + 1)));
            entry.name.add(piece(name));
            entry.status = AttendanceStatus.PRESENT;
            roll.add(entry);
        }
        return roll;
    }

    /** The basics of a document without items. */
    static Basics basics(List<Line> lines) {
        return Basics.of(
                lines,
                KindOfDocument.of(lines, new Segments(lines, List.of()), WORDS).kind(),
                WORDS);
    }

    /** A desk at the meeting of the steering group of Ekåsa, where these people were present. */
    static Desk desk(String... names) {
        Outline outline = outline("Protokoll styrgrupp Ekåsa " + DAY);
        Basics basics = basics(lines(outline));
        Roll roll = roll(names);
        return new Desk(WORDS, new Ledger(outline, WORDS), ids(), roll, new People(roll, WORDS), basics);
    }

    /** A desk at a meeting whose day is not known. */
    static Desk deskWithoutDay() {
        Outline outline = outline("Protokoll styrgrupp Ekåsa");
        Basics basics = basics(lines(outline));
        Roll roll = roll();
        return new Desk(WORDS, new Ledger(outline, WORDS), ids(), roll, new People(roll, WORDS), basics);
    }

    static Entry entry(String text) {
        Entry entry = new Entry(AttendanceId.parse("n1"));
        new EntryReader(WORDS, ItemMarks.NONE).read(piece(text), entry);
        return entry;
    }

    static Optional<Numbered> numbered(String text) {
        return Numbered.of(line(text), WORDS);
    }

    /** What a reader makes of a whole text. */
    static MinutesReading read(String text) {
        return read(outline(text));
    }

    static MinutesReading read(Outline outline) {
        return MinutesReader.with(Vocabulary.swedish()).read(outline);
    }

    /** Words of a proposal that stand nowhere in particular. */
    static Said said(String text) {
        return new Said(piece(text), ids().meetingPath());
    }
}
