package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.OrganisationId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;

class RollTest {

    private static final OrganisationId EKASA = new OrganisationId("ekasa-kommun");
    private static final OrganisationId ASLUNDA = new OrganisationId("aslunda-sjukhus");

    private static Attendance anna() {
        return new Attendance.Builder()
                .id(new AttendanceId("ekasa/a0"))
                .name("Anna Berg")
                .status(AttendanceStatus.PRESENT)
                .build();
    }

    /** Whoever is compared first makes no difference. */
    private static boolean areOne(Attendance one, Attendance other) {
        boolean areOne = Roll.isSamePerson(one, other);
        assertThat(Roll.isSamePerson(other, one)).isEqualTo(areOne);
        return areOne;
    }

    @Test
    void twoKnownPersonsAreOneByTheirIdAlone() {
        Attendance known = anna().withPerson(Given.person("Anna Berg"));
        assertThat(areOne(known, known.withName("Anna Ek"))).isTrue();
        assertThat(areOne(known, known.withPerson(Given.person("Anna Berg 2")))).isFalse();
    }

    @Test
    void whereOneIsNotKnownTheNameDecides() {
        Attendance known = anna().withPerson(Given.person("Anna Berg"));
        assertThat(areOne(known, anna())).isTrue();
        assertThat(areOne(known, anna().withName("Bo Ek"))).isFalse();
    }

    @Test
    void whoHasNoNameIsNobodyElse() {
        Attendance nameless = anna().withName(Optional.empty());
        assertThat(areOne(nameless, anna())).isFalse();
        assertThat(areOne(nameless, nameless)).isFalse();
    }

    @Test
    void knownOrganisationsAreComparedByTheirIds() {
        Attendance fromEkasa = anna().withOrganisation(EKASA).withAffiliationAsWritten("Ekåsa kommun");
        assertThat(areOne(fromEkasa, fromEkasa.withAffiliationAsWritten("Socialförvaltningen")))
                .isTrue();
        assertThat(areOne(fromEkasa, fromEkasa.withOrganisation(ASLUNDA))).isFalse();
    }

    @Test
    void whereOneOrganisationIsNotKnownItsNameDecides() {
        Attendance fromEkasa = anna().withOrganisation(EKASA).withAffiliationAsWritten("Ekåsa kommun");
        assertThat(areOne(fromEkasa, anna().withAffiliationAsWritten("Ekåsas kommun")))
                .isTrue();
        assertThat(areOne(fromEkasa, anna().withAffiliationAsWritten("Åslunda sjukhus")))
                .isFalse();
        assertThat(areOne(fromEkasa, anna())).isTrue();
        assertThat(areOne(anna(), anna())).isTrue();
    }

    @Test
    void entriesOfAPersonAreItselfAndThoseOfTheSameName() {
        Given given = Given.notes()
                .present("Anna Berg")
                .present("Bo Ek")
                .absent("Anna Berg")
                .seat("Regionhälsan", AttendanceStatus.PRESENT);
        var roll = given.meeting().getAttendance();
        assertThat(Roll.entriesOf(roll.get(0), given.meeting())).containsExactly(roll.get(0), roll.get(2));
        assertThat(Roll.entriesOf(roll.get(3), given.meeting())).containsExactly(roll.get(3));
        assertThat(Roll.distinct(roll)).containsExactly(roll.get(0), roll.get(1), roll.get(3));
    }
}
