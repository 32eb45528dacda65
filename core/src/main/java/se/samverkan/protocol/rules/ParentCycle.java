package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code group/parent-cycle}. Each circle is told once, at its first group. */
final class ParentCycle extends CollaborationRule {

    ParentCycle() {
        super(Catalogue.rule("group/parent-cycle", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.ERROR, Severity.ERROR, Severity.ERROR))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        Set<GroupId> told = new HashSet<>();
        boolean judged = false;
        for (Group group : collaboration.groupsById().values()) {
            judged |= group.getParent().isPresent();
            List<Group> circle = told.contains(group.getId())
                    ? List.of()
                    : collaboration.ladder().circle(group.getId());
            if (!circle.isEmpty() && group.getParent().isPresent()) {
                circle.forEach(one -> collaboration.sameAs(one.getId()).forEach(id -> told.add((GroupId) id)));
                findings.at(group, "parent")
                        .slot("group", group.getName())
                        .slot("way", circle.stream().map(Group::getName).collect(Collectors.joining(" → ")))
                        .quote(group.getName())
                        .report();
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NO_PARENT);
        }
    }
}
