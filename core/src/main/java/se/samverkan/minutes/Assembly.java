package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Sources;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.SignOff;
import se.samverkan.organisation.Organisation;
import se.samverkan.time.WrittenDate;

/** Puts together what the steps have read. */
final class Assembly {

    private final Words words;
    private final Ledger ledger;
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();

    Assembly(Words words, Ledger ledger) {
        this.words = words;
        this.ledger = ledger;
    }

    MinutesReading minutes(
            Desk desk,
            Basics basics,
            FrameReader frame,
            SignOffReader signOff,
            TailReader tail,
            SecondReading second,
            Optional<NextMeeting> next,
            Optional<GroupId> group) {
        List<AgendaItem> agenda = second.agenda();
        Meeting.Builder meeting = new Meeting.Builder()
                .id(desk.ids.meeting())
                .group(group)
                .date(basics.day())
                .weekdayAsWritten(basics.date.flatMap(WrittenDate::weekday))
                .start(frame.occasion.times.map(t -> t.from()))
                .end(frame.occasion.times.flatMap(t -> t.to()))
                .whenAsWritten(Entry.joined(frame.occasion.when))
                .place(Entry.joined(frame.occasion.place))
                .addAllPreamble(frame.preamble)
                .addAllAgenda(agenda)
                .addAllTasks(desk.tasks)
                .addAllQuestions(second.questions())
                .addAllQuotedGoals(second.goals())
                .nextMeeting(next)
                .addAllAttachments(tail.attachments())
                .addMinutes(record(desk, basics, frame, signOff));
        IntSummaryStatistics items = agenda.stream()
                .flatMapToInt(item -> item.getNumber().stream().flatMapToInt(number -> number.ordinal().stream()))
                .summaryStatistics();
        desk.roll.entries().forEach(entry -> meeting.addAttendance(attendance(entry, desk, items)));
        meeting.addAllUnplaced(ledger.unplaced(desk.ids.meetingPath()));
        Collaboration.Builder collaboration = new Collaboration.Builder()
                .addAllOrganisations(organisations.values())
                .addAllPeople(desk.people.all())
                .addMeeting(meeting.build());
        collaboration
                .addAllGroups(second.groups())
                .addAllMemberships(second.memberships())
                .addAllAnnualPlans(second.plans());
        return reading(DocumentKind.MINUTES, collaboration.build(), desk.findings);
    }

    private MinutesRecord record(Desk desk, Basics basics, FrameReader frame, SignOffReader signOff) {
        MinutesRecord.Builder record = new MinutesRecord.Builder()
                .id(desk.ids.minutes())
                .kind(basics.minutesKind == null ? MinutesKind.NOTES : basics.minutesKind)
                .title(Entry.joined(frame.title))
                .declaredRange(frame.occasion.range);
        if (!signOff.isEmpty()) {
            record.signOff(new SignOff.Builder()
                    .addAllSignatures(signOff.signatures(desk.people))
                    .note(signOff.note())
                    .build());
        }
        return record.build();
    }

    private Attendance attendance(Entry entry, Desk desk, IntSummaryStatistics items) {
        Optional<String> asWritten = entry.affiliationAsWritten();
        Affiliations parts = Affiliations.of(entry.belongsTo(), new Offices(words), words);
        // Who is joined to another by "och" belongs where the other does, but a title is the other's own.
        Optional<String> title = parts.title().filter(part -> asWritten.isPresent());
        Attendance.Builder attendance = new Attendance.Builder()
                .id(entry.id)
                .name(entry.nameWords())
                .person(Optional.ofNullable(entry.person))
                .affiliationAsWritten(asWritten)
                .organisationName(parts.organisation())
                .organisation(parts.organisation().flatMap(this::organisation))
                .title(Entry.joined(entry.title).or(() -> title))
                .status(entry.status)
                .addAllRoles(entry.roles)
                .note(Entry.joined(entry.note));
        if (entry.online) {
            attendance.online(true);
        }
        if (entry.part != null) {
            attendance.part(within(entry.part, items));
        }
        if (entry.substituteFor != null) {
            attendance.substituteFor(desk.people.mention(entry.substituteFor));
        }
        return attendance.build();
    }

    /** "t.o.m. § 5" starts at the first item, "fr.o.m. § 3" ends at the last. */
    private static ItemRange within(ItemRange part, IntSummaryStatistics items) {
        if (items.getCount() == 0) {
            return part;
        }
        int first = part.first() == 0 ? Math.min(items.getMin(), part.last()) : part.first();
        int last = part.last() == Integer.MAX_VALUE ? Math.max(items.getMax(), first) : part.last();
        return new ItemRange(first, last);
    }

    private Optional<OrganisationId> organisation(String name) {
        String slug = Text.slug(name);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        OrganisationId id = new OrganisationId(slug);
        organisations.computeIfAbsent(
                slug, s -> new Organisation.Builder().id(id).name(name).build());
        return Optional.of(id);
    }

    /** What is no minutes: all of it as text of a meeting about which nothing else is said, and the plan that it proposes, if it does. */
    MinutesReading other(KindOfDocument kind, Meeting meeting, Optional<PlanAssembly> plan, String digest) {
        Collaboration.Builder collaboration = new Collaboration.Builder().addMeeting(meeting);
        plan.ifPresent(proposed -> proposed.into(collaboration, digest, ledger));
        List<Finding> findings = new ArrayList<>(KindFindings.of(kind, ModelPath.of(meeting.getId())));
        plan.map(PlanAssembly::findings).ifPresent(findings::addAll);
        return reading(kind.kind(), collaboration.build(), findings);
    }

    private MinutesReading reading(DocumentKind kind, Collaboration collaboration, List<Finding> findings) {
        List<SourceRange> ranges = ledger.ranges();
        Map<ModelPath, SourcePlace> places = ledger.places(ranges);
        return new MinutesReading.Builder()
                .documentKind(kind)
                .collaboration(collaboration)
                .meetingId(collaboration.getMeetings().get(0).getId())
                .addAllRanges(ranges)
                .putAllPlaces(places)
                .addAllFindings(located(findings, places))
                .build();
    }

    private static List<Finding> located(List<Finding> findings, Map<ModelPath, SourcePlace> places) {
        if (findings.isEmpty()) {
            return findings;
        }
        Sources sources = new Sources.Builder().putAllPlaces(places).build();
        return findings.stream()
                .map(finding -> finding.withPlace(
                        finding.getPlace().or(() -> finding.getPath().flatMap(sources::find))))
                .toList();
    }
}
