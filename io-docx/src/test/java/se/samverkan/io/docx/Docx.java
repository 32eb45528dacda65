package se.samverkan.io.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.TrackedChanges;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Small documents, written out as XML, and what is read of them, as lines. */
final class Docx {

    static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:new='urn:example:not-yet-invented'";

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private Docx(String body) {
        part(
                "_rels/.rels",
                relationships("<Relationship Id='r1' Type='" + TYPES + "officeDocument' Target='word/document.xml'/>"
                        + "<Relationship Id='r2' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'"
                        + " Target='docProps/core.xml'/>"));
        part("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A document with this in its body. */
    static Docx of(String... body) {
        return new Docx(String.join("", body));
    }

    /** A paragraph of plain text. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    /** A run of plain text. */
    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A run with properties. */
    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A style: its type, id, name and what it says. */
    static String style(String type, String id, String name, String content) {
        return "<w:style w:type='" + type + "' w:styleId='" + id + "'><w:name w:val='" + name + "'/>" + content
                + "</w:style>";
    }

    /** A level of a list: its number, format and text, and what else it says. */
    static String lvl(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/>" + more + "</w:lvl>";
    }

    /** A list of nothing but a definition. */
    static String num(int id, int definition) {
        return num(id, definition, "");
    }

    static String num(int id, int definition, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + definition + "'/>" + overrides + "</w:num>";
    }

    static String abstractNum(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    /** The properties that put a paragraph into a list. */
    static String numPr(int list, int level) {
        return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
    }

    static String relationships(String content) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
                + "</Relationships>";
    }

    Docx styles(String... styles) {
        return related("styles", "<w:styles" + NAMESPACES + ">" + String.join("", styles) + "</w:styles>");
    }

    Docx numbering(String... lists) {
        return related("numbering", "<w:numbering" + NAMESPACES + ">" + String.join("", lists) + "</w:numbering>");
    }

    Docx footnotes(String notes) {
        return related("footnotes", "<w:footnotes" + NAMESPACES + ">" + notes + "</w:footnotes>");
    }

    Docx endnotes(String notes) {
        return related("endnotes", "<w:endnotes" + NAMESPACES + ">" + notes + "</w:endnotes>");
    }

    Docx comments(String comments) {
        return related("comments", "<w:comments" + NAMESPACES + ">" + comments + "</w:comments>");
    }

    Docx header(String id, String content) {
        return furniture("header", "hdr", id, content);
    }

    Docx footer(String id, String content) {
        return furniture("footer", "ftr", id, content);
    }

    private Docx furniture(String kind, String element, String id, String content) {
        relate(id, kind, id + ".xml");
        return part("word/" + id + ".xml", "<w:" + element + NAMESPACES + ">" + content + "</w:" + element + ">");
    }

    Docx link(String id, String target) {
        relationships.append("<Relationship Id='" + id + "' Type='" + TYPES + "hyperlink' Target='" + target
                + "' TargetMode='External'/>");
        return this;
    }

    Docx core(String properties) {
        return part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'>" + properties + "</cp:coreProperties>");
    }

    private Docx related(String kind, String content) {
        relate(kind, kind, kind + ".xml");
        return part("word/" + kind + ".xml", content);
    }

    private void relate(String id, String kind, String target) {
        relationships.append("<Relationship Id='" + id + "' Type='" + TYPES + kind + "' Target='" + target + "'/>");
    }

    /** Puts a part into the package, or another in the place of one. */
    Docx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.putIfAbsent("word/_rels/document.xml.rels", relationships(relationships.toString()));
        return all;
    }

    byte[] bytes() {
        return pack(parts());
    }

    static byte[] pack(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError("nothing fails in memory", e);
        }
        return out.toByteArray();
    }

    Outlined read() throws IOException {
        return read(bytes());
    }

    static Outlined read(byte[] bytes) throws IOException {
        return new DocxFormat().read(Source.of("prov.docx", bytes), Limits.defaults());
    }

    Outlined readOriginal() throws IOException {
        ReadOptions original = ReadOptions.defaults().withTrackedChanges(TrackedChanges.ORIGINAL);
        return new DocxFormat().read(Source.of("prov.docx", bytes()), original);
    }

    /** What is read, line by line. */
    List<String> shown() throws IOException {
        return shown(read().outline());
    }

    static List<String> shown(Outline outline) {
        return outline.getBlocks().stream().map(Docx::shown).toList();
    }

    /** A kind with its level, a mark in brackets, the text with *bold*, _italic_ and its links; a table with its cells in brackets. */
    static String shown(Block block) {
        if (block instanceof Table table) {
            return "table" + (table.getHeaderRows() > 0 ? table.getHeaderRows() : "") + " "
                    + table.getRows().stream().map(Docx::shown).collect(Collectors.joining(" / "));
        }
        TextBlock text = (TextBlock) block;
        String kind = switch (text.getKind()) {
            case HEADING -> "h" + text.getLevel();
            case PARAGRAPH -> "p";
            case LIST_ITEM -> "l" + text.getLevel();
            case PAGE_FURNITURE -> "page";
            case LINK_DUMP -> "contents";
            case NOTE -> "note";
        };
        String mark = text.getMarker().map(m -> " [" + m + "]").orElse("");
        return (kind + mark + " " + text.getRuns().stream().map(Docx::shown).collect(Collectors.joining())).strip();
    }

    private static String shown(Table.Row row) {
        List<String> cells = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            String span = cell.span() > 1 ? cell.span() + ":" : "";
            cells.add("[" + span + cell.blocks().stream().map(Docx::shown).collect(Collectors.joining("; ")) + "]");
        }
        return String.join("", cells);
    }

    private static String shown(Run run) {
        String text = run.text().replace("\n", "⏎").replace("\t", "⇥");
        text = run.looks().contains(Run.Look.ITALIC) ? "_" + text + "_" : text;
        text = run.bold() ? "*" + text + "*" : text;
        return text + run.link().map(link -> "<" + link + ">").orElse("");
    }
}
