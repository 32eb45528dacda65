package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.SameAs;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Profile;
import se.samverkan.time.Deadline;

/** Tasks and decisions of which somebody should have said something since. */
class OpenMatterRulesTest {

    private static final TaskOverdue OVERDUE = new TaskOverdue();
    private static final TaskNotReported NOT_REPORTED = new TaskNotReported();
    private static final DecisionNotFollowedUp NOT_FOLLOWED_UP = new DecisionNotFollowedUp();

    private static final Mention ANNA = Mention.of("Anna Berg", new PersonId("anna-berg"));
    private static final Meeting MARCH = Archive.local("2025-03-10");
    private static final Meeting APRIL = Archive.local("2025-04-10");
    private static final Meeting MAY = Archive.local("2025-05-10");
    private static final Deadline ON_APRIL_1 = new Deadline.OnDate("senast den 1 april", Archive.day("2025-04-01"));
    private static final Deadline ON_APRIL_10 = new Deadline.OnDate("senast den 10 april", Archive.day("2025-04-10"));

    private static Meeting promising(UnaryOperator<Task> more) {
        Task task = new Task.Builder()
                .id(new TaskId("t1"))
                .what("Anna Berg köper sadlar till cyklarna.")
                .addResponsible(ANNA)
                .build();
        return MARCH.withTasks(more.apply(task));
    }

    private static Meeting deciding(UnaryOperator<Decision> more) {
        Decision decision =
                Archive.decision(MARCH, "Anna Berg köper sadlar till cyklarna.").withResponsible(ANNA);
        return Archive.plus(MARCH, "Cyklar", more.apply(decision));
    }

    @Test
    void aTaskWithoutADateIsSpokenOfAtTheNextMeeting() {
        Finding finding = Archive.whole().met(promising(task -> task), APRIL).finding(NOT_REPORTED);
        assertThat(finding.getPath().orElseThrow()).hasToString("tasks[t1].what");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The task of the meeting on 2025-03-10 is mentioned neither at the meeting on 2025-04-10 nor later.");
        assertThat(finding.getQuote()).contains("Anna Berg köper sadlar till cyklarna.");
        Archive.whole()
                .met(promising(task -> task.withDue(new Deadline.NextMeeting("till nästa möte"))), APRIL)
                .finding(NOT_REPORTED);
    }

    @Test
    void aWordIsEnough() {
        Archive.whole()
                .met(promising(task -> task), Archive.saying(APRIL, "Sadlarna till cyklarna är på väg."))
                .passes(NOT_REPORTED);
        Archive.whole()
                .met(promising(task -> task), Archive.plus(APRIL, "Sadlar och cyklar"))
                .passes(NOT_REPORTED);
        Archive.whole()
                .met(promising(task -> task), APRIL.withUnplaced("Sadlar på cyklarna"))
                .passes(NOT_REPORTED);
        Archive.whole()
                .met(promising(task -> task), APRIL, Archive.saying(MAY, "Cyklarna har fått sadlar."))
                .passes(NOT_REPORTED);
        Archive.whole()
                .met(promising(task -> task), Archive.saying(APRIL, "Anna Berg hälsar."))
                .finding(NOT_REPORTED);
    }

    @Test
    void aWordAtTheSameMeetingIsNoReport() {
        Archive.whole()
                .met(Archive.saying(promising(task -> task), "Cyklarna behöver sadlar."), APRIL)
                .finding(NOT_REPORTED);
    }

    @Test
    void namesOnTheRollSayNothing() {
        Meeting roll = APRIL.withMinutes(APRIL.getMinutes().get(0).withTitle("Protokoll sadlar cyklar"))
                .withAttendance(Given.notes().present("Sadlar Cyklar").meeting().getAttendance());
        Archive.whole().met(promising(task -> task), roll).finding(NOT_REPORTED);
    }

    @Test
    void minutesWithoutItemsMaySpeakOfIt() {
        Archive.whole().met(promising(task -> task), APRIL.withAgenda()).passes(NOT_REPORTED);
    }

    @Test
    void aTaskWithoutWordsOfItsOwnCannotBeKnownAgain() {
        Archive.whole()
                .met(promising(task -> task.withWhat("Anna Berg återkommer med frågan.")), APRIL)
                .passes(NOT_REPORTED);
    }

