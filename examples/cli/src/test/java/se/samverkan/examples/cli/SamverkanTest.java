package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamverkanTest {

    @Test
    void withoutACommandItSaysWhatThereIs() {
        Outcome outcome = Outcome.of();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Usage: samverkan", "read", "check", "formats", "rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "check", "formats", "rules"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Outcome english = Outcome.of(command, "--help");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Usage: samverkan " + command, "Show this help.");
        // Every option and parameter has its text.
        assertThat(english.out().lines().filter(line -> line.matches(" {2,6}-.*[A-Za-z=]$")))
                .allMatch(line -> line.contains(" "));
        Outcome swedish = Outcome.of(command, "--help", "--lang", "sv");
        assertThat(swedish.out()).contains("Användning: samverkan " + command, "Visa denna hjälp.");
    }

    @Test
    void versionIsOneLine() {
        assertThat(Outcome.of("--version").out()).startsWith("samverkan ").endsWith(")\n");
        assertThat(Outcome.of("check", "--version").exitCode()).isZero();
    }

    @Test
    void misuseIsToldWithoutAStackTrace() {
        assertMisuse("Missing: FILE.", "check");
        assertMisuse("Not understood: --profil. Was this meant: --profile", "check", "--profil", "notes", "x");
        assertMisuse(
                "--profile cannot be odd. Possible are: notes, protocol, statutory.", "check", "--profile=odd", "x");
        assertMisuse("--lang cannot be fi. Possible are: sv, en.", "check", "--lang=fi", "x");
        assertMisuse(
                "--fail-on cannot be often. Possible are: error, warning, never.", "check", "--fail-on=often", "x");
        assertMisuse("Not understood: chekc. Was this meant: check?", "chekc");
    }

    @Test
    void misuseIsToldInSwedish() {
        assertThat(Outcome.of("check", "--lang", "sv").err())
                .contains("Saknas: FILE.", "Hjälp: samverkan check --help");
    }

    /** The tests run in ISO-8859-1; this one starts a machine of its own that knows even less, with the line ends of Windows. */
    @Test
    void outputIsUtf8WithLfWhateverTheMachine() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII",
                        "-Dstdout.encoding=US-ASCII",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Samverkan.class.getName(),
                        "--help",
                        "--lang",
                        "sv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] bytes;
        try (InputStream in = process.getInputStream()) {
            bytes = in.readAllBytes();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        // A strict decoder: it throws on what is no UTF-8.
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text).startsWith("Användning: samverkan").doesNotContain("\r");
    }

    @Test
    void languageIsTheUsersWhereItIsSpoken() {
        assertThat(List.of(new Locale("sv"), new Locale("sv", "FI"), Locale.FRENCH, Locale.ROOT))
                .extracting(locale -> Texts.languageOf(locale).tag())
                .containsExactly("sv", "sv", "en", "en");
    }

    private static void assertMisuse(String message, String... arguments) {
        Outcome outcome = Outcome.of(arguments);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("samverkan: " + message);
        assertThat(outcome.err().lines()).hasSize(2);
    }
}
