package se.samverkan.protocol.rules;

import java.util.HashSet;
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

    private static final Set<Duty> CALLING = Set.of(Duty.CALL, Duty.CONVENE);
    private static final Set<Duty> CHAIRING = Set.of(Duty.CHAIR);
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
            Set<Duty> open = new HashSet<>();
            for (Set<Duty> duties : List.of(CALLING, CHAIRING)) {
                if (isOpen(series, duties)) {
                    open.addAll(duties);
                }
            }
            if (!open.isEmpty()) {
                report(series, open, findings);
            }
        }
    }

    private static void report(MeetingSeries series, Set<Duty> open, Findings findings) {
        Wording what = open.equals(CALLING) ? CALL : open.equals(CHAIRING) ? CHAIR : BOTH;
        int at = indexOf(open, series.getDuties());
        findings.at(series.path().then("duties", at))
                .slot("name", series.getName())
                .slot("dutiesSv", what.swedish())
                .slot("dutiesEn", what.english())
                .quote(series.getDuties().get(at).getAsWritten().orElse(series.getName()))
                .report();
    }

    private static int indexOf(Set<Duty> open, List<DutyHolder> duties) {
        return IntStream.range(0, duties.size())
                .filter(i -> open.contains(duties.get(i).getDuty()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one of the duties is there without a holder, and none of them has one. */
    private static boolean isOpen(MeetingSeries series, Set<Duty> duties) {
        List<DutyHolder> named = series.getDuties().stream()
                .filter(holder -> duties.contains(holder.getDuty()))
                .toList();
        return !named.isEmpty() && named.stream().allMatch(DutyHolder::isUnassigned);
    }
}