    @Test
    void nothingIsPastBeforeTheGroupHasMetAgain() {
        Archive.whole().met(promising(task -> task)).passes(NOT_REPORTED);
        Archive.whole().met(promising(task -> task), APRIL).asOf("2025-04-09").passes(NOT_REPORTED);
        Archive.whole().met(promising(task -> task), APRIL).asOf("2025-04-10").finding(NOT_REPORTED);
        Meeting called = APRIL.then(Step.to(MeetingStage.PLANNED));
        Archive.whole().met(promising(task -> task), called).passes(NOT_REPORTED);
        Archive.whole()
                .met(promising(task -> task), called.then(Step.to(MeetingStage.HELD)))
                .finding(NOT_REPORTED);
        Archive.whole().met(promising(task -> task), APRIL.withMinutes()).passes(NOT_REPORTED);
        Archive.whole()
                .met(promising(task -> task), Archive.meeting(Archive.STEERING, "2025-04-10"))
                .passes(NOT_REPORTED);
    }

    @Test
    void withoutCoverageSilenceProvesNothing() {
        Meeting march = promising(task -> task);
        Archive.empty().met(march, APRIL).leavesUncertain(NOT_REPORTED);
        Archive.empty()
                .covered(Archive.LOCAL, "2025-03-11", "2025-12-31")
                .met(march, APRIL)
                .leavesUncertain(NOT_REPORTED);
        Archive.empty()
                .covered(Archive.LOCAL, "2025-01-01", "2025-04-09")
                .met(march, APRIL)
                .leavesUncertain(NOT_REPORTED);
        Archive.empty()
                .covered(Archive.LOCAL, "2025-03-10", "2025-04-10")
                .met(march, APRIL)
                .finding(NOT_REPORTED);
        Archive.empty()
                .covered(Archive.STEERING, "2025-01-01", "2025-12-31")
                .met(march, APRIL)
                .leavesUncertain(NOT_REPORTED);
    }

    @Test
    void whatIsSettledProvesNothingWhereMinutesMayBeMissing() {
        Meeting done = promising(task -> task.withHistory(History.of(Step.to(TaskStage.DONE))));
        Archive.empty().met(done, APRIL).leavesUncertain(NOT_REPORTED);
        Archive.empty().met(MARCH, APRIL).isNoCaseOf(NOT_REPORTED);
    }

    @Test
    void whatCanBeJudgedIsJudgedBesideWhatCannot() {
        Meeting later =
                MAY.withTasks(promising(task -> task.withId(new TaskId("t2"))).getTasks());
        Archive.empty()
                .covered(Archive.LOCAL, "2025-03-01", "2025-04-30")
                .met(promising(task -> task), Archive.saying(APRIL, "Cyklarna har fått sadlar."), later)
                .passes(NOT_REPORTED);
    }

    @Test
    void aTaskThatWasDueBeforeItWasLaidOnSomebodyWaitsForTheNextMeeting() {
        Meeting march = promising(task -> task.withDue(new Deadline.OnDate("den 1 mars", Archive.day("2025-03-01"))));
        Archive.whole().met(march).passes(OVERDUE);
        Archive.whole().met(march, APRIL).finding(OVERDUE);
    }

    @Test
    void whatIsKnownOfATaskSettlesIt() {
        AgendaItemId basis = new AgendaItemId("i9");
        for (History<TaskStage> history : List.of(
                History.of(Step.to(TaskStage.OPEN)).with(Step.to(TaskStage.DONE).basis(basis)),
                History.of(Step.to(TaskStage.DONE).on(Archive.day("2025-03-10"))),
                History.of(Step.to(TaskStage.DROPPED).on(Archive.day("2025-03-10"))),
                History.of(Step.to(TaskStage.IN_PROGRESS).on(Archive.day("2025-03-11"))),
                History.of(Step.to(TaskStage.OPEN)).with(Step.to(TaskStage.IN_PROGRESS)))) {
            Archive.whole()
                    .met(promising(task -> task.withHistory(history)), APRIL)
                    .passes(NOT_REPORTED);
        }
        for (History<TaskStage> history : List.of(
                History.of(Step.to(TaskStage.OPEN)),
                History.of(Step.to(TaskStage.OPEN).on(Archive.day("2025-03-10"))),
                History.of(Step.to(TaskStage.OPEN))
                        .with(Step.to(TaskStage.IN_PROGRESS).on(Archive.day("2025-03-10"))))) {
            Archive.whole()
                    .met(promising(task -> task.withHistory(history)), APRIL)
                    .finding(NOT_REPORTED);
        }
    }

