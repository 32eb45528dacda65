package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.io.docx.Docx.p;
import static se.samverkan.io.docx.Docx.r;
import static se.samverkan.io.docx.Docx.tbl;
import static se.samverkan.io.docx.Docx.tc;
import static se.samverkan.io.docx.Docx.tr;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** What stands beside the text: notes and comments, headers and footers. */
class NotesAndFurnitureTest {

    private static final String SECTION =
            "<w:sectPr><w:headerReference w:type='default' r:id='topp'/><w:footerReference w:type='default' r:id='fot'/></w:sectPr>";

    private static String note(String element, int id, String text) {
        return "<w:" + element + " w:id='" + id + "'><w:p><w:r><w:" + element + "Ref/></w:r>" + r(" " + text)
                + "</w:p></w:" + element + ">";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r(result)
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    @Test
    void footnotesAndEndnotesAreCountedInTheOrderOfTheText() throws IOException {
        Docx document = Docx.of("<w:p>" + r("Ett") + "<w:r><w:footnoteReference w:id='5'/></w:r>" + r(" två")
                        + "<w:r><w:footnoteReference w:id='3'/><w:endnoteReference w:id='2'/></w:r></w:p>")
                .footnotes("<w:footnote w:type='separator' w:id='0'>" + p("streck") + "</w:footnote>"
                        + note("footnote", 3, "Andra") + note("footnote", 5, "Första"))
                .endnotes(note("endnote", 2, "Sist"));
        assertThat(document.shown()).containsExactly("p Ett två", "note [1] Första", "note [2] Andra", "note [i] Sist");
    }

    @Test
    void aNoteMayHaveAMarkOfItsOwnOrNone() throws IOException {
        Docx document = Docx.of("<w:p>" + r("Ett")
                        + "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='1'/><w:t>*</w:t></w:r>" + r(" ")
                        + "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/></w:r></w:p>")
                .footnotes(note("footnote", 1, "Stjärna") + note("footnote", 2, "Inget"));
        assertThat(document.shown()).containsExactly("p Ett", "note [*] Stjärna", "note Inget");
    }

    @Test
    void commentsBearTheNameOfWhoeverMadeThem() throws IOException {
        Docx document = Docx.of("<w:p><w:commentRangeStart w:id='0'/>" + r("Ett")
                        + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r></w:p>")
                .comments(
                        "<w:comment w:id='0' w:author='Nils Åberg'>" + p("Stämmer det?") + p("Nej.") + "</w:comment>");
        assertThat(document.shown()).containsExactly("p Ett", "note [Nils Åberg] Stämmer det?", "note Nej.");
    }

    @Test
    void aNoteThatIsNotThereIsNone() throws IOException {
        Docx document = Docx.of(
                "<w:p>" + r("Ett") + "<w:r><w:footnoteReference w:id='9'/><w:commentReference w:id='9'/></w:r></w:p>");
        assertThat(document.shown()).containsExactly("p Ett");
    }

    @Test
    void headersComeFirstAndFootersLast() throws IOException {
        Docx document =
                Docx.of(p("Text"), SECTION).header("topp", p("Ekåsa kommun")).footer("fot", p("Dnr 1"));
        assertThat(document.shown()).containsExactly("page Ekåsa kommun", "p Text", "page Dnr 1");
    }

    @Test
    void aPageNumberAloneIsNothing() throws IOException {
        Docx document = Docx.of(p("Text"), SECTION)
                .header(
                        "topp",
                        "<w:p>" + r("Sida ") + field("PAGE", "2") + r(" av ") + field("NUMPAGES", "7") + "</w:p>")
                .footer(
                        "fot",
                        "<w:p><w:fldSimple w:instr='PAGE'>" + r("2") + "</w:fldSimple>" + r(" (")
                                + "<w:r><w:pgNum/></w:r>" + r(")") + "</w:p>");
        assertThat(document.shown()).containsExactly("p Text");
    }

    @Test
    void aPageNumberBesideWordsStays() throws IOException {
        Docx document = Docx.of(p("Text"), SECTION)
                .header("topp", "<w:p>" + r("Protokoll ") + field("PAGE", "2") + "</w:p>")
                .footer("fot", p("Sida 1"));
        assertThat(document.shown()).containsExactly("page Protokoll 2", "p Text", "page Sida 1");
    }

    @Test
    void whatSectionsSayAgainIsReadOnce() throws IOException {
        Docx document = Docx.of(
                        p(
                                "<w:sectPr><w:headerReference w:type='first' r:id='topp2'/><w:headerReference w:type='default' r:id='topp'/></w:sectPr>",
                                r("Ett")),
                        p("Två"),
                        SECTION)
                .header("topp", p("Ekåsa"))
                .header("topp2", p("Ekåsa") + p("Första sidan"));
        assertThat(document.shown()).containsExactly("page Ekåsa", "page Första sidan", "p Ett", "p Två");
    }

    @Test
    void headingsAndListsOfThePageAreFurniture() throws IOException {
        Docx document = Docx.of(p("Text"), SECTION).header("topp", p("<w:outlineLvl w:val='0'/>", r("Ekåsa")));
        assertThat(document.shown()).containsExactly("page Ekåsa", "p Text");
    }

    @Test
    void everythingSaysWhereItStands() throws IOException {
        Docx document = Docx.of(
                        p("Ett"),
                        "<w:p/>",
                        tbl(tr(tc("Tre"), tc("Fyra"))),
                        "<w:p>" + r("Fem") + "<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:pict><w:txbxContent>"
                                + p("Ruta") + "</w:txbxContent></w:pict></w:r></w:p>",
                        SECTION)
                .footnotes(note("footnote", 1, "Not"))
                .header("topp", p("Topp"));
        assertThat(document.read().outline().getBlocks().stream()
                        .map(block -> block instanceof Table table
                                ? table.getRows().get(0).cells().get(1).blocks().get(0)
                                : block)
                        .map(block ->
                                ((TextBlock) block).placeOf(0).orElseThrow().shown()))
                .containsExactly(
                        "¶1 (header)", "¶1", "¶4 (table 1, row 1, column 2)", "¶5", "¶5 (footnote)", "¶5 (text box)");
    }
}
