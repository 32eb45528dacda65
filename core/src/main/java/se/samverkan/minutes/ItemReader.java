package se.samverkan.minutes;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;

/** Reads an item: its heading, its sub-items, and everything below, in order. */
final class ItemReader {

    private final Desk desk;
    private final SubItems subItems;
    private final DecisionReader decisions;
    private final Speakers speakers;
    private final TaskFinder tasks;

    ItemReader(Desk desk) {
        this.desk = desk;
        this.subItems = new SubItems(desk.words, desk.scan);
        this.decisions = new DecisionReader(desk);
        this.speakers = new Speakers(desk);
        this.tasks = new TaskFinder(desk);
    }

    /** Items lie no deeper in one another: each level costs a walk over all that lies below, and has its place in every id. */
    private static final int DEEPEST = 6;

    /** What an item inherits from those above it, and how many they are. */
    record Above(String id, int depth, boolean summary, boolean report) {}

    AgendaItem read(Heading heading, List<Line> lines, Above above, int place) {
        AgendaItemId id = desk.ids.item(above.id(), heading.number(), place);
        ModelPath path = ModelPath.of(id);
        AgendaItem.Builder item = new AgendaItem.Builder().id(id);
        heading.into(item, path, desk.ledger);
        List<ItemKind> kinds = heading.kinds(desk.words, desk.ownGroup);
        item.addAllKinds(kinds);
        boolean summary = above.summary() || kinds.contains(ItemKind.DECISION_SUMMARY);
        boolean report = above.report() || kinds.contains(ItemKind.REPORT_FROM_GROUP);
        boolean listed = desk.words
                .whole("actionlabel", heading.title().text())
                .filter("list"::equals)
                .isPresent();
        ItemState state = new ItemState(id, path, summary, report, listed);
        heading.rest().ifPresent(rest -> narrative(rest, state));
        contents(lines, heading, state, above);
        item.addAllContent(state.content());
        Outcomes.of(state.content(), desk).ifPresent(item::outcome);
        item.addAllParticipants(speakers.in(path, state.content()));
        tasks.in(id, heading.title().text(), state.content());
        return item.build();
    }

    private void contents(List<Line> lines, Heading heading, ItemState state, Above above) {
        NavigableMap<Integer, Heading> subs = subItems.find(lines, heading.number(), above.depth() > 0);
        if (above.depth() == DEEPEST && !subs.isEmpty()) {
            desk.bounds.reached(Bound.DEPTH, state.path());
            subs = Collections.emptyNavigableMap();
        }
        int i = 0;
        int place = 0;
        while (i < lines.size()) {
            Heading sub = subs.get(i);
            if (sub != null) {
                int end = next(subs, i, lines);
                place++;
                Above below = new Above(state.id().value(), above.depth() + 1, state.summary(), state.report());
                state.content().add(read(sub, underEntry(lines.get(i), lines.subList(i + 1, end)), below, place));
                i = end;
            } else {
                i = one(lines.subList(0, next(subs, i, lines)), i, state);
            }
        }
    }

    /** When an entry of a list is the heading, the list below it is the outermost of its own. */
    private static List<Line> underEntry(Line heading, List<Line> lines) {
        int deep = heading.level() + 1;
        return heading.is(Line.Shape.LIST_ITEM)
                ? lines.stream()
                        .map(line -> line.is(Line.Shape.LIST_ITEM) && line.level() >= deep
                                ? line.withLevel(line.level() - deep)
                                : line)
                        .toList()
                : lines;
    }

    /** Where the next sub-item starts after a line, or the lines end. */
    private static int next(NavigableMap<Integer, Heading> subs, int i, List<Line> lines) {
        Integer next = subs.higherKey(i);
        return next == null ? lines.size() : next;
    }

    /** Reads what starts at a line and gives the index of the line after it. */
    private int one(List<Line> lines, int i, ItemState state) {
        Line line = lines.get(i);
        if (line.is(Line.Shape.TABLE_ROW)) {
            return table(lines, i, state);
        }
        List<Line> rows = ActionColumns.rows(lines, i, state.listed(), desk.words);
        if (!rows.isEmpty()) {
            table(rows, state);
            return i + rows.size();
        }
        Optional<Integer> after = decisions.labelled(lines, i, state);
        if (after.isPresent()) {
            return after.get();
        }
        Optional<Piece> inside = decisions.inside(line);
        if (inside.isPresent()) {
            int start = inside.get().start() - line.piece().start();
            decisions.passage(line.piece().sub(0, start).strip(), state);
            return one(replaced(lines, i, line.with(inside.get())), i, state);
        }
        boolean prose = line.is(Line.Shape.PARAGRAPH) || line.is(Line.Shape.LIST_ITEM);
        if (prose && state.summary() && decisions.summaryWithoutLabel(line, state)) {
            return i + 1;
        }
        if (prose && decisions.cited(line, state)) {
            return i + 1;
        }
        Optional<Integer> decided = prose ? decisions.operative(lines, i, state) : Optional.empty();
        if (decided.isPresent()) {
            return decided.get();
        }
        state.content().add(Passages.of(line, state.next(), desk.ledger));
        return i + 1;
    }

    /** The lines with another in the place of one; they are not copied. */
    private static List<Line> replaced(List<Line> lines, int at, Line other) {
        return new AbstractList<>() {
            @Override
            public Line get(int index) {
                return index == at ? other : lines.get(index);
            }

            @Override
            public int size() {
                return lines.size();
            }
        };
    }

    private void narrative(Piece piece, ItemState state) {
        decisions.passage(piece, state);
    }

    private int table(List<Line> lines, int from, ItemState state) {
        int block = lines.get(from).piece().block();
        int end = from;
        while (end < lines.size()
                && lines.get(end).is(Line.Shape.TABLE_ROW)
                && lines.get(end).piece().block() == block) {
            end++;
        }
        table(lines.subList(from, end), state);
        return end;
    }

    private void table(List<Line> rows, ItemState state) {
        ModelPath path = state.next();
        ContentTable.Builder table = new ContentTable.Builder();
        for (int r = 0; r < rows.size(); r++) {
            table.addRow(Passages.row(rows.get(r), path, r, desk.ledger));
        }
        // Heads of columns are known by their words where no program has marked them.
        boolean headed = rows.get(0).level() > 0
                || Columns.of(rows.get(0).cells(), desk.words).isPresent();
        state.content().add(table.headed(headed).build());
    }
}
