package se.samverkan.io.docx.write;

import java.util.List;
import java.util.Optional;
import se.samverkan.outline.Run;

/** Writes the runs of one block. */
final class RunWriter {

    private final XmlOut xml;
    private final StyleBook styles;
    private final Relations relations;

    /**
     * A writer.
     *
     * @param xml where the runs go
     * @param styles what styles are called
     * @param relations where the targets of their links go
     */
    RunWriter(XmlOut xml, StyleBook styles, Relations relations) {
        this.xml = xml;
        this.styles = styles;
        this.relations = relations;
    }

    void write(List<Run> runs) {
        Optional<String> open = Optional.empty();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Optional<String> target =
                    run.link().isPresent() ? Links.safe(run.link().get()) : Optional.empty();
            if (!target.equals(open)) {
                end(open);
                start(target);
                open = target;
            }
            writeRun(run, target.isPresent());
            boolean last = i == runs.size() - 1 || !runs.get(i + 1).link().equals(run.link());
            if (target.isEmpty() && run.link().isPresent() && last) {
                writeTarget(run.link().get(), run.text());
            }
        }
        end(open);
    }

    private void start(Optional<String> link) {
        if (link.isPresent()) {
            xml.start("w:hyperlink")
                    .attribute("r:id", relations.link(link.get()))
                    .attribute("w:history", 1);
        }
    }

    private void end(Optional<String> link) {
        if (link.isPresent()) {
            xml.end();
        }
    }

    /** Where a link leads that nobody is to follow by a click, unless its text says it. */
    private void writeTarget(String link, String text) {
        if (!link.isBlank() && !text.contains(link)) {
            writeRun(Run.of(" (" + link + ")"), false);
        }
    }

    private void writeRun(Run run, boolean linked) {
        if (run.text().isEmpty()) {
            return;
        }
        xml.start("w:r");
        if (linked || !run.looks().isEmpty()) {
            xml.start("w:rPr");
            if (linked) {
                xml.value("w:rStyle", styles.id(StyleRole.LINK));
            }
            if (run.bold()) {
                xml.empty("w:b");
            }
            if (run.looks().contains(Run.Look.ITALIC)) {
                xml.empty("w:i");
            }
            xml.end();
        }
        writeText(run.text());
        xml.end();
    }

    private void writeText(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                writePlain(text, from, i);
                xml.empty(c == '\n' ? "w:br" : "w:tab");
                from = i + 1;
            }
        }
        writePlain(text, from, text.length());
    }

    private void writePlain(String text, int from, int to) {
        if (from < to) {
            xml.start("w:t");
            if (text.charAt(from) == ' ' || text.charAt(to - 1) == ' ') {
                xml.attribute("xml:space", "preserve");
            }
            xml.text(text, from, to).end();
        }
    }
}