    @Test
    void aTaskIsOverdueWhenTheGroupMeetsAfterItsDate() {
        Finding finding = Archive.whole()
                .met(promising(task -> task.withDue(ON_APRIL_1)), APRIL)
                .finding(OVERDUE);
        assertThat(finding.getPath().orElseThrow()).hasToString("tasks[t1].what");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The task of the meeting on 2025-03-10 was due on 2025-04-01, but neither the meeting on 2025-04-10 nor a later one mentions it.");
        Archive.whole().met(promising(task -> task.withDue(ON_APRIL_10)), APRIL).passes(OVERDUE);
        Archive.whole()
                .met(promising(task -> task.withDue(ON_APRIL_10)), APRIL, MAY)
                .finding(OVERDUE);
        Archive.whole()
                .met(
                        promising(task -> task.withDue(ON_APRIL_10)),
                        Archive.saying(APRIL, "Sadlarna till cyklarna är beställda."),
                        MAY)
                .passes(OVERDUE);
    }

    @Test
    void aTaskIsToldOfByOneRuleOnly() {
        Archive dated = Archive.whole().met(promising(task -> task.withDue(ON_APRIL_1)), APRIL);
        dated.isNoCaseOf(NOT_REPORTED);
        Archive.whole().met(promising(task -> task), APRIL).isNoCaseOf(OVERDUE);
        Archive.whole()
                .met(promising(task -> task.withDue(new Deadline.NextMeeting("till nästa möte"))), APRIL)
                .isNoCaseOf(OVERDUE);
    }

    @Test
    void whatHasNoCertainEndIsNeverOver() {
        for (Deadline due : List.of(
                Deadline.parse("snarast"),
                Deadline.parse("när det är klart"),
                Deadline.parse("från den 1 april"),
                Deadline.parse("varannan vecka"))) {
            Archive archive = Archive.whole().met(promising(task -> task.withDue(due)), APRIL, MAY);
            archive.isSilentOn(OVERDUE);
            archive.isSilentOn(NOT_REPORTED);
            Archive.whole()
                    .met(deciding(decision -> decision.withDue(due)), APRIL, MAY)
                    .isSilentOn(NOT_FOLLOWED_UP);
        }
    }

    @Test
    void aTaskAndItsDecisionAreOne() {
        DecisionId id = new DecisionId(MARCH.getId() + "/d1");
        Meeting both = deciding(decision -> decision)
                .withTasks(promising(task -> task.withDecision(id)).getTasks());
        Archive.whole().met(both, APRIL).isNoCaseOf(NOT_FOLLOWED_UP);
        Archive.whole().met(both, APRIL).finding(NOT_REPORTED);
        RecalledDecision recalled =
                new RecalledDecision.Builder().text("Det är klart.").recalls(id).build();
        Archive.whole().met(both, Archive.plus(APRIL, "Läget", recalled)).passes(NOT_REPORTED);
        Meeting fulfilled = deciding(decision -> decision.withHistory(History.of(Step.to(DecisionStage.FULFILLED))))
                .withTasks(both.getTasks());
        Archive.whole().met(fulfilled, APRIL).passes(NOT_REPORTED);
        Archive.whole().met(promising(task -> task.withDecision(id)), APRIL).finding(NOT_REPORTED);
    }

    @Test
    void whatBecameOfAnotherDecisionSettlesNoTask() {
        Meeting both = deciding(decision -> decision.withId(new DecisionId(MARCH.getId() + "/d2"))
                        .withHistory(History.of(Step.to(DecisionStage.FULFILLED))))
                .withTasks(promising(task -> task.withDecision(new DecisionId(MARCH.getId() + "/d1")))
                        .getTasks());
        Archive.whole().met(both, APRIL).finding(NOT_REPORTED);
    }

