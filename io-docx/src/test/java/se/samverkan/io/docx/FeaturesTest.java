package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.io.Outlined;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.TrackedChanges;

/** A document with every feature of Word that readers tend to miss reads the same in whatever packaging it comes. */
@EnabledIfSystemProperty(named = "samverkan.shared", matches = ".+")
class FeaturesTest {

    static List<Path> packagings() throws IOException {
        Path folder = Path.of(System.getProperty("samverkan.shared"), "corpora", "docx-made", "features");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packagings")
    void allThatWordShowsIsReadOnce(Path file) throws IOException {
        assertThat(shown(file, TrackedChanges.ACCEPTED))
                .containsExactly(
                        "page HDRTOK",
                        "h1 STYLEINH",
                        "l0 [§ 12] NUMONE",
                        "l1 [§ 12 a)] SUBNUM",
                        "l0 [§ 13] NUMTWO",
                        "p HYPREL<https://a.example/x>",
                        "p HYPFLD<https://b.example/y>",
                        "p FLDSIMP<https://c.example/z>",
                        "p A INSKEEP B",
                        "p MOVTO",
                        "p AFTERBOX",
                        "p TXBOX",
                        "p SDTBLK",
                        "p SDTNEST",
                        "p x SDTRUN",
                        "p FNBODY",
                        "note [1] FOOTN",
                        "note [i] ENDN",
                        "p COMMENTED",
                        "note [X] COMMTXT",
                        "table [2:p CELLA; p NESTCELL] / [p ROWINS][p SDTCELL] / [p SDTROW][]",
                        "p TABA⇥TABB⏎BRK",
                        "p NB-HS•",
                        "p MATHTOK",
                        "p RUBYBASE",
                        "p SMARTTAG",
                        "p CUSTXML",
                        "p SEEN",
                        "p *BOLDINH*",
                        "page FTRTOK");
    }

    @ParameterizedTest
    @MethodSource("packagings")
    void theOriginalIsWhatStoodThereBefore(Path file) throws IOException {
        assertThat(shown(file, TrackedChanges.ORIGINAL))
                .contains("p A DELDROP B", "p MOVFROM")
                .doesNotContain("p A INSKEEP B", "p MOVTO")
                .anyMatch(block -> block.contains("ROWDEL"))
                .noneMatch(block -> block.contains("ROWINS"));
    }

    private static List<String> shown(Path file, TrackedChanges changes) throws IOException {
        ReadOptions options = ReadOptions.defaults().withTrackedChanges(changes);
        Outlined read = new DocxFormat().read(Source.of(file, options.getLimits()), options);
        assertThat(read.findings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactlyInAnyOrder("word/tracked-changes", "word/hidden-text");
        return Docx.shown(read.outline());
    }
}
