package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.outline.Outline;

/** The reading of one document, step by step: basics, frame, items, tail, roles, and the whole put together. */
final class ReadingSession {

    private final Words words;
    private final Ledger ledger;
    private final List<Line> lines;
    private final Outline outline;

    ReadingSession(Words words, Ledger ledger, List<Line> lines, Outline outline) {
        this.words = words;
        this.ledger = ledger;
        this.lines = lines;
        this.outline = outline;
    }

    MinutesReading read() {
        Map<Integer, Numbered> headings = new Headings(words).find(lines);
        Segments segments = Segments.of(lines, headings, words);
        KindOfDocument kind = KindOfDocument.of(lines, segments, words);
        Basics basics = Basics.of(segments.frame(), kind.kind(), words);
        boolean minutes = kind.kind() == DocumentKind.MINUTES;
        Optional<GroupId> group = basics.groupName
                .filter(name -> minutes)
                .map(Text::slug)
                .filter(slug -> !slug.isEmpty())
                .map(GroupId::new);
        Ids ids = new Ids(MeetingIds.of(group, basics.day(), outline));
        return minutes ? minutes(kind, basics, segments, ids, group) : otherDocument(kind, basics, ids);
    }

    private MinutesReading otherDocument(KindOfDocument kind, Basics basics, Ids ids) {
        Meeting.Builder meeting = new Meeting.Builder().id(ids.meeting()).date(basics.day());
        for (int i = 0; i < lines.size(); i++) {
            meeting.addPreamble(Passages.of(lines.get(i), ids.meetingPath().then("preamble", i), ledger));
        }
        meeting.addAllUnplaced(ledger.unplaced(ids.meetingPath()));
        Optional<PlanAssembly> plan = kind.kind() == DocumentKind.PROPOSAL
                ? new ProposalReader(words)
                        .read(
                                lines,
                                ids.meetingPath(),
                                basics.titleLines.stream().findFirst())
                : Optional.empty();
        return new Assembly(words, ledger).other(kind, meeting.build(), plan, Digest.of(outline.text()));
    }

    private MinutesReading minutes(
            KindOfDocument kind, Basics basics, Segments segments, Ids ids, Optional<GroupId> group) {
        Roll roll = new Roll();
        SignOffReader signOff = new SignOffReader(words, ledger, ids);
        FrameReader frame = new FrameReader(words, ledger, ids, basics, roll, signOff, ItemMarks.of(segments.items()));
        frame.read(segments.frame());
        Desk desk = new Desk(words, ledger, ids, roll, new People(roll, words), basics);
        desk.findings.addAll(KindFindings.of(kind, ids.meetingPath()));
        Notes notes = new Notes(desk);
        notes.onFrame(frame, basics);
        new RollDoubts(desk, notes).note(frame);
        lines.stream()
                .filter(line -> Sentences.areCut(line.piece(), words))
                .findFirst()
                .ifPresent(line -> desk.bounds.reached(Bound.SENTENCE, ids.meetingPath(), line.place()));
        TailReader tail = new TailReader(words, ledger, ids, signOff);
        List<AgendaItem> agenda = agenda(segments, desk, tail);
        signOff.claim();
        Roles roles = new Roles(desk, signOff);
        roles.settle(agenda);
        new RoleDoubts(desk, notes, signOff).note(roles.elected());
        Optional<NextMeeting> next = new NextMeetings(desk).in(agenda);
        Bodies bodies = new Bodies(words, group.map(id -> ownGroup(id, basics)));
        SecondReading second = new SecondReading(
                desk, notes, bodies, frame.preamble, Summaries.tied(agenda, desk.bounds), tail.attachments());
        new ItemDoubts(desk, notes).note(second.agenda(), lines);
        new NameDoubts(desk, notes).note(second);
        return new Assembly(words, ledger).minutes(desk, basics, frame, signOff, tail, second, next, group);
    }

    private static Group ownGroup(GroupId id, Basics basics) {
        return new Group.Builder()
                .id(id)
                .name(basics.groupName.orElse(id.value()))
                .kind(basics.groupKind)
                .build();
    }

    private List<AgendaItem> agenda(Segments segments, Desk desk, TailReader tail) {
        ItemReader reader = new ItemReader(desk);
        ItemReader.Above above = new ItemReader.Above(desk.ids.meeting().value(), 0, false, false);
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 0; i < segments.items().size(); i++) {
            Segments.Item item = segments.items().get(i);
            List<Line> content = item.lines();
            if (i == segments.items().size() - 1) {
                int start = tail.start(content);
                List<Line> others = tail.read(content.subList(start, content.size()));
                content = new ArrayList<>(content.subList(0, start));
                content.addAll(others);
            }
            agenda.add(reader.read(item.heading(), content, above, i + 1));
        }
        return agenda;
    }

    /** How meetings are called: by group and day, and by their text when either is missing. */
    private static final class MeetingIds {

        static MeetingId of(Optional<GroupId> group, Optional<LocalDate> day, Outline outline) {
            String first = group.map(GroupId::value).orElse("meeting");
            String second = day.filter(d -> group.isPresent())
                    .map(Object::toString)
                    .orElseGet(() -> day.map(d -> d + "-").orElse("") + Digest.of(outline.text()));
            return new MeetingId(first + "/" + second);
        }
    }
}
