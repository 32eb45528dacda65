package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.decision;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Mandate;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.Reservation;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

/** Rules on who may decide: groups with a mandate, people without a conflict of interest. */
class DecisionRightRulesTest {

    private static final Check CONFLICT = Check.that(new ConflictedTakesPart());

    // --- decision/mandate ---

    private static final String APPROVED = "Gruppen beslutar att godkänna rutinen för hemgång.";

    private static Report report(Optional<Mandate> mandate, Given given) {
        Group group = new Group.Builder()
                .id(new GroupId("ekasa"))
                .name("Uppdragsgrupp Hemgång")
                .mandate(mandate)
                .build();
        Meeting meeting = given.meeting().withGroup(group.getId());
        Collaboration all =
                new Collaboration.Builder().addGroup(group).addMeeting(meeting).build();
        return ProtocolCheck.empty()
                .withRules(List.of(new DecisionWithoutMandate()))
                .check(all, meeting.getId());
    }

    private static Outcome outcome(Report report) {
        return report.getResults().get(0).getOutcome();
    }

    @Test
    void aGroupThatMayOnlyProposeDecides() {
        Report report = report(Optional.of(Mandate.RECOMMENDS), notes().decided(APPROVED));
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d0].text");
        assertThat(finding.getQuote()).contains(APPROVED);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Här beslutar Uppdragsgrupp Hemgång, som bara får föreslå.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Here Uppdragsgrupp Hemgång decides, which may only propose.");
    }

    @Test
    void aGroupForInformationDecides() {
        Report report = report(Optional.of(Mandate.INFORMS), notes().decided("Årsplanen godkänns."));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message(Language.SWEDISH)).contains("bara är till för information");
    }

    @Test
    void aGroupThatMayDecideDoes() {
        assertThat(outcome(report(Optional.of(Mandate.DECIDES), notes().decided(APPROVED))))
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg tar fram en lista.",
                "Gruppen föreslår styrgruppen att godkänna årsplanen.",
                "Gruppen rekommenderar att rutinen införs.",
                "Gruppen ställer sig bakom rutinen.",
                "Dagordningen godkänns.",
                "Mötestiderna för hösten fastställs.",
                "Gruppen godkänner sin egen arbetsordning.",
                "Protokollet godkänns.",
                "Förslaget godkänns och skickas till styrgruppen.",
                "Enligt delegation beviljas 20 000 kronor.",
                "På uppdrag av styrgruppen godkänns rutinen.",
                "Frågan bordläggs.",
            })
    void itsOwnWorkAndProposalsAreOpenToEveryGroup(String text) {
        assertThat(outcome(report(Optional.of(Mandate.INFORMS), notes().decided(text))))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void proceduralItemsAreOpenToEveryGroup() {
        for (ItemKind kind : List.of(
                ItemKind.OPENING,
                ItemKind.ELECTION_OF_VERIFIER,
                ItemKind.APPROVAL_OF_AGENDA,
                ItemKind.PREVIOUS_MINUTES,
                ItemKind.NEXT_MEETING,
                ItemKind.CLOSING)) {
            Given given = notes().item("5.", item -> item.withKinds(kind).withContent(decision(APPROVED, 1)));
            assertThat(outcome(report(Optional.of(Mandate.INFORMS), given)))
                    .as(kind.toString())
                    .isEqualTo(Outcome.PASSED);
        }
    }

    @Test
    void anEffectOnSomethingElseTakesAMandate() {
        for (EffectKind kind : List.of(EffectKind.APPROVES, EffectKind.STARTS, EffectKind.FUNDS)) {
            Given given = notes().item(
                            "5.",
                            decision("Så blir det.", 1).withEffects(DecisionEffect.of(kind, new GroupId("annan"))));
            assertThat(outcome(report(Optional.of(Mandate.RECOMMENDS), given))).isEqualTo(Outcome.FIRED);
        }
        Given endorsed = notes().item(
                        "5.",
                        decision("Så blir det.", 1)
                                .withEffects(DecisionEffect.of(EffectKind.ENDORSES, new GroupId("annan"))));
        assertThat(outcome(report(Optional.of(Mandate.RECOMMENDS), endorsed))).isEqualTo(Outcome.PASSED);
    }

    @Test
    void whatTheGroupMayDoMustBeKnown() {
        assertThat(outcome(report(Optional.empty(), notes().decided(APPROVED)))).isEqualTo(Outcome.NOT_EVALUATED);
        Check.that(new DecisionWithoutMandate()).isUncertainOn(notes().decided(APPROVED), Reasons.NO_GROUP);
        Check.that(new DecisionWithoutMandate()).doesNotApplyTo(notes().items("1."));
    }

    // --- decision/conflict-of-interest ---

    private static Given conflicted(UnaryOperator<AgendaItem> more) {
        return notes().present("Anna Berg")
                .present("Bo Ek")
                .item("5.", item -> more.apply(item.withConflicted(mention("Anna Berg"))));
    }

    @Test
    void whoHasAConflictOfInterestTakesNoPart() {
        Finding finding =
                CONFLICT.firesOnceOn(conflicted(item -> item.withParticipants(mention("Bo Ek"), mention("Anna Berg"))));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].conflicted");
        assertThat(finding.getQuote()).contains("Anna Berg");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Anna Berg har anmält jäv men deltar i ”5. Punkt 0”.");
    }

    @Test
    void forACommitteeItIsLaw() {
        Given given = conflicted(item -> item.withParticipants(mention("Anna Berg")));
        assertThat(CONFLICT.in(Profile.STATUTORY).firesOnceOn(given).getSeverity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void toBeOnTheRollIsNoPart() {
        CONFLICT.passes(conflicted(item -> item));
        CONFLICT.passes(conflicted(item -> item.withParticipants(mention("Bo Ek"))));
    }

    @Test
    void whoLeavesServesAgainAfterwards() {
        CONFLICT.passes(conflicted(item -> item).item("6.", item -> item.withParticipants(mention("Anna Berg"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg berättar om avtalet och lämnar därefter rummet.",
                "Anna Berg deltar inte i beslutet.",
                "Anna Berg avstår.",
            })
    void whoLeavesMayHaveSpokenBefore(String text) {
        CONFLICT.isUncertainOn(
                conflicted(item -> item.withParticipants(mention("Anna Berg")).withContent(Passage.of(text))));
        CONFLICT.isUncertainOn(
                conflicted(item -> item.withParticipants(mention("Anna Berg")).withContent(decision(text, 1))));
    }

    @Test
    void toBeAgainstTheDecisionIsToTakePart() {
        Reservation reservation = new Reservation.Builder()
                .addBy(mention("Bo Ek"), mention("Anna Berg"))
                .build();
        CONFLICT.firesOnceOn(conflicted(item -> item.withReservations(reservation)));
        CONFLICT.firesOnceOn(conflicted(
                item -> item.withReservations(reservation).withContent(Passage.of("Anna Berg lämnar rummet."))));
        CONFLICT.passes(conflicted(item -> item.withReservations(
                new Reservation.Builder().addBy(mention("Bo Ek")).build())));
    }

    @Test
    void unknownPeopleAreOneIfTheirNamesAre() {
        Mention stranger = Mention.of("Eva Malm");
        CONFLICT.firesOnceOn(
                notes().item("5.", item -> item.withConflicted(stranger).withParticipants(Mention.of("eva malm"))));
        CONFLICT.passes(
                notes().item("5.", item -> item.withConflicted(stranger).withParticipants(mention("Eva Malm"))));
        CONFLICT.passes(notes().item(
                        "5.", item -> item.withConflicted(mention("Eva Malm")).withParticipants(stranger)));
        CONFLICT.passes(
                notes().item("5.", item -> item.withConflicted(stranger).withParticipants(Mention.of("Bo Ek"))));
    }

    @Test
    void withoutAConflictThereIsNothingToJudge() {
        CONFLICT.doesNotApplyTo(notes().item("5.", item -> item.withParticipants(mention("Anna Berg"))));
    }
}
