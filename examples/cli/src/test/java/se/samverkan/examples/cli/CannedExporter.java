package se.samverkan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.WriteOptions;

/** A plugin's format for tests: how many meetings there are, and in which language. */
public final class CannedExporter implements Exporter<Collaboration> {

    /** For the service loader. */
    public CannedExporter() {}

    @Override
    public String id() {
        return "canned";
    }

    @Override
    public List<String> extensions() {
        return List.of("canned");
    }

    @Override
    public Class<Collaboration> accepts() {
        return Collaboration.class;
    }

    @Override
    public void write(Collaboration value, OutputStream out, WriteOptions options) throws IOException {
        String text = "canned " + value.getMeetings().size() + " "
                + options.getLanguage().tag() + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
