package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists with the marks that the office programs count, and tables. */
class ListsAndTablesTest {

    private static final String LISTS = "<text:list-style style:name='N'>"
            + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.' text:start-value='3'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')' text:display-levels='2'/>"
            + "</text:list-style><text:list-style style:name='B'>"
            + "<text:list-level-style-bullet text:level='1' text:bullet-char='•' style:num-suffix='.'/>"
            + "<text:list-level-style-bullet text:level='2' text:bullet-char='\uf0b7'/></text:list-style>";

    private static String item(String... content) {
        return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    private static String list(String attributes, String... items) {
        return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
    }

    @Test
    void bulletsAreThoseOfTheLevel() throws IOException {
        assertThat(Odt.lines(
                        LISTS, list("text:style-name='B'", item(p("ett"), list("", item(p("inne")))), item(p("två")))))
                .containsExactly("li0 [•] ett", "li1 [•] inne", "li0 [•] två");
    }

    @Test
    void numbersAreCountedAsTheyAreShown() throws IOException {
        assertThat(Odt.lines(
                        LISTS,
                        list(
                                "text:style-name='N'",
                                item(p("tre"), list("", item(p("a")), item(p("b")))),
                                item(p("fyra"), list("", item(p("a")))),
                                "<text:list-item text:start-value='9'>" + p("nio") + "</text:list-item>")))
                .containsExactly(
                        "li0 [3.] tre",
                        "li1 [3.a)] a",
                        "li1 [3.b)] b",
                        "li0 [4.] fyra",
                        "li1 [4.a)] a",
                        "li0 [9.] nio");
    }

    @Test
    void aListGoesOnWhereAnotherEndedIfItSaysSo() throws IOException {
        assertThat(Odt.lines(
                        LISTS,
                        list("text:style-name='N' xml:id='l1'", item(p("tre")))
                                + p("mellan")
                                + list("text:style-name='N' text:continue-numbering='true'", item(p("fyra")))
                                + list("text:style-name='N'", item(p("tre igen")))
                                + list("text:style-name='N' text:continue-list='l1'", item(p("fem")))))
                .containsExactly("li0 [3.] tre", "p mellan", "li0 [4.] fyra", "li0 [3.] tre igen", "li0 [5.] fem");
    }

    @Test
    void onlyTheFirstParagraphOfAnEntryHasItsMark() throws IOException {
        assertThat(Odt.lines(
                        LISTS,
                        list(
                                "text:style-name='N'",
                                "<text:list-header>" + p("rubrik") + "</text:list-header>",
                                item(p("tre"), p("mer om tre")),
                                item(p("fyra")))))
                .containsExactly("p rubrik", "li0 [3.] tre", "p mer om tre", "li0 [4.] fyra");
    }

    @Test
    void theStyleOfAParagraphMayBringTheMarks() throws IOException {
        String styles = LISTS + "<style:style style:family='paragraph' style:name='P' style:list-style-name='N'/>";
        assertThat(Odt.lines(styles, list("", item("<text:p text:style-name='P'>tre</text:p>"), item(p("utan")))))
                .containsExactly("li0 [3.] tre", "li0 utan");
    }

    @Test
    void aHeadingInAListIsAHeadingWithItsNumber() throws IOException {
        assertThat(Odt.lines(
                        LISTS, list("text:style-name='N'", item("<text:h text:outline-level='2'>Närvaro</text:h>"))))
                .containsExactly("h2 [3.] Närvaro");
    }

    @Test
    void headingsAreNumberedByTheOutline() throws IOException {
        String outline = "<text:outline-style>"
                + "<text:outline-level-style text:level='1' style:num-format='1' style:num-prefix='§ '/>"
                + "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/></text:outline-style>"
                + "<style:style style:family='paragraph' style:name='Bilaga' style:list-style-name=''/>";
        assertThat(Odt.shown(Odt.read(
                                Map.of(
                                        "styles.xml", Odt.styles(outline, "", ""),
                                        "content.xml",
                                                Odt.content(
                                                        "<text:h text:outline-level='1'>Ett</text:h><text:h text:outline-level='2'>Inne</text:h>"
                                                                + "<text:h text:outline-level='1' text:style-name='Bilaga'>Bilaga</text:h>"
                                                                + "<text:h text:outline-level='1' text:restart-numbering='true' text:start-value='7'>Sju</text:h>")))
                        .outline()))
                .containsExactly("h1 [§ 1] Ett", "h2 [1.1] Inne", "h1 Bilaga", "h1 [§ 7] Sju");
    }

    @Test
    void numberedParagraphsAreEntriesWithoutAListAroundThem() throws IOException {
        assertThat(Odt.lines(
                        LISTS,
                        "<text:numbered-paragraph text:list-id='l' text:style-name='N'>" + p("tre")
                                + "</text:numbered-paragraph>"
                                + "<text:numbered-paragraph text:list-id='l' text:style-name='N' text:level='2'>"
                                + p("inne")
                                + "</text:numbered-paragraph>"))
                .containsExactly("li0 [3.] tre", "li1 [3.a)] inne");
    }

    private static String cell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    @Test
    void tablesHaveHeaderRowsAndCells() throws IOException {
        String styles =
                "<style:style style:family='paragraph' style:name='H'><style:text-properties fo:font-weight='bold'/></style:style>";
        assertThat(Odt.lines(
                        styles,
                        "<table:table><table:table-column/><table:table-header-rows>"
                                + row(cell("", "<text:p text:style-name='H'>Namn</text:p>"), cell("", p("Kommun")))
                                + "</table:table-header-rows>" + row(cell("", p("Vera") + p("Ström")), cell("", ""))
                                + "</table:table>"))
                .containsExactly("(1) | p Namn | p Kommun | / | p Vera + p Ström |  |");
    }

    @Test
    void coveredCellsBelongToTheCellThatCoversThem() throws IOException {
        assertThat(Odt.lines("<table:table>"
                        + row(
                                cell("table:number-columns-spanned='2'", p("bred")),
                                "<table:covered-table-cell/>",
                                cell("table:number-rows-spanned='2'", p("hög")))
                        + row(cell("", p("a")), cell("", p("b")), "<table:covered-table-cell/>")
                        + row(cell("", p("c")), cell("", p("d")), cell("", p("e"))) + "</table:table>"))
                .containsExactly("| 2× p bred | p hög | / | p a | p b |  | / | p c | p d | p e |");
    }

    @Test
    void rowsAndCellsMayBeRepeated() throws IOException {
        assertThat(Odt.lines("<table:table><table:table-row table:number-rows-repeated='2'>"
                        + cell("table:number-columns-repeated='3'", p("x")) + "</table:table-row></table:table>"))
                .containsExactly("| p x | p x | p x | / | p x | p x | p x |");
    }

    @Test
    void tablesAndListsStandInCells() throws IOException {
        assertThat(Odt.lines(
                        LISTS,
                        list(
                                "text:style-name='B'",
                                item("<table:table>"
                                        + row(cell(
                                                "",
                                                list("text:style-name='B'", item(p("inne")))
                                                        + "<table:table table:is-sub-table='true'>"
                                                        + row(cell("", p("djupt"))) + "</table:table>"))
                                        + "</table:table>"))))
                .containsExactly("| li0 [•] inne + | p djupt | |");
    }
}
