package se.samverkan.io.docx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.stax2.XMLStreamReader2;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;

/** A program that reads all files under some folders, to be run in little memory: it writes what became of each. */
final class ReadAll {

    private ReadAll() {}

    /** What became of a file: "read", or the code with which it was refused. */
    record Result(String file, String outcome, long milliseconds) {

        static Result parse(String line) {
            String[] fields = line.split("\t", -1);
            return new Result(fields[0], fields[1], Long.parseLong(fields[2]));
        }
    }

    /** The class path that the program needs, however this test is run. */
    static String classPath() {
        return placesOf(ReadAll.class, DocxFormat.class, Limits.class, InputFactoryImpl.class, XMLStreamReader2.class);
    }

    /** The paths that some classes lie at. */
    static String placesOf(Class<?>... types) {
        return Stream.of(types).map(ReadAll::placeOf).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError("classes lie somewhere", e);
        }
    }

    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            Path folder = Path.of(args[i]);
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                long start = System.nanoTime();
                String outcome = outcome(file);
                long milliseconds = (System.nanoTime() - start) / 1_000_000;
                lines.add(folder.getParent().relativize(file) + "\t" + outcome + "\t" + milliseconds);
            }
        }
        Files.write(Path.of(args[0]), lines, StandardCharsets.UTF_8);
    }

    private static String outcome(Path file) throws IOException {
        try {
            Limits limits = Limits.defaults();
            new DocxFormat().read(Source.of(file, limits), limits);
            return "read";
        } catch (ImportException e) {
            return e.finding().orElseThrow().getCode().toString();
        }
    }
}
