package se.samverkan.examples.odt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.io.ImportException;
import se.samverkan.outline.Block;

/** Reads lists, and counts their entries as the office programs do: lists of one document may go on where an earlier one ended. */
final class ListReader {

    private final Xml xml;
    private final Styles styles;
    private final BlockReader blocks;
    private final Map<String, Counts> byId = new HashMap<>();
    private final Map<String, Counts> byStyle = new HashMap<>();

    ListReader(Xml xml, Styles styles, BlockReader blocks) {
        this.xml = xml;
        this.styles = styles;
        this.blocks = blocks;
    }

    /** Reads {@code text:list}, up to its end. */
    void readList(Setting setting, List<Block> out) throws ImportException {
        Optional<String> name = xml.attribute("text:style-name");
        Optional<ListStyle> style =
                name.map(styles::list).or(() -> setting.entry().flatMap(ListEntry::style));
        int level = setting.entry().map(entry -> entry.level() + 1).orElse(0);
        Counts counts = setting.entry().map(ListEntry::counts).orElseGet(() -> countsOf(name));
        if (level > 0 && !xml.isTrue("text:continue-numbering")) {
            counts.restart(level);
        }
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                boolean counted = xml.name().equals("text:list-item");
                Optional<ListStyle> own =
                        xml.attribute("text:style-override").map(styles::list).or(() -> style);
                Optional<Integer> start = xml.number("text:start-value");
                blocks.readAll(setting.in(new ListEntry(level, counts, own, start, counted)), out);
            }
        }
    }

    /** Reads {@code text:numbered-paragraph}, an entry with no list around it, up to its end. */
    void readNumbered(Setting setting, List<Block> out) throws ImportException {
        int level = Math.max(1, xml.number("text:level").orElse(1)) - 1;
        Optional<String> name = xml.attribute("text:style-name");
        Counts counts = byId.computeIfAbsent(xml.attribute("text:list-id").orElse(""), id -> new Counts());
        Optional<Integer> start = xml.number("text:start-value");
        blocks.readAll(
                setting.in(new ListEntry(Math.min(level, Counts.DEEPEST), counts, name.map(styles::list), start, true)),
                out);
    }

    private Counts countsOf(Optional<String> style) {
        Optional<Counts> continued = xml.attribute("text:continue-list").map(byId::get);
        if (continued.isEmpty() && xml.isTrue("text:continue-numbering")) {
            continued = style.map(byStyle::get);
        }
        Counts counts = continued.orElseGet(Counts::new);
        xml.attribute("xml:id").ifPresent(id -> byId.put(id, counts));
        style.ifPresent(name -> byStyle.put(name, counts));
        return counts;
    }
}
