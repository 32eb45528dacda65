package se.samverkan.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file so that readers see the old one or the new one and never half of one.
 *
 * <p>{@link Formats} writes files this way; a host that names the format itself can do the same:
 * {@code AtomicFile.write(file, out -> formats.write(report, Report.class, "report", out, options))}.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** What is written into a file. */
    public interface Writing {

        /**
         * Writes all of it.
         *
         * @param out where to write; it is closed by whoever called
         * @throws IOException if it cannot be written
         */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. The directory must exist. Until everything is written the old file stays as it was, and on failure
     * for good; the new one has its permissions. A symbolic link is followed.
     *
     * @param file the file
     * @param writing what to write into it
     * @throws IllegalArgumentException if the path names no file, such as the root of a file system
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Writing writing) throws IOException {
        // A link stays a link: what it leads to is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path directory = target.getParent();
        if (directory == null) {
            throw new IllegalArgumentException(file + " is no file that can be written");
        }
        // Not Files.createTempFile: it would leave the file readable by its owner alone.
        Path temporary = directory.resolve(".samverkan-" + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                writing.to(out);
            }
            keepRights(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Whoever could read the old file, and nobody else, can read the new one. */
    private static void keepRights(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            Files.setPosixFilePermissions(fresh, view.readAttributes().permissions());
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
