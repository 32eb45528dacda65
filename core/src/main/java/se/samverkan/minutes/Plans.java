package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.PlanStage;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/**
 * Finds what became of annual plans: "Årsplan 2025 för uppdragsgrupp Psykisk hälsa godkänns", approved by e-mail, sent back, or sent out to be
 * approved tacitly.
 *
 * <p>Only this meeting's decisions count, and only where they leave no doubt whose plan it is and for which year; otherwise a finding says so.
 */
final class Plans {

    private final Desk desk;
    private final Notes notes;
    private final Bodies bodies;
    private final Map<AnnualPlanId, AnnualPlan> plans = new LinkedHashMap<>();

    Plans(Desk desk, Notes notes, Bodies bodies) {
        this.desk = desk;
        this.notes = notes;
        this.bodies = bodies;
    }

    List<AnnualPlan> found() {
        return List.copyOf(plans.values());
    }

    /**
     * Reads an item.
     *
     * @param above the heading of the item that it is in, or blank
     */
    void in(AgendaItem item, String above) {
        for (ItemContent part : item.getContent()) {
            if (part instanceof AgendaItem sub) {
                in(sub, item.getTitle());
            } else if (part instanceof Decision decision && isOfPlan(decision.getText())) {
                step(decision, Text.fold(decision.getText()))
                        .ifPresent(step -> plan(decision, step, List.of(decision.getText(), item.getTitle(), above)));
            }
        }
    }

    private boolean isOfPlan(String text) {
        return desk.words.all("cue", desk.ledger.pieceOf(text)).stream()
                .anyMatch(cue -> cue.code().equals("plan"));
    }

    /** The stage that a decision brings the plan to. What is sent out to be decided tacitly is with those who decide until the window is over. */
    private Optional<Step<PlanStage>> step(Decision decision, String folded) {
        Optional<PlanStage> stage = desk.words
                .get("planstep")
                .firstIn(folded)
                .map(match -> PlanStage.valueOf(match.code().toUpperCase(Locale.ROOT)));
        boolean pending = decision.getMode() == DecisionMode.TACIT && !isOver(decision);
        if (pending) {
            return Optional.of(dated(Step.to(PlanStage.SUBMITTED), desk.date).note(decision.getText()));
        }
        return stage.map(to -> switch (to) {
            case APPROVED -> dated(Step.to(to), decision.getDecidedOn()).how(decision.getMode());
            case RETURNED -> dated(Step.to(to), decision.getDecidedOn()).note(decision.getText());
            default -> dated(Step.to(to), decision.getDecidedOn());
        });
    }

    private boolean isOver(Decision decision) {
        return decision.getDecidedOn()
                .filter(end -> desk.date.filter(end::isAfter).isEmpty())
                .isPresent();
    }

    private static Step<PlanStage> dated(Step<PlanStage> step, Optional<LocalDate> day) {
        return day.map(step::on).orElse(step);
    }

    /** What the decision does not say of group and year the headings above it say. */
    private void plan(Decision decision, Step<PlanStage> step, List<String> texts) {
        List<GroupId> groups = texts.stream()
                .map(this::groups)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Set<Integer> years = texts.stream()
                .map(Plans::years)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
        if (groups.size() != 1 || years.size() != 1) {
            List<String> alternatives = new ArrayList<>();
            groups.forEach(group -> alternatives.add(group.value()));
            years.forEach(year -> alternatives.add(Integer.toString(year)));
            notes.add(
                    "read/plan-uncertain",
                    decision.path(),
                    Map.of("alternatives", alternatives.isEmpty() ? "–" : String.join(", ", alternatives)));
            return;
        }
        GroupId group = groups.get(0);
        int year = years.iterator().next();
        AnnualPlanId id = new AnnualPlanId(group + "/" + year);
        plans.putIfAbsent(
                id,
                new AnnualPlan.Builder()
                        .id(id)
                        .group(group)
                        .year(year)
                        .history(begun(step.basis(decision.getId())))
                        .build());
        desk.ledger.cite(ModelPath.of(id), decision.path().then("text"), decision.getText());
    }

    /** A plan on which somebody decides has been sent to them. */
    private static History<PlanStage> begun(Step<PlanStage> step) {
        History<PlanStage> none = History.none();
        return step.stage() == PlanStage.SUBMITTED
                ? none.with(step)
                : none.with(Step.to(PlanStage.SUBMITTED)).with(step);
    }

    /** The groups that a text names in full and other than as its own. */
    private List<GroupId> groups(String text) {
        List<GroupId> groups = new ArrayList<>();
        for (Lexicon.Match match : desk.words.get("group").allIn(Text.fold(text))) {
            bodies.at(text, match.start())
                    .flatMap(bodies::named)
                    .filter(group -> !bodies.isOwn(group) && !groups.contains(group))
                    .ifPresent(groups::add);
        }
        return groups;
    }

    /** The years that a text names outside its dates. */
    private static Set<Integer> years(String text) {
        StringBuilder left = new StringBuilder(text);
        for (WrittenDate date : SwedishDates.findAll(text)) {
            left.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
        }
        Set<Integer> years = new TreeSet<>(Numerals.in(left.toString()));
        years.removeIf(year -> year < 1990 || year >= 2100);
        return years;
    }
}
