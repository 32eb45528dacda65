package se.samverkan.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.outline.TextBlock;

/** The lines of a document that is being written. */
final class WrittenLines {

    private static final int STEP = 2;

    /** Deeper levels are written as this one: nobody can tell them apart, and a wrong number would fill the memory. */
    private static final int DEEPEST = 100;

    private static final String MARKER = "-";

    private final List<String> lines = new ArrayList<>();
    private boolean inList;

    /** Adds a block after a blank line. */
    void add(List<String> block) {
        part();
        inList = false;
        lines.addAll(block);
    }

    /** Adds a list item; no blank line parts it from one before. */
    void addItem(TextBlock item, List<String> text) {
        if (!inList) {
            part();
        }
        inList = true;
        String marker = item.getMarker().orElse(MARKER);
        // A bullet within a bullet says its level itself.
        int depth = Math.min(item.getLevel(), DEEPEST) - (Marks.isNested(marker) ? 1 : 0);
        String indent = " ".repeat(Math.max(0, depth) * STEP);
        String hanging = indent + " ".repeat(marker.length() + 1);
        // An item that says nothing is still counted: its marker can be a number.
        lines.add(text.isEmpty() ? indent + marker : indent + marker + " " + text.get(0));
        text.stream().skip(1).forEach(line -> lines.add(hanging + line));
    }

    private void part() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    void writeTo(OutputStream out, boolean escapes) throws IOException {
        List<String> written = HardBreaks.set(lines, escapes);
        for (String line : written) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        out.flush();
    }
}
