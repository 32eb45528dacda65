package se.samverkan.examples.cli;

import java.io.IOException;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.io.Formats;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.TrackedChanges;

/**
 * Reads the documents that the arguments name, one after another, and lets no bad one stop the others: what cannot be used is told on the error
 * output and remembered in the exit code.
 */
final class Documents {

    private final Inputs inputs;
    private final Formats formats;
    private final ReadOptions options;
    private final Run run;
    private final FindingPrinter errors;
    private final Progress progress;
    private int unusable;
    private int exitCode = ExitCode.FINE;

    Documents(Inputs inputs, Formats formats, TrackedChanges changes, Run run) {
        this.inputs = inputs;
        this.formats = formats;
        this.options = formats.readOptions().withTrackedChanges(changes);
        this.run = run;
        this.errors = new FindingPrinter(run.terminal().err(), run);
        this.progress = new Progress(run.terminal(), inputs.found().size());
    }

    /** What to do with a document; it may fail to write what it makes of it. */
    interface Use {
        void of(Document document) throws IOException;
    }

    /** Hands over each document before the next one is read, so that a large archive never lies in memory whole. */
    void forEach(Use use) {
        inputs.problems().forEach(problem -> unusable(problem.argument(), problem.finding()));
        for (Input input : inputs.found()) {
            try {
                progress.next(input.name());
                Optional<Document> document = read(input);
                progress.clear();
                document.ifPresent(d -> use(d, use));
            } catch (RuntimeException e) {
                // A fault of ours over one document is no reason to leave the others.
                progress.clear();
                atLeast(run.fault(input.name(), e));
            }
        }
    }

    /** How many documents could not be used. */
    int unusable() {
        return unusable;
    }

    /** {@link ExitCode#FINE}, or the gravest that happened. */
    int exitCode() {
        return exitCode;
    }

    private Optional<Document> read(Input input) {
        try {
            return Optional.of(
                    new Document(input, formats.read(input.open(run.terminal().in()), options)));
        } catch (IOException e) {
            unusable(input.name(), ProgramFindings.unreadable(input.name(), e));
        }
        return Optional.empty();
    }

    private void use(Document document, Use use) {
        try {
            use.of(document);
        } catch (IOException e) {
            refuse(document, ProgramFindings.of("cannot-write", "reason", e));
        }
    }

    /** Tells that something is wrong with a document that was read, so that nothing can be made of it. */
    void refuse(Document document, Finding finding) {
        unusable(document.input().name(), finding);
    }

    private void unusable(String name, Finding finding) {
        progress.clear();
        run.terminal().out().flush();
        errors.print(name, finding);
        unusable++;
        atLeast(ExitCode.UNUSABLE);
    }

    private void atLeast(int code) {
        exitCode = Math.max(exitCode, code);
    }
}
