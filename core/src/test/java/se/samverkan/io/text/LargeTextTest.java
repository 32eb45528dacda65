package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile repetition takes time in proportion to its length: each of these would take hours otherwise. */
class LargeTextTest {

    private static final int TIMES = 100_000;
    private static final int LINES = 30_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "*",
                "**a ",
                "_a",
                "***",
                "](",
                "[a](",
                "[]((",
                "\\",
                "`",
                "|",
                "| a ",
                "a\t",
                "\t",
                "- ",
                "§",
                "1.",
                "www.",
                "(",
                "https://a ",
                "a  ",
                " a",
                "\f",
                "a\f",
                "-a",
                "\u0301a",
                "Ã",
                "Ã¥",
                "â€",
                "├",
                "\ufffd",
                "\ufffda",
                "m\ufffdte ",
                "f\ufffdr ",
                "fr†gor ",
                "”š"
            })
    void onOneLine(String piece) {
        String text = "Början " + piece.repeat(TIMES) + " slut";
        assertThat(Read.read(new PlainText(), text).outline().text()).contains("slut");
        assertThat(Read.read(new Markdown(), text).outline().text()).contains("slut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "- a\n",
                "  - a\n",
                "|a|\n",
                "a\tb\n",
                "Sida 2\nProtokoll från nämnden\n",
                "https://a.se\n",
                "#\n",
                "# a\n",
                "\n ",
                "Ab,\n",
                "en rad som är så lång att den ser ut att vara bruten av ett program\n",
                "\fProtokoll från nämnden\n",
                "a\f",
                "MÃ¶te\n",
                "\ufffdr\n",
                "fr†gor\n",
                "š\n"
            })
    void onManyLines(String piece) {
        String text = "Början\n" + piece.repeat(LINES) + "\nslut";
        assertThat(Read.read(new PlainText(), text).outline().text()).contains("slut");
    }
}
