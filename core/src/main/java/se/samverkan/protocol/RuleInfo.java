package se.samverkan.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.MinutesStage;

/** What a rule says about itself. */
@Value.Immutable
public sealed interface RuleInfo extends WithRuleInfo permits ImmutableRuleInfo {

    /** {@return the permanent id, which is the code of its findings} */
    FindingCode getCode();

    /** {@return in one sentence, when the rule is broken} */
    Wording getSummary();

    /** {@return message and hint of its findings} */
    FindingText getText();

    /** {@return how much its findings weigh in each profile; in a profile that is not here the rule is off} */
    Map<Profile, Severity> getSeverities();

    /** {@return the stage that minutes cannot reach while the rule is broken; nothing if it stands in no way} */
    Optional<MinutesStage> getBlocks();

    /** {@return how far it looks; at the minutes alone if nothing else is said} */
    @Value.Default
    default RuleScope getScope() {
        return RuleScope.MINUTES;
    }

    /**
     * Rules that must be kept for this one to be judged.
     *
     * @return their codes; while one of them is broken this rule is not evaluated, since its finding would be the same fault told twice. A rule
     *     that a check does not have, that is off, or that is itself not evaluated, is presupposed in vain
     */
    Set<FindingCode> getPresupposes();

    /** {@return where the rule comes from} */
    RuleSource getSource();

    /** {@return the shortest plain-text minutes that keep the rule} */
    Optional<String> getPassingExample();

    /** {@return the same minutes, breaking the rule} */
    Optional<String> getBreakingExample();

    /** {@return a case that keeps the rule, told in a sentence or two, where minutes alone cannot show it} */
    Optional<Wording> getPassingCase();

    /** {@return the same case, breaking the rule} */
    Optional<Wording> getBreakingCase();

    /** Builds a {@link RuleInfo}; code, summary, text and source are needed. */
    final class Builder extends ImmutableRuleInfo.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
