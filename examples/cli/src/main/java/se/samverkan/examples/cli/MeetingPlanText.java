package se.samverkan.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.ExpectedParticipant;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanUnit;

/** A plan of meetings in short: its series with who takes part and what is open, its areas with their units, and the numbers that it names. */
final class MeetingPlanText {

    private static final int LABEL_WIDTH = 12;
    private static final String INDENT = "  ";

    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    MeetingPlanText(Texts texts) {
        this.texts = texts;
    }

    /** The plan in lines, each ended by LF. */
    String of(MeetingPlan plan) {
        line("plan.title", plan.getTitle());
        plan.getSeries().forEach(this::series);
        plan.getAreas().forEach(this::area);
        list(
                "plan.counts",
                plan.getDeclaredCounts().stream()
                        .map(DeclaredCount::getAsWritten)
                        .toList());
        return out.toString();
    }

    private void series(MeetingSeries series) {
        String number = series.getNumber().map(count -> " (" + count + ")").orElse("");
        String season = series.getSeason()
                .map(days -> ", " + days.first() + "–" + days.last())
                .orElse("");
        line("plan.series", series.getName() + number + season);
        List<String> participants = series.getParticipants().stream()
                .map(ExpectedParticipant::getAsWritten)
                .toList();
        list("plan.participants", participants);
        list("plan.open", series.openDuties().stream().map(texts::of).toList());
    }

    private void area(PlanArea area) {
        String units = area.getUnits().stream().map(PlanUnit::getAsWritten).collect(Collectors.joining("; "));
        line("plan.area", area.getName() + (units.isEmpty() ? "" : ": " + units));
    }

    private void list(String label, List<String> values) {
        if (!values.isEmpty()) {
            line(label, String.join("; ", values));
        }
    }

    private void line(String label, String value) {
        String name = texts.get(label);
        String start = INDENT + name + " ".repeat(Math.max(1, LABEL_WIDTH - name.length()));
        out.append(Wrapped.text(start, INDENT + " ".repeat(LABEL_WIDTH), Terminal.shown(value)));
    }
}
