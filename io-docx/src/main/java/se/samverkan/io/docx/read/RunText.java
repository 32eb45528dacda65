package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.outline.Run;

/** Text that grows piece by piece; pieces that are shown alike become one run. */
final class RunText {

    private final List<Run> runs = new ArrayList<>(4);
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    private @Nullable String link;
    private boolean blank = true;

    /** Where a piece is to be added that is shown so. */
    StringBuilder at(Look newLook, @Nullable String newLink) {
        if (newLook.bold() != look.bold() || newLook.italic() != look.italic() || !Objects.equals(newLink, link)) {
            endRun();
            look = newLook;
            link = newLink;
        }
        return text;
    }

    private void endRun() {
        if (!text.isEmpty()) {
            Run run = new Run(text.toString(), look.looks(), Optional.ofNullable(link));
            if (!run.text().isEmpty()) {
                blank &= run.text().isBlank();
                runs.add(run);
            }
            text.setLength(0);
        }
    }

    /** The runs so far; what is added later starts a new one. */
    List<Run> runs() {
        endRun();
        return runs;
    }

    /** Whether nothing of it can be seen. */
    boolean isBlank() {
        endRun();
        return blank;
    }
}
