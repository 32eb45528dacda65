package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.time.Term;

class GoalsReaderTest {

    private static final ModelPath ITEM = ModelPath.of(AgendaItemId.parse("a/1"));

    /** Passages; one that starts with an asterisk is an entry of a list. */
    private static List<QuotedGoals> goals(String... lines) {
        List<ItemContent> content = new ArrayList<>();
        for (String line : lines) {
            content.add(
                    line.startsWith("* ")
                            ? Passage.of(line.substring(2)).withForm(Passage.Form.LIST_ITEM)
                            : Passage.of(line));
        }
        return new GoalsReader(Steps.WORDS).in(content, ITEM, "content");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mål 2025–2026: 1. Trygg hemgång 2. Färre fall|2025|2026",
                "Mål 2025: Trygg hemgång; Färre fall|2025|2025",
                "Övergripande mål 2025/26: 1) Trygg hemgång 2) Färre fall|2025|2026",
                "Mål 2025-2026 Närvård Ekåsa: 1. Trygg hemgång. 2. Färre fall.|2025|2026",
                "Mål 2025–2026 1. Trygg hemgång 2. Färre fall|2025|2026",
                "Gemensamma mål för 2025 och 2026: 1. Trygg hemgång 2. Färre fall|2025|2026",
            })
    void goalsOnTheLineOfTheirHeadAreTakenOneByOne(String line, int first, int last) {
        List<QuotedGoals> found = goals(line);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getGoals()).containsExactly("Trygg hemgång", "Färre fall");
        assertThat(found.get(0).getPeriod())
                .isEqualTo(Term.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
        assertThat(found.get(0).getCited()).contains(ITEM.then("content", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* ", "• ", "1. ", "- "})
    void goalsOnAListBelowTheHeadEndWithTheList(String mark) {
        List<QuotedGoals> found = goals("Mål 2025–2026", mark + "Trygg hemgång", mark + "Färre fall", "Vi pratade.");
        assertThat(found.get(0).getGoals()).containsExactly("Trygg hemgång", "Färre fall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mål och budget 2026 diskuterades.",
                "Målet för 2026 är att bli färre.",
                "Mål 2025–2026",
                "Mål: minska väntan",
                "Målgruppen 2025: äldre",
                "Vi har nya mål 2025: 1. Trygg hemgång 2. Färre fall",
                "Mål 2026–2025: 1. Trygg hemgång",
                "Mål 2025 ska följas upp: Anna återkommer",
            })
    void whatSpeaksOfGoalsQuotesNone(String line) {
        assertThat(goals(line)).isEmpty();
    }

    @Test
    void anItemCanBeTheHead() {
        AgendaItem item = new AgendaItem.Builder()
                .id(AgendaItemId.parse("a/1"))
                .title("Mål 2025–2026")
                .addContent(Passage.of("Trygg hemgång").withForm(Passage.Form.LIST_ITEM))
                .build();
        QuotedGoals goals = new GoalsReader(Steps.WORDS).under(item).orElseThrow();
        assertThat(goals.getGoals()).containsExactly("Trygg hemgång");
        assertThat(goals.getCited()).contains(ITEM);
    }

    @Test
    void goalsBetweenRollAndItemsBelongToTheMeeting() {
        MinutesReading reading = Steps.read("Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg, Bo Ek\n\n"
                + "Mål 2025–2026: 1. Trygg hemgång 2. Färre fall\n\n§ 1 Bussar\n\nVi pratade.");
        assertThat(reading.meeting().getQuotedGoals()).hasSize(1);
        assertThat(reading.meeting().getPreamble()).hasSize(1);
    }
}
