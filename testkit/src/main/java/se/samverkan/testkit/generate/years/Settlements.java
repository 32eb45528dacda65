package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.testkit.generate.years.Setting.Given;

/**
 * Decisions that lay open when their meeting was over, under a condition or until they were taken by e-mail or in silence, and that the next
 * one settles.
 */
final class Settlements {

    /** Of so many decisions one has a condition, the next two are taken by e-mail, and the last two in silence. */
    private static final int WAYS = 5;

    private static final String CONDITION = "kommunerna betalar sin del";

    private final YearLedger ledger;

    Settlements(YearLedger ledger) {
        this.ledger = ledger;
    }

    /** The item in which a meeting settles what an earlier one decided; none if nothing of it lay open. */
    List<Given> of(List<Decision> decided, LocalDate day) {
        List<Decision> open = new ArrayList<>();
        for (Decision decision : decided) {
            if (canLieOpen(decision, day)) {
                open.add(lyingOpen(decision, (open.size() + day.getDayOfMonth()) % WAYS, day));
            }
        }
        return open.isEmpty()
                ? List.of()
                : List.of(new Given("Beslut sedan förra mötet", at -> open.forEach(one -> settle(one, at))));
    }

    /** Nothing else has followed from it, and between the meetings there is a day. */
    private static boolean canLieOpen(Decision decision, LocalDate day) {
        return decision.getMode() == DecisionMode.MEETING
                && decision.getEffects().isEmpty()
                && decision.getDecidedOn().orElseThrow().plusDays(1).isBefore(day);
    }

    private static Decision lyingOpen(Decision decision, int way, LocalDate day) {
        LocalDate decided = decision.getDecidedOn().orElseThrow();
        if (way == 0) {
            return decision.withCondition(CONDITION)
                    .withHistory(History.of(
                            Step.to(DecisionStage.CONDITIONAL).on(decided).note(CONDITION)));
        }
        DecisionMode mode = way < 3 ? DecisionMode.BY_EMAIL : DecisionMode.TACIT;
        return decision.withHistory(History.of(Step.to(DecisionStage.PROPOSED).on(decided)))
                .then(Step.to(DecisionStage.EFFECTIVE).on(day.minusDays(1)).how(mode));
    }

    private void settle(Decision open, ContentWriter at) {
        LocalDate day = open.getDecidedOn().orElseThrow();
        at.recall(new RecalledDecision.Builder()
                .text("Det som beslutades " + day + " står fast: " + FollowUps.quoted(open.getText()))
                .recalls(open.getId())
                .decidedOn(day)
                .build());
        boolean conditional =
                open.stage().filter(DecisionStage.CONDITIONAL::equals).isPresent();
        ledger.rewritten(
                conditional ? open.then(Step.to(DecisionStage.EFFECTIVE).basis(at.item())) : open);
    }
}
