package se.samverkan.examples.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi.Style;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.MeetingId;
import se.samverkan.protocol.Report;

/** Reports for people: what the minutes say in short, what is wrong with them, and how far they may go. */
final class TextOutput implements CheckOutput {

    private static final String INDENT = "  ";

    private final Run run;
    private final Texts texts;
    private final PrintStream out;
    private final Severity least;
    private final boolean findingsOnly;
    private final FindingPrinter printer;

    TextOutput(Run run, Severity least, boolean findingsOnly) {
        this.run = run;
        this.texts = run.texts();
        this.out = run.terminal().out();
        this.least = least;
        this.findingsOnly = findingsOnly;
        this.printer = new FindingPrinter(out, run);
    }

    @Override
    public void add(Checked checked) {
        String name = checked.document().input().name();
        if (findingsOnly) {
            print(name, checked.findings(), checked::suggestion);
        } else {
            out.print(run.terminal().styled(out, name, Style.bold) + "\n");
            if (checked.document().isMinutes()) {
                checked.reports().forEach(report -> print(checked.document(), report));
            } else {
                printNoMinutes(checked);
            }
            out.print("\n");
        }
        // What was found shall be seen before the next document is read.
        out.flush();
    }

    @Override
    public void total(Tally tally, int unusable) {
        if (!findingsOnly) {
            out.print(texts.get(
                            "check.total",
                            "documents",
                            tally.documents(),
                            "errors",
                            tally.findings(Severity.ERROR),
                            "warnings",
                            tally.findings(Severity.WARNING),
                            "infos",
                            tally.findings(Severity.INFO),
                            "unusable",
                            unusable)
                    + "\n");
        }
    }

    @Override
    public void end() {
        out.flush();
    }

    private void print(Document document, Report report) {
        if (report.getMeeting().isPresent()) {
            printMeeting(document, report, report.getMeeting().get());
        } else {
            out.print("\n" + INDENT + texts.get("check.over-time") + "\n\n");
            print(document.input().name(), report.findings(least), report::suggestion);
        }
    }

    private void printMeeting(Document document, Report report, MeetingId meeting) {
        Collaboration collaboration = document.imported().collaboration();
        out.print("\n" + new MeetingText(texts, collaboration).of(collaboration.getMeeting(meeting)) + "\n");
        List<Finding> findings = report.findings(least);
        print(document.input().name(), findings, report::suggestion);
        if (findings.isEmpty()) {
            out.print(INDENT + texts.get("check.no-findings") + "\n");
        }
        out.print("\n" + new VerdictText(texts).of(report));
    }

    /** A notice or a letter is no bad minutes: it is something else, and no more is said of it than the plan it proposes and what reading found. */
    private void printNoMinutes(Checked checked) {
        String kind = texts.of(checked.document().imported().getDocumentKind());
        out.print(Wrapped.text(INDENT, texts.get("check.no-minutes", "kind", kind)));
        checked.document()
                .imported()
                .collaboration()
                .getMeetingPlans()
                .forEach(plan -> out.print("\n" + new MeetingPlanText(texts).of(plan) + "\n"));
        print(checked.document().input().name(), checked.findings(), checked::suggestion);
    }

    private void print(String name, List<Finding> findings, Function<Finding, Optional<Edit>> mend) {
        findings.stream()
                .filter(finding -> finding.getSeverity().compareTo(least) >= 0)
                .forEach(finding -> printer.print(name, finding, mend.apply(finding)));
    }
}
