package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionColumnsTest {

    private static List<List<String>> rows(boolean listed, String... lines) {
        List<Line> all = Arrays.stream(lines).map(Steps::line).toList();
        return ActionColumns.rows(all, 0, listed, Steps.WORDS).stream()
                .map(row -> row.cells().stream().map(Piece::words).toList())
                .toList();
    }

    @Test
    void aHeadTellsWhereTheColumnsStand() {
        assertThat(rows(
                        false,
                        "Åtgärd                Ansvarig      Klart",
                        "Köpa stolar           Bo Ek         3 maj",
                        "Måla väggarna i hela  Anna          v 20",
                        "Anna tackar för i dag."))
                .containsExactly(
                        List.of("Åtgärd", "Ansvarig", "Klart"),
                        List.of("Köpa stolar", "Bo Ek", "3 maj"),
                        List.of("Måla väggarna i hela", "Anna", "v 20"));
    }

    @Test
    void belowAHeadingThatListsActionsNoHeadIsNeeded() {
        String[] lines = {"Bo      lista över platser     3 maj", "Anna    telefonlistan          v 20"};
        assertThat(rows(true, lines))
                .containsExactly(
                        List.of("Bo", "lista över platser", "3 maj"), List.of("Anna", "telefonlistan", "v 20"));
        assertThat(rows(false, lines)).isEmpty();
    }

    @Test
    void proseAndHeadsAloneAreNoTable() {
        assertThat(rows(true, "Bo ska köpa stolar.", "Anna målar.")).isEmpty();
        assertThat(rows(false, "Åtgärd    Ansvarig", "Anna tackar för i dag.")).isEmpty();
        assertThat(rows(false, "Plats     Antal", "Ekåsa     3")).isEmpty();
        assertThat(rows(true, "Bo      lista", "Anna    lista    maj")).isEmpty();
    }
}
