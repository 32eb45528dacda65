package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.GivenPlan.ASSIGNMENT_GROUP;
import static se.samverkan.protocol.rules.GivenPlan.GROUP;
import static se.samverkan.protocol.rules.GivenPlan.PARENT;
import static se.samverkan.protocol.rules.GivenPlan.PLAN;
import static se.samverkan.protocol.rules.GivenPlan.STEERING;
import static se.samverkan.protocol.rules.GivenPlan.base;
import static se.samverkan.protocol.rules.GivenPlan.covered;
import static se.samverkan.protocol.rules.GivenPlan.days;
import static se.samverkan.protocol.rules.GivenPlan.meeting;
import static se.samverkan.protocol.rules.GivenPlan.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.Mandate;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.PlanStage;

class PlanRulesTest {

    private static final Whole MISSING = Whole.that(new PlanMissing());
    private static final Whole NOT_APPROVED = Whole.that(new PlanNotApproved());
    private static final Whole WRONG_YEAR = Whole.that(new PlanWrongYear());
    private static final DecisionId APPROVAL = new DecisionId("styrgrupp/2025-02-10/1/d1");

    // plan/missing

    @Test
    void aGroupWithAPlanForTheYearIsRight() {
        MISSING.passes(covered().addAnnualPlan(PLAN).build());
    }

    @Test
    void aGroupWithoutOneIsTold() {
        Finding finding =
                MISSING.firesOnceOn(covered().addAnnualPlan(PLAN.withYear(2024)).build());
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Uppdragsgrupp Sårvård har ingen årsplan för 2025.");
        assertThat(finding.getPath().orElseThrow()).hasToString("groups[uppdragsgrupp]");
        assertThat(finding.getQuote()).contains("Uppdragsgrupp Sårvård");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        MISSING.firesOnceOn(covered().addAnnualPlan(PLAN.withGroup(STEERING)).build());
    }

    @Test
    void eachYearThatIsCoveredWholeIsJudged() {
        Collaboration.Builder all = base().addMeetings(
                        meeting(GROUP, "2023-03-03"),
                        meeting(GROUP, "2024-03-03"),
                        meeting(GROUP, "2025-03-03"),
                        meeting(GROUP, "2026-03-03"));
        assertThat(MISSING.firesOn(
                        all.addCoverage(days(GROUP, "2023-01-02", "2026-12-30")).build()))
                .extracting(finding -> finding.message(Language.SWEDISH))
                .containsExactly(
                        "Uppdragsgrupp Sårvård har ingen årsplan för 2024.",
                        "Uppdragsgrupp Sårvård har ingen årsplan för 2025.");
    }

    @Test
    void withoutCoverageOfAWholeYearSilenceProvesNothing() {
        Collaboration.Builder all = base().addMeeting(meeting(GROUP, "2025-03-03"));
        MISSING.isUncertainOn(all.build());
        MISSING.isUncertainOn(all.addCoverage(year(STEERING), days(GROUP, "2025-01-02", "2025-12-31"))
                .build());
    }

    @Test
    void aGroupThatDidNotMeetNeedsNoPlan() {
        Meeting cancelled = meeting(GROUP, "2025-03-03").withHistory(History.of(Step.to(MeetingStage.CANCELLED)));
        MISSING.isUncertainOn(
                base().addCoverage(year(GROUP)).addMeeting(cancelled).build());
        MISSING.isUncertainOn(base().addCoverage(year(GROUP))
                .addMeeting(meeting(GROUP, "2024-03-03"))
                .build());
    }

    @Test
    void onlyAssignmentGroupsThatAreRegisteredWorkByAPlan() {
        Group mentioned = new Group.Builder()
                .id(GROUP)
                .name("Uppdragsgrupp")
                .kind(GroupKind.ASSIGNMENT_GROUP)
                .build();
        MISSING.doesNotApplyTo(covered().groups(List.of(mentioned)).build());
        MISSING.doesNotApplyTo(covered()
                .groups(List.of(ASSIGNMENT_GROUP.withKind(GroupKind.NETWORK)))
                .build());
        MISSING.doesNotApplyTo(
                covered().groups(List.of(ASSIGNMENT_GROUP.withOutside(true))).build());
        MISSING.firesOnceOn(covered()
                .groups(List.of(mentioned.withMandate(Mandate.DECIDES)))
                .build());
    }