    @Test
    void aDecisionIsFollowedUpWhenItsTimeIsOver() {
        Finding finding = Archive.whole()
                .met(deciding(decision -> decision.withDue(ON_APRIL_1)), APRIL)
                .finding(NOT_FOLLOWED_UP);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPath().orElseThrow())
                .hasToString("decisions[lokal-ledningsgrupp-ekasa/2025-03-10/d1].text");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The decision of 2025-03-10 was not followed up at the meeting on 2025-04-10 or later.");
        assertThat(finding.getQuote()).contains("Anna Berg köper sadlar till cyklarna.");
        Archive.whole()
                .met(deciding(decision -> decision.withDue(ON_APRIL_10)), APRIL)
                .passes(NOT_FOLLOWED_UP);
    }

    @Test
    void aDecisionWithoutATimeIsOnlyTold() {
        assertThat(Archive.whole()
                        .met(deciding(decision -> decision), APRIL)
                        .finding(NOT_FOLLOWED_UP)
                        .getSeverity())
                .isEqualTo(Severity.INFO);
        assertThat(Archive.whole()
                        .met(deciding(decision -> decision.withDue(new Deadline.NextMeeting("till nästa möte"))), APRIL)
                        .finding(NOT_FOLLOWED_UP)
                        .getSeverity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void whatNobodyIsToCarryOutAsksForNothing() {
        Archive.whole()
                .met(deciding(decision -> decision.withResponsible().withDue(ON_APRIL_1)), APRIL)
                .isNoCaseOf(NOT_FOLLOWED_UP);
    }

    @Test
    void whatIsKnownOfADecisionSettlesIt() {
        for (History<DecisionStage> history : List.of(
                History.of(Step.to(DecisionStage.EFFECTIVE)).with(Step.to(DecisionStage.FULFILLED)),
                History.of(Step.to(DecisionStage.FULFILLED).on(Archive.day("2025-03-10"))),
                History.of(Step.to(DecisionStage.LAPSED).on(Archive.day("2025-03-10"))),
                History.of(Step.to(DecisionStage.PROPOSED))
                        .with(Step.to(DecisionStage.EFFECTIVE).on(Archive.day("2025-03-20"))))) {
            Archive.whole()
                    .met(deciding(decision -> decision.withHistory(history)), APRIL)
                    .passes(NOT_FOLLOWED_UP);
        }
        Archive.whole()
                .met(
                        deciding(decision -> decision.withHistory(
                                History.of(Step.to(DecisionStage.EFFECTIVE).on(Archive.day("2025-03-10"))))),
                        APRIL)
                .finding(NOT_FOLLOWED_UP);
    }

    @Test
    void whatPointsAtADecisionSpeaksOfIt() {
        DecisionId id = new DecisionId(MARCH.getId() + "/d1");
        Decision effect = Archive.decision(APRIL, "Inget mer.").withEffects(DecisionEffect.of(EffectKind.REPLACES, id));
        QuotedDecision quoted =
                new QuotedDecision.Builder().text("Inget mer.").quotes(id).build();
        Task task = new Task.Builder()
                .id(new TaskId("t2"))
                .what("Inget mer.")
                .decision(id)
                .build();
        Meeting march = deciding(decision -> decision);
        Archive.whole().met(march, Archive.plus(APRIL, "Läget", effect)).passes(NOT_FOLLOWED_UP);
        Archive.whole().met(march, Archive.plus(APRIL, "Läget", quoted)).passes(NOT_FOLLOWED_UP);
        Archive.whole().met(march, APRIL.withTasks(task)).passes(NOT_FOLLOWED_UP);
    }

    @Test
    void groupsThatAreOneHaveOneCourse() {
        GroupId other = new GroupId("llg-ekasa");
        Archive.whole()
                .with(all -> all.addIdentity(SameAs.of(Archive.LOCAL, other)))
                .met(promising(task -> task), Archive.meeting(other, "2025-04-10"))
                .finding(NOT_REPORTED);
    }

    @Test
    void theyWeighLessWhereMinutesBindLess() {
        Archive tasks = Archive.whole().met(promising(task -> task), APRIL);
        Archive dated = Archive.whole().met(promising(task -> task.withDue(ON_APRIL_1)), APRIL);
        Archive decisions = Archive.whole().met(deciding(decision -> decision.withDue(ON_APRIL_1)), APRIL);
        assertThat(tasks.severity(NOT_REPORTED, Profile.NOTES)).isEqualTo(Severity.INFO);
        assertThat(dated.severity(OVERDUE, Profile.NOTES)).isEqualTo(Severity.INFO);
        assertThat(decisions.severity(NOT_FOLLOWED_UP, Profile.NOTES)).isEqualTo(Severity.INFO);
        for (Profile profile : List.of(Profile.PROTOCOL, Profile.STATUTORY)) {
            assertThat(tasks.severity(NOT_REPORTED, profile)).isEqualTo(Severity.WARNING);
            assertThat(dated.severity(OVERDUE, profile)).isEqualTo(Severity.WARNING);
            assertThat(decisions.severity(NOT_FOLLOWED_UP, profile)).isEqualTo(Severity.WARNING);
        }
    }
}
