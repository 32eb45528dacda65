package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.SameAs;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Profile;

/** Questions that groups send to each other. Minutes are settled after fourteen days, as the profile has it. */
class ForwardingRulesTest {

    private static final QuestionNotReceived NOT_RECEIVED = new QuestionNotReceived();
    private static final QuestionUnanswered UNANSWERED = new QuestionUnanswered();
    private static final QuestionLoop LOOP = new QuestionLoop();

    private static final Meeting MARCH = Archive.local("2025-03-10");
    private static final Meeting STEERING_APRIL = Archive.meeting(Archive.STEERING, "2025-04-10");
    private static final Meeting MAY = Archive.local("2025-05-10");
    private static final Mention STEERING = Mention.of("styrgruppen", Archive.STEERING);

    private static ForwardedQuestion question(String id, UnaryOperator<ForwardedQuestion> more) {
        return more.apply(new ForwardedQuestion.Builder()
                .id(new ForwardedQuestionId(id))
                .what("Frågan om sadlar till cyklarna lyfts till styrgruppen.")
                .receiver(STEERING)
                .build());
    }

    private static Meeting asking(UnaryOperator<ForwardedQuestion> more) {
        return MARCH.withQuestions(question("q1", more));
    }

    private static ForwardedQuestion received(ForwardedQuestion question) {
        return question.withHistory(History.of(Step.to(QuestionStage.RAISED))
                .with(Step.to(QuestionStage.RECEIVED).on(Archive.day("2025-04-10"))));
    }

    private static Archive archive() {
        return Archive.whole().groups();
    }

    @Test
    void aQuestionComesUpWhereItWasSent() {
        Finding finding = archive().met(asking(one -> one), STEERING_APRIL).finding(NOT_RECEIVED);
        assertThat(finding.getPath().orElseThrow()).hasToString("forwardedQuestions[q1].receiver");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The question was sent on to Grupp styrgrupp-narvard on 2025-03-10, but that group has met on 2025-04-10 and none of its minutes mentions the question.");
        assertThat(finding.getQuote()).contains("Frågan om sadlar till cyklarna lyfts till styrgruppen.");
        archive()
                .met(asking(one -> one), Archive.saying(STEERING_APRIL, "Sadlar till cyklarna."))
                .passes(NOT_RECEIVED);
        Meeting later = Archive.saying(Archive.meeting(Archive.STEERING, "2025-06-10"), "Sadlar till cyklarna.");
        archive().met(asking(one -> one), STEERING_APRIL, later).passes(NOT_RECEIVED);
        Meeting early = Archive.saying(Archive.meeting(Archive.STEERING, "2025-03-10"), "Sadlar till cyklarna.");
        archive().met(asking(one -> one), early, STEERING_APRIL).passes(NOT_RECEIVED);
        Meeting before = Archive.saying(Archive.meeting(Archive.STEERING, "2025-03-09"), "Sadlar till cyklarna.");
        archive().met(asking(one -> one), before, STEERING_APRIL).finding(NOT_RECEIVED);
    }

    @Test
    void theReceiversNameIsNoWordOfTheQuestion() {
        Mention name = Mention.of("Styrgrupp närvård Västmark", Archive.STEERING);
        Meeting march = asking(one -> one.withReceiver(name).withWhat("Sadlar lyfts till Styrgrupp närvård Västmark"));
        archive()
                .met(march, Archive.saying(STEERING_APRIL, "Styrgrupp närvård Västmark hälsas välkommen."))
                .finding(NOT_RECEIVED);
    }

    @Test
    void aMeetingBeforeTheMinutesAreSettledCanKnowNothing() {
        archive()
                .met(asking(one -> one), Archive.meeting(Archive.STEERING, "2025-03-24"))
                .passes(NOT_RECEIVED);
        archive()
                .met(asking(one -> one), Archive.meeting(Archive.STEERING, "2025-03-25"))
                .finding(NOT_RECEIVED);
        MinutesPolicy slow = new MinutesPolicy.Builder().verifyWithinDays(31).build();
        Archive.whole()
                .group(Archive.LOCAL, group -> group.withMinutesPolicy(slow))
                .group(Archive.STEERING, group -> group)
                .met(asking(one -> one), STEERING_APRIL)
                .passes(NOT_RECEIVED);
        archive().met(asking(one -> one), STEERING_APRIL).asOf("2025-04-09").passes(NOT_RECEIVED);
        archive().met(asking(one -> one), STEERING_APRIL).asOf("2025-04-10").finding(NOT_RECEIVED);
        archive().met(asking(one -> one)).passes(NOT_RECEIVED);
    }

