package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.codehaus.stax2.XMLStreamReader2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.io.Limits;

/** Word is read and written on the module path too, where a host needs nothing but this module and what it brings along. */
class ModulePathTest {

    private static final String MODULE = """
            module stranger {
                requires se.samverkan.io.docx;
            }
            """;

    private static final String MAIN = """
            package stranger;

            import java.nio.file.Path;
            import se.samverkan.collaboration.Collaboration;
            import se.samverkan.io.Formats;
            import se.samverkan.io.ImportException;
            import se.samverkan.io.Source;
            import se.samverkan.language.Language;
            import se.samverkan.meeting.Meeting;

            class Main {
                public static void main(String[] args) throws Exception {
                    Formats formats = Formats.installed();
                    Collaboration collaboration = formats.read(Path.of(args[0])).collaboration();
                    Meeting meeting = collaboration.getMeetings().get(0);
                    formats.write(collaboration, meeting.getId(), Path.of(args[1]));
                    System.out.println(formats.read(Path.of(args[1])).meeting().asMinuted().equals(meeting.asMinuted()));
                    try {
                        formats.read(Source.of("empty.docx", new byte[0]), formats.readOptions());
                    } catch (ImportException e) {
                        System.out.println(e.finding().get().message(Language.ENGLISH));
                    }
                    System.out.println(Main.class.getModule().isNamed());
                }
            }
            """;

    private static final String MINUTES = """
            Protokoll Styrgrupp Ekåsa 2026-03-05

            Närvarande: Åsa Ek, ordförande, Nils Åberg

            § 1. Mötets öppnande
            Åsa Ek öppnar mötet.

            § 2. Nästa möte
            Styrgruppen beslutar att nästa möte hålls i april.
            """;

    @Test
    void aStrangersModuleReadsAndWritesWord(@TempDir Path dir) throws IOException, InterruptedException {
        Path main = dir.resolve("src/stranger/Main.java");
        Path module = dir.resolve("src/module-info.java");
        Files.createDirectories(main.getParent());
        Files.writeString(module, MODULE);
        Files.writeString(main, MAIN);
        Path minutes = Files.writeString(dir.resolve("minutes.txt"), MINUTES);
        String path = ReadAll.placesOf(
                DocxFormat.class, Limits.class, Constraint.class, InputFactoryImpl.class, XMLStreamReader2.class);
        compile(dir.resolve("classes"), path, module, main);

        Path output = dir.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        path + File.pathSeparator + dir.resolve("classes"),
                        "--module",
                        "stranger/stranger.Main",
                        minutes.toString(),
                        dir.resolve("minutes.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("true\nThe file is empty.\ntrue\n");
    }

    private static void compile(Path classes, String path, Path... sources) {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        List<String> arguments = List.of(
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "--module-path",
                path,
                sources[0].toString(),
                sources[1].toString());
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        assertThat(javac.run(writer, writer, arguments.toArray(String[]::new)))
                .as(said::toString)
                .isZero();
    }
}
