package se.samverkan.examples.ladder;

import java.time.LocalDate;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.organisation.Mention;

/**
 * Questions that groups send on. Who prescribes a monitor for home use goes from the local preparation group to the management group, from there to
 * the preparation group of the sub-region, from there out of the ladder; and the answer comes all the way back.
 */
final class ForwardedQuestions {

    static final ForwardedQuestionId FIRST = new ForwardedQuestionId(WinterNotes.MEETING + "/q1");
    private static final ForwardedQuestionId SECOND = new ForwardedQuestionId(ManagementMeetings.sender() + "/q1");
    private static final ForwardedQuestionId THIRD = new ForwardedQuestionId(PreparationMeetings.sender() + "/q1");

    private static final String WHAT = "Vem förskriver blodtrycksmätare som patienten har hemma?";
    private static final String ANSWER = "vårdcentralen förskriver, kommunen lånar ut";

    private ForwardedQuestions() {}

    static ForwardedQuestion raised() {
        return question(
                        FIRST,
                        Groups.LOCAL_PREPARATION,
                        Mention.of("lokal ledningsgrupp", Groups.LOCAL_MANAGEMENT),
                        Mention.of("Yvonne Trygg", People.YVONNE))
                .cited(ModelPath.of(WinterNotes.MONITORS_GO_UP).then("text"))
                .build()
                .then(Step.to(QuestionStage.RAISED).on(WinterNotes.DATE))
                .then(Step.to(QuestionStage.RECEIVED).basis(ManagementMeetings.received()))
                .then(Step.to(QuestionStage.FORWARDED).basis(ManagementMeetings.MONITORS_GO_ON))
                .then(Step.to(QuestionStage.ANSWERED)
                        .basis(ManagementMeetings.answered())
                        .note(ANSWER))
                .then(Step.to(QuestionStage.RETURNED).basis(SpringNotes.returned()));
    }

    static ForwardedQuestion forwarded() {
        return question(
                        SECOND,
                        Groups.LOCAL_MANAGEMENT,
                        Mention.of("beredningsgruppen i Åsbygden", Groups.PREPARATION),
                        Mention.of("Torvald Grim", People.TORVALD))
                .continues(FIRST)
                .cited(ModelPath.of(ManagementMeetings.MONITORS_GO_ON).then("text"))
                .build()
                .then(Step.to(QuestionStage.RAISED).on(ManagementMeetings.FEBRUARY))
                .then(Step.to(QuestionStage.RECEIVED).basis(PreparationMeetings.received()))
                .then(Step.to(QuestionStage.FORWARDED).basis(PreparationMeetings.received()))
                .then(Step.to(QuestionStage.ANSWERED)
                        .basis(PreparationMeetings.answered())
                        .note(ANSWER))
                .then(Step.to(QuestionStage.RETURNED).basis(ManagementMeetings.answered()));
    }

    /** The forum is outside the ladder: that the question came there is never seen, only the answer. */
    static ForwardedQuestion leftForForum() {
        return question(
                        THIRD,
                        Groups.PREPARATION,
                        Mention.of("hjälpmedelsforum", Groups.DEVICES_FORUM),
                        Mention.of("Margareta Ulvhammar", People.MARGARETA))
                .continues(SECOND)
                .cited(ModelPath.of(PreparationMeetings.received()).then("content", 0))
                .build()
                .then(Step.to(QuestionStage.RAISED).on(LocalDate.of(2026, 4, 16)))
                .then(Step.to(QuestionStage.ANSWERED).note(ANSWER))
                .then(Step.to(QuestionStage.RETURNED).basis(PreparationMeetings.answered()));
    }

    /** Another question of the same day. A planted fault: nobody takes it up. */
    static ForwardedQuestion raisedBeside() {
        return question(
                        new ForwardedQuestionId(WinterNotes.MEETING + "/q2"),
                        Groups.LOCAL_PREPARATION,
                        Mention.of("ledningsgruppen", Groups.LOCAL_MANAGEMENT),
                        Mention.of("Yvonne", People.YVONNE))
                .what("Vem skriver årets närområdesplan för rehab?")
                .cited(ModelPath.of(WinterNotes.PAGE.itemId("8/c")).then("content", 0))
                .build()
                .then(Step.to(QuestionStage.RAISED).on(WinterNotes.DATE));
    }

    static ForwardedQuestion leftTheLadder() {
        return question(
                        new ForwardedQuestionId(AutumnMinutes.MEETING + "/q1"),
                        Groups.LOCAL_MANAGEMENT,
                        Mention.of("primärvårdens medicinska ledning", Groups.MEDICAL_MANAGEMENT),
                        Mention.of("Hedda Falk", People.HEDDA))
                .what("Vilka sårförband ska alla använda?")
                .cited(ModelPath.of(AutumnMinutes.PAGE.itemId("28/i3")).then("content", 0))
                .build()
                .then(Step.to(QuestionStage.RAISED).on(AutumnMinutes.DATE))
                .then(Step.to(QuestionStage.WITHDRAWN).note("upphandlingen avgjorde saken"));
    }

    private static ForwardedQuestion.Builder question(
            ForwardedQuestionId id, GroupId sender, Mention receiver, Mention carrier) {
        return new ForwardedQuestion.Builder()
                .id(id)
                .what(WHAT)
                .sender(sender)
                .receiver(receiver)
                .addCarrier(carrier);
    }
}
