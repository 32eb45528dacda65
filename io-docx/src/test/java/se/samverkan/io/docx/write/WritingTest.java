package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** What stands in documents that are written. */
class WritingTest {

    private static TextBlock linked(String text, String target) {
        return new TextBlock.Builder()
                .addRun(new Run(text, Set.of(), Optional.of(target)))
                .build();
    }

    private static TextBlock note(String mark, String text) {
        return TextBlock.paragraph(text).withKind(TextBlock.Kind.NOTE).withMarker(mark);
    }

    private static TextBlock furniture(String text) {
        return TextBlock.paragraph(text).withKind(TextBlock.Kind.PAGE_FURNITURE);
    }

    @Test
    void thePartsOfAPlainDocumentStandInAFixedOrder() throws IOException {
        assertThat(Written.of(TextBlock.paragraph("Hej")).parts().keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/fontTable.xml",
                        "word/footer1.xml",
                        "docProps/core.xml",
                        "docProps/app.xml");
    }

    @Test
    void everyPartHasATypeAndEveryRelationshipAPart() throws IOException {
        Written written = Written.of(
                furniture("Styrgrupp Ekåsa"),
                TextBlock.paragraph("Hej"),
                note("1", "En fotnot"),
                note("Vera Ström", "En kommentar"));
        List<String> typed = Written.all(written.xml("[Content_Types].xml"), "Override").stream()
                .map(part -> part.getAttribute("PartName").substring(1))
                .toList();
        assertThat(typed)
                .containsExactlyInAnyOrderElementsOf(written.parts().keySet().stream()
                        .filter(name -> !name.endsWith(".rels") && !name.startsWith("["))
                        .toList());
        assertThat(written.targets("word/_rels/document.xml.rels").values())
                .allSatisfy(target -> assertThat(written.parts()).containsKey("word/" + target));
    }

    @Test
    void headingsHaveWordsOwnStyles() throws IOException {
        Written written = Written.of(
                TextBlock.heading(1, "Protokoll"), TextBlock.heading(2, "Ärende"), TextBlock.heading(12, "Djupt"));
        assertThat(written.paragraphs())
                .extracting(written::style)
                .containsExactly("heading 1", "heading 2", "heading 9");
    }

    @Test
    void textKeepsItsLooksBreaksAndBlanks() throws IOException {
        TextBlock block = new TextBlock.Builder()
                .addRuns(
                        new Run("Beslut:", Set.of(Run.Look.BOLD), Optional.empty()),
                        Run.of(" en  rad & <tecken>\noch\ten till "))
                .build();
        Element paragraph = Written.of(block).paragraphs().get(0);
        assertThat(Written.shown(paragraph)).isEqualTo("Beslut: en  rad & <tecken>\noch\ten till ");
        assertThat(Written.all(Written.all(paragraph, "w:r").get(0), "w:b")).hasSize(1);
    }

