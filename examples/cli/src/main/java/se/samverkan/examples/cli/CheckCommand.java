package se.samverkan.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.finding.Severity;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.Limits;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.TrackedChanges;
import se.samverkan.io.json.WaiversJson;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.Waiver;

/** {@code samverkan check}: reads documents, holds them against the rules, and says what to mend where. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Run run;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--profile", paramLabel = "PROFILE")
    private @Nullable Profile profile;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "ERROR")
    private FailOn failOn;

    @Option(names = "--min-severity", paramLabel = "SEVERITY", defaultValue = "INFO")
    private Severity leastShown;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT")
    private CheckOutput.Form form;

    @Option(names = "--original", descriptionKey = "original")
    private boolean original;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--waivers", paramLabel = "FILE")
    private @Nullable Path waivers;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    CheckCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Formats formats = Formats.installed();
        ProtocolCheck check;
        try {
            check = ProtocolCheck.installed().asOf(today()).withWaivers(granted());
        } catch (IOException e) {
            String name = String.valueOf(waivers);
            new FindingPrinter(run.terminal().err(), run).print(name, ProgramFindings.unreadable(name, e));
            return ExitCode.UNUSABLE;
        }
        Inputs inputs = Inputs.of(files, formats);
        Documents documents =
                new Documents(inputs, formats, original ? TrackedChanges.ORIGINAL : TrackedChanges.ACCEPTED, run);
        CheckOutput output = switch (form) {
            case TEXT -> new TextOutput(run, leastShown, quiet);
            case JSON -> new JsonOutput(run, formats, leastShown, inputs.areMany());
            case SARIF -> new SarifOutput(run, formats, leastShown);
        };
        Tally tally = new Tally();
        documents.forEach(document -> {
            Checked checked = check(document, check);
            tally.count(checked);
            output.add(checked);
        });
        if (inputs.areMany()) {
            output.total(tally, documents.unusable());
        }
        output.end();
        return Math.max(documents.exitCode(), tally.reaches(failOn) ? ExitCode.FINDINGS : ExitCode.FINE);
    }

    /**
     * This is all that checking takes: the rules, what was read, and where it stands in the document.
     *
     * <p>What reading found is put among what the rules found: both are for the same person to mend in the same document. So is what the
     * rules find in groups and plans, which a document can tell of without being minutes.
     */
    private Checked check(Document document, ProtocolCheck check) {
        Imported imported = document.imported();
        // The library chooses the profile by the kind of minutes. A user's choice is for minutes too, not for a notice
        // among them.
        ProtocolCheck used = profile != null && document.isMinutes() ? check.withProfile(profile) : check;
        Report whole = used.check(imported.collaboration());
        return new Checked(document, Reports.of(whole, imported.findings(), imported.sources()));
    }

    /** What may be broken where, as a file beside the minutes says. */
    private List<Waiver> granted() throws IOException {
        return waivers == null
                ? List.of()
                : WaiversJson.read(Source.of(waivers, Limits.defaults()), ReadOptions.defaults());
    }

    /** The library has no clock. Minutes are Swedish, and so is the day on which a deadline is over. */
    private LocalDate today() {
        return asOf != null ? asOf : LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
