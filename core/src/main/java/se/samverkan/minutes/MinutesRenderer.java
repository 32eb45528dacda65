package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.Role;
import se.samverkan.group.RollLayout;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/**
 * Writes the minutes of a meeting into an outline, in the ordinary layout of Swedish minutes: title, when and where, what stands above the items,
 * the roll as tables, the items under headings, and below them the names and the attachments.
 *
 * <p>What it writes in Swedish, {@link MinutesReader} reads as the same meeting, apart from what {@link Meeting#asMinuted()} leaves out. Labels in
 * English are for people; the reader reads Swedish. The words of the meeting itself are written as they are, in any language, and never wrapped.
 *
 * <p>A meeting built by hand need not be one that minutes can tell. Everything is written all the same, and read as the nearest thing that
 * minutes tell. It comes back equal when it is told as minutes tell it:
 *
 * <ul>
 *   <li>its minutes have a title that says what they are and whose, such as "Protokoll styrgrupp Ekåsa"; without one a title is made;
 *   <li>items have numbers that rise, or the first and another have titles that minutes always have; sub-items come last in their item, and
 *       all have a number or none; without a number a sub-item has narrative;
 *   <li>narrative does not look like something else: it starts with no number, no label and no label of a decision, and a list entry alone above a
 *       paragraph ends as a sentence does, as does the title of an attachment not;
 *   <li>decisions without a label are sentences in which the group decides; how and when a decision was made, and whose a quoted one is, stands
 *       in its words or follows from the item; a summary stands in an item whose title says so;
 *   <li>names look like names, and roles are those that minutes have words for; what is known of somebody's part in the meeting is told in the
 *       note as well, and somebody of unknown status has no other note; somebody on the roll was marked;
 *   <li>whoever signs as chair, secretary or verifier is so on the roll, if there at all;
 *   <li>the next meeting is told in an item, and all text has a place. A next meeting that no item tells gets an item, and text without a place
 *       stands at the end.
 * </ul>
 *
 * <p>An instance is immutable and safe to share between threads; equal meetings give equal outlines.
 */
public final class MinutesRenderer {

    private static final int PREAMBLE_HEADINGS = 2;
    private static final String BULLET = "•";

    private final Language language;
    private final MinutesLayout layout;
    private final boolean paged;
    private final Words words;

    private MinutesRenderer(Language language, MinutesLayout layout, boolean paged, Words words) {
        this.language = language;
        this.layout = layout;
        this.paged = paged;
        this.words = words;
    }

    /**
     * A renderer that sets minutes as their group has laid down.
     *
     * @param language the language of labels, where the group has laid down no other
     * @return the renderer
     */
    public static MinutesRenderer in(Language language) {
        return new MinutesRenderer(language, MinutesLayout.asWritten(), false, new Words(Vocabulary.swedish()));
    }

    /**
     * The same renderer with a layout that goes before what a group has laid down.
     *
     * @param wanted the layout; what it leaves open is as the group has laid down
     * @return the renderer
     */
    public MinutesRenderer withLayout(MinutesLayout wanted) {
        return new MinutesRenderer(language, wanted, paged, words);
    }

    /**
     * The same renderer for a format that has pages.
     *
     * @return the renderer; the name of the group, if it is known, stands at the head of each page, and entries of lists have a bullet where a line of
     *     text has a dash
     */
    public MinutesRenderer onPages() {
        return new MinutesRenderer(language, layout, true, words);
    }

    /**
     * The layout in which the minutes of a meeting are set: this renderer's, and in what it leaves open that of the group.
     *
     * @param collaboration what the meeting belongs to
     * @param id the meeting
     * @return the layout; it always says the language
     * @throws IllegalArgumentException if the collaboration holds no such meeting
     */
    public MinutesLayout layoutOf(Collaboration collaboration, MeetingId id) {
        MinutesLayout ofGroup = collaboration
                .getMeeting(id)
                .getGroup()
                .flatMap(collaboration::findGroup)
                .map(MinutesLayout::of)
                .orElseGet(MinutesLayout::asWritten);
        return layout.over(ofGroup).over(MinutesLayout.asWritten().withLanguage(language));
    }

    /**
     * Renders the minutes of a meeting.
     *
     * @param collaboration what the meeting belongs to
     * @param id the meeting
     * @return the outline
     * @throws IllegalArgumentException if the collaboration holds no such meeting
     */
    public Outline render(Collaboration collaboration, MeetingId id) {
        MinutesLayout used = layoutOf(collaboration, id);
        Language spoken = used.getLanguage().orElse(language);
        RenderLabels labels = RenderLabels.in(spoken);
        Meeting meeting = used.applied(collaboration.getMeeting(id));
        Optional<Group> group = meeting.getGroup().flatMap(collaboration::findGroup);
        RenderPage page = new RenderPage(RenderPage.Lines.WITH_PREVIOUS);
        FrameRenderer frame = new FrameRenderer(labels, page);
        List<String> title = frame.titleOf(meeting, group);
        RenderProbe probe = new RenderProbe(meeting, title);
        ItemRenderer items = new ItemRenderer(new DecisionRenderer(labels, words, probe), probe);
        Outline.Builder outline = new Outline.Builder().language(spoken.tag());
        if (hasMinutes(meeting)) {
            outline.title(title.get(0)).author(author(meeting));
            if (paged) {
                group.ifPresent(whose -> frame.pageHeader(meeting, whose));
            }
            frame.title(title);
            frame.labels(meeting);
        }
        items.content(meeting.getPreamble(), PREAMBLE_HEADINGS, List.of(), page);
        new RollRenderer(labels, words, used.getRoll().orElse(RollLayout.TABLE), probe).render(meeting, page);
        meeting.getAgenda().forEach(item -> items.item(item, page));
        new TailRenderer(labels, words, page).render(meeting);
        List<Block> blocks = page.blocks();
        return outline.addAllBlocks(
                        paged ? blocks.stream().map(MinutesRenderer::bulleted).toList() : blocks)
                .build();
    }

    private static Block bulleted(Block block) {
        return block instanceof TextBlock text && text.getKind() == TextBlock.Kind.LIST_ITEM
                ? text.withMarker(BULLET)
                : block;
    }

    /** Who writes minutes is their secretary. */
    private static Optional<String> author(Meeting meeting) {
        return meeting.getAttendance().stream()
                .filter(entry -> entry.has(Role.SECRETARY))
                .flatMap(entry -> entry.getName().map(Text::squeeze).stream())
                .findFirst();
    }

    /** A notice or a letter is no minutes: it has no more than its text. */
    private static boolean hasMinutes(Meeting meeting) {
        return !meeting.getMinutes().isEmpty()
                || !meeting.getAgenda().isEmpty()
                || !meeting.getAttendance().isEmpty()
                || meeting.getPreamble().isEmpty();
    }
}
