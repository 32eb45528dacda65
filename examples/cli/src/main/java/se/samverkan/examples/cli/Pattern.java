package se.samverkan.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Files by a pattern such as {@code minutes/20*.txt}, which the shell did not expand: because it was quoted, or because it is a shell that
 * leaves this to programs. Two stars stand for any folders.
 *
 * <p>Hidden files and folders are passed over. Symbolic links to folders are not followed, so that no walk runs in circles.
 */
final class Pattern {

    private static final String MARKS = "*?[{";

    private final Path start;
    private final Predicate<Path> wanted;
    private final boolean namesEnding;

    private Pattern(Path start, Predicate<Path> wanted, boolean namesEnding) {
        this.start = start;
        this.wanted = wanted;
        this.namesEnding = namesEnding;
    }

    /** Whether an argument is a pattern: it has a mark of patterns in it and is no file that happens to be called so. */
    static boolean isPattern(String argument) {
        return firstMark(argument) < argument.length() && !existsAsNamed(argument);
    }

    /** The files that a pattern stands for. Unless it names an ending, only those with an ending that can be read. */
    static Pattern of(String pattern) {
        int mark = firstMark(pattern);
        int slash = Math.max(pattern.lastIndexOf('/', mark), pattern.lastIndexOf('\\', mark));
        Path start = Path.of(slash < 0 ? "" : slash == 0 ? pattern.substring(0, 1) : pattern.substring(0, slash));
        String rest = pattern.substring(slash + 1);
        PathMatcher matcher = matcher(rest);
        // Shells let ** stand for no folder at all; Java's matcher wants one.
        PathMatcher shallow = rest.startsWith("**/") ? matcher(rest.substring(3)) : matcher;
        return new Pattern(start, file -> matcher.matches(file) || shallow.matches(file), namesEnding(rest));
    }

    /** Everything in a folder and the folders in it that has an ending that can be read. */
    static Pattern everythingIn(Path directory) {
        return new Pattern(directory, file -> true, false);
    }

    /**
     * The files, by name.
     *
     * @param endings the endings that can be read, without the full stop
     * @param unreadable told of each folder that cannot be listed
     * @return the files, named from where the pattern starts
     * @throws IOException if the walk fails altogether
     */
    List<Path> files(Collection<String> endings, BiConsumer<Path, IOException> unreadable) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(start)) {
            return files;
        }
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(start) || !isHidden(directory)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean document = Files.isRegularFile(file) && !isHidden(file);
                if (document
                        && (namesEnding || endings.contains(ending(file)))
                        && wanted.test(start.relativize(file))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                unreadable.accept(file, failure);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort((a, b) -> a.toString().compareTo(b.toString()));
        return files;
    }

    /** {@code *.txt} and {@code *.{md,txt}} do; {@code *} and {@code minutes.*} do not. */
    private static boolean namesEnding(String pattern) {
        int dot = pattern.lastIndexOf('.');
        return dot > pattern.lastIndexOf('/') && pattern.indexOf('*', dot) < 0 && pattern.indexOf('?', dot) < 0;
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    private static boolean existsAsNamed(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static int firstMark(String argument) {
        int i = 0;
        while (i < argument.length() && MARKS.indexOf(argument.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** By the name, as shells do; what the system says differs from system to system. */
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
