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

    /** {@return what the rule says about itself, for whoever shows the report; no part of equality, since the code decides it} */
    @Value.Auxiliary
    Optional<RuleInfo> getInfo();

    /** {@return what came of it} */
    Outcome getOutcome();

    /** {@return why it was not evaluated; nothing for the other outcomes} */
    Optional<Wording> getReason();

    /** {@return the stage that the rule stands in the way of when it is broken} */
    Optional<MinutesStage> getBlocks();

    /**
     * Whether the rule bears on the minutes at all.
     *
     * @return false if the rule is off in the profile of the check, or speaks of something that the minutes do not have, such as a summary:
     *     then it cannot be broken and stands in the way of nothing
     */
    @Value.Default
    default boolean isApplicable() {
        return true;
    }

    /**
     * Whether the rule has a say about a stage.
     *
     * @param stage the stage
     * @return true if it blocks the stage or one before it
     */
    default boolean bearsOn(MinutesStage stage) {
        return getBlocks().filter(blocked -> blocked.compareTo(stage) <= 0).isPresent();
    }

    /** Builds a {@link RuleResult}; rule and outcome are needed. */
    final class Builder extends ImmutableRuleResult.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