    @Test
    void notesAreSettledWhenTheTimeToCommentIsOver() {
        Archive archive = archive().met(asking(one -> one), Archive.meeting(Archive.STEERING, "2025-03-18"));
        assertThat(archive.severity(NOT_RECEIVED, Profile.NOTES)).isEqualTo(Severity.WARNING);
        archive.passes(NOT_RECEIVED);
    }

    @Test
    void whatIsKnownOfAQuestionSettlesIt() {
        for (QuestionStage stage : QuestionStage.values()) {
            Archive archive = archive().met(asking(one -> one.withHistory(History.of(Step.to(stage)))), STEERING_APRIL);
            if (stage == QuestionStage.RAISED) {
                archive.finding(NOT_RECEIVED);
            } else {
                archive.passes(NOT_RECEIVED);
            }
        }
        Meeting carriedOn = STEERING_APRIL.withQuestions(question(
                "q2",
                one -> one.withContinues(new ForwardedQuestionId("q1"))
                        .withReceiver(Mention.of("beredningsgruppen", Archive.PREPARING))));
        archive().met(asking(one -> one), carriedOn).passes(NOT_RECEIVED);
    }

    @Test
    void aReceiverOutsideTheLadderProvesNothing() {
        for (Mention outside : List.of(
                Mention.of("länsgruppen"),
                Mention.of("länsgruppen", new GroupId("lansgruppen")),
                Mention.of("Hultby kommun", new OrganisationId("hultby")),
                Mention.everybody("alla"))) {
            Archive archive = archive().met(asking(one -> one.withReceiver(outside)), STEERING_APRIL, MAY);
            archive.isNoCaseOf(NOT_RECEIVED);
            archive.isNoCaseOf(UNANSWERED);
        }
        archive()
                .met(asking(one -> one.withReceiver(Optional.empty())), STEERING_APRIL)
                .isNoCaseOf(NOT_RECEIVED);
        archive()
                .met(asking(one -> one.withReceiver(Mention.of("vi", Archive.LOCAL))), MAY)
                .isNoCaseOf(NOT_RECEIVED);
        archive()
                .met(asking(one -> one).withDate(Optional.empty()), STEERING_APRIL)
                .isNoCaseOf(NOT_RECEIVED);
        archive()
                .met(MARCH.withGroup(Optional.empty()).withQuestions(question("q1", one -> one)), STEERING_APRIL)
                .isNoCaseOf(NOT_RECEIVED);
        archive()
                .met(
                        MARCH.withGroup(Optional.empty())
                                .withQuestions(question("q1", one -> one.withSender(Archive.PREPARING))),
                        STEERING_APRIL)
                .finding(NOT_RECEIVED);
    }

    @Test
    void withoutCoverageOfTheReceiverItIsNotKnown() {
        Meeting march = asking(one -> one);
        Archive.empty().groups().met(march, STEERING_APRIL).leavesUncertain(NOT_RECEIVED);
        Archive.empty()
                .groups()
                .covered(Archive.LOCAL, "2025-01-01", "2025-12-31")
                .met(march, STEERING_APRIL)
                .leavesUncertain(NOT_RECEIVED);
        Archive.empty()
                .groups()
                .covered(Archive.STEERING, "2025-03-11", "2025-12-31")
                .met(march, STEERING_APRIL)
                .leavesUncertain(NOT_RECEIVED);
        Archive.empty()
                .groups()
                .covered(Archive.STEERING, "2025-03-10", "2025-04-10")
                .met(march, STEERING_APRIL)
                .finding(NOT_RECEIVED);
    }

