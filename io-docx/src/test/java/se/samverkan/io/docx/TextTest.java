package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.io.docx.Docx.p;
import static se.samverkan.io.docx.Docx.r;
import static se.samverkan.io.docx.Docx.style;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.samverkan.outline.Outline;

/** Paragraphs, and what stands in them. */
class TextTest {

    private static void reads(String content, String... lines) throws IOException {
        assertThat(Docx.of("<w:p>" + content + "</w:p>").shown()).containsExactly(lines);
    }

    @Test
    void paragraphsWithNothingOnThemAreNone() throws IOException {
        assertThat(Docx.of(p("Ett"), "<w:p/>", p(" "), p("Två")).shown()).containsExactly("p Ett", "p Två");
    }

    @Test
    void runsThatLookAlikeAreOne() throws IOException {
        reads(r("<w:b/>", "Bes") + r("<w:b w:val='1'/>", "lut:") + r(" Ja"), "p *Beslut:* Ja");
    }

    @Test
    void looksComeFromStylesAndMayBeSwitchedOff() throws IOException {
        Docx document = Docx.of(
                        p(
                                "<w:pStyle w:val='Fet'/>",
                                r("fet ") + r("<w:b w:val='0'/>", "inte ") + r("<w:rStyle w:val='Stark'/>", "heller")),
                        "<w:p>" + r("<w:rStyle w:val='Starkare'/>", "stark") + r("<w:i/>", " kursiv") + "</w:p>")
                .styles(
                        style("paragraph", "Bas", "Bas", "<w:rPr><w:b/></w:rPr>"),
                        style("paragraph", "Fet", "Fet", "<w:basedOn w:val='Bas'/>"),
                        style("character", "Stark", "Strong", "<w:rPr><w:b/></w:rPr>"),
                        style("character", "Starkare", "Starkare", "<w:basedOn w:val='Stark'/>"));
        assertThat(document.shown()).containsExactly("p *fet *inte heller", "p *stark*_ kursiv_");
    }

    @Test
    void looksOfAllTextMayBeTheDocuments() throws IOException {
        Docx document = Docx.of(p("a"), p("<w:pStyle w:val='Mager'/>", r("b")))
                .styles(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>",
                        style("paragraph", "Mager", "Mager", "<w:rPr><w:i w:val='off'/></w:rPr>"));
        assertThat(document.shown()).containsExactly("p _a_", "p b");
    }

    @Test
    void stylesThatAreBasedOnThemselvesEnd() throws IOException {
        Docx document = Docx.of(p("<w:pStyle w:val='A'/>", r("text")))
                .styles(
                        style("paragraph", "A", "A", "<w:basedOn w:val='B'/>"),
                        style("paragraph", "B", "B", "<w:basedOn w:val='A'/><w:rPr><w:b/></w:rPr>"));
        assertThat(document.shown()).containsExactly("p *text*");
    }

    @Test
    void headingsAreKnownByTheirLevelInTheOutline() throws IOException {
        Docx document = Docx.of(
                        p("<w:pStyle w:val='r2'/>", r("Ärver")),
                        p("<w:outlineLvl w:val='2'/>", r("Direkt")),
                        p("<w:pStyle w:val='r2'/><w:outlineLvl w:val='9'/>", r("Brödtext")))
                .styles(
                        style(
                                "paragraph",
                                "r1",
                                "Kapitel",
                                "<w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:rPr><w:b/></w:rPr>"),
                        style("paragraph", "r2", "Mitt kapitel", "<w:basedOn w:val='r1'/>"));
        assertThat(document.shown()).containsExactly("h1 Ärver", "h3 Direkt", "p *Brödtext*");
    }

    @Test
    void headingsAreKnownByTheNameOfTheirStyleInAnyLanguage() throws IOException {
        Docx document = Docx.of(
                        p("<w:pStyle w:val='x1'/>", r("a")),
                        p("<w:pStyle w:val='x2'/>", r("b")),
                        p("<w:pStyle w:val='x3'/>", r("c")),
                        p("<w:pStyle w:val='x4'/>", r("d")),
                        p("<w:pStyle w:val='x5'/>", r("e")))
                .styles(
                        style("paragraph", "x1", "heading 1", ""),
                        style("paragraph", "x2", "Rubrik 2", ""),
                        style("paragraph", "x3", "Title", ""),
                        style("paragraph", "x4", "Underrubrik", ""),
                        style("paragraph", "x5", "Rubrik i marginalen", ""));
        assertThat(document.shown()).containsExactly("h1 a", "h2 b", "h1 c", "h2 d", "p e");
    }

    @Test
    void contentsRepeatWhatStandsElsewhere() throws IOException {
        String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        Docx document = Docx.of(
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
                                + "<w:sdtContent>" + p("Innehåll") + "</w:sdtContent></w:sdt>",
                        "<w:p>" + field + r("Ett 1") + "</w:p>",
                        p("Två 2"),
                        "<w:p>" + r("Tre 3") + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
                        p("<w:pStyle w:val='t'/>", r("Fyra 4")),
                        p("Text"))
                .styles(style("paragraph", "t", "toc 1", ""));
        assertThat(document.shown())
                .containsExactly(
                        "contents Innehåll",
                        "contents Ett 1",
                        "contents Två 2",
                        "contents Tre 3",
                        "contents Fyra 4",
                        "p Text");
    }

