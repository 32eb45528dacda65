package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/** Reads actions that are set out as such: a table with columns for what, who and when, or lines "Åtgärd: … Ansvarig: … Klart: …". */
final class ActionList {

    private final Desk desk;
    private Map<String, String> open = new HashMap<>();
    private @Nullable ModelPath cited;

    /** What each column of the table of actions tells; a table may go on after a gap. */
    private List<Optional<String>> columns = List.of();

    ActionList(Desk desk) {
        this.desk = desk;
    }

    /**
     * Reads a table of actions.
     *
     * @param listed whether the heading above says that it is one; then it needs no head, if the names tell which column is whose
     */
    void table(ContentTable table, ModelPath path, boolean listed) {
        if (table.getRows().isEmpty()) {
            return;
        }
        List<Optional<String>> head = table.getRows().get(0).cells().stream()
                .map(cell -> desk.words.whole("actionlabel", cell))
                .toList();
        boolean headed = head.contains(Optional.of("what")) && head.contains(Optional.of("who"));
        if (headed) {
            columns = head;
        } else if (columns.isEmpty() && listed) {
            columns = columnsByNames(table);
        }
        for (int r = headed ? 1 : 0; r < table.getRows().size(); r++) {
            row(table.getRows().get(r).cells(), path.then("rows", r));
        }
    }

    private void row(List<String> cells, ModelPath path) {
        if (cells.size() < 2 || columns.isEmpty()) {
            return;
        }
        for (int c = 0; c < Math.min(cells.size(), columns.size()); c++) {
            String cell = cells.get(c);
            columns.get(c).ifPresent(code -> open.put(code, cell));
        }
        cited = path;
        end();
    }

    /** The column that names people is whose they are; of the others the first tells what and the next by when. */
    private List<Optional<String>> columnsByNames(ContentTable table) {
        List<String> first = table.getRows().get(0).cells();
        int who = -1;
        for (int c = 0; c < first.size() && who < 0; c++) {
            who = isActor(first.get(c)) ? c : -1;
        }
        if (who < 0) {
            return List.of();
        }
        List<Optional<String>> named = new ArrayList<>();
        Iterator<String> others = List.of("what", "due").iterator();
        for (int c = 0; c < first.size(); c++) {
            boolean other = c != who && others.hasNext();
            named.add(c == who ? Optional.of("who") : other ? Optional.of(others.next()) : Optional.empty());
        }
        return named;
    }

    private boolean isActor(String cell) {
        List<People.Found> who = desk.people.listAt(cell, 0);
        return !who.isEmpty()
                && who.get(who.size() - 1).end() == cell.length()
                && desk.people.isKnown(who.get(0).words());
    }

    /** Reads a line that has labels of actions in it. Says whether it had. */
    boolean line(String text, ModelPath path) {
        List<Lexicon.Match> labels = labels(text);
        if (labels.isEmpty()) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            Lexicon.Match label = labels.get(i);
            int valueEnd = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            String value = Words.trimMarks(text.substring(label.end() + 1, valueEnd));
            if (label.code().equals("what") && open.containsKey("what")) {
                end();
            }
            open.put(label.code(), value);
            cited = label.code().equals("what") || cited == null ? path : cited;
        }
        return true;
    }

    private List<Lexicon.Match> labels(String text) {
        List<Lexicon.Match> labels = new ArrayList<>();
        for (Lexicon.Match match : desk.words.all("actionlabel", desk.ledger.pieceOf(text))) {
            boolean colon = match.end() < text.length() && text.charAt(match.end()) == ':';
            boolean starts = match.start() == 0
                    || ".;,\n".indexOf(text.charAt(Math.max(0, match.start() - 2))) >= 0
                    || text.charAt(match.start() - 1) == '\n'
                    || Character.isUpperCase(text.charAt(match.start()));
            if (colon && starts && !match.code().equals("list")) {
                labels.add(match);
            }
        }
        boolean action = labels.stream().anyMatch(l -> !l.code().equals("due")) || !open.isEmpty();
        return action ? labels : List.of();
    }

    /** The action that is open is complete. */
    void end() {
        String what = open.getOrDefault("what", "");
        String who = open.getOrDefault("who", "");
        ModelPath path = cited;
        if (!what.isBlank() && !who.isBlank() && path != null) {
            List<Mention> responsible = new ArrayList<>();
            for (Piece part : Commas.split(new Piece(0, 0, who), desk.words)) {
                responsible.add(desk.people.mention(part.words()));
            }
            desk.tasks.add(new Task.Builder()
                    .id(desk.ids.nextTask())
                    .addAllResponsible(responsible)
                    .what(what)
                    .due(due(open.getOrDefault("due", "")))
                    .cited(path)
                    .build());
        }
        open = new HashMap<>();
        cited = null;
    }

    private Optional<Deadline> due(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<WrittenDate> date = SwedishDates.whole(text).or(() -> SwedishDates.find(text, 0));
        if (date.isPresent() && (date.get().year().isPresent() || desk.date.isPresent())) {
            return Optional.of(new Deadline.OnDate(
                    text,
                    desk.date
                            .map(date.get()::dateFrom)
                            .orElseGet(() -> date.get().date().orElseThrow())));
        }
        return Deadline.find(text, desk.date, true).or(() -> Optional.of(Deadline.parse(text)));
    }
}
