package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Person;

class MeetingNamesTest {

    private static final PersonId ANNA = new PersonId("anna-berg");
    private static final PersonId MARIA = new PersonId("maria-gran");
    private static final OrganisationId TOWN = new OrganisationId("vintorp");

    private static final Collaboration ALL = new Collaboration.Builder()
            .addPerson(new Person.Builder().id(ANNA).name("Anna Berg").build())
            .addPerson(new Person.Builder().id(MARIA).name("Maria Gran").build())
            .addPerson(new Person.Builder()
                    .id(new PersonId("maria-lind"))
                    .name("Maria Lind")
                    .build())
            .addOrganisation(
                    new Organisation.Builder().id(TOWN).name("Vintorps kommun").build())
            .build();

    private static final Meeting MEETING = new Meeting.Builder()
            .id(new MeetingId("ekasa/2025-03-01"))
            .group(new GroupId("ekasa"))
            .date(LocalDate.of(2025, 3, 1))
            .addAttendance(new Attendance.Builder()
                    .id(new AttendanceId("ekasa/2025-03-01/n1"))
                    .name("Anna Berg")
                    .organisationName("Vintorp kommun")
                    .status(AttendanceStatus.PRESENT)
                    .build())
            .addAttendance(new Attendance.Builder()
                    .id(new AttendanceId("ekasa/2025-03-01/n2"))
                    .name("Maria")
                    .status(AttendanceStatus.PRESENT)
                    .build())
            .addAgenda(new AgendaItem.Builder()
                    .id(new AgendaItemId("ekasa/2025-03-01/1"))
                    .title("Läget")
                    .addParticipant(Mention.of("Anna"))
                    .addContent(new Decision.Builder()
                            .id(new DecisionId("ekasa/2025-03-01/1/d1"))
                            .text("Anna bjuder in.")
                            .addResponsible(Mention.of("Anna B"))
                            .build())
                    .addContent(new QuotedDecision.Builder()
                            .text("Anna bjuder in.")
                            .addResponsible(Mention.of("Anna"))
                            .build())
                    .build())
            .addTask(new Task.Builder()
                    .id(new TaskId("ekasa/2025-03-01/t1"))
                    .what("Ringa")
                    .addResponsible(Mention.of("Maria"))
                    .addResponsible(Mention.of("Kim"))
                    .addResponsible(Mention.of("Anna", MARIA))
                    .addResponsible(Mention.of("alla"))
                    .build())
            .build();

    private static final MeetingNames NAMES = ALL.names().resolve(MEETING);

    @Test
    void theRollIsResolvedByFullNamesFirst() {
        assertThat(NAMES.meeting().getAttendance().get(0).getPerson()).contains(ANNA);
        assertThat(NAMES.meeting().getAttendance().get(0).getOrganisation()).contains(TOWN);
        assertThat(NAMES.meeting().getAttendance().get(1).getPerson()).isEmpty();
    }

    @Test
    void mentionsAreResolvedAgainstThatRoll() {
        AgendaItem item = NAMES.meeting().getAgenda().get(0);
        assertThat(item.getParticipants()).containsExactly(Mention.of("Anna", ANNA));
        assertThat(item.decisions().get(0).getResponsible()).containsExactly(Mention.of("Anna B", ANNA));
    }

    @Test
    void whoAQuotationNamesIsTheOtherBodys() {
        QuotedDecision quoted =
                NAMES.meeting().getAgenda().get(0).quotedDecisions().get(0);
        assertThat(quoted.getResponsible()).containsExactly(Mention.of("Anna"));
    }

    @Test
    void onlyWhatIsCertainGetsATargetAndWhatHasOneKeepsIt() {
        assertThat(NAMES.meeting().getTasks().get(0).getResponsible())
                .containsExactly(
                        Mention.of("Maria"),
                        Mention.of("Kim"),
                        Mention.of("Anna", MARIA),
                        Mention.of("alla").withTarget(new Mention.Everybody()));
    }

    @Test
    void whatIsNotCertainIsTold() {
        assertThat(NAMES.with(Resolution.Outcome.AMBIGUOUS))
                .extracting(at -> at.path().toString())
                .containsExactly("tasks[ekasa/2025-03-01/t1].responsible[0]");
        assertThat(NAMES.with(Resolution.Outcome.UNKNOWN))
                .extracting(at -> at.path().toString())
                .containsExactly("attendance[ekasa/2025-03-01/n2].name", "tasks[ekasa/2025-03-01/t1].responsible[1]");
        assertThat(NAMES.with(Resolution.Outcome.UNSURE))
                .extracting(at -> at.path().toString())
                .containsExactly("agendaItems[ekasa/2025-03-01/1].content[1].responsible[0]");
    }

    @Test
    void resolvingTwiceChangesNothingMore() {
        assertThat(ALL.names().resolve(NAMES.meeting()).meeting()).isEqualTo(NAMES.meeting());
    }
}
