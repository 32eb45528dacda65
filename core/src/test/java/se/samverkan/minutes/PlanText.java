package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.ExpectedParticipant;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.MeetingsPer;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanUnit;

/** A plan of meetings in lines that a person can read and write: what the fixtures of proposals are compared by. */
final class PlanText {

    private final Collaboration all;
    private final StringBuilder out = new StringBuilder();

    private PlanText(Collaboration all) {
        this.all = all;
    }

    static String of(Collaboration all) {
        PlanText text = new PlanText(all);
        all.getMeetingPlans().forEach(text::plan);
        return text.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void plan(MeetingPlan plan) {
        line("title: " + plan.getTitle());
        all.getAreas().stream()
                .filter(area -> plan.getArea().equals(Optional.of(area.getId())))
                .map(LocalCareArea::getName)
                .forEach(name -> line("area: " + name));
        plan.getProposedBy()
                .flatMap(all::findGroup)
                .map(Group::getName)
                .ifPresent(name -> line("proposed by: " + name));
        if (plan.getTerm().from().isPresent()) {
            line("term: " + plan.getTerm().from().get() + "/"
                    + plan.getTerm().until().map(Object::toString).orElse(".."));
        }
        plan.getDeclaredCounts().forEach(this::count);
        plan.getAreas().forEach(this::area);
        plan.getSeries().forEach(this::series);
        all.getContactPoints()
                .forEach(contact -> line("contact: " + contact.getOrganisation() + " | " + contact.getMeans() + " | "
                        + contact.getAddress()));
        plan.getTasks().forEach(this::task);
    }

    private void count(DeclaredCount count) {
        line("count: " + count.getNumber() + " «" + count.getAsWritten() + "»"
                + count.getKind().map(kind -> " " + kind).orElse("")
                + count.getSector().map(sector -> " " + sector).orElse(""));
    }

    private void area(PlanArea area) {
        line("area list: " + area.getName());
        for (PlanUnit unit : area.getUnits()) {
            String kinds = unit.getKinds().stream().map(OrganisationKind::code).collect(Collectors.joining(", "));
            line("- " + unit.getAsWritten() + (kinds.isEmpty() ? "" : " [" + kinds + "]"));
        }
    }

    private void series(MeetingSeries series) {
        line("series: " + series.getName());
        series.getNumber().ifPresent(number -> line("  number: " + number));
        if (series.getPer() != MeetingsPer.SERIES) {
            line("  per: " + code(series.getPer())
                    + series.getUnitKind().map(kind -> " " + kind).orElse(""));
        }
        series.getSeason().ifPresent(season -> line("  season: " + season.first() + "/" + season.last()));
        if (!series.getWeekdays().isEmpty()) {
            line("  weekdays: "
                    + series.getWeekdays().stream().map(PlanText::code).collect(Collectors.joining(" ")));
        }
        series.getPartOfDay().ifPresent(part -> line("  part of day: " + code(part)));
        series.getForm().ifPresent(form -> line("  form: " + code(form)));
        series.getSubstitutePolicy().ifPresent(policy -> line("  substitutes: " + code(policy)));
        series.getQuestionCollection().ifPresent(questions -> line("  questions: " + questions));
        series.getParticipants().forEach(this::participant);
        series.getDuties().forEach(this::duty);
        series.getExclusions().forEach(exclusion -> line("  not on the agenda: " + exclusion));
    }

    private void participant(ExpectedParticipant participant) {
        List<String> parts = new ArrayList<>(List.of("  + " + participant.getAsWritten()));
        String organisations =
                participant.getOrganisations().stream().map(Object::toString).collect(Collectors.joining(", "));
        if (!organisations.isEmpty()) {
            parts.add(organisations);
        }
        participant.getCareChoice().map(PlanText::choice).ifPresent(parts::add);
        if (!participant.getTitles().isEmpty()) {
            parts.add(String.join(", ", participant.getTitles()));
        }
        if (participant.isWhenNeeded()) {
            parts.add("when needed");
        }
        line(String.join(" | ", parts));
    }

    private static String choice(CareChoice choice) {
        return "care choice " + choice.choice()
                + choice.sector().map(sector -> " " + sector).orElse("");
    }

    private void duty(DutyHolder duty) {
        String holders = duty.getHolders().stream().map(Mention::getAsWritten).collect(Collectors.joining(", "));
        line("  ! " + code(duty.getDuty()) + ": "
                + (duty.isUnassigned()
                        ? "open"
                                + duty.getAsWritten()
                                        .map(words -> " «" + words + "»")
                                        .orElse("")
                        : holders));
    }

    private void task(Task task) {
        String who = task.getResponsible().stream().map(Mention::getAsWritten).collect(Collectors.joining(", "));
        line("task: " + task.getWhat()
                + (who.isEmpty() ? "" : " | by " + who)
                + task.getDue().map(due -> " | due " + due.asWritten()).orElse(""));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
