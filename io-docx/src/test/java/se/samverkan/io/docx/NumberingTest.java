package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.io.docx.Docx.abstractNum;
import static se.samverkan.io.docx.Docx.lvl;
import static se.samverkan.io.docx.Docx.num;
import static se.samverkan.io.docx.Docx.numPr;
import static se.samverkan.io.docx.Docx.p;
import static se.samverkan.io.docx.Docx.r;
import static se.samverkan.io.docx.Docx.style;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that Word counts, which stand nowhere in the file, are read as they are shown. */
class NumberingTest {

    private static final String SECTIONS =
            abstractNum(0, lvl(0, "decimal", "§ %1", "") + lvl(1, "lowerLetter", "§ %1 %2)", ""));

    private static String item(int list, int level, String text) {
        return p(numPr(list, level), r(text));
    }

    private static List<String> marks(Docx document) throws IOException {
        return document.shown().stream()
                .map(line -> line.replaceAll("^[a-z0-9]+ (\\[.*])? ?.*$", "$1"))
                .toList();
    }

    @Test
    void levelsCountApartAndStartAnewUnderEachHigherOne() throws IOException {
        Docx document = Docx.of(
                        item(1, 0, "Ett"),
                        item(1, 1, "a"),
                        item(1, 1, "b"),
                        p("mellan"),
                        item(1, 0, "Två"),
                        item(1, 1, "c"))
                .numbering(SECTIONS, num(1, 0));
        assertThat(document.shown())
                .containsExactly(
                        "l0 [§ 1] Ett", "l1 [§ 1 a)] a", "l1 [§ 1 b)] b", "p mellan", "l0 [§ 2] Två", "l1 [§ 2 a)] c");
    }

    @Test
    void aNumberBeforeAHeadingIsItsMark() throws IOException {
        Docx document = Docx.of(p("<w:outlineLvl w:val='1'/>" + numPr(1, 0), r("Mötets öppnande")))
                .numbering(SECTIONS, num(1, 0));
        assertThat(document.shown()).containsExactly("h2 [§ 1] Mötets öppnande");
    }

    @Test
    void listsOfOneDefinitionGoOnUnlessOneStartsAnew() throws IOException {
        String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='20'/></w:lvlOverride>";
        Docx document = Docx.of(item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"), item(3, 0, "d"), item(1, 0, "e"))
                .numbering(SECTIONS, num(1, 0), num(2, 0), num(3, 0, restart));
        assertThat(marks(document)).containsExactly("[§ 1]", "[§ 2]", "[§ 20]", "[§ 21]", "[§ 22]");
    }

    @Test
    void aListMayShowALevelOtherwise() throws IOException {
        String own = "<w:lvlOverride w:ilvl='0'>" + lvl(0, "upperRoman", "%1.", "") + "</w:lvlOverride>";
        Docx document = Docx.of(item(2, 0, "a"), item(2, 0, "b")).numbering(SECTIONS, num(2, 0, own));
        assertThat(marks(document)).containsExactly("[I.]", "[II.]");
    }

    @Test
    void aLevelMayGoOnWhereItsListBeginsAnew() throws IOException {
        Docx document = Docx.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d"))
                .numbering(
                        abstractNum(
                                0,
                                lvl(0, "decimal", "%1", "") + lvl(1, "decimal", "%1.%2", "<w:lvlRestart w:val='0'/>")),
                        num(1, 0));
        assertThat(marks(document)).containsExactly("[1]", "[1.1]", "[2]", "[2.2]");
    }

    @Test
    void legalTextIsInDigitsThroughout() throws IOException {
        Docx document = Docx.of(item(1, 0, "a"), item(1, 1, "b"))
                .numbering(
                        abstractNum(0, lvl(0, "upperRoman", "%1", "") + lvl(1, "decimal", "%1.%2", "<w:isLgl/>")),
                        num(1, 0));
        assertThat(marks(document)).containsExactly("[I]", "[1.1]");
    }

    @Test
    void aLevelWhoseHigherOneWasNeverCountedShowsItsStart() throws IOException {
        Docx document = Docx.of(item(1, 1, "a"), item(1, 0, "b"), item(1, 1, "c"))
                .numbering(abstractNum(0, lvl(0, "decimal", "%1", "") + lvl(1, "decimal", "%1.%2", "")), num(1, 0));
        assertThat(marks(document)).containsExactly("[1.1]", "[1]", "[1.1]");
    }

    @Test
    void stylesPutTheirParagraphsIntoLists() throws IOException {
        Docx document = Docx.of(
                        p("<w:pStyle w:val='Par'/>", r("Ett")),
                        p("<w:pStyle w:val='Egen'/>", r("Två")),
                        p("<w:pStyle w:val='Egen'/><w:numPr><w:ilvl w:val='1'/></w:numPr>", r("a")),
                        p("<w:pStyle w:val='Egen'/><w:numPr><w:numId w:val='0'/></w:numPr>", r("utan")),
                        p("<w:pStyle w:val='Av'/>", r("av")))
                .styles(
                        style("paragraph", "Par", "Paragraf", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"),
                        style("paragraph", "Egen", "Egen", "<w:basedOn w:val='Par'/>"),
                        style(
                                "paragraph",
                                "Av",
                                "Av",
                                "<w:basedOn w:val='Par'/><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"))
                .numbering(SECTIONS, num(1, 0));
        assertThat(document.shown()).containsExactly("l0 [§ 1] Ett", "l0 [§ 2] Två", "l1 [§ 2 a)] a", "p utan", "p av");
    }

    @Test
    void theListMaySayWhichStyleStandsOnWhichLevel() throws IOException {
        String inList = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>";
        Docx document = Docx.of(p("<w:pStyle w:val='R1'/>", r("Ett")), p("<w:pStyle w:val='R2'/>", r("Under")))
                .styles(style("paragraph", "R1", "heading 1", inList), style("paragraph", "R2", "heading 2", inList))
                .numbering(
                        abstractNum(
                                0,
                                lvl(0, "decimal", "%1", "<w:pStyle w:val='R1'/>")
                                        + lvl(1, "decimal", "%1.%2", "<w:pStyle w:val='R2'/>")),
                        num(1, 0));
        assertThat(document.shown()).containsExactly("h1 [1] Ett", "h2 [1.1] Under");
    }

    @Test
    void aListMayLeaveItsLevelsToAListStyle() throws IOException {
        Docx document = Docx.of(item(1, 0, "a"), item(2, 0, "b"))
                .numbering(
                        abstractNum(0, "<w:styleLink w:val='Lista'/>" + lvl(0, "decimal", "%1)", "")),
                        abstractNum(1, "<w:numStyleLink w:val='Lista'/>"),
                        num(1, 0),
                        num(2, 1));
        assertThat(marks(document)).containsExactly("[1)]", "[2)]");
    }

    @Test
    void bulletsOfSymbolFontsAreReadAsTheyLook() throws IOException {
        String wingdings = "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr>";
        String symbol = "<w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>";
        Docx document = Docx.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 2, "c"), item(1, 3, "d"), item(1, 4, "e"))
                .numbering(
                        abstractNum(
                                0,
                                lvl(0, "bullet", "\uf0b7", symbol)
                                        + lvl(1, "bullet", "§", wingdings)
                                        + lvl(2, "bullet", "–", "")
                                        + lvl(3, "bullet", "\uf0e9", "")
                                        + lvl(4, "bullet", "", "<w:lvlPicBulletId w:val='0'/>")),
                        num(1, 0));
        assertThat(marks(document)).containsExactly("[•]", "[▪]", "[–]", "[•]", "[•]");
    }

