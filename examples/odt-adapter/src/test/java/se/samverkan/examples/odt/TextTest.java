package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.outline.TextBlock;

/** Paragraphs, headings and what stands in them. */
class TextTest {

    @Test
    void blanksOfTheFileAreNotBlanksOfTheText() throws IOException {
        assertThat(Odt.lines("<text:p>\n  Mötet <text:span> öppnas</text:span>\n\t av  ordföranden.\n</text:p>"))
                .containsExactly("p Mötet öppnas av ordföranden.");
    }

    @Test
    void blanksTabsAndBreaksOfTheTextAreKept() throws IOException {
        assertThat(
                        Odt.lines(
                                "<text:p><text:s/>Tid<text:tab/>kl. 9<text:s text:c='3'/>–12<text:line-break/>Plats <text:s/></text:p>"))
                .containsExactly("p  Tid\tkl. 9   –12\nPlats  ");
    }

    @Test
    void emptyParagraphsAreSpaceAndNotText() throws IOException {
        assertThat(Odt.lines("<text:p/><text:p>Ett</text:p><text:p> </text:p><text:p>Två</text:p>"))
                .containsExactly("p Ett", "p Två");
    }

    @Test
    void headingsHaveLevels() throws IOException {
        assertThat(Odt.lines("<text:h text:outline-level='2'>Närvaro</text:h><text:h>Protokoll</text:h>"))
                .containsExactly("h2 Närvaro", "h1 Protokoll");
    }

    @Test
    void aParagraphInAStyleWithALevelIsAHeading() throws IOException {
        String styles = "<style:style style:family='paragraph' style:name='P1' style:parent-style-name='Punkt'/>"
                + "<style:style style:family='paragraph' style:name='Punkt' style:default-outline-level='3'/>"
                + "<style:style style:family='paragraph' style:name='P2' style:parent-style-name='Title'/>";
        assertThat(Odt.lines(
                        styles,
                        "<text:p text:style-name='P2'>Protokoll</text:p><text:p text:style-name='P1'>Punkt</text:p>"))
                .containsExactly("h1 Protokoll", "h3 Punkt");
    }

    @Test
    void looksComeFromSpansTheirStylesAndWhatTheseDescendFrom() throws IOException {
        String styles = "<style:style style:family='text' style:name='T1' style:parent-style-name='Strong'/>"
                + "<style:style style:family='text' style:name='Strong'><style:text-properties fo:font-weight='bold'/></style:style>"
                + "<style:style style:family='text' style:name='T2'><style:text-properties fo:font-style='italic'/></style:style>"
                + "<style:style style:family='text' style:name='T3'><style:text-properties fo:font-weight='normal'/></style:style>"
                + "<style:style style:family='paragraph' style:name='P1'><style:text-properties fo:font-weight='700'/></style:style>";
        assertThat(
                        Odt.lines(
                                styles,
                                "<text:p>a<text:span text:style-name='T1'>b<text:span text:style-name='T2'>c</text:span></text:span></text:p>"
                                        + "<text:p text:style-name='P1'>d<text:span text:style-name='T3'>e</text:span></text:p>"))
                .containsExactly("p a*b*_*c*_", "p *d*e");
    }

    @Test
    void whatAHeadingLooksLikeIsNoLookOfItsText() throws IOException {
        String styles =
                "<style:style style:family='paragraph' style:name='H'><style:text-properties fo:font-weight='bold'/></style:style>"
                        + "<style:style style:family='text' style:name='T2'><style:text-properties fo:font-style='italic'/></style:style>";
        assertThat(Odt.lines(
                        styles,
                        "<text:h text:style-name='H'>§ 1 <text:span text:style-name='T2'>Beslut</text:span></text:h>"))
                .containsExactly("h1 § 1 _Beslut_");
    }

    @Test
    void spansThatLookAlikeAreOneRun() throws IOException {
        assertThat(Odt.read(Odt.pack(Odt.content(
                                "<text:p>a<text:span text:style-name='T9'>b</text:span><text:bookmark/>c</text:p>")))
                        .outline()
                        .getBlocks())
                .containsExactly(TextBlock.paragraph("abc"));
    }

    @Test
    void linksLeadSomewhereOrNowhere() throws IOException {
        assertThat(
                        Odt.lines(
                                "<text:p>Se <text:a xlink:href='https://example.se/?a=1&amp;b=2'>rutinen</text:a> och <text:a>den</text:a>.</text:p>"))
                .containsExactly("p Se rutinen<https://example.se/?a=1&b=2> och den<>.");
    }

    @Test
    void fieldsSayWhatTheyShow() throws IOException {
        assertThat(
                        Odt.lines(
                                "<text:p>Sida <text:page-number>2</text:page-number>, <text:date>27 mars</text:date>, se"
                                        + " <text:bookmark-ref text:ref-name='x'>§ 4</text:bookmark-ref> <text:placeholder>&lt;Namn&gt;</text:placeholder></text:p>"))
                .containsExactly("p Sida 2, 27 mars, se § 4 <Namn>");
    }

    @Test
    void wordsInUnknownElementsAreKept() throws IOException {
        assertThat(Odt.lines("<new:box><text:p>Ett <new:mark>två</new:mark></text:p>tre</new:box>"))
                .containsExactly("p Ett två", "p tre");
    }

