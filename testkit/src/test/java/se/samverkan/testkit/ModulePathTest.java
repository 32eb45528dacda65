package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit does on the module path what it does on the class path: generators, breakers, assertions and contracts serve a module of strangers. */
class ModulePathTest {

    private static final String MODULE = """
            open module stranger {
                requires se.samverkan.testkit;
                requires org.junit.platform.launcher;
            }
            """;

    private static final String PROPERTIES = """
            package stranger;

            import static se.samverkan.testkit.assertions.SamverkanAssertions.assertThat;

            import net.jqwik.api.ForAll;
            import net.jqwik.api.Property;
            import se.samverkan.meeting.Meeting;
            import se.samverkan.testkit.breakers.Breakers;

            class Properties {
                @Property(tries = 20)
                void aMeetingJustWorks(@ForAll Meeting meeting) {
                    assertThat(meeting).keepsEveryRule();
                    if (Breakers.installed().all().isEmpty()) {
                        throw new AssertionError("no breakers");
                    }
                }
            }
            """;

    private static final String CONTRACT = """
            package stranger;

            import java.nio.charset.StandardCharsets;
            import net.jqwik.api.Arbitraries;
            import net.jqwik.api.Arbitrary;
            import se.samverkan.testkit.contracts.RoundTripContract;

            class Contract extends RoundTripContract<String> {
                @Override
                protected Arbitrary<String> values() {
                    return Arbitraries.of("Möte", "");
                }

                @Override
                protected byte[] write(String value) {
                    return value.getBytes(StandardCharsets.UTF_8);
                }

                @Override
                protected String read(byte[] bytes) {
                    return new String(bytes, StandardCharsets.UTF_8);
                }
            }
            """;

    private static final String MAIN = """
            package stranger;

            import org.junit.platform.engine.discovery.DiscoverySelectors;
            import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
            import org.junit.platform.launcher.core.LauncherFactory;
            import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

            class Main {
                public static void main(String[] args) {
                    SummaryGeneratingListener listener = new SummaryGeneratingListener();
                    LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(
                                    DiscoverySelectors.selectClass(Properties.class),
                                    DiscoverySelectors.selectClass(Contract.class))
                            .configurationParameter("jqwik.database", args[0])
                            .build(), listener);
                    listener.getSummary().getFailures().forEach(failure -> failure.getException().printStackTrace(System.out));
                    System.out.println(Properties.class.getModule().isNamed() + " "
                            + se.samverkan.meeting.Meeting.class.getModule().isNamed() + " "
                            + listener.getSummary().getTestsSucceededCount());
                }
            }
            """;

    @Test
    void aStrangersModuleUsesTheKit(@TempDir Path dir) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(dir.resolve("src/stranger"));
        Files.writeString(dir.resolve("src/module-info.java"), MODULE);
        Files.writeString(sources.resolve("Properties.java"), PROPERTIES);
        Files.writeString(sources.resolve("Contract.java"), CONTRACT);
        Files.writeString(sources.resolve("Main.java"), MAIN);
        String path = modulePath();
        compile(dir, path);

        Path output = dir.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        path + File.pathSeparator + dir.resolve("classes"),
                        "--module",
                        "stranger/stranger.Main",
                        dir.resolve("jqwik-database").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).contains("true true 3");
    }

    /** What this test runs on, without the tests themselves. */
    private static String modulePath() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void compile(Path dir, String path) {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        List<String> arguments = List.of(
                "-encoding",
                "UTF-8",
                "-d",
                dir.resolve("classes").toString(),
                "--module-path",
                path,
                dir.resolve("src/module-info.java").toString(),
                dir.resolve("src/stranger/Properties.java").toString(),
                dir.resolve("src/stranger/Contract.java").toString(),
                dir.resolve("src/stranger/Main.java").toString());
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        assertThat(javac.run(writer, writer, arguments.toArray(String[]::new)))
                .as(said::toString)
                .isZero();
    }
}