    @Test
    void whatShowsNoMarkIsAParagraph() throws IOException {
        Docx document = Docx.of(item(1, 0, "a"), item(1, 1, "b"), item(7, 0, "c"), item(1, 12, "d"))
                .numbering(abstractNum(0, lvl(0, "none", "", "") + lvl(1, "bullet", " ", "")), num(1, 0));
        assertThat(document.shown()).containsExactly("p a", "p b", "p c", "p d");
    }

    @Test
    void aNumberWithNothingAfterItIsKeptButNoBullet() throws IOException {
        Docx document = Docx.of(item(1, 0, ""), item(2, 0, ""), item(1, 0, "b"))
                .numbering(SECTIONS, abstractNum(1, lvl(0, "bullet", "-", "")), num(1, 0), num(2, 1));
        assertThat(document.shown()).containsExactly("l0 [§ 1]", "l0 [§ 2] b");
    }

    @Test
    void aHiddenParagraphIsNotCounted() throws IOException {
        Docx document = Docx.of(
                        item(1, 0, "a"),
                        p(numPr(1, 0) + "<w:rPr><w:vanish/></w:rPr>", r("<w:vanish/>", "dold")),
                        item(1, 0, "b"))
                .numbering(SECTIONS, num(1, 0));
        assertThat(document.shown()).containsExactly("l0 [§ 1] a", "l0 [§ 2] b");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "lowerLetter, 3, c",
        "lowerLetter, 28, bb",
        "upperLetter, 1, A",
        "lowerRoman, 4, iv",
        "upperRoman, 14, XIV",
        "lowerRoman, 5000, 5000",
        "decimalZero, 7, 07",
        "decimalZero, 17, 17",
        "ordinal, 1, 1:a",
        "ordinal, 3, 3:e",
        "ordinal, 11, 11:e",
        "ordinal, 22, 22:a",
        "decimalEnclosedCircle, 3, ③",
        "chicago, 2, †",
        "numberInDash, 2, - 2 -",
        "russianLower, 9, 9"
    })
    void numbersAreWrittenAsTheirFormatAsks(String format, int number, String written) throws IOException {
        String start = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='" + number + "'/></w:lvlOverride>";
        Docx document = Docx.of(item(1, 0, "a")).numbering(abstractNum(0, lvl(0, format, "%1", "")), num(1, 0, start));
        assertThat(marks(document)).containsExactly("[" + written + "]");
    }

    @Test
    void ordinalsFollowTheLanguageOfTheText() throws IOException {
        Docx document = Docx.of(item(1, 0, "a"), item(1, 0, "b"))
                .styles(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB'/></w:rPr></w:rPrDefault></w:docDefaults>")
                .numbering(abstractNum(0, lvl(0, "ordinal", "%1", "")), num(1, 0));
        assertThat(marks(document)).containsExactly("[1st]", "[2nd]");
    }
}
