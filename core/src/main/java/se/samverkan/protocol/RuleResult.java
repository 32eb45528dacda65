package se.samverkan.protocol;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.MinutesStage;

/** What came of one rule in a check. */
@Value.Immutable
public sealed interface RuleResult extends WithRuleResult permits ImmutableRuleResult {

    /** {@return the rule} */
    FindingCode getRule();

    /** {@return what came of it} */
    Outcome getOutcome();

    /** {@return why it was not evaluated; nothing for the other outcomes} */
    Optional<Wording> getReason();

    /** {@return the stage that the rule stands in the way of when it is broken} */
    Optional<MinutesStage> getBlocks();

    /** {@return whether the rule is off in the profile of the check: then it bears on nothing} */
    @Value.Default
    default boolean isOff() {
        return false;
    }

    /** Builds a {@link RuleResult}; rule and outcome are needed. */
    final class Builder extends ImmutableRuleResult.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
