package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;
import static se.samverkan.protocol.rules.GivenGroup.organisation;
import static se.samverkan.protocol.rules.GivenGroup.party;
import static se.samverkan.protocol.rules.GivenGroup.uncovered;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.Quorum;
import se.samverkan.group.Role;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Profile;
import se.samverkan.time.Term;

/** Whether enough were there, and somebody of each party. */
class RepresentationRulesTest {

    private static GivenGroup quorum(int present, boolean ofEachParty) {
        return uncovered(new TooFewPresent())
                .group(group -> group.withMinutesPolicy(new MinutesPolicy.Builder()
                        .quorum(new Quorum(present, ofEachParty))
                        .build()));
    }

    @Test
    void asManyAsTheGroupAsksForAreEnough() {
        quorum(2, false).passes(protocol().present("Anna Berg").present("Bo Ek"));
    }

    @Test
    void oneLessIsTooFew() {
        Finding finding = quorum(3, false)
                .firesOnceOn(protocol()
                        .present("Anna Berg")
                        .present("Bo Ek")
                        .absent("Cia Holm")
                        .decided("Avtalet sägs upp."));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].attendance");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Mötet är inte beslutfört: 2 ledamöter är närvarande och 3 behövs.");
    }

    @Test
    void whereNothingIsDecidedItIsAWarning() {
        assertThat(quorum(3, false).firesOnceOn(protocol().present("Anna Berg")).getSeverity())
                .isEqualTo(Severity.WARNING);
        assertThat(quorum(3, false)
                        .in(Profile.NOTES)
                        .firesOnceOn(notes().present("Anna Berg").decided("Avtalet sägs upp."))
                        .getSeverity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void guestsDoNotCountAndEverybodyElseMay() {
        quorum(3, false)
                .firesOnceOn(protocol().present("Anna Berg").present("Bo Ek").present("Gun Alm", Role.GUEST));
        quorum(3, false)
                .firesOnceOn(protocol().present("Anna Berg").present("Bo Ek").present("Bo Ek"));
        quorum(3, false)
                .passes(protocol()
                        .present("Anna Berg")
                        .presentFor(Given.items(1, 2), "Bo Ek")
                        .on("Cia Holm", AttendanceStatus.UNKNOWN, one -> one));
        quorum(2, false).passes(protocol().present("Anna Berg").present("Gun Alm", Role.GUEST, Role.VERIFIER));
    }

    @Test
    void whereSomebodyPresentIsNotNamedNobodyCanCount() {
        quorum(3, false)
                .isUncertainOn(
                        protocol().present("Anna Berg").seat("Hultby vårdcentral", AttendanceStatus.PRESENT),
                        Reasons.UNNAMED_PRESENT);
        quorum(2, false)
                .firesOnceOn(protocol().present("Anna Berg").seat("Hultby vårdcentral", AttendanceStatus.NOT_CALLED));
        quorum(2, false).isUncertainOn(protocol(), Reasons.NO_ROLL);
    }

    @Test
    void aGroupThatAsksForNoQuorumHasNone() {
        uncovered(new TooFewPresent()).doesNotApplyTo(protocol().present("Anna Berg"), Reasons.NO_QUORUM);
        uncovered(new TooFewPresent())
                .group(group -> group.withMinutesPolicy(
                        new MinutesPolicy.Builder().majorityNeeded(false).build()))
                .doesNotApplyTo(protocol().present("Anna Berg"), Reasons.NO_QUORUM);
    }

    @Test
    void aCommitteeNeedsMoreThanHalfOfItsMembers() {
        GivenGroup four = uncovered(new TooFewPresent())
                .members("Anna Berg", "Bo Ek", "Cia Holm", "David Lund")
                .in(Profile.STATUTORY);
        four.passes(protocol().present("Anna Berg").present("Bo Ek").present("Cia Holm"));
        Finding finding = uncovered(new TooFewPresent())
                .members("Anna Berg", "Bo Ek", "Cia Holm", "David Lund")
                .in(Profile.STATUTORY)
                .firesOnceOn(protocol().present("Anna Berg").present("Bo Ek"));
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The meeting has no quorum: 2 members are present and 3 are needed.");
        uncovered(new TooFewPresent())
                .members("Anna Berg", "Bo Ek", "Cia Holm")
                .in(Profile.STATUTORY)
                .passes(protocol().present("Anna Berg").present("Bo Ek"));
    }

    @Test
    void membersWhoAreNotKnownCannotBeCounted() {
        uncovered(new TooFewPresent())
                .in(Profile.STATUTORY)
                .isUncertainOn(protocol().present("Anna Berg"), Reasons.NO_MEMBERS);
        uncovered(new TooFewPresent())
                .member("Anna Berg", Term.unknown(), Role.MEMBER)
                .in(Profile.STATUTORY)
                .isUncertainOn(protocol().present("Bo Ek"), Reasons.NO_MEMBERS);
    }

    private static UnaryOperator<Attendance> of(String organisation) {
        return entry -> entry.withOrganisation(organisation(organisation)).withParty(Optional.empty());
    }

    private static Given present(String... organisations) {
        Given given = protocol();
        for (int i = 0; i < organisations.length; i++) {
            given.on("Person " + (char) ('A' + i), AttendanceStatus.PRESENT, of(organisations[i]));
        }
        return given;
    }

    @Test
    void aQuorumCanBeOfEachParty() {
        quorum(1, true).expected("Ekåsa kommun", "Åslunda sjukhus").passes(present("Ekåsa kommun", "Åslunda sjukhus"));
        Finding finding = quorum(2, true)
                .expected("Ekåsa kommun", "Åslunda sjukhus")
                .firesOnceOn(present("Ekåsa kommun", "Åslunda sjukhus", "Ekåsa kommun"));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Mötet är inte beslutfört: 1 företrädare för Åslunda sjukhus är närvarande och 2 behövs.");
    }

    @Test
    void aQuorumOfPartiesThatCannotBeToldIsNotJudged() {
        quorum(1, true).isUncertainOn(present("Ekåsa kommun"), Reasons.NO_EXPECTED_PARTY);
        quorum(1, true)
                .expected("Ekåsa kommun", "Åslunda sjukhus")
                .isUncertainOn(present("Ekåsa kommun", "Nykvists"), Reasons.VOICES_UNCLEAR);
        quorum(1, true)
                .expected("Ekåsa kommun", "Åslunda sjukhus")
                .meeting(meeting -> meeting.withDate(Optional.empty()))
                .isUncertainOn(present("Ekåsa kommun"), Reasons.VOICES_UNCLEAR);
    }

    private static GivenGroup parties() {
        return uncovered(new PartyUnrepresented()).expected("Ekåsa kommun", "Åslunda sjukhus");
    }

    @Test
    void partiesWithSomebodyPresentAreRepresented() {
        parties().passes(present("Ekåsa kommun", "Åslunda sjukhus"));
        parties()
                .passes(present("Ekåsa kommun")
                        .on("Eva Ek", AttendanceStatus.PRESENT, one -> one.withParty(party("Åslunda sjukhus"))));
    }

    @Test
    void aPartyWithNobodyPresentIsReported() {
        Given given = present("Ekåsa kommun").on("Eva Ek", AttendanceStatus.ABSENT, of("Åslunda sjukhus"));
        Finding finding = parties().firesOnceOn(given);
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].attendance");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getQuote()).contains("Åslunda sjukhus");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Ingen närvarande företräder Åslunda sjukhus, som ska vara med på gruppens möten.");
        assertThat(parties().in(Profile.NOTES).firesOnceOn(given).getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void somebodyCanSpeakForAnotherParty() {
        for (Mention hospital : List.of(
                Mention.of("Åslunda sjukhus", party("Åslunda sjukhus")),
                Mention.of("sjukhuset", organisation("Åslunda sjukhus")),
                Mention.of("Åslunda sjukhus"))) {
            parties()
                    .passes(protocol()
                            .on(
                                    "Eva Ek",
                                    AttendanceStatus.PRESENT,
                                    of("Ekåsa kommun").andThen(one -> one.withSpeaksFor(hospital))::apply));
            parties()
                    .passes(protocol()
                            .on(
                                    "Eva Ek",
                                    AttendanceStatus.PRESENT,
                                    of("Ekåsa kommun").andThen(one -> one.withVia(hospital))::apply));
            parties()
                    .passes(protocol()
                            .on(
                                    "Eva Ek",
                                    AttendanceStatus.PRESENT,
                                    of("Ekåsa kommun").andThen(one -> one.withSubstituteFor(hospital))::apply));
        }
    }

    @Test
    void aMemberSpeaksForThePartyOfTheSeat() {
        parties()
                .membership("Eva Ek", one -> one.withParty(party("Åslunda sjukhus")))
                .passes(present("Ekåsa kommun").present("Eva Ek"));
        parties()
                .membership("Eva Ek", one -> one.withOrganisation(organisation("Åslunda sjukhus")))
                .passes(present("Ekåsa kommun").present("Eva Ek"));
    }

    @Test
    void whoSpeaksForNobodyKnownMaySpeakForTheParty() {
        parties().isUncertainOn(present("Ekåsa kommun").present("Gun Alm"), Reasons.VOICES_UNCLEAR);
        parties()
                .passes(present("Ekåsa kommun")
                        .on("Gun Alm", AttendanceStatus.PRESENT, one -> one.withOrganisationName("Åslunda sjukhus")));
        parties().passes(present("Ekåsa kommun").on("Gun Alm", AttendanceStatus.UNKNOWN, of("Åslunda sjukhus")));
    }

    @Test
    void aSeatInAnotherGroupGivesNoVoiceHere() {
        parties()
                .membership(
                        "Eva Ek",
                        one -> one.withGroup(new GroupId("annan-grupp")).withParty(party("Åslunda sjukhus")))
                .isUncertainOn(present("Ekåsa kommun").present("Eva Ek"), Reasons.VOICES_UNCLEAR);
    }

    @Test
    void whoIsFromAKnownOrganisationDoesNotSpeakForAnotherOfThatName() {
        parties()
                .firesOnceOn(present("Ekåsa kommun")
                        .on(
                                "Eva Ek",
                                AttendanceStatus.PRESENT,
                                of("Ekåsa kommun").andThen(one -> one.withOrganisationName("Åslunda sjukhus"))::apply));
    }

    @Test
    void whoIsReachedThroughARoleOrAGroupSpeaksForNoParty() {
        for (Mention other : List.of(
                Mention.holder("ordföranden", "chair"),
                Mention.everybody("alla"),
                Mention.of("arbetsgruppen", new GroupId("arbetsgrupp")))) {
            parties()
                    .isUncertainOn(
                            present("Ekåsa kommun").on("Eva Ek", AttendanceStatus.PRESENT, one -> one.withVia(other)),
                            Reasons.VOICES_UNCLEAR);
        }
    }

    @Test
    void withoutExpectedPartiesARollOrADayPartiesAreNotJudged() {
        uncovered(new PartyUnrepresented()).doesNotApplyTo(present("Ekåsa kommun"), Reasons.NO_EXPECTED_PARTY);
        parties().isUncertainOn(protocol(), Reasons.NO_ROLL);
        parties()
                .meeting(meeting -> meeting.withDate(Optional.empty()))
                .isUncertainOn(present("Ekåsa kommun"), Reasons.NO_DATE);
    }
}
