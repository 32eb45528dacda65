package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.meeting.AttendanceStatus;

class RollTest {

    private final Roll roll =
            Steps.roll("Anna Karin Berg", "Bo Ek", "Maria Gran", "Maria Lund", "Gunn-Britt Ås", "Anders Öst");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Anna Karin Berg, Anna Karin Berg",
        "Anna Berg, Anna Karin Berg",
        "Berg Anna, Anna Karin Berg",
        "anna, Anna Karin Berg",
        "Berg, Anna Karin Berg",
        "Anna B, Anna Karin Berg",
        "Annas, Anna Karin Berg",
        "Anna Bergs, Anna Karin Berg",
        "Maria G, Maria Gran",
        "Maria Lund, Maria Lund",
        "Maira Gran, Maria Gran",
        "Andres, Anders Öst",
        "Gunn, Gunn-Britt Ås",
        "Gunn Britt, Gunn-Britt Ås",
    })
    void aMentionIsTheOneWhoFits(String mention, String name) {
        assertThat(roll.find(mention).flatMap(Entry::nameWords)).contains(name);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "Maria", "Karl", "Sven Ek", "Anna Ek", "Boo"})
    void amongNoneOrSeveralNobodyIsPicked(String mention) {
        assertThat(roll.find(mention)).isEmpty();
    }

    @Test
    void whoeverStandsOnTheRollTwiceIsOnePersonAndThePresentEntryCounts() {
        Roll twice = Steps.roll("Anna Berg", "Bo Ek");
        Entry again = new Entry(AttendanceId.parse("n9"));
        again.name.add(Steps.piece("Anna Berg"));
        again.status = AttendanceStatus.PRESENT;
        twice.entries().get(0).status = AttendanceStatus.ABSENT;
        twice.add(again);
        assertThat(twice.find("Anna")).contains(again);
    }

    @Test
    void anEntryWithoutANameIsFoundByNobody() {
        Roll roll = new Roll();
        Entry entry = new Entry(AttendanceId.parse("n1"));
        entry.affiliation.add(Steps.piece("Habiliteringen"));
        roll.add(entry);
        assertThat(roll.isEmpty()).isFalse();
        assertThat(roll.find("Habiliteringen")).isEmpty();
    }

    @Test
    void rolesAreHeldByThosePresentAndOthers() {
        Entry chair = roll.entries().get(0);
        Entry away = roll.entries().get(1);
        chair.roles.add(Role.CHAIR);
        away.roles.add(Role.CHAIR);
        away.status = AttendanceStatus.ABSENT;
        assertThat(roll.presentAs(Role.CHAIR)).containsExactly(chair);
        assertThat(roll.holders(Role.CHAIR)).containsExactly(chair, away);
    }
}
