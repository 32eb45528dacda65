package se.samverkan.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.samverkan.io.Exporter;
import se.samverkan.io.WriteOptions;
import se.samverkan.protocol.Report;

/** The report of a check as plain text in UTF-8, for people. Its id is {@code report-text}, and no file ending calls for it. */
public final class ReportAsText implements Exporter<Report> {

    /** The format; it has no state. */
    public ReportAsText() {}

    @Override
    public String id() {
        return "report-text";
    }

    @Override
    public Class<Report> accepts() {
        return Report.class;
    }

    @Override
    public void write(Report value, OutputStream out, WriteOptions options) throws IOException {
        out.write(value.text(options.getLanguage()).getBytes(StandardCharsets.UTF_8));
    }
}
