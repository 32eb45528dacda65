package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.GivenPlan.ACTIVITY;
import static se.samverkan.protocol.rules.GivenPlan.GROUP;
import static se.samverkan.protocol.rules.GivenPlan.PLAN;
import static se.samverkan.protocol.rules.GivenPlan.base;
import static se.samverkan.protocol.rules.GivenPlan.days;
import static se.samverkan.protocol.rules.GivenPlan.meeting;
import static se.samverkan.protocol.rules.GivenPlan.plan;
import static se.samverkan.protocol.rules.GivenPlan.year;

import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.TaskStage;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.PlanStage;

/** Activities of annual plans that nobody does or speaks of. */
class ActivityRulesTest {

    private static final Whole WITHOUT_OWNER = Whole.that(new ActivityWithoutOwner());
    private static final Whole SILENT = Whole.that(new ActivitySilent());

    // plan/activity-without-owner

    private static Collaboration submitted(Activity... activities) {
        return base().addAnnualPlan(plan(activities).withHistory(History.of(Step.to(PlanStage.SUBMITTED))))
                .build();
    }

    @Test
    void anActivityWithSomebodyResponsibleIsRight() {
        WITHOUT_OWNER.passes(submitted(ACTIVITY));
        WITHOUT_OWNER.doesNotApplyTo(submitted());
        WITHOUT_OWNER.doesNotApplyTo(base().build());
    }

    @Test
    void anActivityWithNobodyIsTold() {
        Finding finding = WITHOUT_OWNER.firesOnceOn(submitted(ACTIVITY.withResponsible()));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Aktiviteten ”Gemensam utbildning om trycksår” i årsplanen 2025 har ingen ansvarig.");
        assertThat(finding.getPath().orElseThrow()).hasToString("activities[plan/1.1].responsible");
        assertThat(finding.getQuote()).contains("Gemensam utbildning om trycksår");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        WITHOUT_OWNER.firesOnceOn(
                base().addAnnualPlan(plan(ACTIVITY.withResponsible())).build());
    }

    @Test
    void aDraftMayBeOpenAndWhatIsOverNeedsNobody() {
        AnnualPlan draft = plan(ACTIVITY.withResponsible()).withHistory(History.of(Step.to(PlanStage.DRAFT)));
        WITHOUT_OWNER.doesNotApplyTo(base().addAnnualPlan(draft).build());
        WITHOUT_OWNER.passes(submitted(ACTIVITY.withResponsible().withHistory(History.of(Step.to(TaskStage.DONE)))));
        WITHOUT_OWNER.passes(submitted(ACTIVITY.withResponsible().withHistory(History.of(Step.to(TaskStage.DROPPED)))));
        WITHOUT_OWNER.firesOnceOn(
                submitted(ACTIVITY.withResponsible().withHistory(History.of(Step.to(TaskStage.OPEN)))));
    }

    // plan/activity-silent

    private static Collaboration met(String... texts) {
        return base().addCoverage(year(GROUP))
                .addAnnualPlan(PLAN)
                .addMeetings(meeting(GROUP, "2025-03-03", texts), meeting(GROUP, "2025-09-03", "Kaffe."))
                .build();
    }

    @Test
    void anActivityThatComesUpInWhateverFormIsNotSilent() {
        SILENT.passes(met("Utbildningen om trycksår planeras till maj."));
        SILENT.passes(met("Kaffe.", "Gemensamma utbildningar."));
    }

    @Test
    void anActivityThatNobodySpeaksOfIsTold() {
        Finding finding = SILENT.firesOnceOn(met("Utbildning i brandskydd."));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(
                        "Aktiviteten ”Gemensam utbildning om trycksår” i årsplanen 2025 nämns inte i något av årets möten.");
        assertThat(finding.getPath().orElseThrow()).hasToString("activities[plan/1.1].what");
        assertThat(finding.getQuote()).contains("Gemensam utbildning om trycksår");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void halfOfTheWordsAreEnough() {
        SILENT.passes(
                met("Utbildning i brandskydd.").withAnnualPlans(plan(ACTIVITY.withWhat("Utbildning om trycksår"))));
    }

    @Test
    void whatHasNoLongerWordIsNotMissedInMinutesWithoutWords() {
        SILENT.passes(base().addCoverage(year(GROUP))
                .addAnnualPlan(plan(ACTIVITY.withWhat("Mål om vård")))
                .addMeeting(meeting(GROUP, "2025-03-03"))
                .build());
    }

    @Test
    void theWordsMustStandInOneItem() {
        SILENT.firesOnceOn(met("Utbildning i brandskydd.", "Gemensam fika."));
    }

    @Test
    void withoutCoverageOfTheYearOrAMeetingSilenceProvesNothing() {
        SILENT.isUncertainOn(base().addAnnualPlan(PLAN)
                .addMeeting(meeting(GROUP, "2025-03-03", "Kaffe."))
                .build());
        SILENT.isUncertainOn(base().addAnnualPlan(PLAN)
                .addCoverage(days(GROUP, "2025-01-01", "2025-12-30"))
                .addMeeting(meeting(GROUP, "2025-03-03", "Kaffe."))
                .build());
        SILENT.isUncertainOn(base().addAnnualPlan(PLAN).addCoverage(year(GROUP)).build());
        SILENT.doesNotApplyTo(base().addCoverage(year(GROUP)).build());
    }

    @Test
    void aPlanWithoutActivitiesTellsNothingOfAnother() {
        AnnualPlan empty = plan().withId(new AnnualPlanId("tom"));
        SILENT.isUncertainOn(met("Kaffe.").withAnnualPlans(empty, PLAN.withYear(2026)));
    }

    @Test
    void whatAnotherYearSpeaksOfIsNoMention() {
        SILENT.firesOnceOn(base().addAnnualPlan(PLAN)
                .addCoverage(year(GROUP))
                .addMeetings(
                        meeting(GROUP, "2024-03-03", "Gemensam utbildning om trycksår."),
                        meeting(GROUP, "2025-03-03", "Kaffe."))
                .build());
    }

    @Test
    void anActivityWhoseStageIsToldOrThatHasNoLongerWordIsLeftAlone() {
        Activity done = ACTIVITY.withHistory(History.of(Step.to(TaskStage.IN_PROGRESS)));
        SILENT.doesNotApplyTo(met("Kaffe.").withAnnualPlans(plan(done)));
        SILENT.passes(met("Bulle.").withAnnualPlans(plan(ACTIVITY.withWhat("Mål om vård"))));
        SILENT.firesOnceOn(met("Bulle.").withAnnualPlans(plan(ACTIVITY.withWhat("Målen om vård"))));
    }
}
