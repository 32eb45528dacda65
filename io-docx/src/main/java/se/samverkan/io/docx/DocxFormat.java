package se.samverkan.io.docx;

import java.io.IOException;
import java.util.List;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;

/** Word documents (.docx). */
public final class DocxFormat implements OutlineFormat {

    /** Made by {@link java.util.ServiceLoader}. */
    public DocxFormat() {}

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx");
    }

    @Override
    public Fit matches(Head head) {
        return Fit.NONE;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        throw new UnsupportedOperationException();
    }
}
