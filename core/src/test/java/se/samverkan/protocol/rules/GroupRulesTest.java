package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

class GroupRulesTest {

    private static final Whole MANDATE = Whole.that(new WithoutMandate());
    private static final Whole ENDED = Whole.that(new TermEnded());
    private static final Whole CYCLE = Whole.that(new ParentCycle());

    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 9, 30);
    private static final GroupId LOCAL = new GroupId("ledningsgrupp");
    private static final GroupId SORES = new GroupId("sarvard");
    private static final DecisionId DECISION = new DecisionId("ledningsgrupp/2025-03-04/1/d1");

    private static final Group PARENT =
            new Group.Builder().id(LOCAL).name("Lokal ledningsgrupp Ekåsa").build();
    private static final Group GROUP = new Group.Builder()
            .id(SORES)
            .name("Sårvård")
            .kind(GroupKind.TEMPORARY_WORKING_GROUP)
            .parent(LOCAL)
            .term(Term.from(START))
            .build();
    private static final Assignment ASSIGNMENT = new Assignment.Builder()
            .id(new AssignmentId("uppdrag"))
            .title("Uppdrag om sårvård")
            .starts(SORES)
            .build();
    private static final Coverage COVERED =
            new Coverage(LOCAL, new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));

    private static Collaboration.Builder of(Group group) {
        return new Collaboration.Builder().addGroups(PARENT, group);
    }

    private static Meeting meeting(GroupId group, LocalDate day) {
        return new Meeting.Builder()
                .id(new MeetingId(group + "/" + day))
                .group(group)
                .date(day)
                .build();
    }

    private static Group at(GroupStage stage) {
        return GROUP.withHistory(History.of(Step.to(stage)));
    }

    // group/without-mandate

    private static Collaboration.Builder covered(Group group) {
        return of(group).addCoverage(COVERED).addMeeting(meeting(LOCAL, LocalDate.of(2025, 3, 4)));
    }

    @Test
    void aGroupThatADecisionStartedIsRight() {
        MANDATE.passes(
                covered(GROUP).addAssignment(ASSIGNMENT.withDecision(DECISION)).build());
        MANDATE.passes(covered(GROUP.withHistory(
                        History.of(Step.to(GroupStage.MANDATED).basis(DECISION))))
                .build());
        MANDATE.passes(covered(GROUP.withAssignment(ASSIGNMENT.getId()))
                .addAssignment(ASSIGNMENT.withDecision(DECISION).withStarts(Optional.empty()))
                .build());
        AgendaItem item = new AgendaItem.Builder()
                .id(new AgendaItemId("i"))
                .title("Sårvård")
                .addContent(new Decision.Builder()
                        .id(DECISION)
                        .text("En grupp startas.")
                        .addEffect(DecisionEffect.of(EffectKind.STARTS, SORES))
                        .build())
                .build();
        MANDATE.passes(
                of(GROUP).addMeeting(meeting(LOCAL, START).withAgenda(item)).build());
    }

    @Test
    void aGroupThatNoDecisionStartedIsTold() {
        Finding finding = MANDATE.firesOnceOn(covered(GROUP).build());
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Sårvård saknar det beslut som gav gruppen dess uppdrag.");
        assertThat(finding.getPath().orElseThrow()).hasToString("groups[sarvard]");
        assertThat(finding.getQuote()).contains("Sårvård");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        MANDATE.firesOnceOn(covered(GROUP).addAssignment(ASSIGNMENT).build());
        MANDATE.firesOnceOn(covered(at(GroupStage.MANDATED)).build());
        MANDATE.firesOnceOn(
                covered(GROUP.withHistory(History.of(Step.to(GroupStage.ACTIVE).basis(DECISION))))
                        .build());
    }

    @Test
    void whoeverGaveTheAssignmentMustBeCovered() {
        Group orphan = GROUP.withParent(Optional.empty());
        MANDATE.isUncertainOn(covered(orphan).build());
        MANDATE.firesOnceOn(
                covered(orphan).addAssignment(ASSIGNMENT.withGivenBy(LOCAL)).build());
    }

    @Test
    void theDecisionMayStandInMinutesThatAreNotHere() {
        MANDATE.isUncertainOn(of(GROUP).build());
        MANDATE.isUncertainOn(of(GROUP).addMeeting(meeting(LOCAL, START)).build());
        MANDATE.isUncertainOn(of(GROUP).addCoverage(COVERED).build());
        MANDATE.isUncertainOn(of(GROUP)
                .addCoverage(COVERED)
                .addMeeting(meeting(LOCAL, START.plusDays(1)))
                .build());
        MANDATE.firesOnceOn(
                of(GROUP).addCoverage(COVERED).addMeeting(meeting(LOCAL, START)).build());
        MANDATE.isUncertainOn(of(GROUP)
                .addCoverage(COVERED)
                .addMeeting(meeting(LOCAL, LocalDate.of(2024, 12, 30)))
                .build());
        MANDATE.isUncertainOn(
                covered(GROUP.withTerm(Term.from(LocalDate.of(2026, 1, 1)))).build());
    }

    @Test
    void theBeginningIsTheFirstDayThatIsKnown() {
        Group undated = GROUP.withTerm(Term.unknown());
        MANDATE.isUncertainOn(covered(undated).build());
        MANDATE.firesOnceOn(covered(undated.withHistory(
                        History.of(Step.to(GroupStage.ACTIVE).on(START))))
                .build());
        MANDATE.firesOnceOn(covered(undated).addMeeting(meeting(SORES, START)).build());
    }

    @Test
    void onlyTemporaryGroupsThatAreMoreThanMentionedOrProposedNeedOne() {
        Group mentioned = new Group.Builder()
                .id(SORES)
                .name("Sårvård")
                .kind(GroupKind.TEMPORARY_WORKING_GROUP)
                .build();
        MANDATE.doesNotApplyTo(covered(mentioned).build());
        MANDATE.doesNotApplyTo(covered(at(GroupStage.PROPOSED)).build());
        MANDATE.doesNotApplyTo(covered(GROUP.withOutside(true)).build());
        MANDATE.doesNotApplyTo(covered(GROUP.withKind(GroupKind.WORKING_GROUP)).build());
    }

    // group/term-ended

    @Test
    void aGroupThatStoppedInTimeIsRight() {
        ENDED.passes(of(GROUP.withTerm(Term.until(END)))
                .addMeeting(meeting(SORES, END))
                .build());
        ENDED.on(END).passes(of(at(GroupStage.ACTIVE).withTerm(Term.until(END))).build());
    }

    @Test
    void aGroupThatMetAfterItsLastDayIsTold() {
        Finding finding = ENDED.firesOnceOn(of(GROUP.withTerm(Term.until(END)))
                .addMeetings(meeting(SORES, END), meeting(SORES, END.plusDays(1)), meeting(SORES, END.plusDays(9)))
                .build());
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Sårvård skulle pågå till och med 2025-09-30, men är i gång 2025-10-01.");
        assertThat(finding.getPath().orElseThrow()).hasToString("groups[sarvard]");
        assertThat(finding.getQuote()).contains("Sårvård");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aGroupThatIsSaidToWorkWhenItsTimeIsOverIsTold() {
        Whole later = ENDED.on(END.plusDays(1));
        later.firesOnceOn(of(at(GroupStage.ACTIVE).withTerm(Term.until(END))).build());
        later.firesOnceOn(
                of(at(GroupStage.BEING_STAFFED).withTerm(Term.until(END))).build());
        later.passes(of(at(GroupStage.CLOSED).withTerm(Term.until(END))).build());
        later.passes(of(GROUP.withTerm(Term.until(END))).build());
        ENDED.passes(of(at(GroupStage.ACTIVE).withTerm(Term.until(END))).build());
    }

    @Test
    void theLatestOfSeveralLastDaysHolds() {
        Assignment longer = ASSIGNMENT.withTerm(Term.until(END.plusDays(30)));
        Collaboration.Builder all = of(GROUP.withTerm(Term.until(END))).addAssignment(longer);
        ENDED.passes(all.addMeeting(meeting(SORES, END.plusDays(30))).build());
        ENDED.firesOnceOn(all.addMeeting(meeting(SORES, END.plusDays(31))).build());
    }

    @Test
    void anOpenTermProvesNothingOfItsEnd() {
        ENDED.on(END.plusYears(9)).doesNotApplyTo(of(at(GroupStage.ACTIVE)).build());
        ENDED.on(END).doesNotApplyTo(of(GROUP).addAssignment(ASSIGNMENT).build());
    }

    // group/parent-cycle

    @Test
    void aLadderWithATopIsRight() {
        CYCLE.passes(of(GROUP).build());
        CYCLE.doesNotApplyTo(new Collaboration.Builder().addGroup(PARENT).build());
    }

    @Test
    void aCircleIsToldOnce() {
        Finding finding = CYCLE.firesOnceOn(new Collaboration.Builder()
                .addGroups(PARENT.withParent(SORES), GROUP)
                .build());
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(
                        "Lokal ledningsgrupp Ekåsa rapporterar till sig själv: Sårvård → Lokal ledningsgrupp Ekåsa.");
        assertThat(finding.getPath().orElseThrow()).hasToString("groups[ledningsgrupp].parent");
        assertThat(finding.getQuote()).contains("Lokal ledningsgrupp Ekåsa");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whoReportsToACircleIsInNone() {
        GroupId below = new GroupId("under");
        assertThat(CYCLE.firesOn(new Collaboration.Builder()
                        .addGroups(
                                GROUP.withId(below).withParent(SORES),
                                PARENT.withParent(SORES),
                                GROUP,
                                selfish("a"),
                                selfish("b"))
                        .build()))
                .extracting(finding -> finding.getPath().orElseThrow().toString())
                .containsExactly("groups[ledningsgrupp].parent", "groups[a].parent", "groups[b].parent");
    }

    private static Group selfish(String id) {
        return new Group.Builder()
                .id(new GroupId(id))
                .name(id)
                .parent(new GroupId(id))
                .build();
    }
}
