package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;

class EditingTest {

    private static final ItemNumber ONE = ItemNumber.of(1, NumberStyle.POINT);
    private static final ItemNumber TWO = ItemNumber.of(2, NumberStyle.POINT);

    private static final AgendaItem SUB_ITEM = new AgendaItem.Builder()
            .id(new AgendaItemId("m2/1/a"))
            .title("Under")
            .addContent(Passage.of("Djupast ned."))
            .build();

    private static final Decision DECISION = new Decision.Builder()
            .id(new DecisionId("m2/d1"))
            .text("Planen antas.")
            .build();

    private static final AgendaItem ITEM = new AgendaItem.Builder()
            .id(new AgendaItemId("m2/1"))
            .number(ONE)
            .title("Öppnande")
            .addParticipants(Mention.of("Bo"), Mention.of("Cia"))
            .addContent(Passage.of("Först."), DECISION, SUB_ITEM, Passage.of("Sist."))
            .build();

    private static final Collaboration BEFORE = new Collaboration.Builder()
            .addMeetings(meeting("m1"), meeting("m2").withAgenda(ITEM), meeting("m3"))
            .build();

    private static Meeting meeting(String id) {
        return new Meeting.Builder()
                .id(new MeetingId(id))
                .addAttendance(new Attendance.Builder()
                        .id(new AttendanceId(id + "/a1"))
                        .name("Bo Ek")
                        .affiliationAsWritten("Ekåsa kommun")
                        .title("chef")
                        .status(AttendanceStatus.PRESENT)
                        .build())
                .addAgenda(new AgendaItem.Builder()
                        .id(new AgendaItemId(id + "/9"))
                        .title("Avslutning")
                        .build())
                .build();
    }

    private static AgendaItem item(Collaboration collaboration) {
        return collaboration.getMeetings().get(1).getAgenda().get(0);
    }

    private static void requireUntouchedElsewhere(Collaboration after) {
        assertThat(after.getMeetings()).hasSize(3);
        assertThat(after.getMeetings().get(0)).isSameAs(BEFORE.getMeetings().get(0));
        assertThat(after.getMeetings().get(2)).isSameAs(BEFORE.getMeetings().get(2));
    }

    @Test
    void anItemGetsAnotherNumber() {
        Edit edit = new Edit.Renumber(ITEM.getId(), Optional.of(ONE), TWO);
        Collaboration after = BEFORE.apply(edit);
        assertThat(item(after)).isEqualTo(ITEM.withNumber(TWO));
        requireUntouchedElsewhere(after);
        assertThat(edit.path()).hasToString("agendaItems[m2/1].number");
        assertThat(edit.was()).contains("1.");
        assertThat(edit.becomes()).isEqualTo("2.");
    }