    @Test
    void aListIsCountedByWord() throws IOException {
        Written written = Written.of(
                TextBlock.listItem(0, "1.", "ett"),
                TextBlock.listItem(1, "a)", "under"),
                TextBlock.listItem(1, "b)", "under"),
                TextBlock.listItem(0, "2.", "två"),
                TextBlock.listItem(1, "a)", "under igen"),
                TextBlock.paragraph("Emellan"),
                TextBlock.listItem(0, "3.", "tre"),
                TextBlock.listItem(0, "1.", "en ny"));
        List<String> lists = written.paragraphs().stream()
                .map(p -> Written.value(p, "w:pPr", "w:numPr", "w:numId").orElse("-"))
                .toList();
        assertThat(lists).containsExactly("3", "4", "4", "3", "5", "-", "3", "6");
        assertThat(Written.all(written.xml("word/numbering.xml"), "w:startOverride"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "-", "–", "*", "o", "▪", "=>", "(xy)", "12a", "aa)", "01.", "99999."})
    void aMarkThatCountsNothingIsABullet(String mark) throws IOException {
        Written written = Written.of(TextBlock.listItem(0, mark, "punkt"));
        String list = Written.value(written.paragraphs().get(0), "w:pPr", "w:numPr", "w:numId")
                .orElseThrow();
        Element level = level(written, list);
        assertThat(Written.value(level, "w:numFmt")).hasValue("bullet");
        assertThat(Written.value(level, "w:lvlText")).hasValue(mark);
    }

    private static Element level(Written written, String list) {
        Element numbering = written.xml("word/numbering.xml");
        String kind = Written.all(numbering, "w:num").stream()
                .filter(num -> num.getAttribute("w:numId").equals(list))
                .findFirst()
                .flatMap(num -> Written.value(num, "w:abstractNumId"))
                .orElseThrow();
        return Written.all(numbering, "w:abstractNum").stream()
                .filter(num -> num.getAttribute("w:abstractNumId").equals(kind))
                .findFirst()
                .flatMap(num -> Written.child(num, "w:lvl"))
                .orElseThrow();
    }

    @Test
    void aMarkThatNoListCanShowIsTyped() throws IOException {
        Element paragraph =
                Written.of(TextBlock.listItem(0, "50%1", "punkt")).paragraphs().get(0);
        assertThat(Written.shown(paragraph)).isEqualTo("50%1\tpunkt");
        assertThat(Written.value(paragraph, "w:pPr", "w:numPr", "w:numId")).hasValue("0");
    }

    @Test
    void aNumberedHeadingHasItsNumberRightBefore() throws IOException {
        Written written = Written.of(TextBlock.heading(2, "Mötets öppnande").withMarker("§ 12"));
        String list = Written.value(written.paragraphs().get(0), "w:pPr", "w:numPr", "w:numId")
                .orElseThrow();
        Element level = level(written, list);
        assertThat(Written.value(level, "w:lvlText")).hasValue("§ %1");
        assertThat(Written.value(level, "w:suff")).hasValue("space");
        assertThat(Written.all(written.xml("word/numbering.xml"), "w:startOverride")
                        .get(0)
                        .getAttribute("w:val"))
                .isEqualTo("12");
    }

    @Test
    void theHeadOfATableComesAgainOnEveryPage() throws IOException {
        Table.Cell name = new Table.Cell(List.of(TextBlock.paragraph("Namn")), 1);
        Table.Cell wide = new Table.Cell(List.of(TextBlock.paragraph("Vera Ström, Ekåsa")), 2);
        Table table = new Table.Builder()
                .headerRows(1)
                .addRows(new Table.Row(List.of(name, name)), new Table.Row(List.of(wide)), new Table.Row(List.of(name)))
                .build();
        Written written = Written.of(table);
        List<Element> rows = Written.all(written.body(), "w:tr");
        assertThat(rows)
                .extracting(row -> Written.all(row, "w:tblHeader").size())
                .containsExactly(1, 0, 0);
        assertThat(Written.all(rows.get(1), "w:gridSpan").get(0).getAttribute("w:val"))
                .isEqualTo("2");
        assertThat(Written.all(rows.get(2), "w:gridAfter").get(0).getAttribute("w:val"))
                .isEqualTo("1");
        assertThat(Written.all(written.body(), "w:gridCol").stream()
                        .mapToInt(column -> Integer.parseInt(column.getAttribute("w:w")))
                        .sum())
                .isEqualTo(9070);
    }

    @Test
    void noTableIsWiderThanWordCanBearAndNoWordIsLost() throws IOException {
        Table.Builder table = new Table.Builder();
        List<Table.Cell> cells = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> new Table.Cell(List.of(TextBlock.paragraph("c" + i)), i == 50 ? Integer.MAX_VALUE : 1))
                .toList();
        Written written = Written.of(table.addRow(new Table.Row(cells)).build());
        assertThat(Written.all(written.body(), "w:gridCol")).hasSize(63);
        assertThat(Written.all(written.body(), "w:tc")).hasSize(63);
        assertThat(Written.all(written.body(), "w:t")).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.ekasa.se/protokoll?id=3&del=2#punkt",
                "http://ekasa.se",
                "mailto:vera.strom@ekasa.se?subject=Hej",
                "tel:+46123456",
                "#"
            })
    void whatAReaderMayClickIsALink(String target) throws IOException {
        Written written = Written.of(linked("Handlingen", target));
        Element link = Written.all(written.body(), "w:hyperlink").get(0);
        assertThat(written.targets("word/_rels/document.xml.rels").get(link.getAttribute("r:id")))
                .isEqualTo(target);
        assertThat(Written.shown(written.paragraphs().get(0))).isEqualTo("Handlingen");
    }

    @Test
    void blanksInAnAddressAreWrittenAsAddressesHaveThem() throws IOException {
        Written written = Written.of(linked("Handlingen", "https://ekasa.se/Min fil [1].pdf"));
        assertThat(written.targets("word/_rels/document.xml.rels"))
                .containsValue("https://ekasa.se/Min%20fil%20%5B1%5D.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///C:/x.exe",
                "bilaga.pdf",
                "\\\\server\\x",
                "http:",
                "ms-word:ofe|u|x"
            })
    void whatAReaderHadBetterNotClickIsText(String target) throws IOException {
        Written written = Written.of(linked("Handlingen", target));
        assertThat(Written.all(written.body(), "w:hyperlink")).isEmpty();
        assertThat(Written.shown(written.paragraphs().get(0))).isEqualTo("Handlingen (" + target + ")");
    }

    @Test
    void oneAddressIsOneRelationship() throws IOException {
        Written written = Written.of(linked("ett", "https://a.se"), linked("två", "https://a.se"));
        assertThat(written.targets("word/_rels/document.xml.rels").values())
                .filteredOn("https://a.se"::equals)
                .hasSize(1);
    }

    @Test
    void notesAreFootnotesOrCommentsOfTheParagraphAbove() throws IOException {
        Written written = Written.of(
                TextBlock.paragraph("Text"), note("1", "Räknad"), note("*", "Märkt"), note("Siv Holm", "Stämmer det?"));
        Element paragraph = written.paragraphs().get(0);
        assertThat(Written.shown(paragraph)).isEqualTo("Text*");
        assertThat(Written.all(paragraph, "w:footnoteReference"))
                .extracting(reference -> reference.getAttribute("w:customMarkFollows"))
                .containsExactly("", "1");
        assertThat(Written.all(written.xml("word/footnotes.xml"), "w:footnote"))
                .extracting(Written::shown)
                .containsExactly("", "", " Räknad", "* Märkt");
        Element comment =
                Written.all(written.xml("word/comments.xml"), "w:comment").get(0);
        assertThat(comment.getAttribute("w:author")).isEqualTo("Siv Holm");
        assertThat(Written.shown(comment)).isEqualTo("Stämmer det?");
    }

    @Test
    void furnitureStandsOnEveryPageAndPagesAreCounted() throws IOException {
        Written written = Written.of(new Outline.Builder()
                .language("sv")
                .addBlocks(furniture("Styrgrupp Ekåsa"), TextBlock.paragraph("Text"), furniture("Dnr 12"))
                .build());
        assertThat(Written.shown(written.xml("word/header1.xml"))).isEqualTo("Styrgrupp Ekåsa");
        assertThat(Written.shown(written.xml("word/footer1.xml"))).isEqualTo("Dnr 12Sida 1 av 1");
        assertThat(Written.all(written.xml("word/footer1.xml"), "w:fldSimple"))
                .extracting(field -> field.getAttribute("w:instr").strip())
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(written.paragraphs()).hasSize(1);
    }

    @Test
    void theWordsOnThePageAreInTheLanguageOfTheText() throws IOException {
        Outline english = Outline.of(TextBlock.paragraph("Text")).withLanguage("en");
        assertThat(Written.shown(Written.of(english).xml("word/footer1.xml"))).isEqualTo("Page 1 of 1");
        WriteOptions options = WriteOptions.defaults().withLanguage(Language.ENGLISH);
        assertThat(Written.shown(Written.of(Outline.of(), options).xml("word/footer1.xml")))
                .isEqualTo("Page 1 of 1");
        assertThat(Written.shown(
                        Written.of(english.withLanguage("sv-FI"), options).xml("word/footer1.xml")))
                .isEqualTo("Sida 1 av 1");
    }

    @Test
    void titleAuthorAndLanguageAreTold() throws IOException {
        Written written = Written.of(new Outline.Builder()
                .title("Protokoll & mer")
                .author("Nils Åberg")
                .language("sv")
                .build());
        Element core = written.xml("docProps/core.xml");
        assertThat(Written.all(core, "dc:title").get(0).getTextContent()).isEqualTo("Protokoll & mer");
        assertThat(Written.all(core, "dc:creator").get(0).getTextContent()).isEqualTo("Nils Åberg");
        assertThat(Written.all(core, "dc:language").get(0).getTextContent()).isEqualTo("sv");
        assertThat(Written.all(written.xml("word/styles.xml"), "w:lang").get(0).getAttribute("w:val"))
                .isEqualTo("sv-SE");
        assertThat(Written.all(written.xml("word/settings.xml"), "w:themeFontLang")
                        .get(0)
                        .getAttribute("w:val"))
                .isEqualTo("sv-SE");
    }

    @Test
    void whatIsNotKnownIsNotTold() throws IOException {
        Written written = Written.of(Outline.of());
        assertThat(written.xml("docProps/core.xml").hasChildNodes()).isFalse();
        assertThat(written.text("word/styles.xml")).doesNotContain("w:lang ");
        assertThat(written.text("word/settings.xml")).doesNotContain("themeFontLang");
    }

    @Test
    void blocksHaveTheStylesThatTheyAskFor() throws IOException {
        Written written = Written.of(new Outline.Builder()
                .language("sv")
                .addBlocks(
                        TextBlock.paragraph("Gruppen beslutar").withStyle("Beslut"),
                        TextBlock.listItem(0, "-", "att godkänna").withStyle("Decision"),
                        TextBlock.paragraph("Ordförande: Vera Ström").withStyle("Underskrift"),
                        TextBlock.paragraph("Sekreterare: Nils Åberg").withStyle("Underskrift"),
                        TextBlock.paragraph("Annat").withStyle("Rubrik 1"),
                        TextBlock.paragraph("Annat").withStyle("Okänd"))
                .build());
        assertThat(written.paragraphs())
                .extracting(written::style)
                .containsExactly("Beslut", "Beslut", "Underskrift", "Underskrift", "", "");
        assertThat(written.paragraphs())
                .extracting(p -> Written.value(p, "w:pPr", "w:keepNext").orElse("-"))
                .containsExactly("-", "-", "-", "0", "-", "-");
    }

    @Test
    void equalOutlinesGiveEqualBytes() throws IOException {
        TextBlock block = linked("Handlingen", "https://a.se");
        assertThat(Written.of(block).bytes()).isEqualTo(Written.of(block).bytes());
    }

    @Test
    void theStreamStaysOpenAndWhatItThrowsComesThrough() throws IOException {
        boolean[] closed = new boolean[1];
        new DocxWriter()
                .write(
                        Outline.of(),
                        new OutputStream() {
                            @Override
                            public void write(int b) {}

                            @Override
                            public void close() {
                                closed[0] = true;
                            }
                        },
                        WriteOptions.defaults());
        assertThat(closed[0]).isFalse();
        IOException full = new IOException("full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> new DocxWriter().write(Outline.of(), broken, WriteOptions.defaults()))
                .isSameAs(full);
    }
}
