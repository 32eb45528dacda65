package se.samverkan.testkit.breakers;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Renumbering;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.testkit.breakers.Sequels.Sequel;
import se.samverkan.time.Deadline;

/** Meetings that do not go on from the one before: in their numbers, its minutes, what it put off; and a meeting in two places. */
final class SequelFaults {

    private SequelFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                fault(
                        "series-skips",
                        "numbering/series-gap",
                        "The year's last meeting starts a few numbers later than it should.",
                        SequelFaults::lastOfSeries,
                        (last, pick) -> shifted(last.later(), 1 + pick % 3)),
                fault(
                        "series-repeats",
                        "numbering/series-overlap",
                        "The year's last meeting starts with a number of the one before.",
                        SequelFaults::lastOfSeries,
                        (last, pick) -> shifted(last.later(), -1)),
                Fault.of(
                                Collaboration.class,
                                "series-not-restarted",
                                "numbering/series-year",
                                "No meeting of the year has the number 1.",
                                (year, pick) -> notRestarted(year, Changes.pick(numbered(year), pick), 1 + pick % 90))
                        .where(year -> !numbered(year).isEmpty()),
                Fault.of(
                                Collaboration.class,
                                "previous-minutes-passed-over",
                                "minutes/previous-not-reviewed",
                                "Nothing speaks of the minutes before.",
                                (year, pick) -> {
                                    Sequel sequel = Changes.pick(reviewing(year), pick);
                                    return Changes.replace(year, passedOver(sequel))
                                            .withGroups(Changes.replaced(
                                                    year.getGroups(), SequelFaults::withoutStandingReview));
                                })
                        .where(year -> !reviewing(year).isEmpty()),
                fault(
                        "deferred-item-forgotten",
                        "agenda/deferred-lost",
                        "An item is put off to the next meeting, which does not take it up.",
                        SequelFaults::puttingOff,
                        (sequel, pick) -> putOff(sequel.earlier(), Changes.pick(plainItems(sequel.earlier()), pick))),
                Fault.of(
                                Collaboration.class,
                                "somewhere-else-too",
                                "meeting/double-booked",
                                "Somebody is at another meeting, in another place, that started before and is not over.",
                                (year, pick) -> year.withMeetings(
                                        Changes.plus(year.getMeetings(), another(Changes.pick(placed(year), pick)))))
                        .where(year -> !placed(year).isEmpty()));
    }

    private static Breaker<?> fault(
            String name,
            String rule,
            String description,
            Function<Collaboration, List<Sequel>> where,
            BiFunction<Sequel, Integer, Meeting> broken) {
        return Fault.of(
                        Collaboration.class,
                        name,
                        rule,
                        description,
                        (year, pick) ->
                                Changes.replace(year, broken.apply(Changes.pick(where.apply(year), pick), pick)))
                .where(year -> !where.apply(year).isEmpty());
    }

    private static boolean runsOn(Group group) {
        return group.getNumbering()
                .filter(policy -> policy.restarts() == Renumbering.EACH_YEAR)
                .isPresent();
    }

    private static List<Group> numbered(Collaboration year) {
        return Changes.fitting(
                year.getGroups(),
                group -> runsOn(group) && !year.meetings(group.getId()).isEmpty());
    }

    /** The last meetings of the groups whose numbers run on, where there is one before. */
    private static List<Sequel> lastOfSeries(Collaboration year) {
        return numbered(year).stream()
                .map(group -> year.meetings(group.getId()))
                .filter(meetings -> meetings.size() > 1)
                .map(meetings -> new Sequel(meetings.get(meetings.size() - 2), meetings.get(meetings.size() - 1)))
                .toList();
    }

    private static Collaboration notRestarted(Collaboration year, Group group, int by) {
        Collaboration shifted = year;
        for (Meeting meeting : year.meetings(group.getId())) {
            shifted = Changes.replace(shifted, shifted(meeting, by));
        }
        return shifted;
    }

    /** The same meeting with other numbers, wherever they stand. */
    private static Meeting shifted(Meeting meeting, int by) {
        return Changes.record(
                        meeting,
                        minutes -> minutes.withDeclaredRange(
                                minutes.getDeclaredRange().map(range -> shifted(range, by))))
                .withAgenda(
                        Changes.replaced(meeting.getAgenda(), item -> item.withNumber(shifted(item.getNumber(), by))))
                .withNotice(
                        Changes.replaced(meeting.getNotice(), item -> item.withNumber(shifted(item.getNumber(), by))))
                .withAttendance(Changes.replaced(
                        meeting.getAttendance(),
                        entry -> entry.withPart(entry.getPart().map(part -> shifted(part, by)))));
    }

    private static ItemRange shifted(ItemRange range, int by) {
        return new ItemRange(range.first() + by, range.last() + by);
    }

    private static Optional<ItemNumber> shifted(Optional<ItemNumber> number, int by) {
        return number.map(one -> ItemNumber.of(one.ordinal().orElseThrow() + by, one.style()));
    }

    private static boolean reviews(AgendaItem item) {
        return item.is(ItemKind.PREVIOUS_MINUTES);
    }

    /** Meetings in which an item of its own reviews the minutes before, and nothing that comes back from them names their day. */
    private static List<Sequel> reviewing(Collaboration year) {
        return Changes.fitting(
                Sequels.of(year),
                sequel -> passedOver(sequel).ownTexts().stream()
                                .noneMatch(text ->
                                        text.text().contains(sequel.day().toString()) || isOfBefore(text.text()))
                        && sequel.later().getAgenda().stream().anyMatch(SequelFaults::reviews));
    }

    private static boolean isOfBefore(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return Stream.of("förra", "föregående", "sedan sist").anyMatch(words::contains);
    }

    private static Meeting passedOver(Sequel sequel) {
        Meeting later = sequel.later();
        return later.withAgenda(Changes.replaced(later.getAgenda(), item -> reviews(item) ? passedOver(item) : item));
    }

    private static AgendaItem passedOver(AgendaItem item) {
        List<ItemContent> others = Changes.fitting(
                item.getContent(),
                part -> !(part instanceof Passage passage && passage.getText().contains("läggs till handlingarna")));
        return item.withKinds(Changes.fitting(item.getKinds(), kind -> !kind.equals(ItemKind.PREVIOUS_MINUTES)))
                .withTitle(item.getTitle().equals("Föregående möte") ? "Läget i gruppen" : item.getTitle())
                .withReference(Optional.empty())
                .withContent(others);
    }

    private static Group withoutStandingReview(Group group) {
        return group.withStandingItems(Changes.fitting(
                group.getStandingItems(), item -> !item.getKinds().contains(ItemKind.PREVIOUS_MINUTES)));
    }

    private static List<Sequel> puttingOff(Collaboration year) {
        return Changes.fitting(
                Sequels.of(year), sequel -> !plainItems(sequel.earlier()).isEmpty());
    }

    /** Items on the agenda that was sent out, of whose words nobody makes use later. */
    private static List<AgendaItem> plainItems(Meeting meeting) {
        List<ModelPath> cited = Stream.concat(
                        meeting.getTasks().stream().flatMap(task -> task.getCited().stream()),
                        meeting.getQuestions().stream().flatMap(question -> question.getCited().stream()))
                .map(ModelPath::thing)
                .toList();
        return Changes.fitting(
                meeting.getAgenda(),
                item -> item.getKinds().isEmpty()
                        && item.getOrigin().filter(ItemOrigin.CALLED::equals).isPresent()
                        && !cited.contains(item.path())
                        && item.getContent().stream().allMatch(SequelFaults::isPlain));
    }

    private static boolean isPlain(ItemContent part) {
        return part instanceof Passage passage
                && Stream.of("Arbetet med ”", "kommer tillbaka från förra mötet", "Utfört sedan sist")
                        .noneMatch(passage.getText()::contains);
    }

    private static Meeting putOff(Meeting meeting, AgendaItem item) {
        AgendaItem deferred = item.withTitle(OverTimeFaults.UNHEARD_OF)
                .withContent(Passage.of("Punkten sätts upp till nästa möte."))
                .withParticipants()
                .withOutcome(ItemOutcome.DEFERRED)
                .withDeferredTo(new Deadline.NextMeeting("till nästa möte"));
        AgendaItemId id = item.getId();
        return Changes.replace(meeting, deferred)
                .withNotice(Changes.replaced(
                        meeting.getNotice(),
                        planned -> planned.getMinutedAs().filter(id::equals).isPresent()
                                ? planned.withTitle(deferred.getTitle())
                                : planned));
    }

    /** Meetings of which it is known when and where they were, and that did not begin with the day. */
    private static List<Meeting> placed(Collaboration year) {
        return Changes.fitting(
                year.getMeetings(),
                meeting -> meeting.getPlace().isPresent()
                        && meeting.getEnd().isPresent()
                        && meeting.getStart()
                                .filter(LocalTime.of(1, 0)::isBefore)
                                .isPresent()
                        && !throughout(meeting).isEmpty());
    }

    private static List<Attendance> throughout(Meeting meeting) {
        return meeting.getAttendance().stream()
                .filter(entry -> entry.attends()
                        && entry.getPart().isEmpty()
                        && entry.getVia().isEmpty()
                        && entry.getArrivedAt().isEmpty()
                        && entry.getLeftAt().isEmpty())
                .toList();
    }

    private static Meeting another(Meeting meeting) {
        MeetingId id = new MeetingId("annat/" + meeting.getDate().orElseThrow());
        LocalTime start = meeting.getStart().orElseThrow();
        return new Meeting.Builder()
                .id(id)
                .date(meeting.getDate())
                .start(start.minusMinutes(30))
                .end(start.plusMinutes(30))
                .place("Folkets park, stora scenen")
                .addAttendance(throughout(meeting)
                        .get(0)
                        .withId(new AttendanceId(id + "/1"))
                        .withRoles())
                .build();
    }
}
