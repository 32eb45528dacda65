package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.io.docx.Docx.p;
import static se.samverkan.io.docx.Docx.r;
import static se.samverkan.io.docx.Docx.tbl;
import static se.samverkan.io.docx.Docx.tc;
import static se.samverkan.io.docx.Docx.tr;
import static se.samverkan.testkit.assertions.SamverkanAssertions.assertThatFindings;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Severity;
import se.samverkan.io.Outlined;

/** Changes that nobody has accepted or rejected are read as accepted, or as if they had not been made. */
class TrackedChangesTest {

    private static void reads(String body, String accepted, String original) throws IOException {
        Docx document = Docx.of(body);
        assertThat(String.join(" | ", document.shown())).isEqualTo(accepted);
        assertThat(String.join(" | ", Docx.shown(document.readOriginal().outline())))
                .isEqualTo(original);
        assertThatFindings(document.read().findings()).haveOnly("word/tracked-changes");
    }

    private static String deleted(String text) {
        return "<w:del w:id='1' w:author='J'><w:r><w:delText xml:space='preserve'>" + text
                + "</w:delText></w:r></w:del>";
    }

    private static String inserted(String text) {
        return "<w:ins w:id='2' w:author='J'>" + r(text) + "</w:ins>";
    }

    private static String mark(String change) {
        return "<w:rPr><w:" + change + " w:id='3' w:author='J'/></w:rPr>";
    }

    @Test
    void wordsThatWereInsertedOrDeleted() throws IOException {
        reads(
                "<w:p>" + r("Mötet ") + deleted("öppnas") + inserted("avslutas") + r(".") + "</w:p>",
                "p Mötet avslutas.",
                "p Mötet öppnas.");
    }

    @Test
    void wordsThatWereMoved() throws IOException {
        reads(
                "<w:p><w:moveFrom w:id='1'>" + r("Först") + "</w:moveFrom>" + r("mitt") + "<w:moveTo w:id='2'>"
                        + r("Sist") + "</w:moveTo></w:p>",
                "p mittSist",
                "p Förstmitt");
    }

    @Test
    void whatWasInsertedAndDeletedAgainWasNeverThere() throws IOException {
        reads("<w:p>" + r("Kvar") + "<w:ins w:id='1'>" + deleted(" ångrat") + "</w:ins></w:p>", "p Kvar", "p Kvar");
    }

    @Test
    void aParagraphWhoseMarkIsDeletedGoesOnInTheNext() throws IOException {
        reads(p(mark("del"), r("Ett ")) + p("två"), "p Ett två", "p Ett | p två");
        reads(p(mark("ins"), r("Ett ")) + p("två"), "p Ett | p två", "p Ett två");
        reads(p(mark("del"), deleted("borta")) + p("Kvar"), "p Kvar", "p borta | p Kvar");
    }

    @Test
    void aParagraphWithNoNextOneEndsWhereItsTextEnds() throws IOException {
        reads(
                p(mark("del"), r("Ett")) + tbl(tr(tc("a"), tc("b"))),
                "p Ett | table [p a][p b]",
                "p Ett | table [p a][p b]");
        reads(
                tbl(tr("<w:tc>" + p(mark("del"), r("a")) + "</w:tc>", tc("b"))) + p("Efter"),
                "table [p a][p b] | p Efter",
                "table [p a][p b] | p Efter");
    }

    @Test
    void rowsAndCells() throws IOException {
        String gone = "<w:trPr><w:del w:id='1'/></w:trPr>";
        String added = "<w:trPr><w:ins w:id='1'/></w:trPr>";
        reads(
                tbl(tr(gone, tc("a"), tc("b")), tr(added, tc("c"), tc("d")), tr(tc("e"), tc("f"))),
                "table [p c][p d] / [p e][p f]",
                "table [p a][p b] / [p e][p f]");
        reads(
                tbl(tr(tc("a"), tc("<w:cellDel w:id='1'/>", p("b")), tc("<w:cellIns w:id='2'/>", p("c")), tc("d"))),
                "table [p a][p c][p d]",
                "table [p a][p b][p d]");
    }

    @Test
    void oneFindingTellsHowManyThereAreAndWhereTheFirstIs() throws IOException {
        Outlined read = Docx.of(p("Ett"), "<w:p>" + inserted("Två") + deleted("2") + "</w:p>")
                .read();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getSlots()).containsEntry("count", "2");
            assertThat(finding.getPlace().orElseThrow().shown()).isEqualTo("¶2");
        });
    }

    @Test
    void changedLooksChangeNoText() throws IOException {
        Docx document = Docx.of(
                "<w:p>" + r("<w:b/><w:rPrChange w:id='1'><w:rPr><w:i/></w:rPr></w:rPrChange>", "Fet") + "</w:p>");
        assertThat(document.shown()).containsExactly("p *Fet*");
        assertThat(document.read().findings()).isEmpty();
    }
}
