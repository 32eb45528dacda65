package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.io.Formats;

class InputsTest {

    private static final Formats FORMATS = Formats.of(List.of(new CannedImporter()));

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of(
                "b.canned",
                "a.canned",
                "a.canned.faults",
                ".hidden.canned",
                "picture.png",
                "deep/er/c.CANNED",
                ".git/d.canned")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "canned");
        }
    }

    @Test
    void folderGivesWhatCanBeReadByNameWithoutHiddenFiles() {
        assertThat(found(folder.toString())).containsExactly("a.canned", "b.canned", "deep/er/c.CANNED");
    }

    @Test
    void fileIsTakenWhateverItsEnding() {
        assertThat(found(folder + "/picture.png")).containsExactly("picture.png");
        assertThat(found(folder + "/.hidden.canned")).containsExactly(".hidden.canned");
    }

    @Test
    void patternStaysInItsFolder() {
        assertThat(found(folder + "/*.canned")).containsExactly("a.canned", "b.canned");
        assertThat(found(folder + "/?.canned")).containsExactly("a.canned", "b.canned");
        assertThat(found(folder + "/[b-z].*")).containsExactly("b.canned");
    }

    @Test
    void twoStarsStandForAnyFoldersOrNone() {
        assertThat(found(folder + "/**/*.{canned,CANNED}")).containsExactly("a.canned", "b.canned", "deep/er/c.CANNED");
        assertThat(found(folder + "/*/*/*.CANNED")).containsExactly("deep/er/c.CANNED");
    }

    @Test
    void patternThatNamesNoEndingTakesWhatCanBeRead() {
        assertThat(found(folder + "/*")).containsExactly("a.canned", "b.canned");
        assertThat(found(folder + "/a*")).containsExactly("a.canned");
        assertThat(found(folder + "/*.faults")).containsExactly("a.canned.faults");
    }

    @Test
    void fileCalledLikeAPatternIsAFile() throws IOException {
        Files.writeString(folder.resolve("[a].canned"), "canned");
        assertThat(found(folder + "/[a].canned")).containsExactly("[a].canned");
    }

    @Test
    void argumentsKeepTheirOrderAndNothingComesTwice() {
        assertThat(found(folder + "/b.canned", folder.toString(), folder + "/deep/../a.canned"))
                .containsExactly("b.canned", "a.canned", "deep/er/c.CANNED");
    }

    @Test
    void standardInputIsOneDocument() {
        Inputs inputs = Inputs.of(List.of("-", "-"), FORMATS);
        assertThat(inputs.found()).containsExactly(Input.standardInput());
        assertThat(inputs.areMany()).isFalse();
    }

    @Test
    void whatLeadsNowhereIsToldAndTheRestIsFound() {
        Inputs inputs = Inputs.of(
                List.of(folder + "/none.txt", folder + "/*.docx", folder + "/a.canned", folder + "/[", "nul\0l"),
                FORMATS);
        assertThat(inputs.found()).hasSize(1);
        assertThat(inputs.problems())
                .extracting(problem -> problem.finding().getCode().toString())
                .containsExactly("cli/no-such-file", "cli/nothing-found", "cli/no-such-file", "cli/no-such-file");
        assertThat(inputs.areMany()).isTrue();
    }

    @Test
    void linkedFoldersAreNotWalkedInCircles() throws IOException {
        Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
        assertThat(found(folder.toString())).containsExactly("a.canned", "b.canned", "deep/er/c.CANNED");
    }

    @Test
    void baseNameIsTheNameWithoutFolderAndEnding() {
        assertThat(Input.of(Path.of("a/minutes.2025.txt")).baseName()).isEqualTo("minutes.2025");
        assertThat(Input.of(Path.of(".minutes")).baseName()).isEqualTo(".minutes");
        assertThat(Input.standardInput().baseName()).isEqualTo("stdin");
    }

    private List<String> found(String... arguments) {
        return Inputs.of(List.of(arguments), FORMATS).found().stream()
                .map(input -> folder.relativize(input.file().orElseThrow().normalize())
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }
}