    @Test
    void blanksTabsAndBreaks() throws IOException {
        reads("<w:r><w:t>Tid:</w:t><w:tab/><w:t>13</w:t><w:br/><w:t>Plats</w:t><w:cr/></w:r>", "p Tid:⇥13⏎Plats⏎");
        reads("<w:r><w:br w:type='page'/><w:t>Ny sida</w:t></w:r>", "p Ny sida");
        reads("<w:r><w:t>\n  a\n b  </w:t></w:r><w:r><w:t xml:space='preserve'> c</w:t></w:r>", "p a  b c");
        reads("<w:r><w:t>1\u00a0000</w:t></w:r>", "p 1 000");
    }

    @Test
    void hyphensAndSymbols() throws IOException {
        reads(
                "<w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>post</w:t><w:softHyphen/><w:t>adress</w:t></w:r>"
                        + "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Symbol' w:char='F0B3'/><w:sym w:char='xyz'/></w:r>",
                "p E-postadress✓≥");
    }

    @Test
    void hyperlinksOfBothKinds() throws IOException {
        String code =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"https://b.example/\"</w:instrText></w:r>"
                        + "<w:r><w:instrText> \\l \"del 2\" \\o \"tips\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        Docx document = Docx.of("<w:p><w:hyperlink r:id='L1'>" + r("a") + "</w:hyperlink>" + r(" ") + code + r("b")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r(" ")
                        + "<w:fldSimple w:instr='HYPERLINK https://c.example'>" + r("c") + "</w:fldSimple>"
                        + "<w:hyperlink w:anchor='_Toc1'>" + r(" inom") + "</w:hyperlink>"
                        + "<w:hyperlink r:id='L1' w:anchor='x'>" + r("d") + "</w:hyperlink></w:p>")
                .link("L1", "https://a.example/x?y=1&amp;z=2");
        assertThat(document.shown())
                .containsExactly(
                        "p a<https://a.example/x?y=1&z=2> b<https://b.example/#del 2> c<https://c.example> inom"
                                + "d<https://a.example/x?y=1&z=2#x>");
    }

    @Test
    void ofFieldsTheResultIsRead() throws IOException {
        reads(
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("inuti")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("resultat")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                        + r(" efter"),
                "p resultat efter");
    }

    @Test
    void aFieldThatLostItsEndHidesNoParagraph() throws IOException {
        assertThat(Docx.of("<w:p>" + r("a") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>", p("b"))
                        .shown())
                .containsExactly("p a", "p b");
    }

    @Test
    void boxesAndListsOfForms() throws IOException {
        String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        reads(
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
                        + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>" + end + r(" Ja ")
                        + "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='Nej'/><w:listEntry w:val='Kanske'/></w:ddList></w:ffData></w:fldChar></w:r>"
                        + end,
                "p ☒ Ja Kanske");
    }

    @Test
    void contentControlsAndTagsAreLookedThrough() throws IOException {
        reads(
                "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val='Plats'/></w:sdtPr><w:sdtContent>" + r("Teams")
                        + "</w:sdtContent></w:sdt><w:smartTag>" + r(" och") + "</w:smartTag><new:thing>" + r(" hus A")
                        + "</new:thing>",
                "p Teams och hus A");
        assertThat(Docx.of("<w:customXml>" + p("a") + "</w:customXml>", "<new:thing>" + p("b") + "</new:thing>")
                        .shown())
                .containsExactly("p a", "p b");
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException {
        String box = "<w:txbxContent>" + p("Ruta") + "</w:txbxContent>";
        reads(
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wp:posOffset>123</wp:posOffset><wps:txbx>"
                        + box + "</wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("Efter"),
                "p Efter",
                "p Ruta");
        reads(
                "<w:r><mc:AlternateContent><mc:Choice Requires='new'><new:picture/></mc:Choice><mc:Fallback><w:t>Text</w:t></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>",
                "p Text");
        reads("<w:r><w:drawing><a:p><a:r><a:t>Ritad</a:t></a:r></a:p></w:drawing></w:r>", "p Ritad");
    }

    @Test
    void rubyIsReadWithoutItsSounds() throws IOException {
        reads(
                "<w:r><w:ruby><w:rubyPr/><w:rt>" + r("ljud") + "</w:rt><w:rubyBase>" + r("tecken")
                        + "</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>=1</m:t></m:r></m:oMath>",
                "p tecken=1");
    }

    @Test
    void titleAuthorAndLanguage() throws IOException {
        String particulars = "<dc:title>Protokoll</dc:title><dc:creator>Åsa Ek</dc:creator>";
        String swedish =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='sv-SE'/></w:rPr></w:rPrDefault></w:docDefaults>";
        Outline outline =
                Docx.of(p("a")).core(particulars).styles(swedish).read().outline();
        assertThat(outline.getTitle()).contains("Protokoll");
        assertThat(outline.getAuthor()).contains("Åsa Ek");
        assertThat(outline.getLanguage()).contains("sv-SE");
        // What it says of itself as a whole goes before what its text is spelled in.
        Docx english = Docx.of(p("a"))
                .core(particulars + "<dc:language>en</dc:language>")
                .styles(swedish);
        assertThat(english.read().outline().getLanguage()).contains("en");
    }
}
