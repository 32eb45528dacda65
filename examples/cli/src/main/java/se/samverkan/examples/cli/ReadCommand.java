package se.samverkan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import se.samverkan.io.Formats;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.Template;
import se.samverkan.io.TrackedChanges;
import se.samverkan.io.WriteOptions;
import se.samverkan.minutes.MinutesLayout;

/** {@code samverkan read}: reads documents and writes what they say in another format. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private static final String JSON = "json";

    private final Run run;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--original", descriptionKey = "original")
    private boolean original;

    @Option(names = "--to", paramLabel = "FORMAT")
    private @Nullable String to;

    @Option(names = "--roll", paramLabel = "LAYOUT")
    private @Nullable RollLayout roll;

    @Option(names = "--summarise")
    private boolean summarise;

    @Option(names = "--template", paramLabel = "FILE")
    private @Nullable Path template;

    @Option(names = "--style", paramLabel = "STYLE=NAME")
    private Map<String, String> styles = Map.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH")
    private @Nullable Path output;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    ReadCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Formats formats = Formats.installed();
        Target target = target(formats);
        if (template != null && !target.takesTemplates()) {
            throw misuse("usage.no-template", "id", target.format().id(), "known", takingTemplates(formats));
        }
        if (template == null && !styles.isEmpty()) {
            throw misuse("usage.style-without-template");
        }
        Inputs inputs = Inputs.of(files, formats);
        Documents documents =
                new Documents(inputs, formats, original ? TrackedChanges.ORIGINAL : TrackedChanges.ACCEPTED, run);
        Optional<Outputs> outputs = Optional.ofNullable(output).map(path -> outputs(path, target, inputs));
        if (outputs.isEmpty() && inputs.areMany() && !target.joins()) {
            throw misuse("usage.not-joined", "id", target.format().id());
        }
        WriteOptions options;
        try {
            options = options();
            target.tryOut(options);
        } catch (IOException e) {
            String name = String.valueOf(template);
            new FindingPrinter(run.terminal().err(), run).print(name, ProgramFindings.unreadable(name, e));
            return ExitCode.UNUSABLE;
        }
        return write(documents, target, options, outputs, inputs.areMany());
    }

    /** What {@code --to} names, or else the ending of the file to write; without either it is JSON. */
    private Target target(Formats formats) {
        if (to == null && output != null && !Files.isDirectory(output)) {
            Optional<Target> named = Target.findByEnding(formats, Outputs.ending(output));
            if (named.isPresent()) {
                return named.get();
            }
        }
        String id = to == null ? JSON : to;
        return Target.find(formats, id)
                .orElseThrow(() -> misuse("usage.unknown-format", "id", id, "known", Target.ids(Target.all(formats))));
    }

    private static String takingTemplates(Formats formats) {
        return Target.ids(
                Target.all(formats).stream().filter(Target::takesTemplates).toList());
    }

    /** Where to write each document; whoever would be surprised by it is told before anything is written. */
    private Outputs outputs(Path path, Target target, Inputs inputs) {
        try {
            return Outputs.of(path, target, inputs, Optional.ofNullable(template));
        } catch (Outputs.Refused e) {
            throw misuse(e.key(), e.slots());
        }
    }

    private int write(
            Documents documents, Target target, WriteOptions options, Optional<Outputs> outputs, boolean many) {
        FindingPrinter findings = new FindingPrinter(run.terminal().err(), run);
        List<byte[]> all = new ArrayList<>();
        documents.forEach(document -> {
            List<byte[]> parts = target.parts(document.imported().collaboration(), options);
            if (!target.fit(parts)) {
                documents.refuse(document, ProgramFindings.of("not-one-meeting", "count", parts.size()));
                return;
            }
            if (outputs.isPresent()) {
                outputs.get().write(document.input(), target.joined(parts, false));
            } else {
                all.addAll(parts);
            }
            tell(document, findings);
        });
        if (outputs.isEmpty()) {
            run.terminal().out().writeBytes(target.joined(all, many));
        }
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
     *
     * @throws IOException if the template cannot be read
     */
    private WriteOptions options() throws IOException {
        MinutesLayout.Builder layout =
                new MinutesLayout.Builder().language(run.chosenLanguage()).roll(Optional.ofNullable(roll));
        if (summarise) {
            layout.summarised(true);
        }
        WriteOptions.Builder options = new WriteOptions.Builder().layout(layout.build());
        run.chosenLanguage().ifPresent(options::language);
        if (template != null) {
            options.template(new Template(Source.of(template, Limits.defaults()), styles));
        }
        return options.build();
    }

    private ParameterException misuse(String key, Object... slots) {
        return new ParameterException(spec.commandLine(), run.texts().get(key, slots));
    }
}
