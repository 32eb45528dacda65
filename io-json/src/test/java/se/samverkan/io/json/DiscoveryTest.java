package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;

/** A host that puts this module on its path finds its formats: as jars or as directories, on the module path or on the class path. */
class DiscoveryTest {

    private static final List<String> MODULES =
            List.of("se.samverkan.core", "se.samverkan.io.json", "tools.jackson.core", "jakarta.validation");
    private static final List<String> IDS =
            List.of("json", "jsonl", "markdown", "report", "report-text", "sarif", "summary", "text");

    private static final String HOST = """
            package host;

            import java.nio.charset.StandardCharsets;
            import se.samverkan.io.Format;
            import se.samverkan.io.Formats;
            import se.samverkan.io.ImportException;
            import se.samverkan.io.ReadOptions;
            import se.samverkan.io.Source;
            import se.samverkan.io.json.JsonFormat;
            import se.samverkan.language.Language;

            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    Formats formats = Formats.installed();
                    System.out.println(JsonFormat.class.getModule().getName());
                    System.out.println(formats.all().stream().map(Format::id).toList());
                    try {
                        Source source = Source.of("a.json", "{\\"format\\": 1".getBytes(StandardCharsets.UTF_8));
                        formats.read(source, ReadOptions.defaults());
                    } catch (ImportException e) {
                        System.out.println(e.finding().orElseThrow().getCode().area());
                        System.out.println(e.finding().orElseThrow().message(Language.ENGLISH).isBlank());
                    }
                }
            }
            """;

    @TempDir
    static Path directory;

    private static Path host;
    private static List<Path> jars;

    @BeforeAll
    static void pack() throws IOException {
        jars = new ArrayList<>();
        for (String module : MODULES) {
            Path path = path(module);
            jars.add(Files.isDirectory(path) ? jar(path, directory.resolve(module + ".jar")) : path);
        }
        host = directory.resolve("host");
        Path declaration = Files.writeString(
                directory.resolve("module-info.java"), "module host { requires se.samverkan.io.json; }");
        Path main = Files.writeString(directory.resolve("Main.java"), HOST);
        List<String> command = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none"));
        command.addAll(List.of("--module-path", joined(jars), "-d", host.toString()));
        command.addAll(List.of(declaration.toString(), main.toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int failed = ToolProvider.findFirst("javac").orElseThrow().run(out, out, command.toArray(String[]::new));
        assertThat(said.toString()).isEmpty();
        assertThat(failed).isZero();
    }

    @Test
    void inDirectoriesOnTheModulePath() {
        assertThat(JsonFormat.class.getModule().isNamed()).as("tests run there").isTrue();
        assertThat(ids(Formats.installed())).isEqualTo(IDS);
        assertThat(ids(Formats.installed(ModuleLayer.boot()))).isEqualTo(IDS);
    }

    @Test
    void inDirectoriesOnTheClassPath() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String module : MODULES) {
            urls.add(path(module).toUri().toURL());
        }
        // No parent: the others all know the modules that this test runs in.
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            Class<?> formats = loader.loadClass(Formats.class.getName());
            assertThat(formats.getModule().isNamed()).isFalse();
            Object installed = formats.getMethod("installed", ClassLoader.class).invoke(null, loader);
            List<Object> ids = new ArrayList<>();
            for (Object format : (List<?>) formats.getMethod("all").invoke(installed)) {
                ids.add(loader.loadClass(Format.class.getName()).getMethod("id").invoke(format));
            }
            assertThat(ids).isEqualTo(IDS);
        }
    }

    @Test
    void inJarsOnTheModulePath() throws IOException, InterruptedException {
        assertThat(run("--module-path", path(), "--module", "host/host.Main"))
                .containsExactly("se.samverkan.io.json", IDS.toString(), "json", "false");
    }

    @Test
    void inJarsOnTheClassPath() throws IOException, InterruptedException {
        assertThat(run("--class-path", path(), "host.Main")).containsExactly("null", IDS.toString(), "json", "false");
    }

    private static List<String> ids(Formats formats) {
        return formats.all().stream().map(Format::id).toList();
    }

    /** Where a module lies that these tests run with. */
    private static Path path(String module) {
        return Path.of(ModuleLayer.boot()
                .configuration()
                .findModule(module)
                .orElseThrow()
                .reference()
                .location()
                .orElseThrow());
    }

    private static String path() {
        List<Path> paths = new ArrayList<>(jars);
        paths.add(host);
        return joined(paths);
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Dfile.encoding=ISO-8859-1"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
