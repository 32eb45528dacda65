package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.testkit.assertions.SamverkanAssertions.assertThatFindings;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Severity;
import se.samverkan.io.Outlined;
import se.samverkan.language.Language;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** What is worth knowing about a document that was read. */
class FindingsTest {

    private static Outlined read(String styles, String text) throws IOException {
        return Odt.read(Odt.pack(Odt.content(styles, text)));
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws IOException {
        Outlined read = read(
                "",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>borttaget</text:p></text:deletion></text:changed-region>"
                        + "<text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"
                        + "<text:p>Ett</text:p><text:p>Två <text:change text:change-id='c1'/><text:change-start/>tillagt<text:change-end/></text:p>");
        assertThat(Odt.shown(read.outline())).containsExactly("p Ett", "p Två tillagt");
        assertThatFindings(read.findings()).haveOnly("odt/tracked-changes");
        assertThat(read.findings().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(read.findings().get(0).getPlace().orElseThrow().shown()).isEqualTo("¶2");
        assertThat(read.findings().get(0).message(Language.SWEDISH)).startsWith("Dokumentet har ändringar (2 st)");
    }

    @Test
    void hiddenTextIsNotRead() throws IOException {
        Outlined read = read(
                "<style:style style:family='text' style:name='T'><style:text-properties text:display='none'/></style:style>",
                "<text:p>Syns<text:span text:style-name='T'> inte</text:span>.</text:p>"
                        + "<text:section text:display='none'><text:p>Inte heller</text:p></text:section>");
        assertThat(Odt.shown(read.outline())).containsExactly("p Syns.");
        assertThatFindings(read.findings()).haveOnly("odt/hidden-text");
    }

    @Test
    void embeddedObjectsAreTold() throws IOException {
        Outlined read = read(
                "",
                "<text:p>Tabell:<draw:frame><draw:object xlink:href='./Object 1'/><draw:image/></draw:frame></text:p>");
        assertThat(Odt.shown(read.outline())).containsExactly("p Tabell:");
        assertThatFindings(read.findings()).haveOnly("odt/embedded-object");
    }

    @Test
    void nothingAtAllIsTold() throws IOException {
        Outlined read = read("", "<text:p/>");
        assertThat(read.outline().getBlocks()).isEmpty();
        assertThatFindings(read.findings()).haveOnly("odt/empty");
    }

    @Test
    void placesAreParagraphsAndSayInWhichTableRow() throws IOException {
        Outlined read = read(
                "",
                "<text:p>Ett</text:p><text:p/><table:table><table:table-row><table:table-cell><text:p>Tre</text:p></table:table-cell>"
                        + "</table:table-row></table:table><text:p>Fyra</text:p>");
        assertThat(read.outline().getBlocks().stream()
                        .map(block -> block instanceof Table table
                                ? table.getRows().get(0).cells().get(0).blocks().get(0)
                                : block)
                        .map(block ->
                                ((TextBlock) block).placeOf(0).orElseThrow().shown()))
                .containsExactly("¶1", "¶3 (table 1, row 1)", "¶4");
    }

    @Test
    void headersAndNotesSayThatTheyAre() throws IOException {
        Outlined read = Odt.read(Map.of(
                "content.xml",
                Odt.content(
                        "<text:p>Ett<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Not</text:p>"
                                + "</text:note-body></text:note></text:p>"),
                "styles.xml",
                Odt.styles(
                        "",
                        "",
                        "<style:master-page><style:header><text:p>Topp</text:p></style:header></style:master-page>")));
        assertThat(read.outline().getBlocks().stream()
                        .map(block ->
                                ((TextBlock) block).placeOf(0).orElseThrow().shown()))
                .containsExactly("¶1 (header)", "¶1", "¶1 (note)");
    }
}
