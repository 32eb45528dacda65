package se.samverkan.examples.odt.first;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** The smallest reader that one could think of: what stands in paragraphs is text, and nothing goes wrong. */
public final class FirstOdt implements OutlineFormat {

    @Override
    public String id() {
        return "first-odt";
    }

    @Override
    public List<String> extensions() {
        return List.of("odt");
    }

    @Override
    public Fit matches(Head head) {
        return head.startsWith('P', 'K') && head.extension().equals("odt") ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        Outline.Builder outline = new Outline.Builder();
        ZipInputStream zip = new ZipInputStream(source.open());
        ZipEntry entry = zip.getNextEntry();
        while (!entry.getName().equals("content.xml")) {
            entry = zip.getNextEntry();
        }
        try {
            XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(zip);
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS) {
                    text.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("p")) {
                    outline.addBlock(TextBlock.paragraph(text.toString()));
                    text.setLength(0);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return new Outlined(outline.build(), List.of());
    }
}
