package se.samverkan.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.Meeting;

/** One check of one meeting, rule by rule; a rule comes after those that it presupposes, wherever they stand in the order of codes. */
final class Evaluation {

    /** What came of a rule, and what it found. */
    private record Judged(RuleResult result, List<Finding> findings) {}

    private final Map<FindingCode, ProtocolRule<?>> rules;
    private final Map<FindingCode, Map<Profile, Severity>> severities;
    private final Meeting meeting;
    private final RuleContext context;
    private final Map<FindingCode, Judged> judged = new HashMap<>();

    Evaluation(
            Map<FindingCode, ProtocolRule<?>> rules,
            Map<FindingCode, Map<Profile, Severity>> severities,
            Meeting meeting,
            RuleContext context) {
        this.rules = rules;
        this.severities = severities;
        this.meeting = meeting;
        this.context = context;
    }

    void into(Report.Builder report) {
        for (ProtocolRule<?> rule : rules.values()) {
            Judged one = judge(rule);
            report.addResult(one.result()).addAllFindings(one.findings());
        }
    }

    private Judged judge(ProtocolRule<?> rule) {
        Judged known = judged.get(rule.info().getCode());
        if (known != null) {
            return known;
        }
        Judged now = evaluate(rule);
        judged.put(rule.info().getCode(), now);
        return now;
    }

    private Judged evaluate(ProtocolRule<?> rule) {
        RuleInfo info = rule.info();
        Severity severity =
                severities.getOrDefault(info.getCode(), info.getSeverities()).get(context.getProfile());
        if (severity == null) {
            return notEvaluated(info, SkipReasons.OFF, false);
        }
        Optional<FindingCode> broken = info.getPresupposes().stream()
                .sorted()
                .filter(presupposed -> isBroken(rules.get(presupposed)))
                .findFirst();
        if (broken.isPresent()) {
            return notEvaluated(info, SkipReasons.presupposed(broken.get()), true);
        }
        Findings findings = new Findings(info, severity);
        hold(rule, findings);
        if (!findings.found().isEmpty()) {
            return new Judged(result(info).outcome(Outcome.FIRED).build(), findings.found());
        }
        return findings.reason()
                .map(reason -> notEvaluated(info, reason, findings.applies()))
                .orElseGet(() -> new Judged(result(info).outcome(Outcome.PASSED).build(), List.of()));
    }

    /** A rule that is not there, or off, is not broken. */
    private boolean isBroken(@Nullable ProtocolRule<?> rule) {
        return rule != null && judge(rule).result().getOutcome() == Outcome.FIRED;
    }

    private <S> void hold(ProtocolRule<S> rule, Findings findings) {
        if (rule.subject().isInstance(meeting)) {
            rule.check(rule.subject().cast(meeting), context, findings);
        } else if (rule.subject().isInstance(context.getCollaboration())) {
            rule.check(rule.subject().cast(context.getCollaboration()), context, findings);
        } else {
            findings.notEvaluated(SkipReasons.OTHER_SUBJECT);
        }
    }

    private static Judged notEvaluated(RuleInfo info, Wording reason, boolean applicable) {
        return new Judged(
                result(info)
                        .outcome(Outcome.NOT_EVALUATED)
                        .reason(reason)
                        .applicable(applicable)
                        .build(),
                List.of());
    }

    private static RuleResult.Builder result(RuleInfo info) {
        return new RuleResult.Builder().rule(info.getCode()).blocks(info.getBlocks());
    }
}
