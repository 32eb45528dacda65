package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;

/**
 * Makes one edit. It walks through the meetings until it meets the thing that changes; all others stay the same objects. Every step gives back its
 * argument where nothing changed, and that is how a walk knows.
 */
final class Editing {

    private final Edit edit;
    private final ModelPath thing;
    private boolean met;

    private Editing(Edit edit) {
        this.edit = edit;
        this.thing = edit.path().thing();
    }

    static Collaboration apply(Edit edit, Collaboration collaboration) {
        Editing editing = new Editing(edit);
        List<Meeting> meetings = editing.each(collaboration.getMeetings(), editing::meeting);
        if (!editing.met) {
            throw new IllegalArgumentException("there is nothing at " + edit.path() + " that could be changed");
        }
        return collaboration.withMeetings(meetings);
    }

    /** The elements, each as a step leaves it, until the thing is met. */
    private <T> List<T> each(List<T> elements, UnaryOperator<T> step) {
        List<T> changed = new ArrayList<>(elements.size());
        for (T element : elements) {
            changed.add(met ? element : step.apply(element));
        }
        return changed;
    }

    private Meeting meeting(Meeting meeting) {
        List<Attendance> roll = each(meeting.getAttendance(), this::entry);
        if (met) {
            return meeting.withAttendance(roll);
        }
        List<AgendaItem> agenda = each(meeting.getAgenda(), this::item);
        return met ? meeting.withAgenda(agenda) : meeting;
    }

    private Attendance entry(Attendance entry) {
        if (!entry.path().equals(thing) || !(edit instanceof Edit.Reword reword)) {
            return entry;
        }
        return switch (attribute()) {
            case "name" -> entry.withName(reworded(reword, entry.getName().orElse(null)));
            case "affiliationAsWritten" ->
                entry.withAffiliationAsWritten(
                        reworded(reword, entry.getAffiliationAsWritten().orElse(null)));
            case "title" -> entry.withTitle(reworded(reword, entry.getTitle().orElse(null)));
            default -> entry;
        };
    }

    private AgendaItem item(AgendaItem item) {
        if (!item.path().equals(thing)) {
            List<ItemContent> content = each(item.getContent(), this::content);
            return met ? item.withContent(content) : item;
        }
        if (edit instanceof Edit.Renumber renumber && attribute().equals("number")) {
            require(item.getNumber(), renumber.from(), Optional.of(renumber.to()));
            return item.withNumber(renumber.to());
        }
        if (edit instanceof Edit.Summarise summarise) {
            return summarised(item, summarise);
        }
        return edit instanceof Edit.Reword reword ? reworded(item, reword) : item;
    }

    private AgendaItem summarised(AgendaItem item, Edit.Summarise summarise) {
        met = true;
        SummaryLine line = new SummaryLine.Builder()
                .text(summarise.text())
                .repeats(summarise.decision())
                .build();
        if (item.getContent().contains(line)) {
            return item;
        }
        List<ItemContent> content = new ArrayList<>(item.getContent());
        content.add(line);
        return item.withContent(content);
    }

    private AgendaItem reworded(AgendaItem item, Edit.Reword reword) {
        List<String> steps = reword.path().steps();
        if (steps.equals(List.of("title"))) {
            return item.withTitle(reworded(reword, item.getTitle()));
        }
        List<Mention> participants = new ArrayList<>(item.getParticipants());
        for (int i = 0; i < participants.size(); i++) {
            if (reword.path().equals(item.path().then("participants", i))) {
                Mention participant = participants.get(i);
                participants.set(i, participant.withAsWritten(reworded(reword, participant.getAsWritten())));
                return item.withParticipants(participants);
            }
        }
        List<ItemContent> content = new ArrayList<>(item.getContent());
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Passage passage
                    && reword.path().equals(item.path().then("content", i).then("text"))) {
                content.set(i, passage.withText(reworded(reword, passage.getText())));
                return item.withContent(content);
            }
        }
        return item;
    }

    private ItemContent content(ItemContent content) {
        if (content instanceof AgendaItem item) {
            return item(item);
        }
        boolean isText = content instanceof Decision decision
                && decision.path().equals(thing)
                && attribute().equals("text");
        return isText && edit instanceof Edit.Reword reword
                ? ((Decision) content).withText(reworded(reword, ((Decision) content).getText()))
                : content;
    }

    private String attribute() {
        return String.join(".", edit.path().steps());
    }

    private String reworded(Edit.Reword reword, @Nullable String now) {
        require(now, reword.from(), reword.to());
        return reword.to();
    }

    /** What is changed is still what the edit was made for, or already what it makes of it. */
    private void require(@Nullable Object now, Object from, Object to) {
        met = true;
        if (!from.equals(now) && !to.equals(now)) {
            throw new IllegalArgumentException(edit.path() + " no longer says \""
                    + edit.was().orElse("") + "\", so it is not made \"" + edit.becomes() + "\"");
        }
    }
}
