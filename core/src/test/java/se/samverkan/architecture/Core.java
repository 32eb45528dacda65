package se.samverkan.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.id.ModelPath;

/** Core as the tests of its architecture see it: classes, module descriptor and sources. */
final class Core {

    static final String NAME = "se.samverkan.core";
    static final String PACKAGE = "se.samverkan";
    /** Where the compiled classes lie. */
    static final Path PATH = path();

    static final Path SOURCES = PATH.resolve("../../src/main/java").normalize();
    static final Path TEST_SOURCES = PATH.resolve("../../src/test/java").normalize();
    static final ModuleDescriptor MODULE =
            ModuleFinder.of(PATH).find(NAME).orElseThrow().descriptor();
    static final Set<String> EXPORTED = MODULE.exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet());
    static final JavaClasses CLASSES = classes();

    private Core() {}

    private static Path path() {
        return Path.of(URI.create(ModelPath.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private static JavaClasses classes() {
        // What lies outside is of interest by its name alone.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(PATH);
    }

    /** What a host needs on its path to run core. */
    static List<Path> runtime() {
        List<Path> paths = new ArrayList<>(List.of(PATH));
        for (ModuleDescriptor.Requires requires : MODULE.requires()) {
            boolean atRunTime = !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC);
            if (atRunTime && !requires.name().startsWith("java.")) {
                paths.add(Path.of(ModuleLayer.boot()
                        .configuration()
                        .findModule(requires.name())
                        .orElseThrow()
                        .reference()
                        .location()
                        .orElseThrow()));
            }
        }
        return paths;
    }

    /** The source files of core, or those below a directory of it. */
    static List<Path> sources(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
