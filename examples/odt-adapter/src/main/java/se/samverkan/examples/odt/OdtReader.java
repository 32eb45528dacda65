package se.samverkan.examples.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;

/** Reads a document, part by part: what it says of itself, its styles with headers and footers, its text. */
final class OdtReader {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_KIND = 80;
    private static final String KIND = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String META = "meta.xml";
    private static final String STYLES = "styles.xml";
    private static final String CONTENT = "content.xml";

    private final Zip zip;
    private final Limits limits;
    private Optional<String> title = Optional.empty();
    private Optional<String> language = Optional.empty();

    private OdtReader(Zip zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static Outlined read(Source source, Limits limits) throws ImportException {
        source.requireWithin(limits);
        return new OdtReader(Zip.open(source.bytes(), limits), limits).read();
    }

    private Outlined read() throws ImportException {
        refuseOtherKinds();
        refuseEncrypted();
        Optional<Xml> meta = part(META);
        if (meta.isPresent()) {
            readMeta(meta.get());
        }
        Reading reading = new Reading(limits, title);
        StyleReader styles = new StyleReader();
        Optional<Xml> stylesPart = part(STYLES);
        if (stylesPart.isPresent()) {
            styles.read(stylesPart.get(), reading);
        }
        List<Block> blocks = new ArrayList<>(styles.headers());
        readContent(
                part(CONTENT).orElseThrow(() -> OdtFindings.broken("odt/no-content", CONTENT)),
                styles,
                reading,
                blocks);
        blocks.addAll(styles.footers());
        List<Finding> findings = reading.findings();
        if (blocks.isEmpty()) {
            findings.add(OdtFindings.found("odt/empty", Severity.WARNING)
                    .place(SourcePlace.ofLine(1).withWithin(CONTENT))
                    .build());
        }
        Outline outline = new Outline.Builder()
                .title(title)
                .language(styles.language().or(() -> language))
                .addAllBlocks(blocks)
                .build();
        return new Outlined(outline, findings);
    }

    private Optional<Xml> part(String name) throws ImportException {
        Optional<byte[]> bytes = zip.find(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(Xml.open(name, bytes.get(), limits.getMaxDepth()));
    }

    /** What else the media type says, or nothing, does no harm: the content tells. */
    private void refuseOtherKinds() throws ImportException {
        Optional<byte[]> bytes = zip.find(KIND);
        if (bytes.isPresent()) {
            String type = new String(bytes.get(), StandardCharsets.UTF_8).strip();
            boolean isText = type.equals(OdtFormat.MEDIA_TYPE) || type.equals(OdtFormat.MEDIA_TYPE + "-template");
            if (type.startsWith(OPEN_DOCUMENT) && !isText) {
                SourcePlace place = SourcePlace.ofLine(1).withWithin(KIND);
                String kind = type.substring(OPEN_DOCUMENT.length(), Math.min(type.length(), LONGEST_KIND));
                throw OdtFindings.unusable("odt/other-kind", Optional.of(place), Map.of("kind", kind));
            }
        }
    }

    private void refuseEncrypted() throws ImportException {
        Optional<Xml> manifest = part(MANIFEST);
        if (manifest.isPresent()) {
            Xml xml = manifest.get();
            for (int open = xml.next() == Xml.Token.START ? 1 : 0; open > 0; ) {
                switch (xml.next()) {
                    case START -> {
                        open++;
                        if (xml.name().equals("manifest:encryption-data")) {
                            throw OdtFindings.broken("odt/encrypted", MANIFEST);
                        }
                    }
                    case END -> open--;
                    case TEXT -> {}
                }
            }
        }
    }

    private void readMeta(Xml xml) throws ImportException {
        for (int open = xml.next() == Xml.Token.START ? 1 : 0; open > 0; ) {
            switch (xml.next()) {
                case START -> {
                    switch (xml.name()) {
                        case "dc:title" -> title = said(xml.allText());
                        case "dc:language" -> language = said(xml.allText());
                        default -> open++;
                    }
                }
                case END -> open--;
                case TEXT -> {}
            }
        }
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(said -> !said.isBlank());
    }

    private void readContent(Xml xml, StyleReader shared, Reading reading, List<Block> out) throws ImportException {
        Styles styles = shared.shared().withAutomatic();
        boolean isText = false;
        xml.next();
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                switch (xml.name()) {
                    case "office:automatic-styles" -> StyleReader.readStyles(xml, styles);
                    case "office:body" -> isText = readBody(xml, styles, reading, out);
                    default -> xml.skip();
                }
            }
        }
        if (!isText) {
            throw OdtFindings.broken("odt/no-content", CONTENT);
        }
    }

    private static boolean readBody(Xml xml, Styles styles, Reading reading, List<Block> out) throws ImportException {
        boolean isText = false;
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                if (xml.name().equals("office:text")) {
                    isText = true;
                    new BlockReader(xml, styles, reading).readAll(Setting.BODY, out);
                } else {
                    xml.skip();
                }
            }
        }
        return isText;
    }
}
