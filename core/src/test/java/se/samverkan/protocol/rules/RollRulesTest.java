package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.items;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.id.GroupId;
import se.samverkan.id.OrganisationId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Person;
import se.samverkan.protocol.Profile;

class RollRulesTest {

    private static final Check SUBSTITUTE = Check.that(new SubstituteWithoutAbsence());
    private static final Check UNLISTED = Check.that(new UnlistedParticipant());

    private static final OrganisationId HOSPITAL = new OrganisationId("aslunda-sjukhus");

    private static Given serving(Given given, Mention absent) {
        return given.on("Erik Lind", AttendanceStatus.PRESENT, entry -> entry.withSubstituteFor(absent));
    }

    private static UnaryOperator<Attendance> from(OrganisationId organisation, Role... roles) {
        return entry -> entry.withOrganisation(organisation).withRoles(roles);
    }

    @Test
    void aSubstituteForSomebodyAbsentIsRight() {
        SUBSTITUTE.passes(serving(notes().present("Anna Berg").absent("David Lund"), mention("David Lund")));
    }

    @Test
    void aSubstituteForSomebodyWhoIsThereIsReportedAtTheSubstitute() {
        Finding finding = SUBSTITUTE.firesOnceOn(
                serving(notes().present("Anna Berg").present("David Lund"), mention("David Lund")));
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[ekasa/2025-05-22/a2].substituteFor");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getQuote()).contains("David Lund");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Erik Lind står som ersättare för David Lund, som också är närvarande hela mötet.");
    }

    @Test
    void theRuleIsFirmerInACommittee() {
        Given given = serving(protocol().present("David Lund"), mention("David Lund"));
        assertThat(SUBSTITUTE.in(Profile.STATUTORY).firesOnceOn(given).getSeverity())
                .isEqualTo(Severity.ERROR);
        assertThat(new SubstituteWithoutAbsence().info().getBlocks()).contains(MinutesStage.VERIFIED);
    }

    @Test
    void whoIsServedForCanBeToldByNameAlone() {
        SUBSTITUTE.firesOnceOn(serving(notes().present("David Lund"), Mention.of("David  lund")));
        SUBSTITUTE.passes(serving(notes().absent("David Lund"), Mention.of("David Lund")));
        SUBSTITUTE.passes(serving(notes().present("David Lund"), Mention.of("David")));
    }

    @Test
    void whoIsNotOnTheRollIsAway() {
        SUBSTITUTE.passes(serving(notes().present("Anna Berg"), mention("David Lund")));
        SUBSTITUTE.passes(serving(notes().present("Anna Berg"), Mention.of("David Lund")));
    }

    @Test
    void whoWasThereForAPartCanBeServedForInTheRest() {
        SUBSTITUTE.passes(serving(notes().presentFor(items(1, 3), "David Lund"), mention("David Lund")));
        SUBSTITUTE.passes(serving(
                notes().on("David Lund", AttendanceStatus.PRESENT, one -> one.withLeftAt(LocalTime.NOON)),
                mention("David Lund")));
        SUBSTITUTE.passes(serving(
                notes().on("David Lund", AttendanceStatus.PRESENT, one -> one.withArrivedAt(LocalTime.NOON)),
                mention("David Lund")));
        SUBSTITUTE.passes(serving(
                notes().on("David Lund", AttendanceStatus.PRESENT, one -> one.withNote("del av mötet")),
                mention("David Lund")));
        SUBSTITUTE.passes(
                serving(notes().on("David Lund", AttendanceStatus.UNKNOWN, one -> one), mention("David Lund")));
        SUBSTITUTE.passes(serving(notes().present("David Lund").absent("David Lund"), mention("David Lund")));
    }

    @Test
    void aSubstituteWhoWasThereForAPartMayHaveServedForThatPart() {
        SUBSTITUTE.passes(notes().present("David Lund")
                .on(
                        "Erik Lind",
                        AttendanceStatus.PRESENT,
                        entry -> entry.withSubstituteFor(mention("David Lund")).withPart(items(1, 2))));
    }

    @Test
    void whoStandsAsSubstituteMayJustListen() {
        SUBSTITUTE.doesNotApplyTo(notes().present("Anna Berg").present("Erik Lind", Role.SUBSTITUTE));
        SUBSTITUTE.doesNotApplyTo(notes().present("David Lund")
                .on("Erik Lind", AttendanceStatus.ABSENT, entry -> entry.withSubstituteFor(mention("David Lund"))));
        SUBSTITUTE.isUncertainOn(notes());
    }

    @Test
    void nobodyServesForThemselves() {
        SUBSTITUTE.passes(serving(notes(), mention("Erik Lind")));
    }

    @Test
    void whoServesForAnOrganisationNeedsOneOfItsMembersAway() {
        Mention hospital = Mention.of("Åslunda sjukhus", HOSPITAL);
        SUBSTITUTE.firesOnceOn(serving(notes().on("David Lund", AttendanceStatus.PRESENT, from(HOSPITAL)), hospital));
        SUBSTITUTE.passes(serving(
                notes().on("David Lund", AttendanceStatus.PRESENT, from(HOSPITAL))
                        .on("Eva Ek", AttendanceStatus.ABSENT, from(HOSPITAL)),
                hospital));
        SUBSTITUTE.passes(
                serving(notes().on("Gun Alm", AttendanceStatus.PRESENT, from(HOSPITAL, Role.GUEST)), hospital));
        SUBSTITUTE.passes(
                serving(notes().on("Gun Alm", AttendanceStatus.PRESENT, from(HOSPITAL, Role.SUBSTITUTE)), hospital));
        SUBSTITUTE.passes(serving(notes().present("Anna Berg"), hospital));
    }

    @Test
    void whoTakesPartAndIsOnTheRollIsListed() {
        UNLISTED.passes(notes().present("Anna Berg").item("1.", item -> item.withParticipants(mention("Anna Berg"))));
        UNLISTED.passes(
                notes().present("Anna Berg").item("1.", item -> item.withParticipants(Mention.of("anna berg"))));
        UNLISTED.passes(notes().absent("Anna Berg").item("1.", item -> item.withParticipants(mention("Anna Berg"))));
    }

    @Test
    void whoTakesPartAndIsOnNoListIsReportedOnce() {
        Finding finding = UNLISTED.firesOnceOn(protocol()
                .present("Anna Berg")
                .item("1.", item -> item.withParticipants(mention("Anna Berg"), Mention.of("Erik Lind")))
                .item("2.", item -> item.withParticipants(Mention.of("Erik  Lind"))));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].participants[1]");
        assertThat(finding.getQuote()).contains("Erik Lind");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Erik Lind medverkar i punkten ”1. Punkt 0” men står inte i närvaron.");
    }

    @Test
    void itIsNeverMoreThanAWarningAndStandsInNoWay() {
        Given given = protocol().present("Anna Berg").item("1.", item -> item.withParticipants(mention("Erik Lind")));
        assertThat(UNLISTED.in(Profile.NOTES).firesOnceOn(given).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(UNLISTED.in(Profile.PROTOCOL).firesOnceOn(given).getSeverity())
                .isEqualTo(Severity.WARNING);
        assertThat(UNLISTED.in(Profile.STATUTORY).firesOnceOn(given).getSeverity())
                .isEqualTo(Severity.WARNING);
        assertThat(new UnlistedParticipant().info().getBlocks()).isEmpty();
        assertThat(UNLISTED.in(Profile.STATUTORY)
                        .firesOnceOn(protocol()
                                .present("Anna Berg")
                                .item("1.", item -> item.withParticipants(Mention.of("Erik Lind"))))
                        .getSeverity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void sheIsFoundInSubItemsToo() {
        UNLISTED.firesOnceOn(notes().present("Anna Berg")
                .item(
                        "1.",
                        item -> item.withContent(item.withId(new se.samverkan.id.AgendaItemId("ekasa/2025-05-22/i0/a"))
                                .withParticipants(Mention.of("Erik Lind")))));
    }

    @Test
    void whoMayBeOnTheRollUnderAnotherFormOfTheNameIsNotUnlisted() {
        for (String name : List.of("Sonja Nilsson", "Sonja", "S. Nilsson", "Sonja Svensen Nilsson", "Sonia Nilsson")) {
            UNLISTED.passes(notes().present("Sonja Svendsen Nilsson")
                    .item("1.", item -> item.withParticipants(Mention.of(name))));
        }
        UNLISTED.passes(notes().present("Anna Berg")
                .item("1.", item -> item.withParticipants(Mention.of("Anna Berg", Given.person("Anna Berg (2)")))));
    }

    @Test
    void whoIsNoPersonForCertainIsNotUnlisted() {
        for (Mention who : List.of(
                Mention.of("Maria"),
                Mention.of("Hultby vårdcentral"),
                Mention.holder("Ordföranden", "chair"),
                Mention.everybody("Alla"),
                Mention.of("Hultby Vårdcentral", HOSPITAL),
                Mention.of("Styrgruppen Västmark", new GroupId("styrgrupp")))) {
            UNLISTED.passes(notes().present("Anna Berg").item("1.", item -> item.withParticipants(who)));
        }
    }

    @Test
    void withoutARollNobodyIsUnlisted() {
        UNLISTED.isUncertainOn(notes().item("1.", item -> item.withParticipants(mention("Erik Lind"))));
    }

    @Test
    void anEntryWithoutANameIsNobodyInParticular() {
        UNLISTED.firesOnceOn(
                notes().on("Anna Berg", AttendanceStatus.PRESENT, entry -> entry.withName(Optional.empty()))
                        .item("1.", item -> item.withParticipants(Mention.of("Erik Lind"))));
    }

    @Test
    void aWholeNameIsAPersonsUnlessSomethingElseIsKnownToHaveIt() {
        Meeting meeting = notes().present("Anna Berg")
                .item("1.", item -> item.withParticipants(Mention.of("Norra Kliniken")))
                .meeting();
        Collaboration all = Collaboration.of(meeting);
        Outcomes unlisted = Outcomes.of(new UnlistedParticipant());
        assertThat(unlisted.of(all, meeting.getId())).isEqualTo("fired");
        assertThat(unlisted.of(
                        all.withOrganisations(new Organisation.Builder()
                                .id(new OrganisationId("norra"))
                                .name("Norra Kliniken")
                                .build()),
                        meeting.getId()))
                .isEqualTo("passed");
        assertThat(unlisted.of(
                        all.withPeople(new Person.Builder()
                                .id(Given.person("Norra Kliniken"))
                                .name("Norra Kliniken")
                                .build()),
                        meeting.getId()))
                .isEqualTo("fired");
    }
}
