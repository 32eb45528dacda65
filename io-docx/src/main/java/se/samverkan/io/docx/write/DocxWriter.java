package se.samverkan.io.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Outline;

/** Writes outlines as Word documents, in looks of our own or in those of a template. */
public final class DocxWriter implements OutlineFormat.Writer {

    /** A writer; it keeps nothing and can be used by anybody. */
    public DocxWriter() {}

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public boolean takesTemplates() {
        return true;
    }

    @Override
    public void write(Outline outline, OutputStream out, WriteOptions options) throws IOException {
        Wording wording = Wording.of(outline, options);
        try (PackOut pack = new PackOut(out)) {
            if (options.getTemplate().isPresent()) {
                new TemplateDocument(outline, wording, options.getTemplate().get(), Limits.defaults()).writeTo(pack);
            } else {
                new OwnDocument(outline, wording).writeTo(pack);
            }
            pack.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
