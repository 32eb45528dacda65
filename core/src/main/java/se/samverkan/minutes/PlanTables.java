package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the tables of a proposal by the heads of their columns: series, areas, participants, duties, a plan of time. */
final class PlanTables {

    private enum Column {
        SERIES,
        NUMBER,
        WHEN,
        DAY,
        AREA,
        UNITS,
        PARTICIPANTS,
        ORGANISATION,
        TITLE,
        DUTY,
        WHO,
        WHAT,
        FORM,
        CALL,
        CONVENE,
        CHAIR,
        AGENDA
    }

    private final PlanWords plan;
    private final PlanDraft draft;
    private final SeriesFacts facts;
    private final PlanDuties duties;

    PlanTables(PlanWords plan, PlanDraft draft, SeriesFacts facts) {
        this.plan = plan;
        this.draft = draft;
        this.facts = facts;
        this.duties = new PlanDuties(plan);
    }

    /** Reads a table as far as the heads of its columns are understood. */
    void read(List<List<Said>> rows, List<SeriesDraft> about, Function<Said, List<SeriesDraft>> find) {
        List<Said> head = rows.get(0);
        List<List<Said>> body = rows.subList(1, rows.size());
        if (head.stream().filter(cell -> plan.isAreaName(cell.text())).count() > 1) {
            areasSideBySide(head, body);
            return;
        }
        Map<Column, Integer> columns = columns(head);
        if (columns.containsKey(Column.AREA) && columns.containsKey(Column.UNITS)) {
            body.forEach(row -> area(row, columns));
        } else if (columns.containsKey(Column.DUTY) && columns.containsKey(Column.WHO)) {
            body.forEach(row -> duty(row, columns, about));
        } else if (columns.containsKey(Column.SERIES) && columns.size() > 1) {
            body.forEach(row -> series(row, head, columns, find));
        } else if (columns.containsKey(Column.ORGANISATION)) {
            body.forEach(row -> cell(row, columns, Column.ORGANISATION)
                    .map(first -> whole(row, first))
                    .ifPresent(said -> about.forEach(series -> series.participants.add(said))));
        } else if (columns.containsKey(Column.WHAT)) {
            body.forEach(row -> task(row, columns, find));
        }
    }

    private Map<Column, Integer> columns(List<Said> head) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int c = 0; c < head.size(); c++) {
            int at = c;
            plan.words()
                    .whole("plancolumn", head.get(c).text())
                    .map(code -> Column.valueOf(code.toUpperCase(Locale.ROOT)))
                    .ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    /** What stands in a column; a lone mark is only of use as a question. */
    private static Optional<Said> cell(List<Said> row, Map<Column, Integer> columns, Column column) {
        return Optional.ofNullable(columns.get(column))
                .filter(at -> at < row.size())
                .map(row::get)
                .filter(cell -> cell.hasWords() || cell.isQuestion());
    }

    /** All cells of a row, as one text. */
    private static Said whole(List<Said> row, Said first) {
        List<String> filled = new ArrayList<>();
        row.stream().filter(cell -> !cell.isBlank()).forEach(cell -> filled.add(cell.words()));
        Piece piece = first.piece();
        return new Said(new Piece(piece.block(), piece.start(), String.join(", ", filled)), first.path());
    }

    private void area(List<Said> row, Map<Column, Integer> columns) {
        Optional<Said> name = cell(row, columns, Column.AREA);
        name.filter(Said::hasWords).ifPresent(said -> draft.areas.add(new AreaDraft(said)));
        if (!draft.areas.isEmpty()) {
            AreaDraft area = draft.areas.get(draft.areas.size() - 1);
            cell(row, columns, Column.UNITS).ifPresent(cell -> area.units.addAll(PlanUnits.listed(cell, plan.words())));
        }
    }

    private void areasSideBySide(List<Said> head, List<List<Said>> body) {
        for (int c = 0; c < head.size(); c++) {
            if (plan.isAreaName(head.get(c).text())) {
                AreaDraft area = new AreaDraft(head.get(c));
                for (List<Said> row : body) {
                    if (c < row.size() && row.get(c).hasWords()) {
                        area.units.add(row.get(c));
                    }
                }
                draft.areas.add(area);
            }
        }
    }

    /** A row of a table of series; of one that is known already it says more. */
    private void series(
            List<Said> row, List<Said> head, Map<Column, Integer> columns, Function<Said, List<SeriesDraft>> find) {
        Optional<Said> name = cell(row, columns, Column.SERIES);
        if (name.filter(Said::hasWords).isEmpty() || !draft.hasRoom()) {
            return;
        }
        List<SeriesDraft> known = find.apply(name.get());
        SeriesDraft series = known.size() == 1 ? known.get(0) : new SeriesDraft(name.get(), 0);
        if (known.size() != 1) {
            draft.series.add(series);
        }
        facts.read(name.get(), series, draft.year);
        cell(row, columns, Column.NUMBER)
                .ifPresent(cell -> Numerals.in(cell.text()).stream().findFirst().ifPresent(n -> {
                    series.number = n;
                    series.tell("number", cell);
                }));
        cell(row, columns, Column.NUMBER).ifPresent(cell -> facts.read(cell, series, draft.year));
        cell(row, columns, Column.WHEN).ifPresent(cell -> facts.read(cell, series, draft.year));
        cell(row, columns, Column.DAY).ifPresent(cell -> facts.time(cell, series, draft.year));
        cell(row, columns, Column.FORM).ifPresent(cell -> facts.read(cell, series, draft.year));
        cell(row, columns, Column.PARTICIPANTS).ifPresent(cell -> series.participants.addAll(cell.list(plan.words())));
        for (Column column : List.of(Column.CALL, Column.CONVENE, Column.CHAIR, Column.AGENDA)) {
            Optional<Said> duty = cell(head, columns, column);
            cell(row, columns, column)
                    .ifPresent(who -> duty.stream()
                            .flatMap(named -> duties.of(named, who).stream())
                            .forEach(holder -> series.duty(holder, who)));
        }
    }

    private void duty(List<Said> row, Map<Column, Integer> columns, List<SeriesDraft> about) {
        Optional<Said> duty = cell(row, columns, Column.DUTY);
        Optional<Said> who = cell(row, columns, Column.WHO);
        if (duty.isPresent() && who.isPresent()) {
            about.forEach(series -> duties.of(duty.get(), who.get()).forEach(holder -> series.duty(holder, who.get())));
        }
    }

    /** A row of a plan of time: when meetings of a series are held, or by when something is done. */
    private void task(List<Said> row, Map<Column, Integer> columns, Function<Said, List<SeriesDraft>> find) {
        Optional<Said> what = cell(row, columns, Column.WHAT);
        Optional<Said> when = cell(row, columns, Column.WHEN);
        if (what.isEmpty()) {
            return;
        }
        List<SeriesDraft> series = find.apply(what.get());
        if (series.isEmpty() || when.isEmpty()) {
            draft.toDo.add(new PlanDraft.ToDo(what.get(), when, cell(row, columns, Column.WHO)));
        } else {
            series.forEach(each -> facts.time(when.get(), each, draft.year));
        }
    }
}