    @Test
    void anItemWithoutANumberGetsOne() {
        Edit edit = new Edit.Renumber(SUB_ITEM.getId(), Optional.empty(), TWO);
        assertThat(item(BEFORE.apply(edit)).getContent().get(2)).isEqualTo(SUB_ITEM.withNumber(TWO));
        assertThat(edit.was()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "attendance[m2/a1].name | Bo Ek",
                "attendance[m2/a1].affiliationAsWritten | Ekåsa kommun",
                "attendance[m2/a1].title | chef",
                "agendaItems[m2/1].title | Öppnande",
                "agendaItems[m2/1].participants[0] | Bo",
                "agendaItems[m2/1].participants[1] | Cia",
                "agendaItems[m2/1].content[0].text | Först.",
                "agendaItems[m2/1].content[3].text | Sist.",
                "agendaItems[m2/1/a].title | Under",
                "agendaItems[m2/1/a].content[0].text | Djupast ned.",
                "decisions[m2/d1].text | Planen antas.",
            })
    void aTextIsWrittenOtherwise(String path, String from) {
        Edit edit = new Edit.Reword(ModelPath.parse(path), from, "Annat");
        Collaboration after = BEFORE.apply(edit);
        assertThat(texts(after)).isEqualTo(replaced(texts(BEFORE), ModelPath.parse(path), from));
        requireUntouchedElsewhere(after);
        assertThat(after.apply(edit)).isEqualTo(after);
        assertThat(edit.was()).contains(from);
        assertThat(edit.becomes()).isEqualTo("Annat");
        Edit late = new Edit.Reword(ModelPath.parse(path), "Något helt annat", "Tredje");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.apply(late))
                .withMessage(path + " no longer says \"Något helt annat\", so it is not made \"Tredje\"");
    }

    /** Every text with its path, and those who take part in the item. */
    private static List<String> texts(Collaboration collaboration) {
        Stream<String> own = collaboration.getMeetings().stream()
                .flatMap(meeting -> meeting.ownTexts().stream())
                .map(text -> text.path() + " " + text.text());
        List<Mention> participants = item(collaboration).getParticipants();
        return Stream.concat(
                        own,
                        IntStream.range(0, participants.size())
                                .mapToObj(i -> ITEM.path().then("participants", i) + " "
                                        + participants.get(i).getAsWritten()))
                .toList();
    }

    private static List<String> replaced(List<String> texts, ModelPath path, String from) {
        return texts.stream()
                .map(text -> text.equals(path + " " + from) ? path + " Annat" : text)
                .toList();
    }

    @Test
    void aDecisionIsAddedToTheSummaryAsItsLastLine() {
        Edit edit = new Edit.Summarise(ITEM.getId(), DECISION.getId(), "Planen antas.");
        Collaboration after = BEFORE.apply(edit);
        assertThat(item(after).getContent()).hasSize(5);
        assertThat(item(after).getContent().get(4))
                .isEqualTo(new SummaryLine.Builder()
                        .text("Planen antas.")
                        .repeats(DECISION.getId())
                        .build());
        requireUntouchedElsewhere(after);
        assertThat(edit.path()).hasToString("agendaItems[m2/1].content");
        assertThat(edit.was()).isEmpty();
        assertThat(edit.becomes()).isEqualTo("Planen antas.");
    }

    @Test
    void whatIsAppliedAlreadyChangesNothing() {
        for (Edit edit : List.of(
                new Edit.Renumber(ITEM.getId(), Optional.of(ONE), TWO),
                new Edit.Summarise(ITEM.getId(), DECISION.getId(), "Planen antas."))) {
            Collaboration after = BEFORE.apply(edit);
            assertThat(after.apply(edit)).isEqualTo(after);
        }
    }

    @Test
    void aNumberThatHasChangedMeanwhileIsLeft() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.apply(
                        new Edit.Renumber(ITEM.getId(), Optional.of(TWO), ItemNumber.of(3, NumberStyle.POINT))))
                .withMessageContaining("no longer says \"2.\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.apply(new Edit.Renumber(ITEM.getId(), Optional.empty(), TWO)))
                .withMessageContaining("no longer says \"\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "attendance[m2/a7].name",
                "attendance[m2/a1].note",
                "agendaItems[m2/7].title",
                "agendaItems[m2/1].reference",
                "agendaItems[m2/1].participants[2]",
                "agendaItems[m2/1].content[1].text", // a decision has a path of its own
                "agendaItems[m2/1].content[9].text",
                "decisions[m2/d7].text",
                "decisions[m2/d1].label",
                "meetings[m2].place",
            })
    void whereThereIsNothingNothingIsChanged(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.apply(new Edit.Reword(ModelPath.parse(path), "a", "b")))
                .withMessage("there is nothing at " + path + " that could be changed");
    }

    @Test
    void anItemThatIsNotThereHasNoNumberAndNoSummary() {
        AgendaItemId nowhere = new AgendaItemId("m2/7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.apply(new Edit.Renumber(nowhere, Optional.of(ONE), TWO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.apply(new Edit.Summarise(nowhere, DECISION.getId(), "Planen antas.")));
    }
}
