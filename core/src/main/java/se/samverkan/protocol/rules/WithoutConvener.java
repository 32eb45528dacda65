package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.Role;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code group/without-convener}: who works for a time has somebody to call them together, be it the chair or an organisation. Judged are working groups
 * whose members are told; while it is not told that such a group works, it is only worth knowing. */
final class WithoutConvener extends CollaborationRule {

    private static final Set<GroupKind> CALLED = Set.of(GroupKind.TEMPORARY_WORKING_GROUP, GroupKind.WORKING_GROUP);
    private static final List<Role> LEADERS = List.of(Role.CONVENER, Role.CHAIR);

    WithoutConvener() {
        super(Catalogue.rule("group/without-convener", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        boolean judged = false;
        LocalDate day = LatestDay.of(context).orElse(LocalDate.MAX);
        for (Group group : KnownGroups.of(context).all()) {
            boolean works = KnownGroups.isAtWork(group)
                    && group.stage().filter(GroupStage.PROPOSED::equals).isEmpty()
                    && group.getTerm().contains(day);
            boolean called = group.getKind().filter(CALLED::contains).isPresent();
            if (works
                    && called
                    && !collaboration.on(day).memberships(group.getId()).isEmpty()) {
                judged = true;
                if (LEADERS.stream()
                        .allMatch(role -> collaboration
                                .on(day)
                                .holders(group.getId(), role)
                                .isEmpty())) {
                    boolean active =
                            group.stage().filter(GroupStage.ACTIVE::equals).isPresent();
                    findings.at(group)
                            .slot("group", group.getName())
                            .quote(group.getName())
                            .atMost(active ? Severity.WARNING : Severity.INFO)
                            .report();
                }
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NO_WORKING_GROUP);
        }
    }
}
