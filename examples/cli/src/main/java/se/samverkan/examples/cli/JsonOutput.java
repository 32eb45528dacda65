package se.samverkan.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.io.Formats;
import se.samverkan.io.WriteOptions;
import se.samverkan.protocol.Report;

/** Reports for programs: an object for one meeting, an array for several. */
final class JsonOutput implements CheckOutput {

    private final Run run;
    private final Formats formats;
    private final Severity least;
    private final boolean many;
    private final List<String> reports = new ArrayList<>();

    JsonOutput(Run run, Formats formats, Severity least, boolean many) {
        this.run = run;
        this.formats = formats;
        this.least = least;
        this.many = many;
    }

    @Override
    public void add(Checked checked) throws IOException {
        WriteOptions options = WriteOptions.defaults().withLanguage(run.texts().language());
        for (Report report : checked.reports()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            formats.write(report.withFindings(report.findings(least)), Report.class, "report", out, options);
            reports.add(out.toString(StandardCharsets.UTF_8));
        }
    }

    /** Programs count for themselves. */
    @Override
    public void total(Tally tally, int unusable) {}

    @Override
    public void end() {
        run.terminal().out().print(JsonTexts.joined(reports, many));
    }
}
