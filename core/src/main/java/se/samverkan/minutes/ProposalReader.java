package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.ModelPath;
import se.samverkan.plan.DeclaredCount;

/**
 * Reads a proposal for a structure of meetings (förslag till mötesstruktur): section by section, sentence by sentence.
 *
 * <p>It only looks. All text of the proposal stays as text of the document, each line in the preamble of its meeting; what the plan says is derived
 * from those words, cites them as tasks do, and owns none. So the law that no word is lost holds of proposals as it does of everything else.
 */
final class ProposalReader {

    private final PlanWords plan;
    private final Words words;
    private final PlanDraft draft = new PlanDraft();
    private final PlanFrame frame;
    private final SeriesFacts facts;
    private final PlanCounts counts;
    private final PlanTables tables;
    private final PlanDuties duties;
    private final PlanRegister register;

    private Optional<SeriesDraft> series = Optional.empty();
    private Optional<AreaDraft> area = Optional.empty();

    ProposalReader(Words words) {
        this.plan = new PlanWords(words);
        this.words = words;
        this.frame = new PlanFrame(words);
        this.facts = new SeriesFacts(plan);
        this.counts = new PlanCounts(plan);
        this.tables = new PlanTables(plan, draft, facts);
        this.duties = new PlanDuties(plan);
        this.register = new PlanRegister(plan);
    }

