package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.Membership;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.time.Term;

class NameResolverTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final GroupId GROUP = new GroupId("ekasa");

    private static Person person(String id, String name, String... aliases) {
        return new Person.Builder()
                .id(new PersonId(id))
                .name(name)
                .addAliases(aliases)
                .build();
    }

    private static Organisation organisation(String id, String name, String... aliases) {
        return new Organisation.Builder()
                .id(new OrganisationId(id))
                .name(name)
                .addAliases(aliases)
                .build();
    }

    private static Attendance entry(String id, Person person, String organisation) {
        return new Attendance.Builder()
                .id(new AttendanceId(id))
                .name(person.getName())
                .person(person.getId())
                .affiliationAsWritten(organisation)
                .status(AttendanceStatus.PRESENT)
                .build();
    }

    private static Meeting meeting(Attendance... roll) {
        return new Meeting.Builder()
                .id(new MeetingId("ekasa/2025-03-01"))
                .group(GROUP)
                .date(DAY)
                .addAttendance(roll)
                .build();
    }

    private static Resolution onRoll(String words, String name) {
        Person person = person("x", name);
        Collaboration all = new Collaboration.Builder().addPerson(person).build();
        return all.names().resolve(words, NameScope.of(meeting(entry("ekasa/n1", person, "VÄF"))));
    }

    private static Resolution unit(String words, String name, String alias) {
        Organisation one = organisation("x", name, alias);
        Collaboration all = new Collaboration.Builder().addOrganisation(one).build();
        return all.names().resolve(words, NameScope.of(DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg | Anna Berg | FULL_NAME",
                "ANNA BERG | Anna Berg | FULL_NAME",
                "Berg, Anna | Anna Berg | REVERSED",
                "Berg Anna | Anna Berg | REVERSED",
                "Anna | Anna Berg | FIRST_NAME",
                "Anna B | Anna Berg | FIRST_NAME_INITIAL",
                "Anna B. | Anna Berg | FIRST_NAME_INITIAL",
                "Anna Be. | Anna Berg | FIRST_NAME_INITIAL",
                "A. Berg | Anna Berg | INITIAL_SURNAME",
                "Berg | Anna Berg | SURNAME",
                "Annas | Anna Berg | FIRST_NAME",
                "Anna Bergs | Anna Berg | FULL_NAME",
                "Maria Gren | Maria Gran | MISSPELT",
                "Annaa Berg | Anna Berg | MISSPELT",
                "Anna Borg | Anna Berg | MISSPELT",
                "Marai Gran | Maria Gran | MISSPELT",
                "Mariia | Maria Gran | MISSPELT_SHORT",
                "Ann Christin Ek | Ann-Christin Ek | FULL_NAME",
                "Ann-Christin | Ann-Christin Ek | FIRST_NAME",
                "Christin | Ann-Christin Ek | NAME_PART",
                "Annchristin Ek | Ann-Christin Ek | MISSPELT",
                "Stein-Erik Holm | Stein Erik Holm | FULL_NAME",
                "Eva Johansson | Eva Zettergren Johansson | PARTIAL_NAME",
                "Eva Zettergren | Eva Zettergren Johansson | PARTIAL_NAME",
                "Zettergren Johansson, Eva | Eva Zettergren Johansson | REVERSED",
                "Zettergren | Eva Zettergren Johansson | NAME_PART",
                "Carl Ek | Carl af Ek | PARTIAL_NAME",
                "Carl af Ek | Carl af Ek | FULL_NAME",
                "af Ek, Carl | Carl af Ek | REVERSED",
                "Carl E | Carl af Ek | FIRST_NAME_INITIAL",
                "af Ek | Carl af Ek | SURNAME",
                "de la Vik | Eva de la Vik | SURNAME",
                "Berg, Anna (VÄF) | Anna Berg | REVERSED",
                "Berg, Anna, VÄF | Anna Berg | REVERSED",
                "Eva. | Eva Sten | FIRST_NAME",
                "Anna S. Berg | Anna Sofia Berg | PARTIAL_NAME",
                "Sofia Berg | Anna Sofia Berg | PARTIAL_NAME",
                "Anna Berg, VÄF | Anna Berg | FULL_NAME",
                "Anna Berg (enhetschef) | Anna Berg | FULL_NAME",
            })
    void thisIsThePersonOnTheRoll(String words, String name, NameMatch match) {
        Resolution resolution = onRoll(words, name);
        assertThat(resolution.outcome()).isEqualTo(Resolution.Outcome.CERTAIN);
        assertThat(resolution.candidates()).extracting(Candidate::match).containsExactly(match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne | Anna Berg",
                "Ann Berg | Anna Berg",
                "Anna Ek | Anna Eg",
                "Anna Ek | Anna Ekdal",
                "Eva Berg | Ava Berg",
                "Anna C | Anna Berg",
                "B Anna | Anna Berg",
                "Berg, Bo | Anna Berg",
                "Anna Maria Berg | Anna Berg",
                "Bo | Bodil Lund",
                "Anna Brag | Anna Berg",
                "A | Anna Berg",
                "AB | Anna Berg",
                ". | Anna Berg",
            })
    void thisIsSomebodyElse(String words, String name) {
        assertThat(onRoll(words, name).outcome()).isEqualTo(Resolution.Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vintorps kommun | Vintorps kommun | x | FULL_NAME",
                "Vintorp kommun | Vintorps kommun | x | VARIANT",
                "Vintorps kommuns | Vintorps kommun | x | VARIANT",
                "Ekåsa vårdcentral | Vårdcentralen Ekåsa | x | VARIANT",
                "skolförvaltningen | Skolförvaltningarna | x | VARIANT",
                "Vård- och äldreförvaltning | Vård och äldreförvaltningen | VÄF | VARIANT",
                "Vintörps kommun | Vintorps kommun | x | MISSPELT",
                "VÄF | Vård och äldreförvaltningen | VÄF | ABBREVIATION",
                "VÄF:s | Vård och äldreförvaltningen | VÄF | ABBREVIATION",
                "V7 | Område sju | V7 | ABBREVIATION",
                "Närvårdens kontor | Närvårdskontoret | Närvårdens kontor | ALIAS",
                "Primärvård, privat, område Norr 2 | Primärvård, privat, område Norr 2 | x | FULL_NAME",
            })
    void thisIsTheOrganisation(String words, String name, String alias, NameMatch match) {
        Resolution resolution = unit(words, name, alias);
        assertThat(resolution.candidates()).extracting(Candidate::match).containsExactly(match);
        assertThat(resolution.outcome()).isEqualTo(Resolution.Outcome.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V8 | Område sju | V7",
                "Område V8 | Område V7 | x",
                "Område Norr 3 | Område Norr 2 | x",
                "VÄV | Vård och äldreförvaltningen | VÄF",
                "VÄ | Vård och äldreförvaltningen | VÄF",
                "NSPB | Samverkan för brukare | NSPH",
                "Ekby vårdcentral | Ekbo vårdcentral | x",
                "Vintorps stad | Vintorps kommun | x",
                "kommunen | Vintorps kommun | x",
            })
    void thisIsAnotherOrganisation(String words, String name, String alias) {
        assertThat(unit(words, name, alias).outcome()).isEqualTo(Resolution.Outcome.UNKNOWN);
    }

    // Two Marias on the roll or near it, and a third elsewhere.
    private static final Person GRAN = person("maria-gran", "Maria Gran");
    private static final Person LIND = person("maria-lind", "Maria Lind", "Mia");
    private static final Person FAR = person("maria-berg", "Maria Berg");
    private static final Collaboration MARIAS = new Collaboration.Builder()
            .addPeople(GRAN, LIND, FAR)
            .addMembership(new Membership.Builder()
                    .id(new MembershipId("m1"))
                    .group(GROUP)
                    .person(LIND.getId())
                    .term(Term.from(DAY))
                    .build())
            .build();

    private static List<Id> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }

    @Test
    void whoIsOnTheRollComesBeforeWhoIsInTheGroupAndThatBeforeOthers() {
        Meeting roll = meeting(entry("ekasa/n1", GRAN, "VÄF"));
        assertThat(MARIAS.names().resolve("Maria", NameScope.of(roll)).id()).contains(GRAN.getId());
        assertThat(MARIAS.names().resolve("Maria", NameScope.of(GROUP, DAY)).id())
                .contains(LIND.getId());
        Resolution anywhere = MARIAS.names().resolve("Maria", NameScope.of(DAY));
        assertThat(anywhere.outcome()).isEqualTo(Resolution.Outcome.AMBIGUOUS);
        assertThat(ids(anywhere.candidates())).containsExactly(FAR.getId(), GRAN.getId(), LIND.getId());
        assertThat(anywhere.id()).isEmpty();
        assertThat(anywhere.target()).isEmpty();
    }

    @Test
    void aGroupKnowsItsMembersOfTheDay() {
        Resolution before = MARIAS.names().resolve("Maria", NameScope.of(GROUP, DAY.minusDays(1)));
        assertThat(before.outcome()).isEqualTo(Resolution.Outcome.AMBIGUOUS);
    }

    @Test
    void twoOnTheRollAreAmbiguousAndOnlyThey() {
        Meeting roll = meeting(entry("ekasa/n1", GRAN, "VÄF"), entry("ekasa/n2", LIND, "IFO"));
        Resolution maria = MARIAS.names().resolve("Maria", NameScope.of(roll));
        assertThat(maria.outcome()).isEqualTo(Resolution.Outcome.AMBIGUOUS);
        assertThat(ids(maria.candidates())).containsExactly(GRAN.getId(), LIND.getId());
        assertThat(ids(maria.others())).containsExactly(FAR.getId());
        assertThat(MARIAS.names().resolve("Maria G", NameScope.of(roll)).id()).contains(GRAN.getId());
        assertThat(MARIAS.names().resolve("Mia", NameScope.of(roll)).id()).contains(LIND.getId());
    }

    @Test
    void whatStandsBesideTheNameTellsTwoApart() {
        Meeting roll = meeting(entry("ekasa/n1", GRAN, "VÄF, enhetschef"), entry("ekasa/n2", LIND, "IFO"));
        Resolution told = MARIAS.names().resolve("Maria, VÄF", NameScope.of(roll));
        assertThat(told.id()).contains(GRAN.getId());
        assertThat(told.candidates()).allMatch(Candidate::evident).allMatch(one -> one.confidence() == 0.63);
        assertThat(MARIAS.names()
                        .resolve("Maria (enhetschef)", NameScope.of(roll))
                        .id())
                .contains(GRAN.getId());
        assertThat(MARIAS.names().resolve("Maria, polisen", NameScope.of(roll)).outcome())
                .isEqualTo(Resolution.Outcome.AMBIGUOUS);
    }

    @Test
    void aFullNameElsewhereBeatsAMisspeltOneOnTheRoll() {
        Person near = person("maria-bergh", "Maria Bergh");
        Collaboration all = MARIAS.withPeople(GRAN, FAR, near);
        Meeting roll = meeting(entry("ekasa/n1", near, "VÄF"));
        assertThat(all.names().resolve("Maria Berg", NameScope.of(roll)).id()).contains(FAR.getId());
    }

    @Test
    void aFirstNameThatOneAloneHasInTheWholeCollaborationIsNotSure() {
        Collaboration all = MARIAS.withPeople(GRAN);
        Resolution maria = all.names().resolve("Maria", NameScope.anywhere());
        assertThat(maria.outcome()).isEqualTo(Resolution.Outcome.UNSURE);
        assertThat(ids(maria.candidates())).containsExactly(GRAN.getId());
        assertThat(maria.id()).isEmpty();
        assertThat(all.names().resolve("Maria Gran", NameScope.anywhere()).id()).contains(GRAN.getId());
    }

    @Test
    void aFirstNameAndASurnameAreAmbiguous() {
        Person berg = person("alva-linne", "Alva Linne");
        Person linne = person("linne-ek", "Linne Ek");
        Collaboration all = new Collaboration.Builder().addPeople(berg, linne).build();
        Meeting roll = meeting(entry("ekasa/n1", berg, "VÄF"), entry("ekasa/n2", linne, "VÄF"));
        assertThat(all.names().resolve("Linne", NameScope.of(roll)).outcome()).isEqualTo(Resolution.Outcome.AMBIGUOUS);
    }

    @Test
    void aSurnameBeforeACommaIsNotTakenForSomebodyElseOfThatName() {
        assertThat(MARIAS.names().resolve("Berg, Karin", NameScope.anywhere()).outcome())
                .isEqualTo(Resolution.Outcome.UNKNOWN);
    }

    @Test
    void whoIsTheSameIsOneCandidate() {
        Person again = person("maria-gran-2", "Maria Gran");
        Collaboration all = MARIAS.withPeople(again, GRAN);
        assertThat(all.names().resolve("Maria Gran", NameScope.of(DAY)).outcome())
                .isEqualTo(Resolution.Outcome.AMBIGUOUS);
        Collaboration one = all.withIdentities(
                new SameAs.Builder().one(again.getId()).other(GRAN.getId()).build());
        assertThat(one.names().resolve("Maria Gran", NameScope.of(DAY)).id()).contains(GRAN.getId());
    }

    @Test
    void anOldNameCountsOnItsDaysAndIsWeakAfterThem() {
        Person anna = person("anna", "Anna Lund").withNames(new DatedName("Anna Berg", Term.until(DAY)));
        Collaboration all = new Collaboration.Builder().addPerson(anna).build();
        assertThat(all.names().resolve("Anna Berg", NameScope.of(DAY)).id()).contains(anna.getId());
        Resolution late = all.names().resolve("Anna Berg", NameScope.of(DAY.plusDays(1)));
        assertThat(late.outcome()).isEqualTo(Resolution.Outcome.UNSURE);
        assertThat(late.candidates()).extracting(Candidate::match).containsExactly(NameMatch.FORMER_NAME);
        Person other = person("anna-2", "Anna Berg");
        assertThat(all.withPeople(anna, other)
                        .names()
                        .resolve("Anna Berg", NameScope.of(DAY.plusDays(1)))
                        .id())
                .contains(other.getId());
    }

    @Test
    void aPartyGivesWayToItsOrganisationOfThatName() {
        Organisation town = organisation("vintorp", "Vintorps kommun");
        Party party = new Party.Builder()
                .id(new PartyId("vintorp"))
                .name("Vintorps kommun")
                .build();
        Collaboration all = new Collaboration.Builder()
                .addOrganisation(town)
                .addParty(party)
                .build();
        assertThat(all.names().resolve("Vintorps kommun", NameScope.of(DAY)).outcome())
                .isEqualTo(Resolution.Outcome.AMBIGUOUS);
        Collaboration said = all.withParties(party.withOrganisations(OrganisationTerm.of(town.getId())));
        assertThat(said.names().resolve("Vintorps kommun", NameScope.of(DAY)).id())
                .contains(town.getId());
    }

    @Test
    void aGroupIsKnownByNameAndNearItselfByItsKind() {
        Group steering = new Group.Builder()
                .id(new GroupId("styr"))
                .name("Styrgrupp närvård Ådalen")
                .kind(GroupKind.STEERING_GROUP)
                .build();
        Group local = new Group.Builder()
                .id(GROUP)
                .name("Lokal ledningsgrupp Ekåsa")
                .parent(steering.getId())
                .build();
        Group far = steering.withId(new GroupId("styr-2")).withName("Styrgrupp Söder");
        Collaboration all =
                new Collaboration.Builder().addGroups(far, local, steering).build();
        NameScope here = NameScope.of(GROUP, DAY);
        assertThat(all.names().resolve("styrgruppen", here).id()).contains(steering.getId());
        assertThat(all.names()
                        .resolve("den lokala ledningsgruppen i Ekåsa", here)
                        .id())
                .contains(GROUP);
        assertThat(all.names().resolve("styrgruppen", NameScope.of(DAY)).outcome())
                .isEqualTo(Resolution.Outcome.AMBIGUOUS);
    }

    @Test
    void aRoleAndEverybodyAreTargetsOfTheirOwn() {
        assertThat(MARIAS.names()
                        .resolve(Mention.of("ordföranden"), NameScope.anywhere())
                        .target())
                .contains(new Mention.Holder("chair"));
        Resolution all = MARIAS.names().resolve("Alla", NameScope.anywhere());
        assertThat(all.target()).contains(new Mention.Everybody());
        assertThat(all.outcome()).isEqualTo(Resolution.Outcome.CERTAIN);
        assertThat(all.candidates()).isEmpty();
    }

    @Test
    void theRollMayWriteANameThatNobodyElseDoes() {
        Attendance entry = entry("ekasa/n1", GRAN, "VÄF").withName("Maja Gran");
        assertThat(MARIAS.names().resolve("Maja", NameScope.of(meeting(entry))).id())
                .contains(GRAN.getId());
    }

    @Test
    void theConfidenceIsThatOfTheMatchTimesThatOfTheReach() {
        Resolution far = MARIAS.names().resolve("Maria Gran", NameScope.of(DAY));
        assertThat(far.candidates()).extracting(Candidate::confidence).containsExactly(0.7);
        assertThat(NameMatch.FULL_NAME.confidence()).isEqualTo(1);
        assertThat(Reach.COLLABORATION.worth()).isEqualTo(0.7);
    }

    @Test
    void hugeAndStrangeWordsAreNoTrouble() {
        assertThat(MARIAS.names()
                        .resolve("x".repeat(100_000), NameScope.anywhere())
                        .outcome())
                .isEqualTo(Resolution.Outcome.UNKNOWN);
        assertThat(MARIAS.names().resolve(" ,(-", NameScope.anywhere()).outcome())
                .isEqualTo(Resolution.Outcome.UNKNOWN);
        assertThat(MARIAS.names().resolve("", NameScope.anywhere()).outcome()).isEqualTo(Resolution.Outcome.UNKNOWN);
    }
}
