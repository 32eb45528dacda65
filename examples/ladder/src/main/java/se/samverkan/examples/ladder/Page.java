package se.samverkan.examples.ladder;

import java.time.LocalDate;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SummaryLine;

/**
 * What the pages of one meeting's minutes have in common. Ids follow the numbers, as those of imported minutes do: {@code …/6/c/d1} is the first
 * decision of item 6 c.
 *
 * @param meeting the meeting
 * @param date its day
 * @param style how its items are numbered
 */
record Page(MeetingId meeting, LocalDate date, NumberStyle style) {

    private static final String LABEL = "Beslut";

    AgendaItem.Builder item(int number, String title) {
        return new AgendaItem.Builder()
                .id(itemId(Integer.toString(number)))
                .number(ItemNumber.of(number, style))
                .title(title);
    }

    /** A lettered sub-item: "c) …". */
    AgendaItem.Builder part(int number, String letter, String title) {
        return new AgendaItem.Builder()
                .id(itemId(number + "/" + letter))
                .number(new ItemNumber(letter, NumberStyle.PARENTHESIS))
                .title(title);
    }

    /** A heading without a number, the so-manyth of its item. */
    AgendaItem.Builder heading(int number, int place, String title) {
        return new AgendaItem.Builder().id(itemId(number + "/i" + place)).title(title);
    }

    AgendaItemId itemId(String number) {
        return new AgendaItemId(meeting + "/" + number);
    }

    /** A decision of the meeting, under the label that these minutes use. */
    Decision.Builder decision(DecisionId id, String text) {
        return new Decision.Builder().id(id).label(LABEL).text(text).decidedOn(date);
    }

    /** The same decision once more, word for word. */
    static SummaryLine summary(Decision decision) {
        return new SummaryLine.Builder()
                .label(LABEL)
                .text(decision.getText())
                .repeats(decision.getId())
                .addAllResponsible(decision.getResponsible())
                .due(decision.getDue())
                .build();
    }

    static Passage text(String words) {
        return Passage.of(words);
    }

    static Passage bullet(String words) {
        return Passage.listItem(words);
    }
}
