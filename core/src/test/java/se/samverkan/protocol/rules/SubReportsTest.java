package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Passage;

/** Reports from groups that stand below other items, and headings that only look like one. */
class SubReportsTest {

    private static AgendaItem item(String title, ItemContent... content) {
        return notes().item("1.", item -> item.withTitle(title).withContent(content))
                .meeting()
                .getAgenda()
                .get(0);
    }

    private static AgendaItem report(String title, ItemContent... content) {
        return item(title, content).withKinds(ItemKind.REPORT_FROM_GROUP);
    }

    private static String outcome(AgendaItem item, UnaryOperator<AgendaItem> more) {
        return Outcomes.of(new SourceUndated()).of(notes().items("1.").meeting().withAgenda(more.apply(item)));
    }

    private static String outcome(AgendaItem item) {
        return outcome(item, one -> one);
    }

    @Test
    void aReportBelowAnItemIsHeld() {
        AgendaItem sourced = report("Beredningsgruppen", Passage.of("Se protokollet."));
        assertThat(outcome(item("Rapporter", sourced))).isEqualTo("passed");
        assertThat(outcome(item("Rapporter", sourced, item("Kaffe", Passage.of("Bullar.")))))
                .isEqualTo("passed");
    }

    @Test
    void aReportBelowOneThatHasNothingToReportIsHeld() {
        AgendaItem unsourced = report("Beredningsgruppen", Passage.of("Arbetet går vidare."));
        AgendaItem silent = report("Styrgruppen", Passage.of("Inget."), unsourced);
        assertThat(outcome(silent, item -> item.withOutcome(ItemOutcome.NOTHING_TO_REPORT)))
                .isEqualTo("fired");
    }

    @Test
    void aHeadingOverOtherItemsReportsNothingItself() {
        assertThat(outcome(report("Styrgruppen", item("Kaffe", Passage.of("Bullar.")))))
                .isEqualTo("does not apply");
    }

    @Test
    void onlyWordsOfAReportLeadToAGroup() {
        assertThat(outcome(report("Information styrgruppen", Passage.of("Arbetet går vidare."))))
                .isEqualTo("does not apply");
        assertThat(outcome(report("Rapport styrgruppen", Passage.of("Arbetet går vidare."))))
                .isEqualTo("fired");
    }
}
