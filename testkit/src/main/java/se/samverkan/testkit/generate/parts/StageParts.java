package se.samverkan.testkit.generate.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.agreement.FundingStage;
import se.samverkan.agreement.ProjectStage;
import se.samverkan.group.GroupStage;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Step;
import se.samverkan.lifecycle.Transition;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.TaskStage;
import se.samverkan.plan.PlanStage;

/** Stages of things: the steps that lead to them, the ways that are allowed between them, and histories. */
final class StageParts {

    private static final List<Lifecycle<?>> ALL = List.of(
            TaskStage.lifecycle(),
            DecisionStage.lifecycle(),
            QuestionStage.lifecycle(),
            MeetingStage.lifecycle(),
            MinutesStage.lifecycle(),
            GroupStage.lifecycle(),
            PlanStage.lifecycle(),
            DocumentStage.lifecycle(),
            FundingStage.lifecycle(),
            ProjectStage.lifecycle());

    private StageParts() {}

    static void addTo(Parts parts) {
        ALL.forEach(lifecycle -> addTo(parts, lifecycle));
        for (Class<?> type : List.of(Step.class, Transition.class, History.class)) {
            addMixed(parts, type);
        }
    }

    private static <S extends Enum<S>> void addTo(Parts parts, Lifecycle<S> lifecycle) {
        Class<S> stages = lifecycle.stages();
        Arbitrary<Step<S>> steps = Combinators.combine(
                        Arbitraries.of(stages),
                        parts.maybe(LocalDate.class),
                        parts.maybe(DecisionMode.class),
                        parts.maybe(ModelPath.class),
                        parts.maybeText(About.REMARK))
                .as(Step::new);
        parts.add(Step.class, stages, steps);
        parts.add(Transition.class, stages, Arbitraries.of(ways(lifecycle)));
        parts.add(History.class, stages, parts.material().history(lifecycle, steps, parts));
    }

    private static <S extends Enum<S>> List<Transition<S>> ways(Lifecycle<S> lifecycle) {
        Stream<S> stages = Stream.of(lifecycle.stages().getEnumConstants());
        return Stream.concat(lifecycle.first().stream(), stages.flatMap(stage -> lifecycle.from(stage).stream()))
                .distinct()
                .toList();
    }

    /** Of stages of any type. */
    @SuppressWarnings("unchecked") // those of one type of stages are among those of any
    private static <T> void addMixed(Parts parts, Class<T> type) {
        parts.add(
                type,
                Choice.among(ALL.stream()
                        .map(lifecycle -> (Arbitrary<T>) parts.one(type, lifecycle.stages()))
                        .toList()));
    }
}
