package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.language.Language;
import se.samverkan.minutes.MinutesRenderer;

/** What the law on the accessibility of digital public service (2018:1937, by EN 301 549) asks of published minutes. */
class AccessibilityTest {

    private static final Path MINUTES = Path.of("../core/src/test/resources/minutes");

    static List<Path> minutes() throws IOException {
        try (Stream<Path> files = Files.list(MINUTES)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void everybodyFindsTheWayInPublishedMinutes(Path minutes) throws IOException {
        Imported read = Formats.installed().read(minutes);
        // A notice or a letter is its text and nothing more.
        assumeThat(read.meeting().getMinutes()).isNotEmpty();
        MinutesRenderer renderer = MinutesRenderer.in(Language.SWEDISH).onPages();
        Written written =
                Written.of(renderer.render(read.collaboration(), read.meeting().getId()));
        Schema.requireValid(written);
        assertThat(Written.all(written.xml("docProps/core.xml"), "dc:title")
                        .get(0)
                        .getTextContent())
                .as("a title")
                .isNotBlank();
        assertThat(Written.all(written.xml("word/styles.xml"), "w:lang").get(0).getAttribute("w:val"))
                .as("a language")
                .isEqualTo("sv-SE");
        requireHeadingsInOrder(written);
        for (Element table : Written.all(written.body(), "w:tbl")) {
            boolean marked = !Written.all(table, "w:tblHeader").isEmpty();
            boolean roll = Written.shown(Written.all(table, "w:tr").get(0)).startsWith("Namn");
            assertThat(marked || !roll).as("the head of a table of people").isTrue();
        }
        for (Element link : Written.all(written.body(), "w:hyperlink")) {
            assertThat(Written.shown(link)).as("the text of a link").isNotBlank();
        }
        assertThat(written.paragraphs())
                .as("no empty paragraphs for the sake of room")
                .noneMatch(AccessibilityTest::isEmpty);
    }

    /** Cells may be empty, and a table that ends a text or stands above another has a paragraph below it. */
    private static boolean isEmpty(Element paragraph) {
        Node next = paragraph.getNextSibling();
        boolean needed = next == null
                || next.getNodeName().equals("w:tbl")
                || next.getNodeName().equals("w:sectPr");
        return !needed && Written.shown(paragraph).isBlank();
    }

    /** The first heading is of the first level, and none skips a level. */
    private static void requireHeadingsInOrder(Written written) {
        int before = 0;
        for (Element paragraph : written.paragraphs()) {
            String style = written.style(paragraph);
            if (style.startsWith("heading ")) {
                int level = Integer.parseInt(style.substring("heading ".length()));
                assertThat(level).as(Written.shown(paragraph)).isBetween(1, before + 1);
                before = level;
            }
        }
        assertThat(before).as("there are headings").isPositive();
    }
}
