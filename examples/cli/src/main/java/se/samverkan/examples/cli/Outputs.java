package se.samverkan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.io.AtomicFile;

/** The files that documents are written to: one for each in a folder, or a single one that the user has named. */
final class Outputs {

    private final Map<Input, Path> files = new LinkedHashMap<>();

    private Outputs() {}

    /** That documents cannot be written where the user wants them. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;
        private final transient Object[] slots;

        private Refused(String key, Object... slots) {
            super(key);
            this.key = key;
            this.slots = slots;
        }

        /** Which words say why. */
        String key() {
            return key;
        }

        /** What stands in their slots. */
        Object[] slots() {
            return slots;
        }
    }

    /**
     * Where each document goes.
     *
     * @param path a file if it ends as what is written does, and else a folder
     * @param target what is written
     * @param inputs the documents
     * @param template the template, which stays as it is
     * @throws Refused if two documents would go into one file, or one over a file that is read
     */
    static Outputs of(Path path, Target target, Inputs inputs, Optional<Path> template) throws Refused {
        Outputs outputs = new Outputs();
        boolean file = target.endsIn(ending(path)) && !Files.isDirectory(path);
        if (file && inputs.areMany()) {
            throw new Refused("usage.one-file", "output", path);
        }
        Map<String, Input> taken = new HashMap<>();
        for (Input input : inputs.found()) {
            Path output = file ? path : path.resolve(input.baseName() + "." + target.ending());
            // Some file systems do not tell upper case from lower.
            Input other = taken.putIfAbsent(output.toString().toLowerCase(Locale.ROOT), input);
            if (other != null) {
                throw new Refused("usage.same-output", "output", output, "first", other.name(), "second", input.name());
            }
            if (inputs.includes(output)) {
                throw new Refused("usage.output-is-input", "output", output);
            }
            if (template.isPresent() && Inputs.same(output, template.get())) {
                throw new Refused("usage.output-is-template", "output", output);
            }
            outputs.files.put(input, output);
        }
        return outputs;
    }

    /** The ending of a file's name without the full stop, in small letters; nothing if it has none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Writes what a document became: the file is there whole, or as it was before. */
    void write(Input input, byte[] bytes) throws IOException {
        Path file = Objects.requireNonNull(files.get(input), "every document has its file");
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
