package se.samverkan.io.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;

/** Markdown. */
public final class Markdown implements OutlineFormat {

    /** The format. */
    public Markdown() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public Fit matches(Head head) {
        boolean own = extensions().contains(head.extension());
        return own && Signatures.looksLikeText(ByteView.of(head)) ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        return TextReader.read(source, limits, true);
    }

    @Override
    public Optional<Writer> writer() {
        return Optional.of(new MarkdownWriter());
    }
}