    /** What was read; nothing if the proposal names neither series of meetings nor areas. */
    Optional<PlanAssembly> read(List<Line> lines, ModelPath meeting, Optional<Line> titleLine) {
        List<ProposalSection> sections = ProposalSection.of(lines, meeting, plan);
        lines.forEach(line -> register.explain(line.text()));
        Said title = title(lines, meeting, titleLine);
        frame.title(title, draft);
        yearOfTimes(sections);
        for (ProposalSection section : sections) {
            if (section.heading()
                    .filter(heading -> heading.path().equals(title.path()))
                    .isPresent()) {
                // The title may name meetings: it is the title all the same.
                section(new ProposalSection(Optional.empty(), 0, PlanPart.OTHER, section.points()));
            } else {
                section(section);
            }
        }
        // What the plan of time and the last section say of a series can stand after it: the series are known only now.
        sections.stream().filter(s -> s.part() == PlanPart.TIMES).forEach(this::times);
        sections.stream().filter(s -> s.part() == PlanPart.FURTHER).forEach(this::further);
        return draft.series.isEmpty() && draft.areas.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanAssembly(plan, register, draft, title));
    }

    /** The line with the word for a proposal, or the one below it when it has nothing but that word. */
    private Said title(List<Line> lines, ModelPath meeting, Optional<Line> titleLine) {
        int at = titleLine.map(lines::indexOf).orElse(0);
        boolean bare = words.whole("document", lines.get(at).text()).isPresent();
        int index = bare && at + 1 < lines.size() ? at + 1 : at;
        List<Said> cells = Said.in(lines.get(index), meeting.then("preamble", index));
        Said first = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(cells.get(0));
        Said stripped = first.strip(":.*");
        return stripped.isBlank() ? first : stripped;
    }

    /** The year of the plan, if only its plan of time says it. */
    private void yearOfTimes(List<ProposalSection> sections) {
        for (ProposalSection section : sections) {
            for (ProposalSection.Point point : section.points()) {
                if (!point.isRow()) {
                    point.text().sentences(words).forEach(sentence -> frame.sentence(sentence, draft));
                }
            }
        }
        if (draft.year.isEmpty()) {
            draft.year = sections.stream()
                    .filter(section -> section.part() == PlanPart.TIMES)
                    .flatMap(section -> section.points().stream())
                    .flatMap(point -> PlanTimes.yearIn(point.text().text()).stream())
                    .findFirst();
        }
    }

    private void section(ProposalSection section) {
        switch (section.part()) {
            case SERIES -> {
                area = Optional.empty();
                section.heading().ifPresent(heading -> begin(new SeriesDraft(heading, section.level())));
                aboutSeries(section);
            }
            case AREA -> {
                if (section.namesUnits(plan)) {
                    section.heading().ifPresent(this::beginArea);
                    units(section);
                } else {
                    section.heading().ifPresent(heading -> {
                        draft.doubt("series", heading, "series", "area");
                        begin(new SeriesDraft(heading, section.level()));
                    });
                    aboutSeries(section);
                }
            }
            case AREAS -> areas(section);
            case PARTICIPANTS -> participants(section);
            case CONTACT -> section.points().forEach(this::contact);
            case TIMES, FURTHER -> {
                area = Optional.empty();
                table(section);
            }
            default -> aboutSeries(section);
        }
    }

    private void begin(SeriesDraft begun) {
        if (draft.hasRoom()) {
            draft.series.add(begun);
            series = Optional.of(begun);
        }
    }

    private void beginArea(Said name) {
        AreaDraft begun = new AreaDraft(name);
        draft.areas.add(begun);
        area = Optional.of(begun);
    }

    /** The series that a section speaks of: the one above it, unless its heading stands as high; then all of them. */
    private List<SeriesDraft> about(ProposalSection section) {
        boolean below = section.part() == PlanPart.PARTICIPANTS
                || series.filter(s -> s.level == 0
                                || section.level() == 0
                                || section.level() > s.level
                                || section.heading().filter(s.name::equals).isPresent())
                        .isPresent();
        boolean named = section.heading().isEmpty()
                || series.filter(s -> section.heading().filter(s.name::equals).isPresent())
                        .isPresent();
        // A series for which there was no room is none that anything can be said of.
        if (section.part() == PlanPart.BACKGROUND || section.part() == PlanPart.SERIES && !named) {
            return List.of();
        }
        return below ? series.stream().toList() : List.copyOf(draft.series);
    }

    private void aboutSeries(ProposalSection section) {
        table(section);
        boolean speaks = section.part() == PlanPart.SERIES
                || section.part() == PlanPart.AREA
                || section.part() == PlanPart.DUTIES
                || section.part() == PlanPart.OTHER && section.heading().isPresent();
        for (ProposalSection.Point point : section.points()) {
            if (point.isRow()) {
                continue;
            }
            Optional<Said> named = section.part() == PlanPart.PROPOSAL || section.part() == PlanPart.OTHER
                    ? seriesNamedBy(point)
                    : Optional.empty();
            if (named.isPresent()) {
                Said name = named.get();
                begin(new SeriesDraft(name, 0));
                sentences(
                        point.text().from(name.text().length()).strip(":-–— "),
                        series.stream().toList());
            } else {
                sentences(point.text(), speaks ? about(section) : List.of());
            }
        }
    }

    /** "Vårmöten: två möten i mars" as a point of a list or at the start of a paragraph. */
    private Optional<Said> seriesNamedBy(ProposalSection.Point point) {
        int colon = point.text().text().indexOf(':');
        boolean named = colon > 0
                && plan.isSeriesName(point.text().text().substring(0, colon))
                && !plan.isAreaName(point.text().text().substring(0, colon));
        return named ? Optional.of(point.text().sub(0, colon)) : Optional.empty();
    }

    private void sentences(Said text, List<SeriesDraft> about) {
        for (Said sentence : text.sentences(words)) {
            declared(sentence);
            List<SeriesDraft> named = about.size() == 1 ? about : named(sentence, about);
            (named.isEmpty() ? about : named).forEach(each -> facts.read(sentence, each, draft.year));
        }
    }

    private void declared(Said sentence) {
        for (PlanCounts.Count count : counts.in(sentence.text())) {
            if (!count.ofMeetings()) {
                DeclaredCount declared = new DeclaredCount.Builder()
                        .asWritten(sentence.sub(count.start(), count.end()).words())
                        .number(count.number())
                        .kind(count.kind())
                        .sector(count.sector())
                        .build();
                draft.counts.putIfAbsent(declared, sentence);
            }
        }
    }

    /** The series that a sentence names: by the word for its meetings, by its season, by both. */
    private List<SeriesDraft> named(Said sentence, List<SeriesDraft> among) {
        String folded = sentence.folded();
        List<SeriesDraft> byWord = among.stream()
                .filter(each -> plan.stem(each.name.text())
                        .filter(stem -> Names.parts(folded).stream().anyMatch(word -> word.startsWith(stem)))
                        .isPresent())
                .toList();
        if (byWord.size() == 1) {
            return byWord;
        }
        Optional<String> season = plan.season(sentence.text());
        List<SeriesDraft> bySeason = (byWord.isEmpty() ? among : byWord)
                .stream()
                        .filter(each -> season.isPresent()
                                && plan.season(each.name.text()).equals(season))
                        .toList();
        return bySeason.size() == 1 ? bySeason : List.of();
    }

    private void table(ProposalSection section) {
        for (List<List<Said>> table : section.tables()) {
            tables.read(table, about(section), name -> named(name, draft.series));
        }
    }

    private void participants(ProposalSection section) {
        table(section);
        boolean listed = section.points().stream().anyMatch(ProposalSection.Point::listed);
        for (ProposalSection.Point point : section.points()) {
            if (!point.isRow()) {
                boolean one = listed ? point.listed() : !point.text().text().endsWith(".");
                if (one) {
                    series.filter(each -> point.text().hasWords())
                            .ifPresent(each -> each.participants.add(point.text()));
                } else {
                    sentences(point.text(), about(section));
                }
            }
        }
    }

    private void areas(ProposalSection section) {
        area = Optional.empty();
        table(section);
        for (ProposalSection.Point point : section.points()) {
            if (!point.isRow()) {
                areaPoint(point);
            }
        }
    }

    /** "Norra området: X, Y och Z", "Norra kretsen" above its units, or a unit. */
    private void areaPoint(ProposalSection.Point point) {
        Said text = point.text();
        int colon = text.text().indexOf(':');
        if (colon > 0 && text.sub(0, colon).hasWords()) {
            beginArea(text.sub(0, colon));
            addUnits(PlanUnits.listed(text.from(colon + 1), words));
        } else if (plan.isAreaName(text.text())) {
            beginArea(text);
        } else if (area.isPresent() && point.listed()) {
            addUnits(List.of(text));
        } else {
            sentences(text, List.of());
        }
    }

    private void contact(ProposalSection.Point point) {
        new PlanContacts(plan).in(point.cells()).ifPresent(draft.contacts::add);
    }

    private void addUnits(List<Said> units) {
        area.ifPresent(each -> units.stream().filter(Said::hasWords).forEach(each.units::add));
    }

    private void units(ProposalSection section) {
        table(section);
        for (ProposalSection.Point point : section.points()) {
            Said text = point.text();
            boolean sentence = !point.listed() && text.text().endsWith(".");
            if (point.isRow()) {
                continue;
            }
            if (sentence) {
                sentences(text, about(section));
            } else if (!point.listed() && text.text().indexOf(',') > 0) {
                addUnits(PlanUnits.listed(text, words));
            } else {
                addUnits(List.of(text));
            }
        }
    }

    private void times(ProposalSection section) {
        for (ProposalSection.Point point : section.points()) {
            if (!point.isRow()) {
                for (Said sentence : point.text().sentences(words)) {
                    List<SeriesDraft> about = draft.series.size() == 1 ? draft.series : named(sentence, draft.series);
                    about.forEach(each -> facts.read(sentence, each, draft.year));
                }
            }
        }
    }

    private void further(ProposalSection section) {
        List<SeriesDraft> all = new ArrayList<>(draft.series);
        for (ProposalSection.Point point : section.points()) {
            if (!point.isRow()) {
                draft.toDo.add(new PlanDraft.ToDo(point.text(), Optional.empty(), Optional.empty()));
                List<SeriesDraft> named = all.size() == 1 ? all : named(point.text(), all);
                duties.toAppoint(point.text())
                        .forEach(
                                open -> (named.isEmpty() ? all : named).forEach(each -> each.duty(open, point.text())));
            }
        }
    }
}