    @Test
    void whatWasReceivedIsAnsweredBack() {
        Finding finding = archive()
                .met(asking(ForwardingRulesTest::received), STEERING_APRIL, MAY)
                .finding(UNANSWERED);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPath().orElseThrow()).hasToString("forwardedQuestions[q1].what");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "Grupp styrgrupp-narvard had the question on 2025-04-10, but the group that sent it on has met on 2025-05-10 and noted no answer.");
        assertThat(finding.getQuote()).contains("Frågan om sadlar till cyklarna lyfts till styrgruppen.");
        archive()
                .met(
                        asking(ForwardingRulesTest::received),
                        STEERING_APRIL,
                        Archive.saying(MAY, "Styrgruppen säger ja till sadlar på cyklarna."))
                .passes(UNANSWERED);
        archive()
                .met(asking(ForwardingRulesTest::received), STEERING_APRIL, MAY)
                .asOf("2025-05-09")
                .passes(UNANSWERED);
        archive()
                .met(asking(ForwardingRulesTest::received), STEERING_APRIL, Archive.local("2025-04-24"))
                .passes(UNANSWERED);
        archive()
                .met(asking(ForwardingRulesTest::received), STEERING_APRIL, Archive.local("2025-04-25"))
                .finding(UNANSWERED);
    }

    @Test
    void thatOnlyWordsTellOfItsReceptionIsToldMildly() {
        Meeting april = Archive.saying(STEERING_APRIL, "Sadlar till cyklarna.");
        Finding finding = archive().met(asking(one -> one), april, MAY).finding(UNANSWERED);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.message(Language.ENGLISH)).contains("2025-04-10");
        archive().met(asking(one -> one), STEERING_APRIL, MAY).isNoCaseOf(UNANSWERED);
        archive().met(asking(one -> one), MAY).isNoCaseOf(UNANSWERED);
    }

    @Test
    void anAnsweredOrWithdrawnQuestionIsClosed() {
        for (QuestionStage stage : List.of(QuestionStage.ANSWERED, QuestionStage.RETURNED, QuestionStage.WITHDRAWN)) {
            archive()
                    .met(
                            asking(one -> received(one)
                                    .withHistory(received(one).getHistory().with(Step.to(stage)))),
                            STEERING_APRIL,
                            MAY)
                    .passes(UNANSWERED);
        }
        archive()
                .met(
                        asking(one -> received(one)
                                .withHistory(received(one).getHistory().with(Step.to(QuestionStage.FORWARDED)))),
                        STEERING_APRIL,
                        MAY)
                .finding(UNANSWERED);
    }

    @Test
    void whatWasSentFurtherIsAnsweredThroughThat() {
        Meeting carriedOn = STEERING_APRIL.withQuestions(question(
                "q2",
                one -> one.withContinues(new ForwardedQuestionId("q1"))
                        .withReceiver(Mention.of("beredningsgruppen", Archive.PREPARING))));
        archive().met(asking(ForwardingRulesTest::received), carriedOn, MAY).isNoCaseOf(UNANSWERED);
    }

    @Test
    void withoutCoverageOfTheSenderAnAnswerMayHaveCome() {
        Meeting march = asking(ForwardingRulesTest::received);
        Archive.empty().groups().met(march, STEERING_APRIL, MAY).leavesUncertain(UNANSWERED);
        Archive.empty()
                .groups()
                .covered(Archive.LOCAL, "2025-03-10", "2025-05-10")
                .met(march, STEERING_APRIL, MAY)
                .finding(UNANSWERED);
        Archive.empty()
                .groups()
                .covered(Archive.LOCAL, "2025-03-10", "2025-05-09")
                .met(march, STEERING_APRIL, MAY)
                .leavesUncertain(UNANSWERED);
    }

    private static Meeting sentOn(Meeting meeting, String id, String continues, Mention receiver) {
        return meeting.withQuestions(question(
                id, one -> one.withContinues(new ForwardedQuestionId(continues)).withReceiver(receiver)));
    }

    @Test
    void aQuestionThatComesBackAsAQuestionGoesRound() {
        Meeting back = sentOn(STEERING_APRIL, "q2", "q1", Mention.of("ledningsgruppen", Archive.LOCAL));
        Finding finding = archive().met(asking(one -> one), back).finding(LOOP);
        assertThat(finding.getPath().orElseThrow()).hasToString("forwardedQuestions[q2].receiver");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The question is sent on to Grupp lokal-ledningsgrupp-ekasa on 2025-04-10, but that group itself sent it on, on 2025-03-10.");
        assertThat(finding.getQuote()).isPresent();
        assertThat(Archive.empty().groups().met(asking(one -> one), back).severity(LOOP, Profile.PROTOCOL))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aLongerWayRoundIsALoopToo() {
        Meeting onward = sentOn(STEERING_APRIL, "q2", "q1", Mention.of("beredningsgruppen", Archive.PREPARING));
        archive().met(asking(one -> one), onward).passes(LOOP);
        Meeting preparing = Archive.meeting(Archive.PREPARING, "2025-05-10");
        Meeting round = sentOn(preparing, "q3", "q2", Mention.of("ledningsgruppen", Archive.LOCAL));
        archive().met(asking(one -> one), onward, round).finding(LOOP);
        Meeting half = sentOn(preparing, "q3", "q2", STEERING);
        assertThat(archive().met(asking(one -> one), onward, half).finding(LOOP).message(Language.ENGLISH))
                .contains("on, on 2025-04-10");
    }

    @Test
    void whatGoesElsewhereIsNoLoop() {
        archive().met(asking(one -> one), STEERING_APRIL).isNoCaseOf(LOOP);
        Meeting outside = sentOn(STEERING_APRIL, "q2", "q1", Mention.of("länsgruppen"));
        archive().met(asking(one -> one), outside).passes(LOOP);
        Meeting unknown = sentOn(STEERING_APRIL, "q2", "q0", Mention.of("ledningsgruppen", Archive.LOCAL));
        archive().met(asking(one -> one), unknown).isNoCaseOf(LOOP);
        Meeting nobody = sentOn(STEERING_APRIL.withGroup(Optional.empty()), "q2", "q1", Mention.of("länsgruppen"));
        archive().met(asking(one -> one).withGroup(Optional.empty()), nobody).passes(LOOP);
    }

    @Test
    void questionsThatContinueEachOtherInACircleAreLookedAtOnce() {
        Meeting april = sentOn(STEERING_APRIL, "q2", "q1", Mention.of("ledningsgruppen", Archive.LOCAL));
        Meeting march = asking(one -> one.withContinues(new ForwardedQuestionId("q2")));
        assertThat(archive().met(march, april).findings(LOOP)).hasSize(2);
    }

    @Test
    void groupsThatAreOneAreOneHere() {
        GroupId other = new GroupId("llg-ekasa");
        Meeting back = sentOn(STEERING_APRIL, "q2", "q1", Mention.of("ledningsgruppen", other));
        archive()
                .with(all -> all.addIdentity(SameAs.of(Archive.LOCAL, other)))
                .met(asking(one -> one), back)
                .finding(LOOP);
    }

    @Test
    void thoseWhoCarryAQuestionAreNoWordOfIt() {
        Mention carrier = Mention.of("Annika Lindström", new PersonId("annika"));
        Meeting march =
                asking(one -> one.withCarriers(carrier).withWhat("Annika Lindström tar sadlar till styrgruppen"));
        archive()
                .met(march, Archive.saying(STEERING_APRIL, "Annika Lindström hälsar."))
                .finding(NOT_RECEIVED);
    }

    @Test
    void allWeighTheSameInEveryProfile() {
        for (Profile profile : Profile.values()) {
            assertThat(archive().met(asking(one -> one), STEERING_APRIL).severity(NOT_RECEIVED, profile))
                    .isEqualTo(Severity.WARNING);
            assertThat(archive()
                            .met(asking(ForwardingRulesTest::received), STEERING_APRIL, MAY)
                            .severity(UNANSWERED, profile))
                    .isEqualTo(Severity.WARNING);
        }
    }
}
