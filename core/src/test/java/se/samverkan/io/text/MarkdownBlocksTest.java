package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {

    @Test
    void whatStandsBetweenFencesIsKeptAsItIs() {
        assertThat(Read.text(
                        "Exempel:",
                        "",
                        "```sh",
                        "# *a*",
                        "  - b",
                        "",
                        "c",
                        "```",
                        "",
                        "Siv Ek",
                        "ringer",
                        "i morgon",
                        "bitti",
                        "."))
                .containsExactly("Exempel:", "# *a* /   - b /  / c", "Siv Ek / ringer / i morgon / bitti / .");
    }

    @Test
    void tildesAreFencesToo() {
        assertThat(Read.markdown("ett", "~~~", "**a**", "~~~", "två", "tre", "fyra"))
                .containsExactly("ett", "**a**", "två / tre / fyra");
    }

    @Test
    void aFenceIsEndedByItsLike() {
        assertThat(Read.markdown("````", "a", "```", "b", "````", "ett", "två", "tre", "fyra"))
                .containsExactly("a / ``` / b", "ett / två / tre / fyra");
    }

    @Test
    void minutesThatWerePastedBetweenFencesAreRead() {
        assertThat(Read.text("```", "# Möte", "- Siv Ek", "- Olle Berg", "```"))
                .containsExactly("# Möte", "- Siv Ek", "- Olle Berg");
    }

    @Test
    void aFenceWithoutAnEndIsText() {
        assertThat(Read.text("```", "Siv Ek")).containsExactly("``` / Siv Ek");
    }

    @Test
    void marksOfCodeWithinALineAreText() {
        assertThat(Read.text("```a``` och mer", "``", "~~struket~~"))
                .containsExactly("```a``` och mer / `` / ~~struket~~");
    }

    @Test
    void underlinedLinesAreHeadings() {
        assertThat(Read.text("Möte i Ekåsa", "============", "", "Närvarande", "----------", "Siv Ek"))
                .containsExactly("# Möte i Ekåsa", "## Närvarande", "Siv Ek");
    }

    @Test
    void anUnderlineNeedNotBeAsLongToTheLetter() {
        assertThat(Read.text("3. Budget", "--------", "Siv")).containsExactly("## 3. Budget", "Siv");
    }

    @Test
    void aRuleOfAnotherLengthIsNoUnderline() {
        assertThat(Read.text("Siv Ek", "------------------------", "Olle")).containsExactly("Siv Ek", "Olle");
    }

    @Test
    void aRuleUnderAParagraphIsNoUnderline() {
        assertThat(Read.text("Siv Ek ringer.", "Olle skriver.", "-------------", "Per"))
                .containsExactly("Siv Ek ringer. / Olle skriver.", "Per");
    }

    @Test
    void aRuleAfterABlankLineIsNoUnderline() {
        assertThat(Read.text("Siv Ek", "", "------", "Olle")).containsExactly("Siv Ek", "Olle");
    }

    @Test
    void aRuleUnderAnItemIsNoUnderline() {
        assertThat(Read.text("- Siv Ek", "--------", "Olle")).containsExactly("- Siv Ek", "Olle");
    }
}
