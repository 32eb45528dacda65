package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;

/**
 * Writes the roll as tables: one under each of "Närvarande", "Ej närvarande" and "Ej kallade", or a single one with a column for who was there,
 * when those present and absent are mixed. A column that would be empty is left out.
 */
final class RollRenderer {

    private final RenderLabels labels;
    private final Words words;
    private final RenderPage page;

    RollRenderer(RenderLabels labels, Words words, RenderPage page) {
        this.labels = labels;
        this.words = words;
        this.page = page;
    }

    void render(Meeting meeting) {
        ItemMarks items = ItemMarks.of(meeting);
        List<RenderEntry> entries = meeting.getAttendance().stream()
                .map(entry -> new RenderEntry(entry, labels, words, items))
                .toList();
        List<List<RenderEntry>> runs = runs(entries);
        if (isMixed(runs)) {
            table("roll.all", entries, true);
        } else {
            runs.forEach(run -> table("roll." + run.get(0).entry().getStatus(), run, false));
        }
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

    private void table(String label, List<RenderEntry> entries, boolean marked) {
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
                    cell(marked, mark(entry, marked)),
                    padded(entry.notes(), notes)));
        }
        page.heading(2, RenderText.plain(labels.get(label)));
        page.table(rows, true);
    }

    private Optional<String> mark(RenderEntry entry, boolean marked) {
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
