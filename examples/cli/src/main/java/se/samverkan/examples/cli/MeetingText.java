package se.samverkan.examples.cli;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.ItemNumber;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;

/** A meeting in short: who met, when and where, who was there, and what was decided. */
final class MeetingText {

    private static final int LABEL_WIDTH = 12;
    private static final String INDENT = "  ";
    private static final String DASH = "–";

    private final Texts texts;
    private final Collaboration collaboration;
    private final StringBuilder out = new StringBuilder();

    MeetingText(Texts texts, Collaboration collaboration) {
        this.texts = texts;
        this.collaboration = collaboration;
    }

    /** The meeting in lines, each ended by LF. */
    String of(Meeting meeting) {
        line("group", meeting.getGroup().flatMap(collaboration::findGroup).map(Group::getName));
        line("when", when(meeting));
        line("where", meeting.getPlace());
        line("kind", meeting.minutesKind().map(texts::of));
        for (AttendanceStatus status : AttendanceStatus.values()) {
            String who = meeting.getAttendance().stream()
                    .filter(entry -> entry.getStatus() == status)
                    .map(this::who)
                    .collect(Collectors.joining(", "));
            if (!who.isEmpty() || status == AttendanceStatus.PRESENT) {
                labelled(texts.of(status), who.isEmpty() ? DASH : who);
            }
        }
        decisions(meeting);
        return out.toString();
    }

    private void line(String label, Optional<String> value) {
        labelled(texts.get("meeting." + label), value.orElse(texts.get("meeting.not-stated")));
    }

    private void labelled(String label, String value) {
        String start = INDENT + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length()));
        out.append(Wrapped.text(start, INDENT + " ".repeat(LABEL_WIDTH), Terminal.shown(value)));
    }

    private Optional<String> when(Meeting meeting) {
        String times = Stream.of(meeting.getStart(), meeting.getEnd())
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(DASH));
        return meeting.getDate()
                .map(date -> date + " "
                        + date.getDayOfWeek()
                                .getDisplayName(TextStyle.FULL, texts.language().locale())
                        + (times.isEmpty() ? "" : " " + times));
    }

    /** The name, or what stands in its place, with roles and what part of the meeting. */
    private String who(Attendance entry) {
        List<String> besides = new ArrayList<>();
        entry.getRoles().forEach(role -> besides.add(texts.of("role", role.code())));
        entry.getPart()
                .ifPresent(part -> besides.add(texts.get("meeting.part", "first", part.first(), "last", part.last())));
        return entry.shown() + (besides.isEmpty() ? "" : " (" + String.join(", ", besides) + ")");
    }

    /** Every decision of this meeting whole. Those of others that are quoted, and repeats in a summary, are counted only. */
    private void decisions(Meeting meeting) {
        int quoted = meeting.getAgenda().stream()
                .mapToInt(item -> item.quotedDecisions().size())
                .sum();
        int repeated = meeting.getAgenda().stream()
                .mapToInt(item -> item.summaryLines().size())
                .sum();
        labelled(
                texts.get("meeting.decisions"),
                meeting.decisions().size()
                        + (quoted > 0 ? texts.get("meeting.quoted", "count", quoted) : "")
                        + (repeated > 0 ? texts.get("meeting.repeated", "count", repeated) : ""));
        meeting.getAgenda().forEach(item -> decisions(item, ""));
    }

    private void decisions(AgendaItem item, String above) {
        String number =
                (above + " " + item.getNumber().map(ItemNumber::asWritten).orElse("")).strip();
        for (ItemContent content : item.getContent()) {
            if (content instanceof Decision decision) {
                String start = INDENT.repeat(2) + (number.isEmpty() ? DASH : number) + INDENT;
                out.append(Wrapped.text(
                        start, " ".repeat(start.length()), Terminal.shown(decision.getText() + mode(decision))));
            } else if (content instanceof AgendaItem sub) {
                decisions(sub, number);
            }
        }
    }

    private String mode(Decision decision) {
        String date = decision.getDecidedOn().map(Object::toString).orElse(texts.get("meeting.not-stated"));
        return decision.getMode() == DecisionMode.MEETING
                ? ""
                : " (" + texts.of(decision.getMode()) + ", " + date + ")";
    }
}
