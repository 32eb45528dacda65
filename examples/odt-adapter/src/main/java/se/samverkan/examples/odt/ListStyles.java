package se.samverkan.examples.odt;

import java.util.LinkedHashMap;
import java.util.Map;

/** The list styles that a document needs, one for each look of marks, for lists of any level. */
final class ListStyles {

    private static final int USUAL_LEVELS = 10;

    /** In hundredths of a centimetre. */
    private static final int INDENT = 60;

    private static final int CHARACTER = 23;

    private final Map<Mark.Look, String> names = new LinkedHashMap<>();
    private int levels = USUAL_LEVELS;

    /** The name of the style for marks of a look at a level. */
    String name(Mark.Look look, int level) {
        levels = Math.max(levels, level + 1);
        return names.computeIfAbsent(look, l -> "L" + (names.size() + 1));
    }

    void writeTo(XmlText xml) {
        names.forEach((look, name) -> {
            xml.start("text:list-style").attribute("style:name", name);
            for (int level = 0; level < levels; level++) {
                writeLevel(xml, look, level);
            }
            xml.end();
        });
    }

    private static void writeLevel(XmlText xml, Mark.Look look, int level) {
        if (look.bullet().isEmpty()) {
            xml.start("text:list-level-style-number")
                    .attribute("text:level", level + 1L)
                    .attribute("style:num-prefix", look.prefix())
                    .attribute("style:num-suffix", look.suffix())
                    .attribute("style:num-format", look.format());
        } else {
            xml.start("text:list-level-style-bullet")
                    .attribute("text:level", level + 1L)
                    .attribute("text:bullet-char", look.bullet());
        }
        int width = Math.max(INDENT, CHARACTER * (look.width() + 1));
        String indent = centimetres(level * INDENT + width);
        xml.start("style:list-level-properties")
                .attribute("text:list-level-position-and-space-mode", "label-alignment");
        xml.start("style:list-level-label-alignment")
                .attribute("text:label-followed-by", "listtab")
                .attribute("text:list-tab-stop-position", indent)
                .attribute("fo:text-indent", "-" + centimetres(width))
                .attribute("fo:margin-left", indent)
                .end();
        xml.end();
        xml.end();
    }

    private static String centimetres(int hundredths) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "cm";
    }
}
