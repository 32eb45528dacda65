package se.samverkan.architecture.stranger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/** A stranger's format: {@code %LINES} and then a paragraph on each line. */
public final class OurFormat implements OutlineFormat {

    /** Made by the service loader. */
    public OurFormat() {}

    @Override
    public String id() {
        return "our-lines";
    }

    @Override
    public Fit matches(Head head) {
        return head.startsWith('%', 'L', 'I', 'N', 'E', 'S') ? Fit.CERTAIN : Fit.NONE;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        List<String> lines =
                new String(source.bytes(), StandardCharsets.UTF_8).lines().toList();
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            blocks.add(new TextBlock.Builder()
                    .addRun(Run.of(lines.get(i)))
                    .addAnchor(new TextBlock.Anchor(0, SourcePlace.ofLine(i + 1)))
                    .build());
        }
        return new Outlined(new Outline.Builder().blocks(blocks).build(), List.of());
    }
}
