package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.finding.SourcePlace;
import se.samverkan.outline.TextBlock.Anchor;

/** Text with the marks still in it, growing line by line, and where each line of it stands. */
final class MarkedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();

    MarkedText append(String between, String more, SourcePlace place) {
        text.append(between);
        anchors.add(new Anchor(text.length(), place));
        text.append(more);
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Anchor> anchors() {
        return anchors;
    }
}
