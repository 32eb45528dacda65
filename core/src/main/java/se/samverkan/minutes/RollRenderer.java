package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.RollLayout;
import se.samverkan.language.Language;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;

/**
 * Writes the roll as tables or lists: one under each of "Närvarande", "Ej närvarande" and "Ej kallade", or a single one that says of everybody
 * who was there, when those present and absent are mixed.
 *
 * <p>A column of a table that would be empty is left out. A list in which somebody cannot be told on one line is a table.
 */
final class RollRenderer {

    private static final RenderLabels SWEDISH = RenderLabels.in(Language.SWEDISH);

    private final RenderLabels labels;
    private final Words words;
    private final RollLayout layout;
    private final RenderProbe probe;

    RollRenderer(RenderLabels labels, Words words, RollLayout layout, RenderProbe probe) {
        this.labels = labels;
        this.words = words;
        this.layout = layout;
        this.probe = probe;
    }

    void render(Meeting meeting, RenderPage page) {
        ItemMarks items = ItemMarks.of(meeting);
        List<RenderEntry> entries = meeting.getAttendance().stream()
                .map(entry -> new RenderEntry(entry, labels, words, items))
                .toList();
        List<List<RenderEntry>> runs = runs(entries);
        if (isMixed(runs)) {
            roll("roll.all", entries, true, page);
        } else {
            runs.forEach(run -> roll("roll." + run.get(0).entry().getStatus(), run, false, page));
        }
    }

    private void roll(String label, List<RenderEntry> entries, boolean marked, RenderPage page) {
        page.heading(2, RenderText.plain(labels.get(label)));
        List<String> lines = layout == RollLayout.LIST
                ? entries.stream()
                        .flatMap(entry -> line(entry, marked).stream())
                        .toList()
                : List.of();
        if (lines.size() == entries.size()) {
            lines.forEach(line -> page.listItem(0, RenderText.plain(line)));
        } else {
            page.table(rows(entries, marked), true);
        }
    }

    /** The fairest line that is read as the entry; in a language that is not read, the fairest if any would be read in Swedish. */
    private Optional<String> line(RenderEntry entry, boolean marked) {
        RenderEntry swedish = entry.in(SWEDISH);
        Optional<String> readable = swedish.lines(mark(entry, marked, SWEDISH)).stream()
                .filter(line -> !opensList(line) && probe.reads(entry.entry(), line, marked))
                .findFirst();
        return labels.isRead()
                ? readable
                : readable.map(line -> entry.lines(mark(entry, marked, labels)).get(0));
    }

    /** "Ersättare: Anna Berg": what stands below it would be read as more of them, and whether they were there as the label says. */
    private boolean opensList(String line) {
        return Label.of(new Piece(0, 0, line), words).filter(Label::isRoll).isPresent();
    }

    /** Neighbours of one status. */
    private static List<List<RenderEntry>> runs(List<RenderEntry> entries) {
        List<List<RenderEntry>> runs = new ArrayList<>();
        for (RenderEntry entry : entries) {
            List<RenderEntry> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty()
                    || last.get(0).entry().getStatus() != entry.entry().getStatus()) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(entry);
        }
        return runs;
    }

    /** Whether a status comes back after another; only presence and absence have a mark of one word, which is no remark. */
    private static boolean isMixed(List<List<RenderEntry>> runs) {
        Set<AttendanceStatus> seen = EnumSet.noneOf(AttendanceStatus.class);
        runs.forEach(run -> seen.add(run.get(0).entry().getStatus()));
        return runs.size() > seen.size()
                && EnumSet.of(AttendanceStatus.PRESENT, AttendanceStatus.ABSENT).containsAll(seen);
    }

    private List<List<String>> rows(List<RenderEntry> entries, boolean marked) {
        int notes = most(entries.stream().map(RenderEntry::notes).toList());
        boolean titles = entries.stream().anyMatch(entry -> entry.title().isPresent());
        boolean roles = entries.stream().anyMatch(entry -> entry.role().isPresent());
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                Optional.of(labels.get("column.name")),
                List.of(labels.get("column.organisation")),
                cell(titles, Optional.of(labels.get("column.title"))),
                cell(roles, Optional.of(labels.get("column.role"))),
                cell(marked, Optional.of(labels.get("column.status"))),
                repeated("column.note", notes)));
        for (RenderEntry entry : entries) {
            rows.add(row(
                    Optional.of(entry.name()),
                    List.of(entry.affiliation()),
                    cell(titles, entry.title()),
                    cell(roles, entry.role()),
                    cell(marked, mark(entry, marked, labels)),
                    padded(entry.notes(), notes)));
        }
        return rows;
    }

    private static Optional<String> mark(RenderEntry entry, boolean marked, RenderLabels labels) {
        return marked ? Optional.of(labels.get("mark." + entry.entry().getStatus())) : Optional.empty();
    }

    private static int most(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private List<String> repeated(String key, int times) {
        return Collections.nCopies(times, labels.get(key));
    }

    private static List<String> padded(List<String> cells, int size) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> cell(boolean column, Optional<String> text) {
        return column ? List.of(text.orElse("")) : List.of();
    }

    @SafeVarargs
    private static List<String> row(Optional<String> first, List<String>... others) {
        List<String> row = new ArrayList<>(List.of(first.orElse("")));
        for (List<String> cells : others) {
            row.addAll(cells);
        }
        return row;
    }
}
