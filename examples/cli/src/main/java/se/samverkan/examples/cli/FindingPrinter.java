package se.samverkan.examples.cli;

import java.io.PrintStream;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi.Style;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.language.Language;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.language.Text;

/**
 * Prints findings as compilers do: {@code file:line  severity  code  message} in one line, which editors can jump to and {@code grep} can
 * find, and under it the words that it is about and what to do.
 */
final class FindingPrinter {

    private static final String INDENT = "    ";

    private final PrintStream out;
    private final Run run;

    FindingPrinter(PrintStream out, Run run) {
        this.out = out;
        this.run = run;
    }

    /**
     * Prints a finding.
     *
     * @param document what to name when the finding has no place
     * @param finding the finding
     */
    void print(String document, Finding finding) {
        print(document, finding, Optional.empty());
    }

    /**
     * Prints a finding and what could mend it.
     *
     * @param document what to name when the finding has no place
     * @param finding the finding
     * @param mend the one obvious change, if there is one
     */
    void print(String document, Finding finding, Optional<Edit> mend) {
        Terminal terminal = run.terminal();
        Language language = run.texts().language();
        String place = finding.getPlace().map(SourcePlace::shown).orElse(document);
        out.print(place + "  " + severity(finding.getSeverity()) + "  "
                + terminal.styled(out, finding.getCode().toString(), Style.bold) + "  "
                + Terminal.shown(finding.message(language)) + "\n");
        if (finding.getPlace().isEmpty()) {
            // Data has no lines that a person would look at; the path leads to the thing in it.
            finding.getPath().ifPresent(path -> out.print(Wrapped.text(INDENT, path.toString())));
        }
        finding.getQuote()
                .ifPresent(quote -> out.print(Wrapped.text(INDENT, "»" + Text.squeeze(Terminal.shown(quote)) + "«")));
        out.print(Wrapped.text(INDENT, run.texts().get("hint") + " " + Terminal.shown(finding.hint(language))));
        mend.ifPresent(edit -> out.print(Wrapped.text(INDENT, run.texts().get("suggestion") + " " + shown(edit))));
    }

    private static String shown(Edit edit) {
        String change = edit.was().map(was -> was + " → ").orElse("+ ") + edit.becomes();
        return Terminal.shown(PersonalIdentityNumbers.redact(change));
    }

    private String severity(Severity severity) {
        String word = run.texts().of(severity);
        return switch (severity) {
            case ERROR -> run.terminal().styled(out, word, Style.bold, Style.fg_red);
            case WARNING -> run.terminal().styled(out, word, Style.fg_yellow);
            case INFO -> run.terminal().styled(out, word, Style.fg_cyan);
        };
    }
}
