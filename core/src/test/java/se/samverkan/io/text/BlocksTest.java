package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.outline.Table;

class BlocksTest {

    @Test
    void blankLinesPartParagraphsAndLinesWithinStayLines() {
        assertThat(Read.text("Datum", "2024-03-15", "", "", "  Plats:  Ekåsa  "))
                .containsExactly("Datum / 2024-03-15", "Plats:  Ekåsa");
    }

    @Test
    void everyKindOfLineEndEndsALine() {
        assertThat(Read.text("a\r\nb\rc\u2028d\u2029e\u0085f.\fg")).containsExactly("a / b / c / d / e / f.", "g");
    }

    @Test
    void bulletsAreListItemsWithTheirMark() {
        assertThat(Read.text("- ett", "* två", "• tre", "– fyra", "· fem", "▪ sex", "\uf0b7\tsju"))
                .containsExactly("- ett", "* två", "• tre", "– fyra", "· fem", "▪ sex", "\uf0b7 sju");
    }

    @Test
    void listsNestByIndentAndByBulletsWithinBullets() {
        assertThat(Read.text("- ett", "  - två", "    - tre", "  - fyra", "- fem", "• sex", "- o sju"))
                .containsExactly("- ett", "  - två", "    - tre", "  - fyra", "- fem", "• sex", "  - o sju");
    }

    @Test
    void textDirectlyAfterAnItemIsAParagraphUnlessSetIn() {
        assertThat(Read.text("- Parkeringen", "Platserna byggs om.", "- Övrigt", "  Inget togs upp."))
                .containsExactly("- Parkeringen", "Platserna byggs om.", "- Övrigt / Inget togs upp.");
    }

    @Test
    void aDashWithoutABlankIsNoBullet() {
        assertThat(Read.text("-5 grader", "–", "*viktigt", "ordet"))
                .containsExactly("-5 grader / – / *viktigt / ordet");
    }

    @Test
    void typedNumbersStayInTheText() {
        assertThat(Read.text("20) Öppnande", "", "1. att", "2. att", "", "a) Fråga", "", "§ 22. Val", "", "1.\tTabb"))
                .containsExactly("20) Öppnande", "1. att / 2. att", "a) Fråga", "§ 22. Val", "1.\tTabb");
    }

    @Test
    void hashesAreHeadings() {
        assertThat(Read.text("# Möte", "## 1. Öppnande", "Mötet öppnas.", "#hashtag", "####### sju"))
                .containsExactly("# Möte", "## 1. Öppnande", "Mötet öppnas. / #hashtag / ####### sju");
    }

    @Test
    void rulesPartBlocksAndAreGone() {
        assertThat(Read.text("ett", "---", "två", "***", "tre", "____", "fyra   ____"))
                .containsExactly("ett", "två", "tre", "fyra   ____");
    }

    @Test
    void tabbedLinesAreATable() {
        assertThat(Read.text(
                        "Kallade:",
                        "Namn\tArbetsplats\tInfo",
                        "Siv Ek\tEkåsa\tX",
                        "\tRegionen\t-",
                        "Olle\t\tX",
                        "",
                        "a\tb"))
                .containsExactly(
                        "Kallade:",
                        "| Namn | Arbetsplats | Info |",
                        "| Siv Ek | Ekåsa | X |",
                        "|  | Regionen | - |",
                        "| Olle |  | X |",
                        "| a | b |");
        assertThat(Read.blocks("a\tb\n\nc\td")).hasSize(2);
    }

    @Test
    void aRowMayEndOrStartWithAnEmptyCellWhenTheTableHasTheColumn() {
        assertThat(Read.text("Siv\t1", "Olle\t", "\tUlla"))
                .containsExactly("| Siv | 1 |", "| Olle |  |", "|  | Ulla |");
    }

    @Test
    void aTabBeforeOrAfterOrdinaryTextMakesNoTable() {
        assertThat(Read.text("Närvarande:", "\tSiv Ek", "\tOlle Berg", "Slut\t"))
                .containsExactly("Närvarande: / Siv Ek / Olle Berg / Slut");
    }

    @Test
    void aLongSentenceWithATabIsProse() {
        String prose = "Ordföranden berättar att ".repeat(6) + "\tmötet är öppet.";
        assertThat(Read.text(prose)).containsExactly(prose);
    }

    @Test
    void contentsListsWithLeadersStayText() {
        assertThat(Read.text("1: Öppnande ........ 1", "2: Avslutning ...... 3"))
                .containsExactly("1: Öppnande ........ 1 / 2: Avslutning ...... 3");
    }

    @Test
    void pipesAreATableWithOrWithoutAHeader() {
        assertThat(Read.text("| Namn | X |", "|:---|---:|", "| Siv | |", "text | med | streck"))
                .containsExactly("| Namn | X |", "| Siv |  |", "text | med | streck");
        assertThat(((Table) Read.blocks("| a |\n|---|\n| b |").get(0)).getHeaderRows())
                .isEqualTo(1);
        assertThat(((Table) Read.blocks("| a |\n| b |").get(0)).getHeaderRows()).isZero();
    }

    @Test
    void pipesInCellsAreEscapedInMarkdownOnly() {
        assertThat(Read.markdown("| a\\|b | c |")).containsExactly("| a|b | c |");
        assertThat(Read.text("| a\\|b | c |")).containsExactly("| a\\ | b | c |");
    }

    @Test
    void theBulletsOfWordTellTheLevelWhereNoIndentDoes() {
        assertThat(Read.text("•\tEkåsa", "o\tHar ny chef.", "▪\tSedan maj.", "•\tAlmvik"))
                .containsExactly("• Ekåsa", "  o Har ny chef.", "    ▪ Sedan maj.", "• Almvik");
        assertThat(Read.text("o\tEkåsa", "o\tAlmvik")).containsExactly("o Ekåsa", "o Almvik");
    }
}
