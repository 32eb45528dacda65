package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.id.DecisionId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;

/** The short forms say the same as the long ones. */
class ShortFormsTest {

    private static final DecisionId DECISION = new DecisionId("ekasa/2026-01-14/3/d1");

    @Test
    void aStepRestsOnAThingByItsId() {
        assertThat(Step.to(TaskStage.DONE).basis(DECISION))
                .isEqualTo(Step.to(TaskStage.DONE).basis(ModelPath.of(DECISION)));
    }

    @Test
    void aHistoryNamesItsStagesInTheirOrder() {
        History<TaskStage> history = History.of(Step.to(TaskStage.OPEN))
                .with(Step.to(TaskStage.DROPPED).note("ingen hinner"));
        assertThat(history.stages()).containsExactly(TaskStage.OPEN, TaskStage.DROPPED);
    }

    @Test
    void anEffectAndAReferencePointAtAThingByItsId() {
        DocumentId document = new DocumentId("rutin");
        assertThat(DecisionEffect.of(EffectKind.APPROVES, document))
                .isEqualTo(
                        new DecisionEffect(EffectKind.APPROVES, Optional.of(ModelPath.of(document)), Optional.empty()));
        assertThat(CrossReference.of("se bilaga 1", document))
                .isEqualTo(new CrossReference("se bilaga 1", Optional.of(ModelPath.of(document))));
    }

    @Test
    void aMentionPointsAtWhoeverHoldsARoleOrAtEverybody() {
        assertThat(Mention.holder("Ordförande", "chair").getTarget()).contains(new Mention.Holder("chair"));
        assertThat(Mention.everybody("Alla").getTarget()).contains(new Mention.Everybody());
        assertThat(Mention.everybody("Alla").getAsWritten()).isEqualTo("Alla");
    }

    @Test
    void aListItemIsAPassageThatIsNotNested() {
        Passage entry = Passage.listItem("Hembesök");
        assertThat(entry.getForm()).isEqualTo(Passage.Form.LIST_ITEM);
        assertThat(entry.getLevel()).isZero();
        assertThat(entry.getText()).isEqualTo("Hembesök");
    }
}