    @Test
    void whatNobodySeesIsNotRead() throws IOException {
        assertThat(
                        Odt.lines(
                                "<office:forms>knapp</office:forms><text:p>a<text:script>skript</text:script><text:soft-page-break/>b</text:p>"))
                .containsExactly("p ab");
    }

    @Test
    void ofRubyTheWordsAreReadAndNotHowTheySound() throws IOException {
        assertThat(
                        Odt.lines(
                                "<text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>tokyo</text:ruby-text></text:ruby></text:p>"))
                .containsExactly("p 東京");
    }

    @Test
    void notesAndCommentsFollowTheirParagraph() throws IOException {
        assertThat(Odt.lines(
                        "<text:p>Beslut<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                                + "<text:note-body><text:p>Se bilaga.</text:p><text:p>Och rutin.</text:p></text:note-body></text:note> fattas"
                                + "<office:annotation><dc:creator>Vera Ström</dc:creator><dc:date>2026-03-27</dc:date><text:p>Stämmer det?</text:p></office:annotation>.</text:p>"
                                + "<text:p>Slut</text:p>"))
                .containsExactly(
                        "p Beslut fattas.",
                        "note [1] Se bilaga.",
                        "note Och rutin.",
                        "note [Vera Ström] Stämmer det?",
                        "p Slut");
    }

    @Test
    void textBoxesAreReadOnce() throws IOException {
        assertThat(Odt.lines("<text:p>Text<draw:frame><draw:text-box><text:p>Ruta</text:p></draw:text-box>"
                        + "<draw:image><text:p>Ruta</text:p></draw:image><svg:desc>bild av en ruta</svg:desc></draw:frame></text:p>"
                        + "<text:p><draw:custom-shape><text:p>Form</text:p></draw:custom-shape></text:p>"))
                .containsExactly("p Text", "p Ruta", "p Form");
    }

    @Test
    void sectionsAreLookedThrough() throws IOException {
        assertThat(Odt.lines("<text:section><text:section><text:p>Inne</text:p></text:section></text:section>"))
                .containsExactly("p Inne");
    }

    @Test
    void aTableOfContentsIsLinksAndNoText() throws IOException {
        assertThat(
                        Odt.lines(
                                "<text:table-of-content><text:table-of-content-source><text:index-title-template>Innehåll</text:index-title-template>"
                                        + "</text:table-of-content-source><text:index-body><text:index-title><text:p>Innehåll</text:p></text:index-title>"
                                        + "<text:p><text:a xlink:href='#p1'>§ 1 Öppnande<text:tab/>2</text:a></text:p></text:index-body></text:table-of-content>"))
                .containsExactly("links Innehåll", "links § 1 Öppnande\t2<#p1>");
    }

    @Test
    void titleAndLanguageAreProperties() throws IOException {
        var outline = Odt.read(Map.of(
                        "content.xml", Odt.content("<text:p>a</text:p>"),
                        "meta.xml", Odt.meta("<dc:title>Protokoll</dc:title><dc:language>en</dc:language>"),
                        "styles.xml",
                                Odt.styles(
                                        "<style:default-style style:family='paragraph'><style:text-properties fo:language='sv' fo:country='SE'/></style:default-style>",
                                        "",
                                        "")))
                .outline();
        assertThat(outline.getTitle()).hasValue("Protokoll");
        assertThat(outline.getLanguage()).hasValue("sv-SE");
    }

    @Test
    void headersAndFootersAreFurniture() throws IOException {
        String pages =
                "<style:master-page><style:header><text:p text:style-name='MP1'>Ekåsa kommun</text:p></style:header>"
                        + "<style:header-left style:display='false'><text:p>Annat</text:p></style:header-left>"
                        + "<style:footer><table:table><table:table-row><table:table-cell><text:p>Diarie 7</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Sida <text:page-number>1</text:page-number></text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:p><text:page-number>1</text:page-number> (<text:page-count>3</text:page-count>)</text:p>"
                        + "<text:p><text:title>Protokoll</text:title></text:p></style:footer></style:master-page>";
        assertThat(Odt.shown(Odt.read(Map.of(
                                "content.xml", Odt.content("<text:p>Text</text:p>"),
                                "meta.xml", Odt.meta("<dc:title>Protokoll</dc:title>"),
                                "styles.xml", Odt.styles("", "", pages)))
                        .outline()))
                .containsExactly("page Ekåsa kommun", "p Text", "page Diarie 7\tSida 1");
    }

    @Test
    void theStylesOfHeadersAreNotThoseOfTheText() throws IOException {
        String bold =
                "<style:style style:family='paragraph' style:name='P1'><style:text-properties fo:font-weight='bold'/></style:style>";
        String pages =
                "<style:master-page><style:header><text:p text:style-name='P1'>Topp</text:p></style:header></style:master-page>";
        assertThat(Odt.shown(Odt.read(Map.of(
                                "content.xml", Odt.content("<text:p text:style-name='P1'>Text</text:p>"),
                                "styles.xml", Odt.styles("", bold, pages)))
                        .outline()))
                .containsExactly("page *Topp*", "p Text");
    }

    @Test
    void aStyleThatIsItsOwnAncestorEnds() throws IOException {
        String styles = "<style:style style:family='paragraph' style:name='A' style:parent-style-name='B'/>"
                + "<style:style style:family='paragraph' style:name='B' style:parent-style-name='A'/>";
        assertThat(Odt.lines(styles, "<text:p text:style-name='A'>Text</text:p>"))
                .containsExactly("p Text");
    }
}