    // plan/not-approved

    private static Step<PlanStage> approved(DecisionId basis) {
        return Step.to(PlanStage.APPROVED)
                .on(LocalDate.of(2025, 2, 10))
                .how(DecisionMode.MEETING)
                .basis(basis);
    }

    private static AnnualPlan at(Step<PlanStage> step) {
        return PLAN.withHistory(History.of(step));
    }

    private static Meeting deciding(GroupId group) {
        AgendaItem item = new AgendaItem.Builder()
                .id(new AgendaItemId("styrgrupp/2025-02-10/1"))
                .title("Årsplaner")
                .addContent(new Decision.Builder()
                        .id(APPROVAL)
                        .text("Årsplanen godkänns.")
                        .build())
                .build();
        return meeting(group, "2025-02-10").withAgenda(item);
    }

    @Test
    void aPlanThatTheParentApprovedIsRight() {
        NOT_APPROVED.passes(base().addMeeting(deciding(STEERING))
                .addAnnualPlan(at(approved(APPROVAL)))
                .build());
    }

    @Test
    void aPlanThatItsOwnGroupApprovedIsNot() {
        Finding finding = NOT_APPROVED.firesOnceOn(base().addMeeting(deciding(GROUP))
                .addAnnualPlan(at(approved(APPROVAL)))
                .build());
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Årsplanen 2025 för Uppdragsgrupp Sårvård är inte godkänd av Styrgruppen.");
        assertThat(finding.getPath().orElseThrow()).hasToString("annualPlans[plan].history");
        assertThat(finding.getQuote()).contains("Årsplan 2025");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aGroupFurtherUpOrAWorkingCommitteeMayApprove() {
        GroupId top = new GroupId("samrad");
        GroupId committee = new GroupId("au");
        Collaboration.Builder all = new Collaboration.Builder()
                .addGroups(
                        PARENT.withParent(top),
                        ASSIGNMENT_GROUP,
                        new Group.Builder().id(top).name("Samrådet").build(),
                        new Group.Builder()
                                .id(committee)
                                .name("AU")
                                .kind(GroupKind.WORKING_COMMITTEE)
                                .build())
                .addAnnualPlan(at(approved(APPROVAL)));
        NOT_APPROVED.passes(all.addMeeting(deciding(top)).build());
        NOT_APPROVED.passes(all.meetings(List.of(deciding(committee))).build());
    }

    @Test
    void anApprovalOfWhichNobodyKnowsWhoMadeItIsLeftAlone() {
        NOT_APPROVED.isUncertainOn(base().addAnnualPlan(at(approved(APPROVAL))).build());
        NOT_APPROVED.isUncertainOn(new Collaboration.Builder()
                .addGroup(ASSIGNMENT_GROUP)
                .addMeeting(deciding(GROUP))
                .addAnnualPlan(at(approved(APPROVAL)))
                .build());
    }

    @Test
    void aPlanThatLiesWithAParentThatHasMetIsTold() {
        AnnualPlan submitted = at(Step.to(PlanStage.SUBMITTED).on(LocalDate.of(2025, 1, 7)));
        NOT_APPROVED.firesOnceOn(covered().addAnnualPlan(submitted).build());
        NOT_APPROVED.firesOnceOn(
                covered().addAnnualPlan(at(Step.to(PlanStage.DRAFT))).build());
        assertThat(NOT_APPROVED
                        .firesOnceOn(covered()
                                .addAnnualPlan(submitted.withTitle(Optional.empty()))
                                .build())
                        .getQuote())
                .contains("Uppdragsgrupp Sårvård");
    }

    @Test
    void aParentThatHasNotHadTheTimeHasNotRefused() {
        AnnualPlan submitted = at(Step.to(PlanStage.SUBMITTED));
        NOT_APPROVED.isUncertainOn(base().addMeeting(meeting(STEERING, "2025-02-10"))
                .addAnnualPlan(submitted)
                .build());
        NOT_APPROVED.isUncertainOn(
                base().addCoverage(year(STEERING)).addAnnualPlan(submitted).build());
        NOT_APPROVED.isUncertainOn(
                covered().addAnnualPlan(submitted.withYear(2026)).build());
    }

    @Test
    void aPlanOfWhichNoStageIsKnownIsLeftAlone() {
        NOT_APPROVED.doesNotApplyTo(covered().addAnnualPlan(PLAN).build());
    }

    // plan/wrong-year

    private static Collaboration titled(String title) {
        return base().addAnnualPlan(PLAN.withTitle(title)).build();
    }

    @Test
    void aTitleWithTheYearOfThePlanIsRight() {
        WRONG_YEAR.passes(titled("Årsplan 2025"));
        WRONG_YEAR.passes(titled("Årsplan 2024–2025"));
        WRONG_YEAR.passes(titled("Årsplan 2024–2026"));
        WRONG_YEAR.passes(titled("Årsplan 2024/25"));
        WRONG_YEAR.passes(titled("Årsplan 2025-26, version 20240930"));
    }

    @Test
    void aTitleWithAnotherYearIsTold() {
        Finding finding = WRONG_YEAR.firesOnceOn(titled("Årsplan 2024"));
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Årsplanen är för 2025, men titeln säger 2024.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The annual plan is for 2025, but the title says 2024.");
        assertThat(finding.getPath().orElseThrow()).hasToString("annualPlans[plan].title");
        assertThat(finding.getQuote()).contains("Årsplan 2024");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(WRONG_YEAR.firesOnceOn(titled("Årsplan 2023/24")).message(Language.SWEDISH))
                .contains("2023–2024");
        WRONG_YEAR.firesOnceOn(titled("Årsplan 2026"));
        WRONG_YEAR.firesOnceOn(titled("2024"));
        WRONG_YEAR.firesOnceOn(titled("Årsplan 2024/250"));
        WRONG_YEAR.firesOnceOn(titled("Årsplan 2024/2"));
        WRONG_YEAR.firesOnceOn(titled("Årsplan 2024 25"));
    }

    @Test
    void otherNumbersAreNoYears() {
        WRONG_YEAR.isUncertainOn(titled("Årsplan för 1000 dagar, 1989 och 2100, dnr 12024"));
        WRONG_YEAR.firesOnceOn(titled("Årsplan 1990"));
        WRONG_YEAR.firesOnceOn(titled("Årsplan 2099"));
        WRONG_YEAR.isUncertainOn(
                base().addAnnualPlan(PLAN.withTitle(Optional.empty())).build());
        WRONG_YEAR.doesNotApplyTo(base().build());
    }

    @Test
    void aPlanThatWasApprovedWhenItsYearWasOverIsTold() {
        Step<PlanStage> late = approved(APPROVAL).on(LocalDate.of(2026, 1, 1));
        Finding finding = WRONG_YEAR.firesOnceOn(base().addAnnualPlan(at(late)).build());
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Årsplanen är för 2025, men godkännandet säger 2026-01-01.");
        assertThat(finding.getPath().orElseThrow()).hasToString("annualPlans[plan].history");
        assertThat(finding.getQuote()).contains("Årsplan 2025");
        AnnualPlan untitled = at(late).withTitle(Optional.empty());
        assertThat(WRONG_YEAR
                        .firesOnceOn(base().addAnnualPlan(untitled).build())
                        .getQuote())
                .contains("2026-01-01");
        WRONG_YEAR.passes(base().addAnnualPlan(
                        at(approved(APPROVAL).on(LocalDate.of(2025, 12, 31))).withTitle(Optional.empty()))
                .build());
        WRONG_YEAR.passes(base().addAnnualPlan(at(approved(APPROVAL).on(LocalDate.of(2024, 11, 3))))
                .build());
    }
}
