package se.samverkan.examples.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Small documents, written out as XML, and what is read of them, as lines. */
final class Odt {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " xmlns:new='urn:example:not-yet-invented'";

    private Odt() {}

    /** The text of a document, with no styles. */
    static String content(String text) {
        return content("", text);
    }

    /** The text of a document, with automatic styles. */
    static String content(String styles, String text) {
        return "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + text
                + "</office:text></office:body></office:document-content>";
    }

    /** The shared styles of a document, the automatic ones of its headers, and its master pages. */
    static String styles(String shared, String automatic, String pages) {
        return "<office:document-styles" + NAMESPACES + "><office:styles>" + shared + "</office:styles>"
                + "<office:automatic-styles>" + automatic + "</office:automatic-styles>"
                + "<office:master-styles>" + pages + "</office:master-styles></office:document-styles>";
    }

    static String meta(String properties) {
        return "<office:document-meta" + NAMESPACES + "><office:meta>" + properties
                + "</office:meta></office:document-meta>";
    }

    /** A document of parts, packed. */
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

    static byte[] pack(String content) {
        return pack(Map.of("content.xml", content));
    }

    static Outlined read(byte[] bytes) throws IOException {
        return new OdtFormat().read(Source.of("prov.odt", bytes), Limits.defaults());
    }

    static Outlined read(Map<String, String> parts) throws IOException {
        return read(pack(new LinkedHashMap<>(parts)));
    }

    /** What is read of a text. */
    static List<String> lines(String text) throws IOException {
        return lines("", text);
    }

    static List<String> lines(String styles, String text) throws IOException {
        return shown(read(pack(content(styles, text))).outline());
    }

    /** An outline that was written and read again. */
    static Outline again(Outline outline) throws IOException {
        return read(written(outline)).outline();
    }

    static byte[] written(Outline outline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OdtFormat().writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        return out.toByteArray();
    }

    /** A line for each block: {@code h1 text}, {@code p text}, {@code li0 [-] text}, {@code | cell | cell |}. */
    static List<String> shown(Outline outline) {
        return outline.getBlocks().stream().map(Odt::shown).toList();
    }

    private static String shown(Block block) {
        if (block instanceof Table table) {
            String rows = table.getRows().stream().map(Odt::shown).collect(Collectors.joining(" / "));
            return table.getHeaderRows() > 0 ? "(" + table.getHeaderRows() + ") " + rows : rows;
        }
        TextBlock text = (TextBlock) block;
        String kind = switch (text.getKind()) {
            case HEADING -> "h" + text.getLevel();
            case PARAGRAPH -> "p";
            case LIST_ITEM -> "li" + text.getLevel();
            case PAGE_FURNITURE -> "page";
            case LINK_DUMP -> "links";
            case NOTE -> "note";
        };
        String marker = text.getMarker().map(mark -> " [" + mark + "]").orElse("");
        return kind + marker + " " + text.getRuns().stream().map(Odt::shown).collect(Collectors.joining());
    }

    private static String shown(Table.Row row) {
        return row.cells().stream().map(Odt::shown).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String shown(Table.Cell cell) {
        String span = cell.span() > 1 ? cell.span() + "× " : "";
        return span + cell.blocks().stream().map(Odt::shown).collect(Collectors.joining(" + "));
    }

    private static String shown(Run run) {
        String text = run.text();
        if (run.bold()) {
            text = "*" + text + "*";
        }
        if (run.looks().contains(Run.Look.ITALIC)) {
            text = "_" + text + "_";
        }
        String shown = text;
        return run.link().map(target -> shown + "<" + target + ">").orElse(text);
    }
}
