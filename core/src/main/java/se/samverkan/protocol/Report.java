package se.samverkan.protocol;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Sources;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.MinutesStage;

/** What a check found, and what it looked at. */
@Value.Immutable
public sealed interface Report extends WithReport permits ImmutableReport {

    /** {@return the meeting that was checked} */
    MeetingId getMeeting();

    /** {@return the profile in which it was checked} */
    Profile getProfile();

    /** {@return what was found, in the order of the rules and within a rule in the order of the minutes} */
    List<Finding> getFindings();

    /** {@return what came of each rule, one entry a rule, by rule code} */
    List<RuleResult> getResults();

    /** {@return what was found; the same as {@link #getFindings()}} */
    default List<Finding> findings() {
        return getFindings();
    }

    /**
     * What was found and weighs at least so much.
     *
     * @param least the severity
     * @return the findings in order
     */
    default List<Finding> findings(Severity least) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(least) >= 0)
                .toList();
    }

    /**
     * What came of a rule.
     *
     * @param rule the rule's code
     * @return the result, or nothing if the check had no such rule
     */
    default Optional<RuleResult> find(FindingCode rule) {
        return getResults().stream().filter(r -> r.getRule().equals(rule)).findFirst();
    }

    /**
     * Whether the minutes may reach a stage: every rule that blocks it, or a stage before it, must be kept. A finding that is only worth knowing
     * stands in the way of nothing.
     *
     * @param stage the stage
     * @return yes, no, or unknown when a rule that bears on it could not be evaluated
     */
    default Verdict allows(MinutesStage stage) {
        Verdict verdict = Verdict.YES;
        for (RuleResult result : getResults()) {
            boolean bears = result.getBlocks()
                    .filter(blocked -> blocked.compareTo(stage) <= 0)
                    .isPresent();
            if (bears && result.getOutcome() == Outcome.FIRED && weighs(result)) {
                return Verdict.NO;
            }
            if (bears && result.getOutcome() == Outcome.NOT_EVALUATED && result.isApplicable()) {
                verdict = Verdict.UNKNOWN;
            }
        }
        return verdict;
    }

    private boolean weighs(RuleResult result) {
        return getFindings().stream()
                .anyMatch(finding -> finding.getCode().equals(result.getRule())
                        && finding.getSeverity().compareTo(Severity.WARNING) >= 0);
    }

    /**
     * The same report with the place of each finding in the source document, sorted by place. A finding whose place is not known keeps its order
     * after those that have one.
     *
     * @param sources where the model comes from
     * @return the located report
     */
    default Report locatedBy(Sources sources) {
        return withFindings(getFindings().stream()
                .map(finding -> finding.getPlace().isPresent()
                        ? finding
                        : finding.withPlace(finding.getPath().flatMap(sources::find)))
                .sorted(ByPlace.ORDER)
                .toList());
    }

    /** Builds a {@link Report}; meeting and profile are needed. */
    final class Builder extends ImmutableReport.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
