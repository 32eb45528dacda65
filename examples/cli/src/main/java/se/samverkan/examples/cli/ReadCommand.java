package se.samverkan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkan.group.RollLayout;
import se.samverkan.io.AtomicFile;
import se.samverkan.io.Formats;
import se.samverkan.io.WriteOptions;
import se.samverkan.minutes.MinutesLayout;

/** {@code samverkan read}: reads documents and writes what they say in another format. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private final Run run;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "json")
    private String to;

    @Option(names = "--roll", paramLabel = "LAYOUT")
    private @Nullable RollLayout roll;

    @Option(names = "--summarise")
    private boolean summarise;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private @Nullable Path directory;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    ReadCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Formats formats = Formats.installed();
        Target target = Target.find(formats, to)
                .orElseThrow(() ->
                        misuse("usage.unknown-format", "id", to, "known", String.join(", ", Target.ids(formats))));
        Inputs inputs = Inputs.of(files, formats);
        Documents documents = new Documents(inputs, formats, run);
        FindingPrinter findings = new FindingPrinter(run.terminal().err(), run);
        WriteOptions options = options();

        if (directory != null) {
            Path into = directory;
            refuseCollisions(into, target, inputs);
            documents.forEach(document -> {
                byte[] bytes = target.joined(target.parts(document.imported().collaboration(), options), false);
                Files.createDirectories(into);
                AtomicFile.write(into.resolve(fileName(target, document.input())), out -> out.write(bytes));
                tell(document, findings);
            });
            return documents.exitCode();
        }

        if (inputs.areMany() && !target.joins()) {
            throw misuse("usage.not-joined", "id", to);
        }
        List<byte[]> parts = new ArrayList<>();
        documents.forEach(document -> {
            parts.addAll(target.parts(document.imported().collaboration(), options));
            tell(document, findings);
        });
        run.terminal().out().writeBytes(target.joined(parts, inputs.areMany()));
        return documents.exitCode();
    }

    /** What reading found goes to the error output: the standard output is for the data. */
    private void tell(Document document, FindingPrinter findings) {
        if (!quiet) {
            document.imported()
                    .findings()
                    .forEach(finding -> findings.print(document.input().name(), finding));
        }
    }

    /**
     * Minutes are set as their group has laid down, and are Swedish, unless the user wants them otherwise; the language of the user's machine is
     * not asked.
     */
    private WriteOptions options() {
        MinutesLayout.Builder layout =
                new MinutesLayout.Builder().language(run.chosenLanguage()).roll(Optional.ofNullable(roll));
        if (summarise) {
            layout.summarised(true);
        }
        WriteOptions.Builder options = new WriteOptions.Builder().layout(layout.build());
        run.chosenLanguage().ifPresent(options::language);
        return options.build();
    }

    private static String fileName(Target target, Input input) {
        return input.baseName() + "." + target.ending();
    }

    /** Before anything is written: no two documents into one file, and none over its own source. */
    private void refuseCollisions(Path into, Target target, Inputs inputs) {
        Map<String, Input> taken = new HashMap<>();
        for (Input input : inputs.found()) {
            Path output = into.resolve(fileName(target, input));
            // Some file systems do not tell upper case from lower.
            Input other = taken.putIfAbsent(output.toString().toLowerCase(Locale.ROOT), input);
            if (other != null) {
                throw misuse("usage.same-output", "output", output, "first", other.name(), "second", input.name());
            }
            if (inputs.includes(output)) {
                throw misuse("usage.output-is-input", "output", output);
            }
        }
    }

    private ParameterException misuse(String key, Object... slots) {
        return new ParameterException(spec.commandLine(), run.texts().get(key, slots));
    }
}
