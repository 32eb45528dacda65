package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.GroupKind;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Renumbering;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.generate.years.MeetingShape.EntryShape;
import se.samverkan.testkit.generate.years.MeetingShape.RollShape;

/** Writes a year of a collaboration, meeting by meeting in the order of the days, so that each takes up what those before it left open. */
final class YearWriter {

    /** No group has more people. */
    private static final int PEOPLE = 10;

    /** So many meetings of one group have room in a year. */
    private static final int MOST_OF_ONE = 14;

    private static final List<GroupKind> LADDER = List.of(
            GroupKind.STEERING_GROUP,
            GroupKind.LOCAL_MANAGEMENT_GROUP,
            GroupKind.ASSIGNMENT_GROUP,
            GroupKind.TEMPORARY_WORKING_GROUP);

    private final YearShape shape;
    private final Parties parties;
    private final Attendee secretary;
    private final List<YearGroup> groups = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<GroupId, Meeting> latest = new HashMap<>();
    private final Map<GroupId, Integer> numbers = new HashMap<>();
    private final YearLedger ledger = new YearLedger();
    private final YearPapers papers;
    private final YearPlans plans;
    private final FollowUps followUps;

    YearWriter(YearShape shape) {
        this.shape = shape;
        this.parties = new Parties(shape.places());
        this.secretary = Members.attendee(shape.names() + LADDER.size() * PEOPLE, parties, 1);
        int count = Math.max(shape.groups(), (shape.meetings().size() + MOST_OF_ONE - 1) / MOST_OF_ONE);
        // The temporary group is started at a meeting.
        int groupCount = Math.min(shape.meetings().isEmpty() ? LADDER.size() - 1 : LADDER.size(), count);
        for (int place = 0; place < groupCount; place++) {
            groups.add(group(place, groupCount));
        }
        this.papers = new YearPapers(shape.year(), parties, groups);
        this.plans = new YearPlans(shape.year(), parties, groups);
        this.followUps = new FollowUps(ledger, papers, groups);
    }

    private YearGroup group(int place, int groupCount) {
        String name = switch (place) {
            case 0 -> "Styrgrupp närvård Västmark";
            case 1 -> "Lokal ledningsgrupp " + parties.municipality();
            case 2 -> "Uppdragsgrupp Äldres hälsa";
            default -> "Tillfällig arbetsgrupp Sårvård";
        };
        boolean temporary = place == LADDER.size() - 1;
        int count = (shape.meetings().size() + groupCount - 1 - place) / groupCount;
        List<LocalDate> days = YearGroup.days(
                count,
                place,
                temporary ? LocalDate.of(shape.year(), 4, 15) : LocalDate.of(shape.year(), 1, 8),
                LocalDate.of(shape.year(), 12, 1));
        LocalDate change = LocalDate.of(shape.year(), 7, 1);
        Members members = new Members(YearGroup.idOf(name), parties, secretary, shape.names() + place * PEOPLE, change);
        return new YearGroup(place, name, LADDER.get(place), members, days);
    }

    /** The turn of a group to meet, for the so-manieth time. */
    private record Turn(YearGroup group, int number, MeetingShape shape) {

        LocalDate day() {
            return group.days().get(number);
        }
    }

    Collaboration write() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < shape.meetings().size(); i++) {
            YearGroup group = groups.get(i % groups.size());
            turns.add(new Turn(group, i / groups.size(), shape.meetings().get(i)));
        }
        turns.sort(Comparator.comparing(Turn::day));
        turns.forEach(this::meet);
        return papers.collaboration(secretary)
                .addAllMeetingPlans(plans.plan().stream().toList())
                .addAllMeetings(meetings.stream()
                        .map(ledger::settled)
                        .map(plans::inSeries)
                        .toList())
                .build();
    }

    private void meet(Turn turn) {
        GroupId id = turn.group().id();
        Setting setting = setting(turn);
        Meeting meeting = new MeetingWriter(setting, shape(turn)).write();
        meetings.add(meeting);
        numbers.merge(id, meeting.getAgenda().size(), Integer::sum);
        Optional.ofNullable(latest.put(id, meeting))
                .ifPresent(previous -> meeting.getAgenda().stream()
                        .filter(item -> item.is(ItemKind.PREVIOUS_MINUTES))
                        .forEach(item -> ledger.filed(previous.getId(), item.getId())));
        List<GroupId> later = groups.stream()
                .filter(group -> group.days().stream().anyMatch(turn.day()::isBefore))
                .map(YearGroup::id)
                .toList();
        ledger.enter(meeting, later);
    }

    private Setting setting(Turn turn) {
        YearGroup group = turn.group();
        boolean runsOn = group.restarts() == Renumbering.EACH_YEAR;
        List<Attendee> away = away(turn);
        List<Attendee> present = new ArrayList<>(group.members().on(turn.day()));
        present.removeAll(away);
        if (comesInstead(turn)) {
            present.add(group.members().substitute());
        }
        return new Setting(
                new MeetingId(group.id() + "/" + turn.day()),
                Optional.of(group.id()),
                group.title(),
                group.minutes(),
                turn.day(),
                group.before(turn.number()),
                group.after(turn.number()),
                Numbering.of(runsOn ? numbers.getOrDefault(group.id(), 0) + 1 : 1, runsOn ? 1 : 0, shape.year()),
                present,
                away,
                groups.stream()
                        .filter(other -> other.place() != group.place())
                        .map(other -> new Setting.Receiver(other.inProse(), Optional.of(other.id())))
                        .toList(),
                followUps.of(group, turn.number(), turn.day()));
    }

    /** None, the third, or the third and the last of the members. */
    private static List<Attendee> away(Turn turn) {
        List<Attendee> members = turn.group().members().on(turn.day());
        List<Attendee> either = List.of(members.get(2), members.get(members.size() - 1));
        return either.subList(
                0, Math.min(either.size(), turn.shape().roll().away().size()));
    }

    private static boolean comesInstead(Turn turn) {
        return !turn.shape().roll().away().isEmpty() && turn.shape().roll().twins() % 2 == 0;
    }

    /** The shape with a roll of members: none is a guest, and nobody comes instead of another but the substitute, who is the last. */
    private static MeetingShape shape(Turn turn) {
        MeetingShape drawn = turn.shape();
        List<EntryShape> present = new ArrayList<>();
        int members = turn.group().members().on(turn.day()).size() - away(turn).size();
        for (int i = 0; i < members; i++) {
            List<EntryShape> entries = drawn.roll().present();
            int remark = entries.get(i % entries.size()).remark();
            present.add(new EntryShape(0, RollWriter.isOfMembers(remark) ? remark : 0));
        }
        if (comesInstead(turn)) {
            present.add(new EntryShape(0, RollWriter.SUBSTITUTE));
        }
        RollShape roll = new RollShape(0, 0, present, List.of());
        int habits = Habit.TWO_VERIFIERS.without(drawn.habits());
        return new MeetingShape(habits, drawn.style(), drawn.start(), drawn.place(), roll, drawn.items());
    }
}
