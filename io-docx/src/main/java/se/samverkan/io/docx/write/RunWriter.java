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
            Optional<String> target = run.link().flatMap(Links::safe);
            if (!target.equals(open)) {
                open.ifPresent(link -> xml.end());
                target.ifPresent(link -> xml.start("w:hyperlink")
                        .attribute("r:id", relations.link(link))
                        .attribute("w:history", 1));
                open = target;
            }
            writeRun(run, target.isPresent());
            boolean last = i == runs.size() - 1 || !runs.get(i + 1).link().equals(run.link());
            if (target.isEmpty() && last) {
                run.link()
                        .filter(link -> !link.isBlank() && !run.text().contains(link))
                        .ifPresent(this::writeTarget);
            }
        }
        open.ifPresent(link -> xml.end());
    }

    /** Where a link leads that nobody is to follow by a click. */
    private void writeTarget(String link) {
        writeText(Run.of(" (" + link + ")").text(), () -> {});
    }

    private void writeRun(Run run, boolean linked) {
        boolean dressed = linked || !run.looks().isEmpty();
        writeText(run.text(), () -> {
            if (dressed) {
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
        });
    }

    private void writeText(String text, Runnable properties) {
        if (text.isEmpty()) {
            return;
        }
        xml.start("w:r");
        properties.run();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                writePlain(text.substring(from, i));
                xml.empty(c == '\n' ? "w:br" : "w:tab");
                from = i + 1;
            }
        }
        writePlain(text.substring(from));
        xml.end();
    }

    private void writePlain(String text) {
        if (!text.isEmpty()) {
            xml.start("w:t");
            if (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
                xml.attribute("xml:space", "preserve");
            }
            xml.text(text).end();
        }
    }
}
