package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.AttachmentId;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Passage;

/** Writes words that point: at every attachment that the minutes list, and by habit at a figure, an item, pages and who pays. */
final class Pointing {

    private final Setting setting;
    private final MeetingShape shape;
    private final List<ItemContent> content = new ArrayList<>();
    private final List<CrossReference> references = new ArrayList<>();

    private Pointing(Setting setting, MeetingShape shape) {
        this.setting = setting;
        this.shape = shape;
    }

    /** The words, for the first item in which the meeting speaks of whatever it is about. */
    static Pointing of(Setting setting, MeetingShape shape) {
        Pointing pointing = new Pointing(setting, shape);
        if (shape.has(Habit.ATTACHED)) {
            pointing.attachments();
        }
        if (shape.has(Habit.POINTS)) {
            pointing.figure();
            setting.numbering().number(0).ifPresent(pointing::item);
            pointing.links();
            pointing.sum();
        }
        return pointing;
    }

    /** How many attachments a meeting has that has any. */
    static int attached(MeetingShape shape) {
        return 1 + shape.place() % 3;
    }

    List<ItemContent> content() {
        return content;
    }

    List<CrossReference> references() {
        return references;
    }

    private void attachments() {
        int count = attached(shape);
        String first = IntStream.range(1, count).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String words = "bilaga " + (count == 1 ? "1" : first + " och " + count);
        content.add(Passage.of("Underlaget finns i " + words + "."));
        for (int i = 1; i <= count; i++) {
            references.add(CrossReference.of(words, new AttachmentId(setting.id() + "/b" + i)));
        }
    }

    private void figure() {
        content.add(Passage.of("Utvecklingen visas i figur 1."));
        content.add(new Figure.Builder()
                .label("Figur 1")
                .caption("Figur 1. Antal hembesök per månad och kommun.")
                .build());
    }

    private void item(ItemNumber first) {
        String words = "se punkt " + first.number();
        content.add(Passage.of("Frågan kom upp när mötet började, " + words + "."));
        references.add(CrossReference.of(words, ItemIds.of(setting, 0)));
    }

    private void sum() {
        content.add(Passage.of(
                "Ansökan gäller " + (10 + shape.place() % 80) + " 000 kronor, och kommunerna betalar hälften var."));
    }

    /** Their words are those of buttons and stand in no text: plain text could not carry them. */
    private void links() {
        content.add(new Passage.Builder()
                .text("Mer finns på gruppens sida.")
                .addLink(new Link("Startsida", "https://narvard.example.se/"))
                .addLink(new Link("Rutiner", "https://narvard.example.se/rutiner.pdf"))
                .build());
    }
}
