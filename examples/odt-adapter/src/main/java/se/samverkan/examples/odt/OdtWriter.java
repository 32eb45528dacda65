package se.samverkan.examples.odt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/**
 * Writes an outline as OpenDocument 1.3.
 *
 * <p>How the document looks stands in {@code styles.xml} beside this class, a part of a document as LibreOffice would write it, with three places
 * to fill in. Furniture before the text goes into the header, furniture after it into the footer, above a page number.
 */
final class OdtWriter implements OutlineFormat.Writer {

    /**
     * Equal outlines give equal bytes, whenever they are written. On the first day that a ZIP can tell, the platform would add a second time, which
     * depends on the time zone and stands before the media type.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " office:version=\"1.3\">";

    OdtWriter() {}

    @Override
    public void write(Outline outline, OutputStream out, WriteOptions options) throws IOException {
        // Not closed: the stream below belongs to the caller.
        @SuppressWarnings("resource")
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        addStored(zip, "mimetype", OdtFormat.MEDIA_TYPE);
        add(zip, "content.xml", content(outline));
        add(zip, "styles.xml", styles(outline));
        add(zip, "meta.xml", meta(outline));
        add(zip, "META-INF/manifest.xml", resource("manifest.xml"));
        zip.finish();
    }

    /** The media type stands first and as it is, so that it can be seen without unpacking. */
    private static void addStored(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String content(Outline outline) throws IOException {
        XmlText body = new XmlText();
        XmlText styles = new XmlText();
        ListStyles lists = new ListStyles();
        List<Block> blocks = outline.getBlocks();
        new BlockWriter(body, styles, lists)
                .writeAll(blocks.subList(headers(blocks), blocks.size() - footers(blocks)), "Text_20_body");
        lists.writeTo(styles);
        return XML
                + "<office:document-content" + NAMESPACES
                + "<office:automatic-styles>" + resource("automatic.xml") + styles + "</office:automatic-styles>"
                + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
    }

    private static String styles(Outline outline) throws IOException {
        List<Block> blocks = outline.getBlocks();
        String language =
                outline.getLanguage().map(OdtWriter::languageAttributes).orElse("");
        return resource("styles.xml")
                .replace("@language@", language)
                .replace("@header@", furniture(blocks.subList(0, headers(blocks)), "Header"))
                .replace(
                        "@footer@",
                        furniture(blocks.subList(blocks.size() - footers(blocks), blocks.size()), "Footer"));
    }

    /** How many of the first blocks are furniture. */
    private static int headers(List<Block> blocks) {
        int count = 0;
        while (count < blocks.size() && isFurniture(blocks.get(count))) {
            count++;
        }
        return count;
    }

    /** How many of the last blocks are furniture, and not of the first as well. */
    private static int footers(List<Block> blocks) {
        int count = 0;
        while (count < blocks.size() - headers(blocks) && isFurniture(blocks.get(blocks.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean isFurniture(Block block) {
        return block instanceof TextBlock text && text.getKind() == TextBlock.Kind.PAGE_FURNITURE;
    }

    private static String furniture(List<Block> blocks, String style) {
        XmlText xml = new XmlText();
        BlockWriter writer = new BlockWriter(xml, new XmlText(), new ListStyles());
        blocks.forEach(block -> writer.writeFurniture((TextBlock) block, style));
        return xml.toString();
    }

    private static String languageAttributes(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        String country = locale.getCountry();
        XmlText xml = new XmlText();
        xml.start("x");
        if (!language.isEmpty()) {
            xml.attribute("fo:language", language).attribute("fo:country", country.isEmpty() ? "none" : country);
        }
        if (!tag.equals(country.isEmpty() ? language : language + "-" + country)) {
            xml.attribute("style:rfc-language-tag", tag);
        }
        String element = xml.toString();
        return element.substring("<x".length());
    }

    private static String meta(Outline outline) {
        XmlText meta = new XmlText();
        meta.start("meta:generator").text("Samverkan").end();
        outline.getTitle().ifPresent(title -> meta.start("dc:title").text(title).end());
        outline.getLanguage()
                .ifPresent(tag -> meta.start("dc:language").text(tag).end());
        return XML + "<office:document-meta" + NAMESPACES + "<office:meta>" + meta
                + "</office:meta></office:document-meta>";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = OdtWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the module");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
