package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.GroupId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Passage;

class StaffingTest {

    private static final GroupId TEAM = GroupId.parse("fallteam");
    private static final String LEAD = "Den tillfälliga arbetsgruppen Fallteam bemannas med:";

    private final Desk desk = Steps.desk("Anna Berg", "Bo Ek");
    private final Staffing staffing = new Staffing(desk, new Notes(desk), new Bodies(desk.words, Optional.empty()));

    private void read(String title, String... lines) {
        AgendaItem.Builder item =
                new AgendaItem.Builder().id(AgendaItemId.parse("a/1")).title(title);
        for (String line : lines) {
            item.addContent(Passage.of(line));
        }
        staffing.in(item.build());
    }

    private Group group() {
        return staffing.groups().get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg, Rehab|Anna Berg|Rehab|false",
                "Anna Berg (Rehab)|Anna Berg|Rehab|false",
                "Bo Ek, Vintorps kommun - sammankallande|Bo Ek|Vintorps kommun|false",
                "Cia Dal, Rehab, Norr|Cia Dal|Rehab, Norr|false",
                "? skolförvaltningarna|? skolförvaltningarna|skolförvaltningarna|true",
                "representant från primärvården – vakant|representant från primärvården – vakant|representant från primärvården|true",
            })
    void anEntryIsAMemberOrAVacantSeat(String entry, String who, String seat, boolean vacant) {
        read("Team", LEAD, entry);
        assertThat(group().getId()).isEqualTo(TEAM);
        assertThat(group().getKind()).contains(GroupKind.TEMPORARY_WORKING_GROUP);
        assertThat(group().getSeats()).extracting(Seat::getName).containsExactly(seat);
        Membership member = staffing.memberships().get(0);
        assertThat(member.getAsWritten()).contains(who);
        assertThat(member.getSeat()).contains(group().getSeats().get(0).getId());
        assertThat(member.isVacant()).isEqualTo(vacant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den tillfälliga arbetsgruppen Fallteam möts:",
                "Beredningsgruppen består av:",
                "Den tillfälliga arbetsgruppen Fallteam bemannas i maj.",
                "Arbetet består av:",
                "Följande tillfälliga arbetsgrupper är igång:",
                "Deltagare:",
            })
    void whatStaffsNoTemporaryGroupNamesNone(String lead) {
        read("Team", lead, "Anna Berg, Rehab");
        assertThat(staffing.groups()).isEmpty();
        assertThat(staffing.memberships()).isEmpty();
        assertThat(desk.findings).isEmpty();
    }

    @Test
    void theListEndsWithTheFirstLineThatNamesNobody() {
        read(
                "Team",
                LEAD,
                "Anna Berg, Rehab - sammankallande",
                "Bo Ek, Skolan",
                "Nästa steg är att mötas.",
                "Cia Dal, Rehab");
        List<Membership> members = staffing.memberships();
        assertThat(members).hasSize(2);
        assertThat(members.get(0).getPerson()).contains(PersonId.parse("anna-berg"));
        assertThat(members.get(0).getRoles()).containsExactly(Role.CONVENER);
        assertThat(members.get(1).getRoles()).isEmpty();
    }

    @Test
    void theNameCanStandElsewhereInTheItem() {
        read(
                "Ny tillfällig arbetsgrupp Fallteam",
                "Den tillfälliga arbetsgruppen bemannas med följande:",
                "Anna Berg, Rehab");
        assertThat(group().getName()).isEqualTo("Fallteam");
    }

    @Test
    void aGroupWithoutANameOrWithTwoIsAFinding() {
        read("Team", "Den tillfälliga arbetsgruppen bemannas med:", "Anna Berg, Rehab");
        read("Tillfällig arbetsgrupp Gångstöd", LEAD, "Anna Berg, Rehab");
        assertThat(staffing.groups()).isEmpty();
        assertThat(desk.findings)
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("read/staffed-group-uncertain", "read/staffed-group-uncertain");
    }
}
