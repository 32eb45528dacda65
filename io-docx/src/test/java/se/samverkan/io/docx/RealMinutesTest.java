package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.samverkan.finding.Finding;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.TrackedChanges;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.Passage;
import se.samverkan.testkit.assertions.Differences;

/** Real minutes in Word, as three programs wrote them, are the meeting of their text. */
@EnabledIfSystemProperty(named = "samverkan.shared", matches = ".+")
class RealMinutesTest {

    private static final Formats FORMATS = Formats.installed();

    private static Path minutes(String name) {
        return Path.of(System.getProperty("samverkan.shared"), "real-minutes").resolve(name);
    }

    private static Path word(String name) {
        return minutes("docx/" + name + ".docx");
    }

    private static Meeting textOf(String name) throws IOException {
        return FORMATS.read(minutes(name.substring(0, name.indexOf('-')) + ".txt"))
                .meeting();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-A", "000-B", "000-C", "003-A", "003-B", "003-C"})
    void theMeetingIsTheOneOfTheText(String name) throws IOException {
        Map<String, Object> expected = fields(textOf(name));
        Map<String, Object> actual = fields(FORMATS.read(word(name)).meeting());
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((field, value) -> assertThat(
                        Differences.between(value, actual.get(field)).all())
                .as(field)
                .isEmpty());
        assertThat(actual).isEqualTo(expected);
    }

    /** Everything but what the text has not, links and notes, and where its lines end. */
    private static Map<String, Object> fields(Meeting meeting) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", meeting.getId());
        fields.put("group", meeting.getGroup());
        fields.put("date", meeting.getDate());
        fields.put("weekday", meeting.getWeekdayAsWritten());
        fields.put("start", meeting.getStart());
        fields.put("end", meeting.getEnd());
        fields.put("when", meeting.getWhenAsWritten());
        fields.put("place", meeting.getPlace());
        fields.put("form", meeting.getForm());
        fields.put("attendance", meeting.getAttendance());
        fields.put("tasks", meeting.getTasks());
        fields.put("next meeting", meeting.getNextMeeting());
        fields.put("attachments", meeting.getAttachments());
        fields.put("minutes", meeting.getMinutes());
        fields.put("notice", meeting.getNotice());
        fields.put("questions", meeting.getQuestions());
        fields.put("quoted goals", meeting.getQuotedGoals());
        fields.put("decisions", meeting.decisions());
        meeting.allItems().forEach(item -> {
            fields.put(item.getId().toString(), bare(item));
            fields.put(item.getId() + " quotes", item.quotedDecisions());
            fields.put(item.getId() + " sums up", item.summaryLines());
        });
        fields.put("words", wordsByOwner(meeting));
        return fields;
    }

    private static AgendaItem bare(AgendaItem item) {
        return item.withContent().withLinks();
    }

    /** The words of everything that has words, but of what stands before the items and of what has no place. */
    private static Map<String, Map<String, Integer>> wordsByOwner(Meeting meeting) {
        Map<String, Map<String, Integer>> words = new TreeMap<>();
        for (OwnText own : meeting.ownTexts()) {
            if (!own.path().collection().equals("meetings")) {
                String owner = own.path().collection() + " " + own.path().id();
                WordBag.addTo(words.computeIfAbsent(owner, o -> new TreeMap<>()), own.text(), 1);
            }
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-A", "000-B", "000-C", "003-A", "003-B", "003-C"})
    void theLinksAreThoseOfTheDocument(String name) throws Exception {
        Set<String> targets = FORMATS.read(word(name))
                .meeting()
                .allItems()
                .flatMap(item -> Stream.concat(
                        item.getLinks().stream(), item.getContent().stream().flatMap(RealMinutesTest::links)))
                .map(Link::target)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(targets).isEqualTo(targets(word(name)));
    }

    private static Stream<Link> links(ItemContent content) {
        return content instanceof Passage passage ? passage.getLinks().stream() : Stream.empty();
    }

    /** What the text refers to outside of the file. POI does not take addresses with blanks in them. */
    private static Set<String> targets(Path document) throws Exception {
        try (ZipFile zip = new ZipFile(document.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/_rels/document.xml.rels"))) {
            NodeList all = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("Relationship");
            return IntStream.range(0, all.getLength())
                    .mapToObj(i -> (Element) all.item(i))
                    .filter(to -> to.getAttribute("TargetMode").equals("External"))
                    .map(to -> to.getAttribute("Target"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-C", "003-C"})
    void trackedChangesAreToldAndCanBeUndone(String name) throws IOException {
        Imported imported = FORMATS.read(word(name));
        assertThat(imported.findings())
                .extracting(Finding::getCode)
                .extracting(Object::toString)
                .contains("word/tracked-changes");
        ReadOptions original = FORMATS.readOptions().withTrackedChanges(TrackedChanges.ORIGINAL);
        Meeting before = FORMATS.read(Source.of(word(name), original.getLimits()), original)
                .meeting();
        assertThat(wordsByOwner(before)).isNotEqualTo(wordsByOwner(imported.meeting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-C", "003-C"})
    void aCommentIsNothingThatTheMeetingSaid(String name) throws Exception {
        Meeting meeting = FORMATS.read(word(name)).meeting();
        try (InputStream in = Files.newInputStream(word(name));
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getComments()).hasSize(1);
            String comment = word.getComments()[0].getText().strip();
            assertThat(meeting.ownTexts().stream().filter(own -> own.text().contains(comment)))
                    .extracting(own -> own.path().steps().get(0))
                    .containsExactly("unplaced[0]");
        }
        assertThat(meeting.getPreamble())
                .isEqualTo(FORMATS.read(word(name.replace('C', 'A'))).meeting().getPreamble());
    }
}
