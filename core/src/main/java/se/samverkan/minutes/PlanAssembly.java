package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.Group;
import se.samverkan.id.ContactPointId;
import se.samverkan.id.GroupId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanUnit;
import se.samverkan.time.Deadline;

/** Puts together the plan that a proposal was read into, with ids, and cites the words of the proposal for each part of it. */
final class PlanAssembly {

    private final PlanWords plan;
    private final PlanRegister register;
    private final PlanUnits units;
    private final PlanParticipants participants;
    private final PlanDraft draft;
    private final Said title;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    PlanAssembly(PlanWords plan, PlanRegister register, PlanDraft draft, Said title) {
        this.plan = plan;
        this.register = register;
        this.units = new PlanUnits(plan, register);
        this.participants = new PlanParticipants(plan, register);
        this.draft = draft;
        this.title = title;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Adds the plan and what it names to a collaboration. The digest tells this proposal from others with its title. */
    void into(Collaboration.Builder collaboration, String digest, Ledger ledger) {
        String slug = Text.slug(title.words());
        MeetingPlanId id = new MeetingPlanId((slug.isEmpty() ? "plan" : slug) + "-" + digest);
        ModelPath path = ModelPath.of(id);
        MeetingPlan.Builder builder =
                new MeetingPlan.Builder().id(id).title(title.words()).term(draft.term);
        ledger.cite(path, title.piece());
        Optional<LocalCareArea> area = careArea();
        builder.area(area.map(LocalCareArea::getId));
        Optional<Group> proposer = area.flatMap(this::proposer);
        builder.proposedBy(proposer.map(Group::getId));
        areas(builder, path, ledger);
        draft.series.forEach(series -> builder.addSeries(series(series, id, ledger)));
        List<Said> counted = List.copyOf(draft.counts.values());
        for (int i = 0; i < counted.size(); i++) {
            ledger.cite(path.then("declaredCounts", i), counted.get(i).piece());
        }
        builder.addAllDeclaredCounts(draft.counts.keySet());
        for (int i = 0; i < draft.toDo.size(); i++) {
            builder.addTask(task(draft.toDo.get(i), new TaskId(id + "/t" + (i + 1)), ledger));
        }
        for (int i = 0; i < draft.contacts.size(); i++) {
            contact(draft.contacts.get(i), new ContactPointId(id + "/k" + (i + 1)), ledger)
                    .ifPresent(collaboration::addContactPoint);
        }
        for (PlanDraft.Doubt doubt : draft.doubts) {
            ledger.cite(path.then(doubt.attribute()), doubt.said().piece());
            finding(doubt.taken(), doubt.other(), doubt.said().words(), path.then(doubt.attribute()));
        }
        if (draft.lacksRoom()) {
            new Bounds(findings).reached(Bound.SERIES, path);
        }
        collaboration.addMeetingPlan(builder.build()).addAllOrganisations(register.organisations());
        area.ifPresent(collaboration::addArea);
        proposer.ifPresent(collaboration::addGroup);
    }

    private Optional<LocalCareArea> careArea() {
        return Optional.ofNullable(draft.careArea)
                .filter(name -> !Text.slug(name).isEmpty())
                .map(name -> new LocalCareArea.Builder()
                        .id(new LocalCareAreaId(Text.slug(name)))
                        .name(name)
                        .build());
    }

    /** "Lokala beredningsgruppen" is one in each area: without the area nobody could tell which. */
    private Optional<Group> proposer(LocalCareArea area) {
        return Optional.ofNullable(draft.proposer).map(name -> {
            boolean placed = Names.parts(name).stream().skip(1).anyMatch(part -> Character.isUpperCase(part.charAt(0)));
            String id = placed ? name : name + " " + area.getName();
            return new Group.Builder()
                    .id(new GroupId(Text.slug(id)))
                    .name(name)
                    .kind(GroupWords.kindIn(name, plan.words()))
                    .build();
        });
    }

    private void areas(MeetingPlan.Builder builder, ModelPath path, Ledger ledger) {
        for (int a = 0; a < draft.areas.size(); a++) {
            AreaDraft area = draft.areas.get(a);
            ModelPath at = path.then("areas", a);
            ledger.cite(at, area.name.piece());
            PlanArea.Builder built = new PlanArea.Builder().name(Words.trimMarks(area.name.words()));
            for (int u = 0; u < area.units.size(); u++) {
                Said said = area.units.get(u);
                ModelPath unitAt = at.then("units", u);
                ledger.cite(unitAt, said.piece());
                built.addUnit(unit(said, unitAt));
            }
            builder.addArea(built.build());
        }
    }

    private PlanUnit unit(Said said, ModelPath path) {
        PlanUnit unit = units.of(said);
        List<OrganisationKind> perhaps = new ArrayList<>(units.doubtful(said));
        perhaps.removeAll(unit.getKinds());
        if (!perhaps.isEmpty()) {
            finding("unit-kind-sure", "unit-kind-other", unit.getAsWritten(), path);
            perhaps.addAll(unit.getKinds());
            return unit.withKinds(perhaps);
        }
        if (unit.getKinds().isEmpty()) {
            finding("unit", "area", unit.getAsWritten(), path);
        }
        return unit;
    }

    private MeetingSeries series(SeriesDraft series, MeetingPlanId plan, Ledger ledger) {
        MeetingSeriesId id = new MeetingSeriesId(plan + "/" + free(Text.slug(series.name.words())));
        ModelPath path = ModelPath.of(id);
        ledger.cite(path, series.name.piece());
        series.told().forEach((attribute, said) -> ledger.cite(attributePath(path, attribute), said.piece()));
        if (series.season == null && series.undated != null) {
            ledger.cite(path.then("season"), series.undated.piece());
            findings.add(ReadFindings.of(
                    "read/plan-year-not-found",
                    Severity.INFO,
                    path.then("season"),
                    Map.of("name", series.name.words())));
        }
        MeetingSeries.Builder builder = new MeetingSeries.Builder()
                .id(id)
                .name(Words.trimMarks(series.name.words()))
                .per(series.per)
                .unitKind(Optional.ofNullable(series.unitKind))
                .number(Optional.ofNullable(series.number))
                .season(Optional.ofNullable(series.season).map(PlanTimes.Season::days))
                .addAllWeekdays(series.weekdays)
                .partOfDay(Optional.ofNullable(series.partOfDay))
                .form(Optional.ofNullable(series.form))
                .substitutePolicy(Optional.ofNullable(series.substitutes))
                .addAllDuties(series.duties)
                .addAllExclusions(series.exclusions.stream().map(Said::words).toList());
        if (!series.questions.isEmpty()) {
            builder.questionCollection(
                    series.questions.stream().map(Said::words).collect(Collectors.joining(" ")));
        }
        List<Said> who = series.whoTakesPart();
        for (int i = 0; i < who.size(); i++) {
            ledger.cite(path.then("participants", i), who.get(i).piece());
            builder.addParticipant(participants.of(who.get(i)));
        }
        return builder.build();
    }

    private static ModelPath attributePath(ModelPath path, String attribute) {
        int bracket = attribute.indexOf('[');
        return bracket < 0
                ? path.then(attribute)
                : path.then(
                        attribute.substring(0, bracket),
                        Integer.parseInt(attribute.substring(bracket + 1, attribute.length() - 1)));
    }

    private String free(String slug) {
        String wanted = slug.isEmpty() ? "s" : slug;
        int use = uses.merge(wanted, 1, Integer::sum);
        return use == 1 ? wanted : wanted + "~" + use;
    }

    private Task task(PlanDraft.ToDo toDo, TaskId id, Ledger ledger) {
        ledger.cite(ModelPath.of(id), toDo.what().piece());
        String what = toDo.what().words();
        Optional<Deadline> due = toDo.due().isPresent()
                ? toDo.due().map(said -> Deadline.parse(said.words()))
                : Deadline.find(what, Optional.empty()).filter(found -> !isPurpose(what, found));
        return new Task.Builder()
                .id(id)
                .what(what)
                .due(due)
                .addAllResponsible(responsible(toDo).map(Mention::of).stream().toList())
                .cited(toDo.what().path())
                .build();
    }

    /** "för vårens möten" says what it is for, not by when. */
    private boolean isPurpose(String what, Deadline due) {
        List<String> before = Names.parts(what.substring(0, Math.max(0, what.indexOf(due.asWritten()))));
        return !before.isEmpty()
                && plan.words()
                        .get("purpose")
                        .find(before.get(before.size() - 1))
                        .isPresent();
    }

    /** The cell that says who, or whoever stands before the verb at the start of the sentence. */
    private Optional<String> responsible(PlanDraft.ToDo toDo) {
        if (toDo.who().isPresent()) {
            return toDo.who().map(Said::words);
        }
        String text = toDo.what().words();
        return plan.words()
                .get("task")
                .firstIn(Text.fold(text))
                .map(Lexicon.Match::start)
                .map(start -> text.substring(0, start).strip())
                .filter(plan::isActor);
    }

    private Optional<ContactPoint> contact(PlanContacts.Contact contact, ContactPointId id, Ledger ledger) {
        String name = contact.unit().words();
        ledger.cite(ModelPath.of(id), contact.unit().piece());
        return register.named(name, plan.kinds(name), plan.sector(name))
                .map(organisation -> new ContactPoint.Builder()
                        .id(id)
                        .organisation(organisation)
                        .means(contact.means())
                        .address(contact.address().words())
                        .build());
    }

    private void finding(String taken, String other, String quote, ModelPath path) {
        Wording is = ReadFindings.wording("plan." + taken);
        Wording maybe = ReadFindings.wording("plan." + other);
        findings.add(ReadFindings.of(
                        "read/plan-unsure",
                        Severity.INFO,
                        path,
                        Map.of(
                                "takenSv", is.swedish(),
                                "takenEn", is.english(),
                                "otherSv", maybe.swedish(),
                                "otherEn", maybe.english(),
                                "words", quote))
                .withQuote(quote));
    }
}
