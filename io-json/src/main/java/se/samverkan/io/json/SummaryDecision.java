package se.samverkan.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** What the flat view calls a decision: the meeting's own, one quoted from another body, or one told once more in the summary. */
record SummaryDecision(
        String item,
        String text,
        String kind,
        Optional<LocalDate> decidedOn,
        List<Mention> responsible,
        Optional<Deadline> due) {

    /** All of a meeting, in the order of the minutes; those before the first item belong to the item "". */
    static List<SummaryDecision> allOf(Meeting meeting) {
        List<SummaryDecision> all = new ArrayList<>();
        gather(meeting, "", meeting.getPreamble(), all);
        meeting.getAgenda().forEach(item -> gather(meeting, TopItems.name(item), item.getContent(), all));
        return all;
    }

    private static void gather(Meeting meeting, String item, List<ItemContent> contents, List<SummaryDecision> all) {
        for (ItemContent content : contents) {
            if (content instanceof Decision d) {
                all.add(new SummaryDecision(
                        item, d.getText(), kind(d.getMode()), d.getDecidedOn(), d.getResponsible(), d.getDue()));
            } else if (content instanceof QuotedDecision q) {
                all.add(new SummaryDecision(
                        item, q.getText(), "quoted_from_other_body", q.getDecidedOn(), q.getResponsible(), q.getDue()));
            } else if (content instanceof SummaryLine s) {
                all.add(new SummaryDecision(
                        item, s.getText(), "summary_repeat", meeting.getDate(), s.getResponsible(), s.getDue()));
            } else if (content instanceof AgendaItem sub) {
                gather(meeting, item, sub.getContent(), all);
            }
        }
    }

    private static String kind(DecisionMode mode) {
        return switch (mode) {
            case MEETING -> "meeting";
            case BY_EMAIL -> "by_email";
            case TACIT -> "tacit";
        };
    }
}
