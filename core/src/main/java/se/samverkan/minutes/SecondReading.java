package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Membership;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.Task;
import se.samverkan.plan.AnnualPlan;

/**
 * Goes through the items once more when all of them are known, and finds what their words tell beside decisions and tasks: questions sent on,
 * matters put off, what points at attachments and other items, goals. It cites the text and moves none of it.
 */
final class SecondReading {

    private final Desk desk;
    private final Bodies bodies;
    private final Questions questions;
    private final Deferrals deferrals;
    private final References references;
    private final Objections objections;
    private final ReportSources sources;
    private final Plans plans;
    private final Staffing staffing;
    private final GoalsReader goalsReader;
    private final Map<String, List<Task>> tasks = new HashMap<>();
    private final List<QuotedGoals> goals = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();

    /**
     * A second reading of a document.
     *
     * @param bodies the bodies that it speaks of, by its title
     * @param preamble what stands above the first item
     * @param items the items as they were read
     * @param attachments the list of attachments
     */
    SecondReading(
            Desk desk,
            Notes notes,
            Bodies bodies,
            List<ItemContent> preamble,
            List<AgendaItem> items,
            List<Attachment> attachments) {
        this.desk = desk;
        this.bodies = bodies;
        this.sources = new ReportSources(bodies, desk.words, items);
        this.questions = new Questions(desk, bodies);
        this.objections = new Objections(desk);
        this.plans = new Plans(desk, notes, bodies);
        this.staffing = new Staffing(desk, notes, bodies);
        this.deferrals = new Deferrals(desk);
        this.references = new References(desk, notes, attachments, items);
        this.goalsReader = new GoalsReader(desk.words);
        desk.tasks.forEach(task -> task.getCited()
                .ifPresent(cited -> tasks.computeIfAbsent(cited.id(), id -> new ArrayList<>())
                        .add(task)));
        goals.addAll(goalsReader.in(preamble, desk.ids.meetingPath(), "preamble"));
        for (AgendaItem item : items) {
            agenda.add(item(item, false));
            plans.in(item, "");
            staffing.in(item);
        }
    }

    private AgendaItem item(AgendaItem item, boolean toldAbove) {
        boolean told = toldAbove || item.is(ItemKind.REPORT_FROM_GROUP) || item.is(ItemKind.PREVIOUS_MINUTES);
        List<Saying> sayings = Saying.in(item, desk);
        questions.in(item, sayings, told, tasks.getOrDefault(item.getId().value(), List.of()));
        goalsReader.under(item).ifPresent(goals::add);
        goals.addAll(goalsReader.in(item.getContent(), item.path(), "content"));
        AgendaItem tied = references.in(sources.in(item), sayings);
        AgendaItem read = objections.in(deferrals.in(tied, sayings, told), sayings);
        return read.subItems().isEmpty() ? read : withSubItems(read, told);
    }

    private AgendaItem withSubItems(AgendaItem item, boolean told) {
        List<ItemContent> content = new ArrayList<>();
        item.getContent().forEach(part -> content.add(part instanceof AgendaItem sub ? item(sub, told) : part));
        return item.withContent(content);
    }

    List<AgendaItem> agenda() {
        return agenda;
    }

    List<ForwardedQuestion> questions() {
        return questions.found();
    }

    List<QuotedGoals> goals() {
        return goals;
    }

    List<AnnualPlan> plans() {
        return plans.found();
    }

    List<Membership> memberships() {
        return staffing.memberships();
    }

    /** The group that met, those that headings name, and those that items staff. */
    List<Group> groups() {
        Map<GroupId, Group> groups = new LinkedHashMap<>();
        bodies.all().forEach(group -> groups.put(group.getId(), group));
        staffing.groups().forEach(group -> groups.putIfAbsent(group.getId(), group));
        return List.copyOf(groups.values());
    }
}
