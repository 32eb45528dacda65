package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How text is set: lines, columns, JSON in arrays, and what must not reach a terminal. */
class SettingTest {

    @Test
    void longTextIsWrappedBetweenWords() {
        String text = Wrapped.text("  1) ", "     ", "ordning och reda ".repeat(20));
        assertThat(text.lines())
                .allMatch(line -> line.length() <= Terminal.WIDTH)
                .hasSizeGreaterThan(3);
        assertThat(text).startsWith("  1) ordning och reda ").endsWith("reda\n");
        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("     ") && line.charAt(5) != ' ');
        assertThat(text.replaceAll("\\s+", " ").strip())
                .isEqualTo("1) " + "ordning och reda ".repeat(20).strip());
    }

    @Test
    void linesAndLongWordsStayWhole() {
        assertThat(Wrapped.text("- ", "första\nandra")).isEqualTo("- första\n- andra\n");
        String word = "o".repeat(150);
        assertThat(Wrapped.text("  ", "a " + word + " b")).isEqualTo("  a\n  " + word + "\n  b\n");
        assertThat(Wrapped.text("  ", "")).isEqualTo("  \n");
    }

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        assertThat(Columns.of(List.of(List.of("a", "bbb", "c"), List.of("aaaa", "b", ""))))
                .isEqualTo("a     bbb  c\naaaa  b\n");
    }

    @Test
    void jsonTextsBecomeAnArray() {
        assertThat(JsonTexts.joined(List.of("{\"a\": 1}\n"), false)).isEqualTo("{\"a\": 1}\n");
        assertThat(JsonTexts.joined(List.of("{\n \"a\": 1\n}", "2"), true))
                .isEqualTo("[\n  {\n   \"a\": 1\n  },\n  2\n]\n");
        assertThat(JsonTexts.joined(List.of(), true)).isEqualTo("[\n]\n");
        assertThat(JsonTexts.joined(List.of(), false)).isEmpty();
        assertThat(JsonMapper.shared().readTree(JsonTexts.joined(List.of("1", "2"), false)))
                .hasSize(2);
    }

    @Test
    void documentsCannotSteerTheTerminalNorShowIdentityNumbers() {
        assertThat(Terminal.shown("a\033[2Jb\u202e " + CannedImporter.IDENTITY_NUMBER))
                .isEqualTo("a[2Jb ••••••-••••");
    }
}
