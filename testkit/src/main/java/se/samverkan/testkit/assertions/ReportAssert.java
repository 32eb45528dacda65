package se.samverkan.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import se.samverkan.finding.FindingCode;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;
import se.samverkan.protocol.Verdict;

/** Assertions about what a check found and what it looked at. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    ReportAssert(Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Nothing was found.
     *
     * @return this
     */
    public ReportAssert hasNoFindings() {
        findings().areNone();
        return this;
    }

    /**
     * Each of these rules fired, and no other.
     *
     * @param rule the code of a rule
     * @param more the codes of the other rules
     * @return assertions about the findings
     * @throws IllegalArgumentException if a code is none
     */
    public FindingsAssert hasOnly(String rule, String... more) {
        return findings().haveOnly(rule, more);
    }

    /**
     * A rule fired, others perhaps too.
     *
     * @param rule the code of the rule
     * @return assertions about its findings
     * @throws IllegalArgumentException if the code is none
     */
    public FindingsAssert has(String rule) {
        return findings().have(rule);
    }

    /**
     * A rule was held against the minutes, and they keep it.
     *
     * @param rule the code of the rule
     * @return this
     * @throws IllegalArgumentException if the code is none
     */
    public ReportAssert passes(String rule) {
        return came(rule, Outcome.PASSED);
    }

    /**
     * A rule was not evaluated.
     *
     * @param rule the code of the rule
     * @return this
     * @throws IllegalArgumentException if the code is none
     */
    public ReportAssert skips(String rule) {
        return came(rule, Outcome.NOT_EVALUATED);
    }

    /**
     * The minutes may reach a stage, may not, or it is not known.
     *
     * @param stage the stage
     * @param verdict what the report says
     * @return this
     */
    public ReportAssert allows(MinutesStage stage, Verdict verdict) {
        isNotNull();
        if (actual.allows(stage) != verdict) {
            failWithMessage(
                    "Expected the answer %s to whether the minutes may be %s, but it is %s because of:%n%s",
                    verdict, stage, actual.allows(stage), actual.getResults());
        }
        return this;
    }

    /**
     * Goes on with the findings.
     *
     * @return assertions about them
     */
    public FindingsAssert findings() {
        isNotNull();
        return new FindingsAssert(actual.getFindings()).as(info.description());
    }

    private ReportAssert came(String rule, Outcome outcome) {
        isNotNull();
        RuleResult result = actual.find(FindingCode.parse(rule)).orElse(null);
        if (result == null) {
            failWithMessage("Expected the rule %s to have come to %s, but the check had no such rule", rule, outcome);
        } else if (result.getOutcome() != outcome) {
            failWithMessage(
                    "Expected the rule %s to have come to %s, but it came to %s: %s",
                    rule,
                    outcome,
                    result.getOutcome(),
                    result.getReason().map(Object::toString).orElse("no reason given"));
        }
        return this;
    }
}
