package se.samverkan.testkit.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.PersonId;
import se.samverkan.io.Formats;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/** Changes of a meeting that change nothing of what is right or wrong with it. */
public final class MeetingChanges {

    private static final List<String> OTHER_NAMES = List.of(
            "Wendela",
            "Ragnvald",
            "Ottilia",
            "Hjalmar",
            "Siv",
            "Torvald",
            "Ymer",
            "Klas",
            "Disa",
            "Valter",
            "Gudrun",
            "Ebbe");

    private static final int MOST_DIGITS = 8;
    private static final int LONGEST_ID = 100;

    private MeetingChanges() {}

    /**
     * Every number of an item rises by the same, from 1 to 40, and so do the items that somebody was there for and those that the minutes say
     * they hold. Sub-items have letters or numbers of their own, and the notice those of its day: they stay.
     *
     * @return the change
     */
    public static Metamorphosis<Meeting> renumber() {
        return (meeting, pick) -> {
            int more = 1 + pick % 40;
            return meeting.withAgenda(raised(meeting.getAgenda(), more))
                    .withAttendance(meeting.getAttendance().stream()
                            .map(entry -> entry.withPart(entry.getPart().map(part -> raised(part, more))))
                            .toList())
                    .withMinutes(meeting.getMinutes().stream()
                            .map(record -> record.withDeclaredRange(
                                    record.getDeclaredRange().map(range -> raised(range, more))))
                            .toList());
        };
    }

    private static List<AgendaItem> raised(List<AgendaItem> agenda, int more) {
        return agenda.stream()
                .map(item -> item.withNumber(item.getNumber().map(number -> raised(number, more))))
                .toList();
    }

    /** Of "12/25" and "8a" too the number at the beginning. */
    private static ItemNumber raised(ItemNumber number, int more) {
        String text = number.number();
        int end = 0;
        while (end < text.length() && end < MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 0
                ? number
                : new ItemNumber(Integer.parseInt(text.substring(0, end)) + more + text.substring(end), number.style());
    }

    /** From the first item on stays so, and so does to the end. */
    private static ItemRange raised(ItemRange range, int more) {
        return new ItemRange(
                range.first() == 0 ? 0 : range.first() + more,
                range.last() > Integer.MAX_VALUE - more ? Integer.MAX_VALUE : range.last() + more);
    }

    /**
     * Everybody on the roll has another name, wherever it stands. Names that differ in a letter then differ wholly, or the other way about only
     * by chance: it is no change for rules about likeness.
     *
     * @return the change
     */
    public static Metamorphosis<Meeting> renamePeople() {
        return (meeting, pick) -> {
            NewNames names = NewNames.of(meeting, i -> otherName(i + pick % OTHER_NAMES.size()));
            return Retelling.of(meeting, names::in);
        };
    }

    private static String otherName(int i) {
        int round = i / OTHER_NAMES.size();
        String name = OTHER_NAMES.get(i % OTHER_NAMES.size());
        return round == 0 ? name : name + lettered(round);
    }

    /**
     * Nobody on the roll can be recognised: the words of their names become "Namna", "Namnb" …, wherever they stand, their ids are counted, and
     * personal identity numbers are redacted. It is a change for rules about privacy and likeness, and for no others.
     *
     * <p>It knows only those who are on the roll. Others who are named, the ids of things, extensions and the organisations stay: whoever
     * publishes minutes has to look at these.
     *
     * @return the change; it does not depend on the pick
     */
    public static Metamorphosis<Meeting> anonymise() {
        return (meeting, pick) -> {
            NewNames names = NewNames.of(meeting, i -> "Namn" + lettered(i));
            Map<PersonId, PersonId> people = new HashMap<>();
            List<Attendance> roll = new ArrayList<>();
            for (Attendance entry : meeting.getAttendance()) {
                entry.getPerson()
                        .ifPresent(person -> people.putIfAbsent(person, new PersonId("p" + (people.size() + 1))));
                roll.add(entry.withId(new AttendanceId(rollOf(meeting) + "/p" + (roll.size() + 1))));
            }
            return Retelling.of(
                    meeting.withAttendance(roll),
                    text -> names.in(PersonalIdentityNumbers.redact(text)),
                    person -> people.getOrDefault(person, person));
        };
    }

    /** The id of the meeting, which leaves no room for more if it is of the greatest length. */
    private static String rollOf(Meeting meeting) {
        String id = meeting.getId().value();
        return id.length() <= LONGEST_ID ? id : Integer.toHexString(id.hashCode());
    }

    /** 0 is a, 25 is z, 26 is aa. */
    private static String lettered(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : lettered(number / 26 - 1) + last;
    }

    /**
     * The roll stands in another order.
     *
     * @return the change
     */
    public static Metamorphosis<Meeting> reorderAttendance() {
        return (meeting, pick) -> {
            List<Attendance> roll = new ArrayList<>(meeting.getAttendance());
            Collections.shuffle(roll, new Random(pick));
            return meeting.withAttendance(roll);
        };
    }

    /**
     * The meeting is written in a format that stores the model, and read back.
     *
     * @param formats where the format is
     * @param id the format's id
     * @return the change; it does not depend on the pick
     * @throws IllegalArgumentException when applied, if there is no such format
     */
    public static Metamorphosis<Meeting> exportAndImport(Formats formats, String id) {
        return (meeting, pick) -> Roundabout.throughModel(formats, id, Collaboration.of(meeting))
                .getMeetings()
                .get(0);
    }

    /**
     * The minutes of the meeting are written in a document format, and read back. What minutes do not tell is lost, see
     * {@link Meeting#asMinuted()}.
     *
     * @param formats where the format is
     * @param id the format's id
     * @return the change; it does not depend on the pick
     * @throws IllegalArgumentException when applied, if there is no such format
     */
    public static Metamorphosis<Meeting> writeAndReadMinutes(Formats formats, String id) {
        return (meeting, pick) -> Roundabout.throughDocument(formats, id, meeting);
    }
}
