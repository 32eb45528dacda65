package se.samverkan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.PlanStage;

class LifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);

    private static final AnnualPlan PLAN = new AnnualPlan.Builder()
            .id(new AnnualPlanId("uppdragsgrupp-barn/2026"))
            .group(new GroupId("uppdragsgrupp-barn"))
            .year(2026)
            .build();

    static List<Lifecycle<?>> all() {
        return Lives.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStageCanBeReached(Lifecycle<?> life) {
        assertReachable(life);
    }

    private static <S extends Enum<S>> void assertReachable(Lifecycle<S> life) {
        Set<S> reached = EnumSet.noneOf(life.stages());
        Deque<S> open = new ArrayDeque<>();
        life.first().forEach(way -> open.add(way.to()));
        while (!open.isEmpty()) {
            S stage = open.remove();
            if (reached.add(stage)) {
                life.from(stage).forEach(way -> open.add(way.to()));
            }
        }
        Set<S> wanted = EnumSet.allOf(life.stages());
        // The stages before the minutes are those of their meeting.
        wanted.removeIf(stage -> stage == MinutesStage.CALLED || stage == MinutesStage.HELD);
        assertThat(reached).isEqualTo(wanted);
    }

    @Test
    void everyEnumerationOfStagesHasALifecycle() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<String> stages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Stage.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
            assertThat(Lives.all().stream().map(life -> life.stages().getSimpleName()))
                    .containsExactlyInAnyOrderElementsOf(stages);
        }
    }

    @Test
    void aPlanGoesUpComesBackAndIsApprovedByEmail() {
        AnnualPlan approved = PLAN.then(Step.to(PlanStage.DRAFT))
                .then(Step.to(PlanStage.SUBMITTED).on(DAY))
                .then(Step.to(PlanStage.RETURNED).note("Fler mätbara mål."))
                .then(Step.to(PlanStage.AMENDED))
                .then(Step.to(PlanStage.APPROVED).on(DAY.plusWeeks(3)).how(DecisionMode.BY_EMAIL));
        assertThat(approved.stage()).contains(PlanStage.APPROVED);
        assertThat(approved.approval()).hasValueSatisfying(step -> {
            assertThat(step.how()).contains(DecisionMode.BY_EMAIL);
            assertThat(step.on()).contains(DAY.plusWeeks(3));
        });
        assertThat(PLAN.approval()).isEmpty();
    }

    @Test
    void aPlanIsNotApprovedBeforeItIsSent() {
        AnnualPlan draft = PLAN.then(Step.to(PlanStage.DRAFT));
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> draft.then(Step.to(PlanStage.APPROVED).on(DAY).how(DecisionMode.MEETING)))
                .withMessage("from DRAFT there is no way to APPROVED; allowed: SUBMITTED");
    }

    @Test
    void anApprovalSaysWhenAndHow() {
        AnnualPlan sent = PLAN.then(Step.to(PlanStage.SUBMITTED));
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> sent.then(Step.to(PlanStage.APPROVED)))
                .withMessage("the step from SUBMITTED to APPROVED needs DAY, MODE");
    }

    @Test
    void aLifeBeginsAtItsBeginning() {
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> PLAN.then(Step.to(PlanStage.AMENDED)))
                .withMessage("at the start there is no way to AMENDED; allowed: DRAFT, SUBMITTED");
    }

    @Test
    void aHistoryFromElsewhereIsKeptHoweverWrong() {
        History<PlanStage> wrong = History.of(Step.to(PlanStage.APPROVED)).with(Step.to(PlanStage.DRAFT));
        assertThat(PLAN.withHistory(wrong).stage()).contains(PlanStage.DRAFT);
        assertThat(PlanStage.lifecycle().firstIllegal(wrong)).contains(0);
    }

    @Test
    void wordsOfBlanksAreNoWords() {
        AnnualPlan sent = PLAN.then(Step.to(PlanStage.SUBMITTED));
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> sent.then(Step.to(PlanStage.RETURNED).note(" ")))
                .satisfies(e -> assertThat(e.missing()).containsExactly(Need.NOTE));
    }

    @Test
    void everyNeedIsNeededSomewhere() {
        Set<Need> needed = EnumSet.noneOf(Need.class);
        Lives.all().forEach(life -> collect(life, needed));
        assertThat(needed).containsExactlyInAnyOrderElementsOf(Arrays.asList(Need.values()));
    }

    private static <S extends Enum<S>> void collect(Lifecycle<S> life, Set<Need> needed) {
        for (S stage : life.stages().getEnumConstants()) {
            life.from(stage).forEach(way -> needed.addAll(way.needs()));
        }
    }
}
