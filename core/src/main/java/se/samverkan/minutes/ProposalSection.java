package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.ModelPath;

/**
 * A section of a proposal: its heading and what stands below it until the next.
 *
 * @param heading the heading without its number; nothing above the first
 * @param level the level of the heading, from 1; 0 if it is no heading by style
 * @param part what it is about
 * @param points what stands below it
 */
record ProposalSection(Optional<Said> heading, int level, PlanPart part, List<Point> points) {

    private static final int LONGEST_HEADING = 90;

    /**
     * A line below a heading.
     *
     * @param line the line
     * @param cells what it says: one text, or one for each cell of a row
     * @param listed whether it is a point of a list
     */
    record Point(Line line, List<Said> cells, boolean listed) {

        Said text() {
            return cells.get(0);
        }

        boolean isRow() {
            return line.is(Line.Shape.TABLE_ROW);
        }
    }

    static List<ProposalSection> of(List<Line> lines, ModelPath meeting, PlanWords plan) {
        List<ProposalSection> sections = new ArrayList<>();
        Optional<Said> heading = Optional.empty();
        int level = 0;
        PlanPart part = PlanPart.OTHER;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Said> cells = Said.in(line, meeting.then("preamble", i));
            Optional<Numbered> numbered =
                    Numbered.of(line, plan.words()).filter(n -> !n.title().isBlank());
            Said text = numbered.filter(n -> !line.is(Line.Shape.TABLE_ROW))
                    .map(n -> cells.get(0).with(n.title()))
                    .orElse(cells.get(0));
            if (isHeading(line, text, numbered.isPresent(), plan)) {
                sections.add(new ProposalSection(heading, level, part, points));
                heading = Optional.of(text.strip(".:*"));
                level = line.is(Line.Shape.HEADING) ? line.level() : 0;
                part = plan.part(text.strip(".:*").text());
                points = new ArrayList<>();
            } else {
                boolean listed = line.is(Line.Shape.LIST_ITEM) || numbered.isPresent();
                points.add(new Point(line, line.is(Line.Shape.TABLE_ROW) ? cells : List.of(text), listed));
            }
        }
        sections.add(new ProposalSection(heading, level, part, points));
        return sections;
    }

    /** A heading by style, by being bold and alone, by its number, or because it is what parts of proposals are called. */
    private static boolean isHeading(Line line, Said text, boolean numbered, PlanWords plan) {
        if (line.is(Line.Shape.TABLE_ROW) || text.text().length() > LONGEST_HEADING || text.isQuestion()) {
            return false;
        }
        if (line.is(Line.Shape.HEADING)) {
            return true;
        }
        PlanPart part = plan.part(text.text());
        boolean known = part != PlanPart.OTHER;
        if (line.is(Line.Shape.LIST_ITEM)) {
            return numbered && known && !text.text().endsWith(".");
        }
        boolean ends = text.text().endsWith(".") || text.text().endsWith(",");
        boolean alone = plan.words().whole("proposalpart", text.text()).isPresent()
                || part == PlanPart.AREA
                || part == PlanPart.SERIES && line.opensBlock() && text.text().indexOf(':') < 0;
        return part == PlanPart.AREA && alone || !ends && (line.bold() || numbered && known || alone && known);
    }

    /** Whether most of what stands below names units: then the section is an area and no series. */
    boolean namesUnits(PlanWords plan) {
        List<Point> texts = points.stream().filter(point -> !point.isRow()).toList();
        long units = texts.stream()
                .filter(point -> !plan.kinds(point.text().text()).isEmpty())
                .count();
        return !texts.isEmpty() && 2 * units >= texts.size();
    }

    /** The tables, row by row. */
    List<List<List<Said>>> tables() {
        List<List<List<Said>>> tables = new ArrayList<>();
        for (Point point : points) {
            if (point.isRow()) {
                if (tables.isEmpty() || point.line().opensBlock()) {
                    tables.add(new ArrayList<>());
                }
                tables.get(tables.size() - 1).add(point.cells());
            }
        }
        return tables;
    }
}
