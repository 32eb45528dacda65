package se.samverkan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;

/**
 * One document to read.
 *
 * @param name what it is called in messages: the path as the user gave it
 * @param file the file; nothing if it is the standard input
 */
record Input(String name, Optional<Path> file) {

    static Input of(Path file) {
        return new Input(file.toString(), Optional.of(file));
    }

    static Input standardInput() {
        return new Input("stdin", Optional.empty());
    }

    /** The document's bytes, read now and within the library's limits. */
    Source open(InputStream standardInput) throws IOException {
        return file.isPresent()
                ? Source.of(file.get(), Limits.defaults())
                : Source.of(name, standardInput, Limits.defaults());
    }

    /** The name without folder and ending, to name a converted file by. */
    String baseName() {
        String last = file.map(Path::getFileName).map(Path::toString).orElse(name);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
