package se.samverkan.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {

    @Test
    void aPathNamesTheKindTheIdAndTheAttributes() {
        ModelPath path = ModelPath.of(AgendaItemId.parse("ekasa/2025-05-22/25"))
                .then("content", 2)
                .then("text");
        assertThat(path).hasToString("agendaItems[ekasa/2025-05-22/25].content[2].text");
        assertThat(path.steps()).containsExactly("content[2]", "text");
    }

    @Test
    void anIdMayHoldFullStops() {
        ModelPath path = ModelPath.parse("people[a.b~2].name");
        assertThat(path.id()).isEqualTo("a.b~2");
        assertThat(path.steps()).containsExactly("name");
    }

    @ParameterizedTest(name = "{0} is among {1}")
    @CsvSource({
        "AgendaItemId, agendaItems",
        "AttachmentId, attachments",
        "AttendanceId, attendance",
        "DecisionId, decisions",
        "GroupId, groups",
        "MeetingId, meetings",
        "MinutesRecordId, minutes",
        "OrganisationId, organisations",
        "PersonId, people",
        "TaskId, tasks",
    })
    void everyKindOfThingHasItsPlural(String kind, String plural) {
        Id id = IdKinds.parsers().get(kind).apply("a");
        assertThat(ModelPath.collectionOf(id)).isEqualTo(plural);
        assertThat(ModelPath.of(id)).hasToString(plural + "[a]");
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "meetings",
                "[a]",
                "meetings[",
                "meetings]a[",
                "meetings[]",
                "meetings[ å ]",
                "meetings[a",
                "meetings[a]x",
                "meetings[a].",
                "meetings[a]..x",
                "meetings[a].x.",
                "meetings[a].x[",
                "meetings[a].x[]",
                "meetings[a].x[-1]",
                "meetings[a].x[b]",
                "meetings[a].x[1",
                "meetings[a].x[1]y",
                "meetings[a].x[1][2]",
                "meetings[a].[1]",
                "meetings[a].x[1234567890]",
                "meetings[a].få",
                "mö[a]",
                "my meetings[a]",
                " meetings[a]",
            })
    void whatIsNoPathIsRefused(String text) {
        assertThatThrownBy(() -> ModelPath.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"");
    }

    @Test
    void aRefusalQuotesThePartThatIsWrong() {
        assertThatThrownBy(() -> ModelPath.parse("meetings")).hasMessageContaining("\"meetings\"");
        assertThatThrownBy(() -> ModelPath.parse("meetings[a].få")).hasMessageContaining("\"få\"");
        assertThatThrownBy(() -> ModelPath.parse("meetings[å]")).hasMessageContaining("\"å\"");
        assertThatThrownBy(() -> ModelPath.of(new GroupId("a")).then("x y")).hasMessageContaining("\"x y\"");
    }

    @Test
    void aThingHasNoParent() {
        assertThat(ModelPath.parse("meetings[a]").parent()).isEmpty();
        assertThat(ModelPath.parse("meetings[a].place").parent()).contains(ModelPath.parse("meetings[a]"));
        assertThat(ModelPath.parse("meetings[a].unplaced[0]").parent()).contains(ModelPath.parse("meetings[a]"));
    }

    @Test
    void everyPathLeadsToAThing() {
        ModelPath thing = ModelPath.parse("meetings[a]");
        assertThat(ModelPath.parse("meetings[a].unplaced[0]").thing()).isEqualTo(thing);
        assertThat(thing.thing()).isEqualTo(thing);
    }

    @Test
    void aPathKeepsItsStepsWhenTheListTheyCameInChanges() {
        List<String> steps = new ArrayList<>(List.of("text"));
        ModelPath path = new ModelPath("meetings", "a", steps);
        steps.add("more");
        assertThat(path.steps()).containsExactly("text");
    }

    @Test
    void pathsAreOrderedByCollectionFirst() {
        assertThat(ModelPath.parse("agendaItems[z].text")).isLessThan(ModelPath.parse("decisions[a]"));
        assertThat(ModelPath.parse("meetings[a].text")).isLessThan(ModelPath.parse("meetings[b]"));
        assertThat(ModelPath.parse("meetings[a]")).isLessThan(ModelPath.parse("meetings[a].place"));
    }

    @Test
    void anIndexIsANumber() {
        assertThat(ModelPath.parse("meetings[a].unplaced[07]"))
                .isEqualTo(ModelPath.parse("meetings[a].unplaced[7]"))
                .hasToString("meetings[a].unplaced[7]");
        assertThat(ModelPath.parse("meetings[a]").then("unplaced", 7))
                .isEqualTo(ModelPath.parse("meetings[a].unplaced[7]"))
                .isEqualTo(ModelPath.parse("meetings[a]").then("unplaced[7]"))
                .hasSameHashCodeAs(new ModelPath("meetings", "a", List.of("unplaced[7]")));
        assertThatThrownBy(() -> ModelPath.parse("meetings[a]").then("unplaced", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unplaced[-1]");
        assertThatThrownBy(() -> ModelPath.parse("meetings[a]").then("unplaced", 1_000_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pathsDifferInEveryStep() {
        ModelPath path = ModelPath.parse("meetings[a].b[1].c.d");
        for (String other : List.of(
                "meetings[a].b[2].c.d",
                "meetings[a].b.c.d",
                "meetings[a].e[1].c.d",
                "meetings[a].b[1].c.e",
                "meetings[a].b[1].c",
                "meetings[a].c.d",
                "meetings[b].b[1].c.d",
                "tasks[a].b[1].c.d")) {
            assertThat(ModelPath.parse(other)).isNotEqualTo(path).doesNotHaveSameHashCodeAs(path);
        }
    }

    @Test
    void aPathOfAnyLengthIsAPath() {
        String text = "meetings[a]" + ".x[1]".repeat(100_000);
        ModelPath path = ModelPath.parse(text);
        assertThat(path).hasToString(text).isEqualTo(ModelPath.parse(text)).hasSameHashCodeAs(ModelPath.parse(text));
        assertThat(path.steps()).hasSize(100_000);
        assertThat(path.thing()).hasToString("meetings[a]");
    }
}
