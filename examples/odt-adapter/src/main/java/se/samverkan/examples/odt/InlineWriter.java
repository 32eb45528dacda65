package se.samverkan.examples.odt;

import java.util.List;
import se.samverkan.outline.Run;

/** Writes the runs of one block. */
final class InlineWriter {

    private final XmlText xml;

    InlineWriter(XmlText xml) {
        this.xml = xml;
    }

    void write(List<Run> runs) {
        boolean afterBlank = true;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean last = i == runs.size() - 1;
            run.link()
                    .ifPresent(target -> xml.start("text:a")
                            .attribute("xlink:type", "simple")
                            .attribute("xlink:href", target)
                            .attribute("text:style-name", "Internet_20_link"));
            if (!run.looks().isEmpty()) {
                xml.start("text:span").attribute("text:style-name", style(run));
            }
            afterBlank = writeText(run.text(), afterBlank, last);
            if (!run.looks().isEmpty()) {
                xml.end();
            }
            if (run.link().isPresent()) {
                xml.end();
            }
        }
    }

    /** The automatic style of the run's looks. */
    private static String style(Run run) {
        boolean italic = run.looks().contains(Run.Look.ITALIC);
        return run.bold() ? italic ? "BoldItalic" : "Bold" : "Italic";
    }

    /** Writes text in which every blank counts; tells whether the last character of the file's own text is a blank, or there is none. */
    private boolean writeText(String text, boolean afterBlank, boolean last) {
        boolean blank = afterBlank;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = last && i == text.length() - 1;
            if (c == '\n' || c == '\t' || c == ' ' && (blank || ends)) {
                flush(plain);
                xml.start(c == '\n' ? "text:line-break" : c == '\t' ? "text:tab" : "text:s")
                        .end();
                blank = true;
            } else {
                plain.append(c);
                blank = c == ' ';
            }
        }
        flush(plain);
        return blank;
    }

    private void flush(StringBuilder plain) {
        if (!plain.isEmpty()) {
            xml.text(plain.toString());
            plain.setLength(0);
        }
    }
}
