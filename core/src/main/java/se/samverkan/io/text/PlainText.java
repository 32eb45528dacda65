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

/** Plain text. */
public final class PlainText implements OutlineFormat {

    /** The format. */
    public PlainText() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public Fit matches(Head head) {
        if (!Signatures.looksLikeText(ByteView.of(head))) {
            return Fit.NONE;
        }
        return extensions().contains(head.extension()) ? Fit.LIKELY : Fit.POSSIBLE;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        return TextReader.read(source, limits, false);
    }

    @Override
    public Optional<Writer> writer() {
        return Optional.of(new PlainTextWriter());
    }
}
