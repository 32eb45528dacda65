package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code plan/missing}: an assignment group works by a plan for each calendar year. Judged are years of which all minutes of the group are held and in which it met. */
final class PlanMissing extends CollaborationRule {

    PlanMissing() {
        super(Catalogue.rule("plan/missing", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        Set<String> planned = new HashSet<>();
        collaboration
                .getAnnualPlans()
                .forEach(plan -> collaboration
                        .sameAs(plan.getGroup())
                        .forEach(group -> planned.add(group + " " + plan.getYear())));
        List<Group> groups = KnownGroups.of(context).of(GroupKind.ASSIGNMENT_GROUP);
        boolean judged = false;
        for (Group group : groups) {
            for (int year : CoveredYears.of(group.getId(), collaboration)) {
                if (!HeldMeetings.in(year, group.getId(), collaboration).isEmpty()) {
                    judged = true;
                    if (!planned.contains(group.getId() + " " + year)) {
                        findings.at(group)
                                .slot("group", group.getName())
                                .slot("year", year)
                                .quote(group.getName())
                                .report();
                    }
                }
            }
        }
        if (groups.isEmpty()) {
            findings.notApplicable(Reasons.NO_ASSIGNMENT_GROUP);
        } else if (!judged) {
            findings.notEvaluated(Reasons.NO_COVERED_YEAR);
        }
    }
}
