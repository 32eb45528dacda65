package se.samverkan.examples.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.Passage;

/**
 * What the browser sends, bound by the web framework: words as somebody typed them, and an empty one for each field left empty.
 *
 * @param date the day, as a date field writes it
 * @param place where
 * @param chair who led the meeting
 * @param others who else was there
 * @param items the items, in order
 */
public record MeetingForm(String date, String place, String chair, List<String> others, List<Item> items) {

    /** The id of the only meeting that this host knows. */
    private static final String ID = "lokal-ledningsgrupp-ekasa/2025-11-13";

    /**
     * One row of the form.
     *
     * @param number its number
     * @param title its heading
     * @param text what was said
     * @param decision what was decided
     */
    public record Item(String number, String title, String text, String decision) {

        private AgendaItem toItem(String id) {
            AgendaItem.Builder item = new AgendaItem.Builder()
                    .id(new AgendaItemId(id))
                    .number(filled(number).map(bare -> new ItemNumber(bare, NumberStyle.SECTION)))
                    .title(title);
            filled(text).map(Passage::of).ifPresent(item::addContent);
            filled(decision)
                    .map(words -> new Decision.Builder()
                            .id(new DecisionId(id + "/d1"))
                            .text(words)
                            .build())
                    .ifPresent(item::addContent);
            return item.build();
        }
    }

    /** {@return the meeting, faults and all: it is the validator that says what is wrong with it} */
    public Meeting toMeeting() {
        Meeting.Builder meeting = new Meeting.Builder()
                .id(new MeetingId(ID))
                .date(filled(date).map(LocalDate::parse))
                .place(filled(place))
                .addMinutes(new MinutesRecord.Builder()
                        .id(new MinutesRecordId(ID + "/m1"))
                        .kind(MinutesKind.PROTOCOL)
                        .build());
        filled(chair).map(name -> present(0, name).withRoles(Role.CHAIR)).ifPresent(meeting::addAttendance);
        for (int i = 0; i < others.size(); i++) {
            meeting.addAttendance(present(i + 1, others.get(i)));
        }
        for (int i = 0; i < items.size(); i++) {
            meeting.addAgenda(items.get(i).toItem(ID + "/" + (i + 1)));
        }
        return meeting.build();
    }

    private static Attendance present(int place, String name) {
        return new Attendance.Builder()
                .id(new AttendanceId(ID + "/n" + place))
                .name(name)
                .status(AttendanceStatus.PRESENT)
                .build();
    }

    /** What stands in a field, if anything. Blanks slip through, as they do in many a host. */
    private static Optional<String> filled(String field) {
        return Stream.of(field).filter(words -> !words.isEmpty()).findFirst();
    }
}
