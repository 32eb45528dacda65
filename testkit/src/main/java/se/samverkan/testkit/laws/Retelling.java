package se.samverkan.testkit.laws;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/** Tells a meeting again with other words: every text that can name somebody goes through a function; labels, numbers and dates do not. */
final class Retelling {

    private final UnaryOperator<String> words;
    private final UnaryOperator<PersonId> people;

    private Retelling(UnaryOperator<String> words, UnaryOperator<PersonId> people) {
        this.words = words;
        this.people = people;
    }

    static Meeting of(Meeting meeting, UnaryOperator<String> words) {
        return of(meeting, words, UnaryOperator.identity());
    }

    /** With other people too: those on the roll and those whom something points at. */
    static Meeting of(Meeting meeting, UnaryOperator<String> words, UnaryOperator<PersonId> people) {
        return new Retelling(words, people).meeting(meeting);
    }

    private Meeting meeting(Meeting meeting) {
        return meeting.withAttendance(each(meeting.getAttendance(), this::attendance))
                .withPreamble(each(meeting.getPreamble(), this::content))
                .withAgenda(each(meeting.getAgenda(), this::item))
                .withTasks(each(meeting.getTasks(), this::task))
                .withNextMeeting(meeting.getNextMeeting()
                        .map(next -> next.withAsWritten(next.getAsWritten().map(words))))
                .withAttachments(each(meeting.getAttachments(), this::attachment))
                .withMinutes(each(meeting.getMinutes(), this::minutes))
                .withNotice(each(meeting.getNotice(), this::planned))
                .withQuestions(each(meeting.getQuestions(), this::question))
                .withUnplaced(each(meeting.getUnplaced(), words));
    }

    private Attendance attendance(Attendance entry) {
        return entry.withName(entry.getName().map(words))
                .withPerson(entry.getPerson().map(people))
                .withNote(entry.getNote().map(words))
                .withSubstituteFor(entry.getSubstituteFor().map(this::mention))
                .withSpeaksFor(mentions(entry.getSpeaksFor()))
                .withVia(entry.getVia().map(this::mention));
    }

    private AgendaItem item(AgendaItem item) {
        return item.withTitle(words.apply(item.getTitle()))
                .withLinks(links(item.getLinks()))
                .withParticipants(mentions(item.getParticipants()))
                .withConflicted(mentions(item.getConflicted()))
                .withReservations(each(item.getReservations(), this::reservation))
                .withContent(each(item.getContent(), this::content));
    }

    private ItemContent content(ItemContent content) {
        if (content instanceof AgendaItem item) {
            return item(item);
        } else if (content instanceof Passage passage) {
            return passage.withText(words.apply(passage.getText())).withLinks(links(passage.getLinks()));
        } else if (content instanceof Decision decision) {
            return decision.withText(words.apply(decision.getText()))
                    .withCondition(decision.getCondition().map(words))
                    .withResponsible(mentions(decision.getResponsible()));
        } else if (content instanceof QuotedDecision quoted) {
            return quoted.withText(words.apply(quoted.getText()))
                    .withBody(quoted.getBody().map(this::mention))
                    .withResponsible(mentions(quoted.getResponsible()));
        } else if (content instanceof RecalledDecision recalled) {
            return recalled.withText(words.apply(recalled.getText()));
        } else if (content instanceof SummaryLine line) {
            return line.withText(words.apply(line.getText())).withResponsible(mentions(line.getResponsible()));
        } else if (content instanceof ContentTable table) {
            return table.withRows(each(table.getRows(), row -> new ContentTable.Row(each(row.cells(), words))));
        } else if (content instanceof Figure figure) {
            return figure.withCaption(words.apply(figure.getCaption()));
        }
        throw new IllegalStateException("content of a kind that this does not know: " + content);
    }

    private Task task(Task task) {
        return task.withWhat(words.apply(task.getWhat())).withResponsible(mentions(task.getResponsible()));
    }

    private Attachment attachment(Attachment attachment) {
        return attachment.withTitle(words.apply(attachment.getTitle()));
    }

    private MinutesRecord minutes(MinutesRecord record) {
        return record.withTitle(record.getTitle().map(words))
                .withSignOff(record.getSignOff()
                        .map(signOff -> signOff.withNote(signOff.getNote().map(words))
                                .withSignatures(each(signOff.getSignatures(), this::signature))));
    }

    private Signature signature(Signature signature) {
        return signature.withSignatory(signature.getSignatory().map(this::mention));
    }

    private PlannedItem planned(PlannedItem item) {
        return item.withTitle(words.apply(item.getTitle())).withPresenters(mentions(item.getPresenters()));
    }

    private ForwardedQuestion question(ForwardedQuestion question) {
        return question.withWhat(words.apply(question.getWhat()))
                .withReceiver(question.getReceiver().map(this::mention))
                .withCarriers(mentions(question.getCarriers()));
    }

    private Reservation reservation(Reservation reservation) {
        return reservation.withText(reservation.getText().map(words)).withBy(mentions(reservation.getBy()));
    }

    private List<Link> links(List<Link> links) {
        return each(links, link -> new Link(words.apply(link.text()), link.target()));
    }

    private List<Mention> mentions(List<Mention> mentions) {
        return each(mentions, this::mention);
    }

    private Mention mention(Mention mention) {
        return mention.withAsWritten(words.apply(mention.getAsWritten()))
                .withTarget(mention.getTarget().map(this::target));
    }

    private Mention.Target target(Mention.Target target) {
        return target instanceof Mention.Thing thing && thing.id() instanceof PersonId person
                ? new Mention.Thing(people.apply(person))
                : target;
    }

    private static <T> List<T> each(List<T> things, UnaryOperator<T> change) {
        return things.stream().map(change).toList();
    }
}
