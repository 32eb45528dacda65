package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.PlannedItem;

class LateItemUnlistedTest {

    private static final PlannedItem CALLED =
            new PlannedItem.Builder().title("Parkering").build();

    /** A meeting that approves its agenda as it was called, and has this item besides. */
    private static Meeting with(UnaryOperator<AgendaItem> badhuset) {
        return notes().item(
                        "1.",
                        item -> item.withKinds(ItemKind.APPROVAL_OF_AGENDA).withContent(Passage.of("Inga tillägg.")))
                .item("2.", item -> item.withTitle("Parkering"))
                .item("3.", item -> badhuset.apply(item.withTitle("Badhuset")))
                .meeting();
    }

    private static String outcome(Meeting meeting) {
        return Outcomes.of(new LateItemUnlisted()).of(meeting);
    }

    @Test
    void anItemOfWhichNothingIsToldIsLateIfTheNoticeLacksIt() {
        assertThat(outcome(with(item -> item).withNotice(CALLED))).isEqualTo("fired");
        assertThat(outcome(with(item -> item))).isEqualTo("passed");
    }

    @Test
    void anItemThatIsToldToHaveBeenRaisedAtTheMeetingIsNoneThatWasAdded() {
        assertThat(outcome(with(item -> item.withOrigin(ItemOrigin.RAISED)).withNotice(CALLED)))
                .isEqualTo("passed");
    }

    @Test
    void formalItemsNeedNoNotice() {
        assertThat(outcome(with(item -> item.withKinds(ItemKind.CLOSING)).withNotice(CALLED)))
                .isEqualTo("passed");
    }

    @Test
    void anAdditionCanComeUpInATableOrADecisionAndNotInAFigure() {
        ContentTable table = new ContentTable.Builder()
                .addRow(new ContentTable.Row(List.of("Cykelvägen", "klar")))
                .build();
        for (ItemContent content : List.of(table, Given.decision("Cykelvägen byggs.", 1))) {
            assertThat(outcome(adding("Tillägg: cykelvägen.", content))).isEqualTo("passed");
        }
        Figure figure = new Figure.Builder().caption("Cykelvägen").build();
        assertThat(outcome(adding("Tillägg: cykelvägen.", figure))).isEqualTo("fired");
    }

    private static Meeting adding(String words, ItemContent content) {
        return notes().item(
                        "1.",
                        item -> item.withKinds(ItemKind.APPROVAL_OF_AGENDA).withContent(Passage.of(words)))
                .item("2.", item -> item.withTitle("Övrigt").withContent(content))
                .meeting();
    }
}
