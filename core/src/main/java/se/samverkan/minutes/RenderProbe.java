package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/**
 * Asks the reader how a passage would be read at its place in the minutes, so that the renderer need not know its grammar.
 *
 * <p>Whether a sentence decides, and whose decision it is, hangs on whose minutes these are, on their day, and on the headings above.
 */
final class RenderProbe {

    /** A whole entry that says no more than whom somebody stands for. */
    private static final String NEIGHBOUR = "Ekåsa kommun";

    private final MinutesReader reader = MinutesReader.with(Vocabulary.swedish());
    private final RenderLabels labels = RenderLabels.in(Language.SWEDISH);
    private final Meeting meeting;
    private final List<Block> frame;

    /** A probe for the minutes of a meeting with this title. */
    RenderProbe(Meeting meeting, List<String> title) {
        RenderPage page = new RenderPage(RenderPage.Lines.APART);
        FrameRenderer frameRenderer = new FrameRenderer(labels, page);
        frameRenderer.title(title);
        frameRenderer.labels(meeting);
        this.meeting = meeting;
        this.frame = page.blocks();
    }

    /**
     * Whether what is laid out below the headings would be read as the one thing that is meant.
     *
     * @param path the item and those above it, outermost first
     */
    boolean reads(List<AgendaItem> path, Consumer<RenderPage> layout, ItemContent meant) {
        RenderPage page = new RenderPage(RenderPage.Lines.APART);
        layout.accept(page);
        Outline.Builder outline = new Outline.Builder().addAllBlocks(frame);
        for (int depth = 0; depth < path.size(); depth++) {
            String number = depth == 0 ? "§ 1. " : "a) ";
            outline.addBlock(TextBlock.heading(
                    2 + depth, number + Text.squeeze(path.get(depth).getTitle())));
        }
        outline.addAllBlocks(page.blocks());
        List<ItemContent> content = new ArrayList<>();
        content.addAll(reader.read(outline.build()).meeting().getAgenda());
        for (int depth = 0; depth < path.size(); depth++) {
            boolean item = content.size() == 1 && content.get(0) instanceof AgendaItem;
            content = item ? ((AgendaItem) content.get(0)).getContent() : List.of();
        }
        return content.size() == 1 && shown(content.get(0)).equals(shown(meant));
    }

    /** Whether the blocks would be read as the item; an item without a number is none when it stands alone. */
    boolean reads(AgendaItem item, List<Block> blocks) {
        Outline outline =
                new Outline.Builder().addAllBlocks(frame).addAllBlocks(blocks).build();
        Meeting read = reader.read(outline).meeting();
        return read.asMinuted()
                .getAgenda()
                .equals(meeting.withAgenda(item).asMinuted().getAgenda());
    }

    /**
     * Whether a line of a roll would be read as the entry, and says nothing of the entry below: a label such as "Ersättare:" may be one of several
     * people.
     *
     * @param marked whether the line says who was there, and not the label of the list
     */
    boolean reads(Attendance entry, String line, boolean marked) {
        TextBlock heading = TextBlock.heading(2, labels.get("roll.PRESENT"));
        TextBlock item = TextBlock.listItem(0, "-", line);
        // Which items "t.o.m. § 5" leaves out, the items themselves say.
        List<AgendaItem> items = entry.getPart().isPresent() ? meeting.getAgenda() : List.of();
        Outline outline = new Outline.Builder()
                .addAllBlocks(frame)
                .addBlock(heading)
                .addBlock(item)
                .addBlock(TextBlock.listItem(0, "-", NEIGHBOUR))
                .addAllBlocks(items.stream()
                        .map(each -> TextBlock.heading(2, Text.squeeze(each.heading())))
                        .toList())
                .build();
        Attendance meant = marked ? entry : entry.withStatus(AttendanceStatus.PRESENT);
        List<Attendance> read = reader.read(outline).meeting().getAttendance();
        return read.size() == 2
                && read.get(1).getRoles().isEmpty()
                && asMinuted(known(read.get(0), meant)).equals(asMinuted(meant));
    }

    private static Meeting asMinuted(Attendance entry) {
        return new Meeting.Builder()
                .id(new MeetingId("probe"))
                .addAttendance(entry)
                .build()
                .asMinuted();
    }

    /** What was read, without what the reader tells apart in an affiliation and nobody has told apart before. */
    private static Attendance known(Attendance read, Attendance meant) {
        Optional<String> organisation = meant.getOrganisationName().flatMap(name -> read.getOrganisationName());
        return read.withOrganisationName(organisation)
                .withTitle(meant.getTitle().flatMap(title -> read.getTitle()));
    }

    private record Shown(Class<?> type, List<String> text, Optional<String> label) {}

    private static Shown shown(ItemContent content) {
        if (content instanceof Decision decision) {
            return new Shown(
                    Decision.class,
                    RenderText.linesOf(decision.getText()),
                    decision.getLabel().map(Text::squeeze));
        }
        if (content instanceof QuotedDecision quoted) {
            return new Shown(
                    QuotedDecision.class,
                    RenderText.linesOf(quoted.getText()),
                    quoted.getLabel().map(Text::squeeze));
        }
        return new Shown(content.getClass(), List.of(), Optional.empty());
    }
}
