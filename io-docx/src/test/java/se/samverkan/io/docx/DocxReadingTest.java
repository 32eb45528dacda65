package se.samverkan.io.docx;

import static se.samverkan.io.docx.Docx.p;
import static se.samverkan.io.docx.Docx.r;
import static se.samverkan.io.docx.Docx.tbl;
import static se.samverkan.io.docx.Docx.tc;
import static se.samverkan.io.docx.Docx.tr;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.OutlineFormat;
import se.samverkan.testkit.contracts.ImporterContract;
import se.samverkan.testkit.contracts.Limit;
import se.samverkan.testkit.contracts.Sample;

/** The format keeps the contract of whatever reads. */
class DocxReadingTest extends ImporterContract {

    @Override
    protected OutlineFormat format() {
        return new DocxFormat();
    }

    @Override
    protected List<Sample> samples() {
        Docx minutes = Docx.of(
                        p("<w:pStyle w:val='Rubrik1'/>", r("Mötets öppnande")),
                        "<w:p>" + r("Åsa Ek hälsar ") + r("<w:b/>", "alla")
                                + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>",
                        tbl(tr(tc("Namn"), tc("Roll")), tr(tc("Nils Åberg"), tc("sekreterare"))),
                        p(Docx.numPr(1, 0), r("läkemedelslistor")))
                .styles(Docx.style("paragraph", "Rubrik1", "heading 1", ""))
                .numbering(Docx.abstractNum(0, Docx.lvl(0, "bullet", "•", "")), Docx.num(1, 0))
                .footnotes("<w:footnote w:id='1'>" + p("välkomna") + "</w:footnote>");
        return List.of(
                Sample.of("minutes.docx", minutes.bytes())
                        .saying(
                                "Mötets öppnande Åsa Ek hälsar alla välkomna Namn Roll Nils Åberg sekreterare läkemedelslistor"));
    }

    @Override
    protected Set<Limit> limits() {
        return Set.of(
                Limit.BYTES,
                Limit.EXPANDED_BYTES,
                Limit.ENTRIES,
                Limit.DEPTH,
                Limit.BLOCKS,
                Limit.TEXT_LENGTH,
                Limit.NAME_LENGTH);
    }

    @Override
    protected Set<FindingCode> aboutTheWhole() {
        return Stream.of(
                        "no-bytes",
                        "no-package",
                        "truncated",
                        "broken-package",
                        "open-document",
                        "rich-text",
                        "portable-document",
                        "web-page",
                        "flat-document",
                        "legacy-document",
                        "encrypted",
                        "too-many-entries",
                        "too-many-blocks",
                        "too-much-text")
                .map(name -> new FindingCode("word", name))
                .collect(Collectors.toSet());
    }
}
