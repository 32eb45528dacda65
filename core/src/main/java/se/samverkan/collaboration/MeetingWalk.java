package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.id.Id;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/** Walks a meeting and gives every mention without a target the one that is certain. */
final class MeetingWalk {

    private final List<MeetingNames.At> names = new ArrayList<>();
    private final NameSearch outside;
    private final NameSearch inside;
    private final Meeting meeting;

    MeetingWalk(NameResolver resolver, Meeting meeting) {
        NameScope scope = NameScope.of(meeting);
        this.outside = resolver.search(scope.outsideMeeting());
        this.meeting = meeting.withAttendance(
                meeting.getAttendance().stream().map(this::entry).toList());
        this.inside = resolver.search(NameScope.of(this.meeting));
    }

    /** An entry of the roll is certain only by its whole name: on a roll nobody is called by less who has more. */
    private Attendance entry(Attendance entry) {
        Optional<PersonId> person = entry.getName()
                .filter(name -> entry.getPerson().isEmpty())
                .flatMap(name -> sure(
                        entry.path().then("name"),
                        outside.resolve(
                                name,
                                WrittenName.of(
                                        name, entry.getAffiliationAsWritten().orElse("")),
                                one -> one.id() instanceof PersonId
                                        && one.match().isExact()),
                        PersonId.class));
        Optional<OrganisationId> organisation = entry.getOrganisationName()
                .filter(name -> entry.getOrganisation().isEmpty())
                .flatMap(name -> sure(
                        entry.path().then("organisationName"),
                        outside.resolve(name, WrittenName.of(name), one -> one.id() instanceof OrganisationId),
                        OrganisationId.class));
        Attendance named = person.isPresent() ? entry.withPerson(person) : entry;
        return organisation.isPresent() ? named.withOrganisation(organisation) : named;
    }

    private <T extends Id> Optional<T> sure(ModelPath path, Resolution resolution, Class<T> type) {
        names.add(new MeetingNames.At(path, resolution));
        return resolution.id().filter(type::isInstance).map(type::cast);
    }

    MeetingNames names() {
        Meeting named = meeting.withMinutes(each(meeting.getMinutes(), this::minutes))
                .withAttendance(each(meeting.getAttendance(), this::mentionsOf))
                .withNotice(notice())
                .withPreamble(contents(meeting.path(), "preamble", meeting.getPreamble()))
                .withAgenda(each(meeting.getAgenda(), this::item))
                .withTasks(each(meeting.getTasks(), this::task))
                .withQuestions(each(meeting.getQuestions(), this::question));
        return new MeetingNames(named, names);
    }

    private MinutesRecord minutes(MinutesRecord record) {
        if (record.getSignOff().isEmpty()) {
            return record;
        }
        SignOff signOff = record.getSignOff().get();
        List<Signature> signatures = new ArrayList<>();
        for (Signature signature : signOff.getSignatures()) {
            ModelPath path = record.path().then("signOff").then("signatures", signatures.size());
            signatures.add(signature.withSignatory(one(path.then("signatory"), signature.getSignatory())));
        }
        return record.withSignOff(signOff.withSignatures(signatures));
    }

    private Attendance mentionsOf(Attendance entry) {
        return entry.withSubstituteFor(one(entry.path().then("substituteFor"), entry.getSubstituteFor()))
                .withSpeaksFor(all(entry.path(), "speaksFor", entry.getSpeaksFor()))
                .withVia(one(entry.path().then("via"), entry.getVia()));
    }

    private List<PlannedItem> notice() {
        List<PlannedItem> notice = new ArrayList<>();
        for (PlannedItem item : meeting.getNotice()) {
            ModelPath path = meeting.path().then("notice", notice.size());
            notice.add(item.withPresenters(all(path, "presenters", item.getPresenters())));
        }
        return notice;
    }

    private AgendaItem item(AgendaItem item) {
        List<Reservation> reservations = new ArrayList<>();
        for (Reservation reservation : item.getReservations()) {
            ModelPath path = item.path().then("reservations", reservations.size());
            reservations.add(reservation.withBy(all(path, "by", reservation.getBy())));
        }
        return item.withParticipants(all(item.path(), "participants", item.getParticipants()))
                .withContent(contents(item.path(), "content", item.getContent()))
                .withConflicted(all(item.path(), "conflicted", item.getConflicted()))
                .withReservations(reservations);
    }

    private List<ItemContent> contents(ModelPath path, String attribute, List<ItemContent> contents) {
        List<ItemContent> named = new ArrayList<>();
        for (ItemContent content : contents) {
            named.add(content(path.then(attribute, named.size()), content));
        }
        return named;
    }

    private ItemContent content(ModelPath path, ItemContent content) {
        if (content instanceof AgendaItem item) {
            return item(item);
        } else if (content instanceof Decision decision) {
            return decision.withResponsible(all(decision.path(), "responsible", decision.getResponsible()));
        } else if (content instanceof SummaryLine line) {
            return line.withResponsible(all(path, "responsible", line.getResponsible()));
        } else if (content instanceof QuotedDecision quoted) {
            return quoted.withBody(quoted.getBody().map(body -> named(path.then("body"), body, outside)))
                    .withResponsible(all(path, "responsible", quoted.getResponsible(), outside));
        }
        return content;
    }

    private Task task(Task task) {
        return task.withResponsible(all(task.path(), "responsible", task.getResponsible()));
    }

    private ForwardedQuestion question(ForwardedQuestion question) {
        return question.withReceiver(one(question.path().then("receiver"), question.getReceiver()))
                .withCarriers(all(question.path(), "carriers", question.getCarriers()));
    }

    private static <T> List<T> each(List<T> things, UnaryOperator<T> naming) {
        return things.stream().map(naming).toList();
    }

    private Optional<Mention> one(ModelPath path, Optional<Mention> mention) {
        return mention.map(who -> named(path, who, inside));
    }

    private List<Mention> all(ModelPath path, String attribute, List<Mention> mentions) {
        return all(path, attribute, mentions, inside);
    }

    private List<Mention> all(ModelPath path, String attribute, List<Mention> mentions, NameSearch search) {
        List<Mention> named = new ArrayList<>();
        for (Mention mention : mentions) {
            named.add(named(path.then(attribute, named.size()), mention, search));
        }
        return named;
    }

    private Mention named(ModelPath path, Mention mention, NameSearch search) {
        if (mention.getTarget().isPresent()) {
            return mention;
        }
        Resolution resolution = search.resolve(mention.getAsWritten());
        names.add(new MeetingNames.At(path, resolution));
        return mention.withTarget(resolution.target());
    }
}
