package se.samverkan.protocol;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;

/**
 * One check of one subject, rule by rule; a rule comes after those that it presupposes, wherever they stand in the order of codes.
 *
 * @param <S> what is checked: a meeting or a collaboration
 */
final class Evaluation<S> {

    private final Map<FindingCode, Judge> judges;
    private final Class<S> type;
    private final S subject;
    private final RuleContext context;
    private final IdentityHashMap<Judge, RuleResult> judged;
    private final IdentityHashMap<Judge, List<Finding>> findings = new IdentityHashMap<>();
    private final List<Waived> waived = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();

    Evaluation(Map<FindingCode, Judge> judges, Class<S> type, S subject, RuleContext context) {
        this.judges = judges;
        this.judged = new IdentityHashMap<>(judges.size());
        this.type = type;
        this.subject = subject;
        this.context = context;
    }

    /** Holds every rule, and puts what came of it into a report; the findings stand in the order of the rules. */
    List<Finding> into(Report.Builder report) {
        for (Judge judge : judges.values()) {
            // What is said of each meeting is not said once more of all together.
            if (type == Meeting.class || judge.rule().subject() != Meeting.class) {
                report.addResult(judge(judge));
            }
        }
        report.addAllWaived(waived).addAllSuggestions(suggestions);
        List<Finding> all = new ArrayList<>();
        if (!findings.isEmpty()) {
            judges.values().forEach(judge -> all.addAll(findings.getOrDefault(judge, List.of())));
        }
        return all;
    }

    private RuleResult judge(Judge judge) {
        RuleResult known = judged.get(judge);
        if (known != null) {
            return known;
        }
        RuleResult now = evaluate(judge);
        judged.put(judge, now);
        return now;
    }

    private RuleResult evaluate(Judge judge) {
        Severity severity = judge.severities().get(context.getProfile());
        if (severity == null) {
            return judge.off();
        }
        if (!judge.rule().subject().isAssignableFrom(type)) {
            return judge.elsewhere();
        }
        for (FindingCode presupposed : judge.presupposes()) {
            if (isBroken(judges.get(presupposed))) {
                return judge.notEvaluated(SkipReasons.presupposed(presupposed), true);
            }
        }
        Findings found = new Findings(judge.info(), severity);
        hold(judge.rule(), found);
        if (!found.found().isEmpty()) {
            return sorted(judge, found);
        }
        return found.reason()
                .map(reason -> judge.notEvaluated(reason, found.applies()))
                .orElseGet(judge::passed);
    }

    /** Parts what is silenced from what counts. */
    private RuleResult sorted(Judge judge, Findings found) {
        List<Finding> counting = new ArrayList<>();
        for (Finding finding : found.found()) {
            Optional<Waiver> waiver = context.getWaivers().stream()
                    .filter(w -> w.isAbout(finding) && w.holdsOn(context.getAsOf()))
                    .findFirst();
            if (waiver.isPresent()) {
                waived.add(new Waived(finding, waiver.get()));
            } else {
                counting.add(finding);
            }
        }
        findings.put(judge, counting);
        suggestions.addAll(found.suggestions());
        return counting.isEmpty() ? judge.waived() : judge.fired();
    }

    /** A rule that is not there, or off, is not broken; one that somebody answers for is. */
    private boolean isBroken(@Nullable Judge judge) {
        if (judge == null) {
            return false;
        }
        Outcome outcome = judge(judge).getOutcome();
        return outcome == Outcome.FIRED || outcome == Outcome.WAIVED;
    }

    /** The subject of the rule was found to be of its type. */
    @SuppressWarnings("unchecked")
    private void hold(ProtocolRule<?> rule, Findings found) {
        ((ProtocolRule<? super S>) rule).check(subject, context, found);
    }
}
