package se.samverkan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.finding.Finding;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.Importer;
import se.samverkan.io.OutlineFormat;

/**
 * The documents that the arguments name: files, folders, patterns, and {@code -} for the standard input.
 *
 * <p>Documents come in the order of the arguments, within a folder or pattern by name, and each only once. An argument that leads nowhere
 * becomes a problem and does not keep the others from being read.
 */
final class Inputs {

    private final Set<String> readable = new TreeSet<>();
    private final Map<Object, Input> found = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * An argument that cannot be used.
     *
     * @param argument the argument
     * @param finding what is wrong with it
     */
    record Problem(String argument, Finding finding) {}

    private Inputs(Formats formats) {
        for (Format format : formats.all()) {
            if (format instanceof OutlineFormat || format instanceof Importer) {
                readable.addAll(format.extensions());
            }
        }
    }

    static Inputs of(List<String> arguments, Formats formats) {
        Inputs inputs = new Inputs(formats);
        arguments.forEach(inputs::add);
        return inputs;
    }

    List<Input> found() {
        return List.copyOf(found.values());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether there is more than one document, or could have been. */
    boolean areMany() {
        return found.size() + problems.size() > 1;
    }

    /** Whether a file is among the documents. */
    boolean includes(Path file) {
        return found.containsKey(key(file));
    }

    private void add(String argument) {
        try {
            if (argument.equals("-")) {
                found.putIfAbsent("-", Input.standardInput());
            } else if (Pattern.isPattern(argument)) {
                addAll(argument, Pattern.of(argument));
            } else if (Files.isDirectory(Path.of(argument))) {
                addAll(argument, Pattern.everythingIn(Path.of(argument)));
            } else if (Files.exists(Path.of(argument))) {
                add(Path.of(argument));
            } else {
                problems.add(new Problem(argument, ProgramFindings.of("no-such-file", "name", argument)));
            }
        } catch (IllegalArgumentException e) {
            // What the system cannot take for a path, or Java for a pattern, is the name of no file.
            problems.add(new Problem(argument, ProgramFindings.of("no-such-file", "name", argument)));
        } catch (IOException e) {
            problems.add(new Problem(argument, ProgramFindings.unreadable(argument, e)));
        }
    }

    private void addAll(String argument, Pattern pattern) throws IOException {
        List<Path> files = pattern.files(
                readable,
                (folder, failure) -> problems.add(
                        new Problem(folder.toString(), ProgramFindings.unreadable(folder.toString(), failure))));
        files.forEach(this::add);
        if (files.isEmpty()) {
            problems.add(new Problem(
                    argument,
                    ProgramFindings.of("nothing-found", "name", argument, "endings", String.join(", ", readable))));
        }
    }

    private void add(Path file) {
        found.putIfAbsent(key(file), Input.of(file));
    }

    /** Whether two paths lead to the same file. */
    static boolean same(Path one, Path other) {
        return key(one).equals(key(other));
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
