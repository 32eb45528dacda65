package se.samverkan.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;

/**
 * One rule with what the check makes of it. Made once for a check, so that holding a rule against a meeting costs little more than the rule.
 *
 * @param rule the rule
 * @param info what it says about itself
 * @param severities how much it weighs in each profile, as the host has it
 * @param presupposes what it presupposes, in order
 * @param passed what came of it if it is kept, which is the same for every subject
 * @param off what came of it where it is off
 * @param elsewhere what came of it where it is asked about something else than it looks at
 * @param skipped what came of it where it was not evaluated last: mostly for the same reason as next time
 */
record Judge(
        ProtocolRule<?> rule,
        RuleInfo info,
        Map<Profile, Severity> severities,
        List<FindingCode> presupposes,
        RuleResult passed,
        RuleResult off,
        RuleResult elsewhere,
        AtomicReference<RuleResult> skipped) {

    static Judge of(ProtocolRule<?> rule, Map<Profile, Severity> severities, Wording elsewhere) {
        RuleInfo info = rule.info();
        return new Judge(
                rule,
                info,
                severities,
                info.getPresupposes().stream().sorted().toList(),
                result(info, Outcome.PASSED, Optional.empty(), true),
                result(info, Outcome.NOT_EVALUATED, Optional.of(SkipReasons.OFF), false),
                result(info, Outcome.NOT_EVALUATED, Optional.of(elsewhere), false),
                new AtomicReference<>());
    }

    RuleResult fired() {
        return result(info, Outcome.FIRED, Optional.empty(), true);
    }

    RuleResult waived() {
        return result(info, Outcome.WAIVED, Optional.empty(), true);
    }

    RuleResult notEvaluated(Wording reason, boolean applicable) {
        RuleResult last = skipped.get();
        if (last != null
                && last.isApplicable() == applicable
                && last.getReason().filter(reason::equals).isPresent()) {
            return last;
        }
        RuleResult now = result(info, Outcome.NOT_EVALUATED, Optional.of(reason), applicable);
        skipped.set(now);
        return now;
    }

    private static RuleResult result(RuleInfo info, Outcome outcome, Optional<Wording> reason, boolean applicable) {
        return new RuleResult.Builder()
                .rule(info.getCode())
                .info(info)
                .blocks(info.getBlocks())
                .outcome(outcome)
                .reason(reason)
                .applicable(applicable)
                .build();
    }
}
