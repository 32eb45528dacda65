package se.samverkan.testkit.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Outline;

/** A sound format, on which faults are injected: Markdown, in steps that a fault can take the place of. */
class HouseFormat implements OutlineFormat, OutlineFormat.Writer {

    private final OutlineFormat markdown = Own.document("markdown");

    @Override
    public String id() {
        return "house";
    }

    @Override
    public List<String> extensions() {
        return markdown.extensions();
    }

    @Override
    public Fit matches(Head head) {
        return markdown.matches(head);
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        byte[] bytes = bytes(source);
        Outlined outlined = markdown.read(Source.of(source.name().orElse(""), bytes), limits);
        return new Outlined(changed(outlined.outline()), outlined.findings());
    }

    /** First the bytes are taken from the source. */
    byte[] bytes(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    /** Last the outline that was read can still be changed. */
    Outline changed(Outline outline) {
        return outline;
    }

    @Override
    public Optional<Writer> writer() {
        return Optional.of(this);
    }

    @Override
    public void write(Outline outline, OutputStream out, WriteOptions options) throws IOException {
        markdown.writer().orElseThrow().write(outline, out, options);
    }
}
