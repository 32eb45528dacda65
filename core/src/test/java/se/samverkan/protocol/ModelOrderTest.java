package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.Task;

class ModelOrderTest {

    /** Ids say nothing of the order: what comes first on paper has the last letter. */
    private static final Meeting MEETING = Made.minutes("m")
            .withAttendance(entry("z"), entry("y"))
            .withPreamble(decision("x"), item("w", decision("v")), Passage.of("Välkomna."))
            .withAgenda(
                    item("u", decision("t"), item("s", decision("r")), Passage.of("Text."), decision("q")), item("p"))
            .withTasks(task("o"), task("n"))
            .withQuestions(question("l"), question("k"))
            .withAttachments(attachment("j"), attachment("i"));

    /** Places in the order in which minutes tell of them. */
    private static final List<String> PAPER = List.of(
            "meetings[m].date",
            "meetings[m].attendance",
            "attendance[z].name",
            "attendance[y]",
            "meetings[m].preamble[2].text",
            "decisions[x]",
            "agendaItems[w].title",
            "decisions[v].text",
            "meetings[m].agenda",
            "agendaItems[u].content[2].text",
            "decisions[t]",
            "agendaItems[s]",
            "decisions[r]",
            "decisions[q].text",
            "agendaItems[p].number",
            "meetings[m].tasks",
            "tasks[o].due",
            "tasks[n]",
            "meetings[m].questions",
            "forwardedQuestions[l]",
            "forwardedQuestions[k].what",
            "meetings[m].quotedGoals[0].goals[1]",
            "meetings[m].nextMeeting.date",
            "meetings[m].attachments",
            "attachments[j].label",
            "attachments[i]",
            "meetings[m].minutes",
            "minutes[m/m1].signOff",
            "meetings[m].unplaced[1]",
            "groups[g]");

    private static Attendance entry(String id) {
        return new Attendance.Builder()
                .id(new AttendanceId(id))
                .name("Bo Ek")
                .status(AttendanceStatus.PRESENT)
                .build();
    }

    private static Decision decision(String id) {
        return new Decision.Builder()
                .id(new DecisionId(id))
                .text("Rutinen antas.")
                .build();
    }

    private static AgendaItem item(String id, ItemContent... content) {
        return new AgendaItem.Builder()
                .id(new AgendaItemId(id))
                .title("Ärende")
                .addContent(content)
                .build();
    }

    private static Task task(String id) {
        return new Task.Builder().id(new TaskId(id)).what("Skriva.").build();
    }

    private static ForwardedQuestion question(String id) {
        return new ForwardedQuestion.Builder()
                .id(new ForwardedQuestionId(id))
                .what("Vem gör vad?")
                .build();
    }

    private static Attachment attachment(String id) {
        return new Attachment.Builder().id(new AttachmentId(id)).title("Bilaga").build();
    }

    private static List<Finding> at(List<String> paths) {
        return paths.stream()
                .map(path -> Made.finding("test/rule", Severity.WARNING, path))
                .toList();
    }

    private static List<String> sorted(List<String> paths) {
        return ModelOrder.sorted(at(paths), MEETING).stream()
                .map(finding -> finding.getPath().orElseThrow().toString())
                .toList();
    }

    private static List<String> sorted(String... paths) {
        return sorted(List.of(paths));
    }

    @Test
    void findingsStandInTheOrderOfTheMinutes() {
        List<String> backwards = new ArrayList<>(PAPER);
        Collections.reverse(backwards);
        assertThat(sorted(backwards)).isEqualTo(PAPER);
        assertThat(sorted(PAPER)).isEqualTo(PAPER);
    }

    @Test
    void everyTwoStandInTheOrderOfTheMinutes() {
        for (int later = 1; later < PAPER.size(); later++) {
            assertThat(sorted(PAPER.get(later), PAPER.get(later - 1)))
                    .containsExactly(PAPER.get(later - 1), PAPER.get(later));
        }
    }

    @Test
    void theMeetingItselfAndItsFrameAreOnePlaceWhereTheRulesKeepTheirOrder() {
        List<String> frame = List.of("meetings[m].place", "meetings[m]", "meetings[m].date", "meetings[m].notice[0]");
        assertThat(sorted(frame)).isEqualTo(frame);
        assertThat(sorted("attendance[z]", "meetings[m]")).containsExactly("meetings[m]", "attendance[z]");
    }

    @Test
    void ofOneThingTheRulesKeepTheirOrder() {
        List<String> item =
                List.of("agendaItems[u].title", "agendaItems[u]", "agendaItems[u].content[0]", "agendaItems[u].number");
        assertThat(sorted(item)).isEqualTo(item);
        List<String> unplaced = List.of("meetings[m].unplaced[1]", "meetings[m].unplaced[0]");
        assertThat(sorted(unplaced)).isEqualTo(unplaced);
    }

    @Test
    void whatIsNotInTheMeetingComesLastInItsOrder() {
        assertThat(sorted("groups[g]", "meetings[other].date", "tasks[nowhere]", "meetings[m].unplaced[0]"))
                .containsExactly("meetings[m].unplaced[0]", "groups[g]", "meetings[other].date", "tasks[nowhere]");
    }

    @Test
    void whatIsAboutNothingInTheModelComesLast() {
        Finding pathless = at(List.of("meetings[m]")).get(0).withPath(Optional.empty());
        Finding last = at(List.of("meetings[m].unplaced[0]")).get(0);
        assertThat(ModelOrder.sorted(List.of(pathless, last), MEETING)).containsExactly(last, pathless);
    }

    @Test
    void ofTwoThingsWithOneIdTheFirstIsMeant() {
        Meeting twice = MEETING.withAgenda(item("u"), item("p"), item("u"));
        assertThat(ModelOrder.sorted(at(List.of("agendaItems[p]", "agendaItems[u]")), twice))
                .extracting(finding -> finding.getPath().orElseThrow().id())
                .containsExactly("u", "p");
    }

    @Test
    void oneFindingIsInOrderAlready() {
        List<Finding> one = at(List.of("agendaItems[u]"));
        assertThat(ModelOrder.sorted(one, MEETING)).isSameAs(one);
        assertThat(ModelOrder.sorted(List.of(), MEETING)).isEmpty();
    }

    @Test
    void aCheckPutsItsFindingsInThatOrderWhateverTheRules() {
        ProtocolRule<Meeting> late = Made.rule("test/a", Meeting.class, (meeting, context, findings) -> {
            findings.at(meeting, "unplaced").report();
            findings.at(meeting.getTasks().get(0)).report();
        });
        ProtocolRule<Meeting> early = Made.rule("test/b", Meeting.class, (meeting, context, findings) -> {
            findings.at(meeting.getTasks().get(0), "due").report();
            findings.at(meeting, "date").report();
        });
        assertThat(ProtocolCheck.empty()
                        .withRules(List.of(late, early))
                        .check(MEETING)
                        .findings())
                .extracting(finding ->
                        finding.getCode().name() + " " + finding.getPath().orElseThrow())
                .containsExactly("b meetings[m].date", "a tasks[o]", "b tasks[o].due", "a meetings[m].unplaced");
    }
}
