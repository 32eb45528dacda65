package se.samverkan.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.io.Formats;
import se.samverkan.io.WriteOptions;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.Report;

/** One log in SARIF for everything that was checked, for editors and build servers. */
final class SarifOutput implements CheckOutput {

    private final Run run;
    private final Formats formats;
    private final Severity least;
    private final List<Report> reports = new ArrayList<>();

    SarifOutput(Run run, Formats formats, Severity least) {
        this.run = run;
        this.formats = formats;
        this.least = least;
    }

    @Override
    public void add(Checked checked) {
        List<Report> told = new ArrayList<>(checked.reports());
        if (told.isEmpty()) {
            // A document without meetings: what reading found is all there is.
            told.add(new Report.Builder()
                    .profile(Profile.NOTES)
                    .addAllFindings(checked.findings())
                    .build());
        }
        told.forEach(report -> reports.add(report.withFindings(report.getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(least) >= 0)
                .toList())));
    }

    /** Programs count for themselves. */
    @Override
    public void total(Tally tally, int unusable) {}

    @Override
    public void end() throws IOException {
        Report all = new Report.Builder()
                .profile(Profile.PROTOCOL)
                .addAllMeetings(reports)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteOptions options = WriteOptions.defaults().withLanguage(run.texts().language());
        formats.write(all, Report.class, "sarif", out, options);
        run.terminal().out().print(out.toString(StandardCharsets.UTF_8));
    }
}
