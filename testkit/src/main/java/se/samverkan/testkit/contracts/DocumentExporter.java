package se.samverkan.testkit.contracts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import se.samverkan.io.Exporter;
import se.samverkan.io.Format;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Outline;

/** The writer of a format of documents as an exporter of outlines. */
final class DocumentExporter implements Exporter<Outline> {

    private final OutlineFormat format;
    private final OutlineFormat.Writer writer;

    DocumentExporter(OutlineFormat format) {
        this.format = format;
        this.writer = format.writer().orElseThrow(() -> new IllegalArgumentException(format.id() + " has no writer"));
    }

    /** The format as it is installed. */
    static Format unwrapped(Format format) {
        return format instanceof DocumentExporter document ? document.format : format;
    }

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public List<String> extensions() {
        return format.extensions();
    }

    @Override
    public Class<Outline> accepts() {
        return Outline.class;
    }

    @Override
    public void write(Outline value, OutputStream out, WriteOptions options) throws IOException {
        writer.write(value, out, options);
    }
}
