package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.io.docx.Docx.p;
import static se.samverkan.io.docx.Docx.r;
import static se.samverkan.io.docx.Docx.tbl;
import static se.samverkan.io.docx.Docx.tc;
import static se.samverkan.io.docx.Docx.tr;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables of facts stay tables; those that only put text in its place are read as that text. */
class TablesTest {

    private static final String HEADER = "<w:trPr><w:tblHeader/></w:trPr>";

    @Test
    void rowsAndCells() throws IOException {
        assertThat(Docx.of(tbl(tr(HEADER, tc("Namn"), tc("Roll")), tr(tc("Åsa Ek"), tc(""))))
                        .shown())
                .containsExactly("table1 [p Namn][p Roll] / [p Åsa Ek][]");
    }

    @Test
    void onlyTheFirstRowsAreHeaders() throws IOException {
        String off = "<w:trPr><w:tblHeader w:val='false'/></w:trPr>";
        assertThat(Docx.of(tbl(tr(off, tc("a"), tc("b")), tr(HEADER, tc("c"), tc("d"))))
                        .shown())
                .containsExactly("table [p a][p b] / [p c][p d]");
    }

    @Test
    void mergedCells() throws IOException {
        String table = tbl(
                tr(tc("<w:gridSpan w:val='2'/>", p("över två")), tc("<w:vMerge w:val='restart'/>", p("nedåt"))),
                tr(tc("a"), tc("b"), tc("<w:vMerge/>", p(""))),
                tr(tc("<w:hMerge w:val='restart'/>", p("c")), tc("<w:hMerge/>", p("d")), tc("e")));
        assertThat(Docx.of(table).shown())
                .containsExactly("table [2:p över två][p nedåt] / [p a][p b][] / [2:p c; p d][p e]");
    }

    @Test
    void rowsThatStartFurtherInStayInLine() throws IOException {
        String table = tbl(tr(tc("a"), tc("b")), tr("<w:trPr><w:gridBefore w:val='1'/></w:trPr>", tc("c")));
        assertThat(Docx.of(table).shown()).containsExactly("table [p a][p b] / [][p c]");
    }

    @Test
    void tablesInTables() throws IOException {
        String inner = tbl(tr(tc("c"), tc("d")));
        assertThat(Docx.of(tbl(tr(tc("a"), "<w:tc>" + p("b") + inner + p("") + "</w:tc>")))
                        .shown())
                .containsExactly("table [p a][p b; table [p c][p d]]");
    }

    @Test
    void contentControlsStandAroundRowsAndCells() throws IOException {
        String table = tbl(
                "<w:sdt><w:sdtPr><w:alias w:val='Rad'/></w:sdtPr><w:sdtContent>" + tr(tc("a"), tc("b"))
                        + "</w:sdtContent></w:sdt>",
                tr(tc("c"), "<w:sdt><w:sdtContent>" + tc("d") + "</w:sdtContent></w:sdt>"));
        assertThat(Docx.of(table).shown()).containsExactly("table [p a][p b] / [p c][p d]");
    }

    @Test
    void aTableOfOneColumnIsThereForTheLooks() throws IOException {
        assertThat(Docx.of(tbl(tr(tc("Ett")), tr(tc("Två")))).shown()).containsExactly("p Ett", "p Två");
    }

    @Test
    void aTableWithChaptersInItIsThereForTheLooks() throws IOException {
        String chapter = p("<w:outlineLvl w:val='0'/>", r("Mötets öppnande")) + p("Ordföranden öppnar.");
        assertThat(Docx.of(tbl(tr(tc("§ 1"), "<w:tc>" + chapter + "</w:tc>"))).shown())
                .containsExactly("p § 1", "h1 Mötets öppnande", "p Ordföranden öppnar.");
        String heading = p("<w:outlineLvl w:val='0'/>", r("Namn"));
        assertThat(Docx.of(tbl(tr("<w:tc>" + heading + "</w:tc>", tc("Roll")))).shown())
                .containsExactly("table [h1 Namn][p Roll]");
    }

    @Test
    void hiddenRowsAreNotRead() throws IOException {
        Docx document = Docx.of(tbl(tr("<w:trPr><w:hidden/></w:trPr>", tc("a"), tc("b")), tr(tc("c"), tc("d"))));
        assertThat(document.shown()).containsExactly("table [p c][p d]");
        assertThat(document.read().findings().get(0).getCode()).hasToString("word/hidden-text");
    }

    @Test
    void tablesOfThePageAreLines() throws IOException {
        Docx document = Docx.of(p("Text"), "<w:sectPr><w:headerReference r:id='topp'/></w:sectPr>")
                .header("topp", tbl(tr(tc("Ekåsa"), tc(""), tc("Protokoll"))));
        assertThat(document.shown()).containsExactly("page Ekåsa⇥Protokoll", "p Text");
    }
}
