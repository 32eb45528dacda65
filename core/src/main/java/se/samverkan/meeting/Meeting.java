package se.samverkan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;

/** A meeting of a group (möte), with everything that its minutes say. */
@Value.Immutable
public sealed interface Meeting extends Identified, WithMeeting permits ImmutableMeeting {

    /** {@return the id} */
    MeetingId getId();

    /** {@return the group that met, if known} */
    Optional<GroupId> getGroup();

    /** {@return the day of the meeting} */
    Optional<LocalDate> getDate();

    /** {@return the weekday that stands beside the date in the document; it need not agree with it} */
    Optional<DayOfWeek> getWeekdayAsWritten();

    /** {@return when it started} */
    Optional<LocalTime> getStart();

    /** {@return when it ended} */
    Optional<LocalTime> getEnd();

    /** {@return what the document says of date and time beyond those, in its words} */
    Optional<String> getWhenAsWritten();

    /** {@return where it met, as written: an address, "Teams", or both} */
    Optional<String> getPlace();

    /** {@return the roll, in the order of the document} */
    List<@Valid Attendance> getAttendance();

    /** {@return text between the frame and the first item: goals, a notice, a distribution list} */
    List<@Valid ItemContent> getPreamble();

    /** {@return the items, in the order of the document} */
    List<@Valid AgendaItem> getAgenda();

    /** {@return commitments that somebody does something} */
    List<@Valid Task> getTasks();

    /** {@return when the group meets again, as these minutes say} */
    Optional<NextMeeting> getNextMeeting();

    /** {@return the list of attachments} */
    List<@Valid Attachment> getAttachments();

    /** {@return the versions of the minutes, oldest first} */
    List<@Valid MinutesRecord> getMinutes();

    /** {@return text of the document that could not be placed, kept in its words} */
    List<@NotBlank(message = "{samverkan.blank}") String> getUnplaced();

    /** {@return in what form it was held, if it is told} */
    Optional<MeetingForm> getForm();

    /** {@return the planned series that it belongs to} */
    Optional<MeetingSeriesId> getSeries();

    /** {@return the agenda as it was sent out with the notice (kallelse, föredragningslista)} */
    List<@Valid PlannedItem> getNotice();

    /** {@return questions that the meeting sends on to other groups} */
    List<@Valid ForwardedQuestion> getQuestions();

    /** {@return common goals that the minutes quote} */
    List<@Valid QuotedGoals> getQuotedGoals();

    /** {@return the stages it has come to} */
    @Value.Default
    default History<MeetingStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<MeetingStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default Meeting then(Step<MeetingStage> step) {
        return withHistory(MeetingStage.lifecycle().then(getHistory(), step));
    }

    /** {@return every item and sub-item, in the order of the document} */
    default Stream<AgendaItem> allItems() {
        return itemsInOrder().stream();
    }

    /** {@return the same as a list, which is made once} */
    @Value.Lazy
    default List<AgendaItem> itemsInOrder() {
        return Items.all(getAgenda());
    }

    /** {@return this meeting's decisions, in the order of the document; not those quoted, repeated or recalled} */
    @Value.Lazy
    default List<Decision> decisions() {
        return Items.content(getAgenda(), ImmutableDecision.class);
    }

    /**
     * The entries of the roll that were there in a role.
     *
     * @param role the role
     * @return the present entries with the role, in order
     */
    default List<Attendance> presentAs(Role role) {
        return getAttendance().stream().filter(a -> a.attends() && a.has(role)).toList();
    }

    /** {@return the one who chaired, if exactly one present entry is chair} */
    default Optional<Attendance> chair() {
        List<Attendance> chairs = presentAs(Role.CHAIR);
        return chairs.size() == 1 ? Optional.of(chairs.get(0)) : Optional.empty();
    }

    /**
     * The entry of a person.
     *
     * @param person the person
     * @return the first entry that stands for the person, or nothing
     */
    default Optional<Attendance> findAttendance(PersonId person) {
        return getAttendance().stream()
                .filter(a -> a.getPerson().filter(person::equals).isPresent())
                .findFirst();
    }

    /**
     * An item or sub-item by id.
     *
     * @param id the id
     * @return the item or nothing
     */
    default Optional<AgendaItem> findItem(AgendaItemId id) {
        return allItems().filter(item -> item.getId().equals(id)).findFirst();
    }

    /**
     * An item by its number.
     *
     * @param number the bare number, for example {@code 22}
     * @return the first item of the agenda with that number, or nothing
     */
    default Optional<AgendaItem> findItem(int number) {
        String wanted = Integer.toString(number);
        return getAgenda().stream()
                .filter(item ->
                        item.getNumber().filter(n -> n.number().equals(wanted)).isPresent())
                .findFirst();
    }

    /** {@return every text of the minutes that the meeting holds in its own words, with its path, in the order of the model} */
    default List<OwnText> ownTexts() {
        return OwnTexts.of(this);
    }

    /**
     * What minutes can say of the meeting: the meeting as it would come back from its own minutes, apart from what their words cannot carry.
     *
     * <p>The renderer and the reader of minutes are held to it: whatever meeting they pass from one to the other keeps its projection. Dropped are:
     *
     * <ul>
     *   <li>what is known beside the minutes: the group and every person and organisation that a name stands for, the target of every mention,
     *       and that somebody was <em>not</em> online;
     *   <li>what cites the words and owns none, so that whoever reads them finds it again: the tasks; kinds, participants and outcome of an item;
     *       who shall carry a decision out and by when, wherever it is told; body and day of a quoted decision, and which it is; which decision a line of the
     *       summary repeats; and the next meeting, unless its words stand in no item;
     *   <li>older versions of the minutes, the stages, windows, numbers and items of the newest, and where and which document an attachment is;
     *   <li>the notice, the stages, the form and the series of the meeting, questions sent on and goals quoted, and how an item came up, was put
     *       off, or found somebody in conflict of interest or against it;
     *   <li>for whom else an entry of the roll speaks, through whom it is reached, and when it came or left;
     *   <li>that a passage recalls an older decision, or is the caption of a picture: it stays as a passage;
     *   <li>whatever a host or a file knows beyond the model;
     *   <li>a link whose words do not stand in the text it belongs to, and unplaced text without a letter or digit.
     * </ul>
     *
     * <p>The rest is brought into one form. Ids follow from the place alone: {@code meeting/i2/d1}. Runs of blanks are one blank; lines that are
     * blank, rows of tables and labels among them, are gone. A passage of several lines is as many passages. The lines of an affiliation and of
     * a title are parted by commas, an affiliation that was not written is the name of the organisation, and remarks on one entry of the roll
     * stand in order of the alphabet.
     *
     * @return the projection; its own projection is itself
     */
    default Meeting asMinuted() {
        return AsMinuted.of(this);
    }

    /** {@return the newest version of the minutes, or nothing if there is none} */
    default Optional<MinutesRecord> latestMinutes() {
        List<MinutesRecord> records = getMinutes();
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }

    /** {@return the kind of the newest version of the minutes, or nothing if there is none} */
    default Optional<MinutesKind> minutesKind() {
        return latestMinutes().map(MinutesRecord::getKind);
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Meeting}; id is needed. */
    final class Builder extends ImmutableMeeting.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
