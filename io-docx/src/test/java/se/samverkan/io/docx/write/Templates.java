package se.samverkan.io.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samverkan.io.Source;
import se.samverkan.io.Template;

/** A template as a municipality has it: Swedish names, a logo, a header and a footer; and what it leaves behind. */
final class Templates {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String ROOT = " xmlns:w='" + WORD + "' xmlns:r='" + OFFICE + "'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' mc:Ignorable='w14'";

    private Templates() {}

    /** The parts of the template of Ekåsa. */
    static Map<String, byte[]> ekasa() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='png' ContentType='image/png'/>"
                        + "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                        + "<Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.template.macroEnabledTemplate.main+xml'/>"
                        + type("styles") + type("numbering") + type("settings") + type("comments") + type("footnotes")
                        + "<Override PartName='/word/sidhuvud.xml' ContentType='" + PART + "header+xml'/>"
                        + "<Override PartName='/word/sidfot.xml' ContentType='" + PART + "footer+xml'/>"
                        + "<Override PartName='/docProps/core.xml' ContentType='application/vnd.openxmlformats-package.core-properties+xml'/>"
                        + "</Types>");
        put(
                parts,
                "_rels/.rels",
                relations(
                        relation("rId1", "officeDocument", "word/document.xml")
                                + "<Relationship Id='rId2' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/>"
                                + "<Relationship Id='rId3' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail' Target='docProps/liten.png'/>"));
        put(
                parts,
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Mall för protokoll</dc:title>"
                        + "<dc:creator>Mallansvarig</dc:creator></cp:coreProperties>");
        parts.put("docProps/liten.png", new byte[] {1});
        put(
                parts,
                "word/document.xml",
                "<w:document" + ROOT + "><w:background w:color='FFFFFF'/><w:body>"
                        + "<w:p><w:r><w:t>Skriv här.</w:t></w:r><w:r><w:drawing r:embed='rId20'/></w:r></w:p>"
                        + "<w:p><w:pPr><w:sectPr><w:headerReference w:type='default' r:id='rId10'/>"
                        + "<w:pgSz w:w='11906' w:h='16838'/></w:sectPr></w:pPr></w:p>"
                        + "<w:p><w:hyperlink r:id='rId21'><w:r><w:t>Hjälp</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:sectPr w14:x='1'><w:footerReference w:type='default' r:id='rId11'/>"
                        + "<w:pgSz w:w='11906' w:h='16838'/>"
                        + "<w:pgMar w:top='2268' w:right='1701' w:bottom='1418' w:left='1701' w:header='567' w:footer='567' w:gutter='0'/>"
                        + "<w:cols w:space='708'/></w:sectPr></w:body></w:document>");
        put(
                parts,
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "numbering", "numbering.xml")
                        + relation("rId3", "settings", "settings.xml")
                        + relation("rId4", "comments", "comments.xml")
                        + relation("rId5", "footnotes", "footnotes.xml")
                        + "<Relationship Id='rId6' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/>"
                        + relation("rId10", "header", "/word/sidhuvud.xml")
                        + relation("rId11", "footer", "sidfot.xml")
                        + relation("rId20", "image", "media/hjalp.png")
                        + "<Relationship Id='rId21' Type='" + OFFICE
                        + "/hyperlink' Target='https://intern.example.se' TargetMode='External'/>"));
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        parts.put("word/media/hjalp.png", new byte[] {4});
        parts.put("word/media/vapen.png", new byte[] {5});
        put(parts, "word/sidhuvud.xml", "<w:hdr" + ROOT + "><w:p><w:r><w:t>Ekåsa kommun</w:t></w:r></w:p></w:hdr>");
        put(parts, "word/_rels/sidhuvud.xml.rels", relations(relation("rId1", "image", "media/vapen.png")));
        put(parts, "word/sidfot.xml", "<w:ftr" + ROOT + "><w:p><w:r><w:t>Storgatan 1, Ekåsa</w:t></w:r></w:p></w:ftr>");
        put(
                parts,
                "word/settings.xml",
                "<w:settings" + ROOT
                        + "><w:attachedTemplate r:id='rId1'/><w:defaultTabStop w:val='1304'/></w:settings>");
        put(
                parts,
                "word/_rels/settings.xml.rels",
                relations("<Relationship Id='rId1' Type='" + OFFICE
                        + "/attachedTemplate' Target='file:///G:/mallar/protokoll.dotm' TargetMode='External'/>"));
        put(
                parts,
                "word/comments.xml",
                "<w:comments" + ROOT + "><w:comment w:id='0' w:author='Mallansvarig'><w:p/></w:comment></w:comments>");
        put(
                parts,
                "word/footnotes.xml",
                "<w:footnotes" + ROOT + ">" + OwnDocument.SEPARATORS
                        + "<w:footnote w:id='7'><w:p><w:r><w:t>Om mallen</w:t></w:r></w:p></w:footnote></w:footnotes>");
        put(
                parts,
                "word/numbering.xml",
                "<w:numbering" + ROOT + "><w:abstractNum w:abstractNumId='4'><w:multiLevelType w:val='singleLevel'/>"
                        + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText w:val='■'/><w:lvlJc w:val='left'/>"
                        + "<w:pPr><w:ind w:left='720' w:hanging='360'/></w:pPr></w:lvl></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId='5'><w:multiLevelType w:val='singleLevel'/>"
                        + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1'/><w:lvlJc w:val='left'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='6'><w:abstractNumId w:val='4'/></w:num>"
                        + "<w:num w:numId='9'><w:abstractNumId w:val='5'/></w:num>"
                        + "<w:numIdMacAtCleanup w:val='9'/></w:numbering>");
        put(
                parts,
                "word/styles.xml",
                "<w:styles" + ROOT
                        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Georgia' w:hAnsi='Georgia'/>"
                        + "<w:lang w:val='en-US'/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + style("paragraph' w:default='1", "Normal", "Normal", "<w:rPr><w:lang w:val='en-US'/></w:rPr>")
                        + style("character' w:default='1", "Standardstycketeckensnitt", "Default Paragraph Font", "")
                        + style("table' w:default='1", "Normaltabell", "Normal Table", "")
                        + style("paragraph", "Rubrik1", "heading 1", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>")
                        + style(
                                "paragraph",
                                "Rubrik2",
                                "heading 2",
                                "<w:pPr><w:numPr><w:numId w:val='9'/></w:numPr><w:outlineLvl w:val='1'/></w:pPr>")
                        + style("paragraph", "Brdtext", "Brödtext", "")
                        + style(
                                "paragraph",
                                "Punktlista",
                                "List Bullet",
                                "<w:pPr><w:numPr><w:numId w:val='6'/></w:numPr></w:pPr>")
                        + style("paragraph", "Protokollsbeslut", "Protokollsbeslut", "<w:rPr><w:b/></w:rPr>")
                        + style("paragraph", "Anmarkning", "Anmärkning", "")
                        + style("table", "Tabellrutnt", "Tabellrutnät", "")
                        // Taken by something else.
                        + style("character", "Signature", "Namnteckning", "")
                        + "</w:styles>");
        return parts;
    }

    private static String style(String type, String id, String name, String rest) {
        return "<w:style w:type='" + type + "' w:styleId='" + id + "'><w:name w:val='" + name + "'/>" + rest
                + "</w:style>";
    }

    private static String type(String kind) {
        return "<Override PartName='/word/" + kind + ".xml' ContentType='" + PART + kind + "+xml'/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "/" + type + "' Target='" + target + "'/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
                + "</Relationships>";
    }

    static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Changes the text of a part. */
    static Map<String, byte[]> replaced(String name, String what, String by) {
        Map<String, byte[]> parts = ekasa();
        String content = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!content.contains(what)) {
            throw new AssertionError(what + " does not stand in " + content);
        }
        put(parts, name, content.replace(what, by));
        return parts;
    }

    static Template template(Map<String, byte[]> parts, Map<String, String> styles) throws IOException {
        return new Template(Source.of("mall.dotm", zip(parts)), styles);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
