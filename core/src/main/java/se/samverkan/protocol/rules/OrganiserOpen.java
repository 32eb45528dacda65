package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.plan.Duty;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code series/organiser-open}. Whoever brings the people together calls them; a duty that the plan says nothing of is not open. */
final class OrganiserOpen extends CollaborationRule {

    private static final Set<Duty> ORGANISERS = Set.of(Duty.CALL, Duty.CONVENE, Duty.CHAIR);
    private static final Wording CALL = Catalogue.word("organiser.call");
    private static final Wording CHAIR = Catalogue.word("organiser.chair");
    private static final Wording BOTH = Catalogue.word("organiser.both");

    OrganiserOpen() {
        super(Catalogue.rule("series/organiser-open", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        List<MeetingSeries> all = collaboration.getMeetingPlans().stream()
                .flatMap(plan -> plan.getSeries().stream())
                .filter(series -> !series.getDuties().isEmpty())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            findings.notApplicable(Reasons.NO_DUTIES);
        }
        for (MeetingSeries series : all) {
            boolean call = isOpen(series, Duty.CALL, Duty.CONVENE);
            boolean chair = isOpen(series, Duty.CHAIR);
            if (call || chair) {
                report(series, call && chair ? BOTH : call ? CALL : CHAIR, findings);
            }
        }
    }

    private static void report(MeetingSeries series, Wording open, Findings findings) {
        int at = indexOfOpen(series);
        findings.at(series.path().then("duties", at))
                .slot("name", series.getName())
                .slot("dutiesSv", open.swedish())
                .slot("dutiesEn", open.english())
                .quote(series.getDuties().get(at).getAsWritten().orElse(series.getName()))
                .report();
    }

    private static int indexOfOpen(MeetingSeries series) {
        List<DutyHolder> duties = series.getDuties();
        return IntStream.range(0, duties.size())
                .filter(i -> duties.get(i).isUnassigned()
                        && ORGANISERS.contains(duties.get(i).getDuty()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one of the duties is there without a holder, and none of them has one. */
    private static boolean isOpen(MeetingSeries series, Duty... duties) {
        List<DutyHolder> named = series.getDuties().stream()
                .filter(holder -> List.of(duties).contains(holder.getDuty()))
                .toList();
        return !named.isEmpty() && named.stream().allMatch(DutyHolder::isUnassigned);
    }
}
