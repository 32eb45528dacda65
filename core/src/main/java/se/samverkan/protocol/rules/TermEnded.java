package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code group/term-ended}: a group that goes on after the last day that it, or its assignment, was given. It goes on if it met later, or if it is said to be at
 * work when its time is over. Where several last days are told, the latest holds. */
final class TermEnded extends CollaborationRule {

    private static final Set<GroupStage> WORKING = Set.of(GroupStage.BEING_STAFFED, GroupStage.ACTIVE);

    TermEnded() {
        super(Catalogue.rule("group/term-ended", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        KnownGroups known = KnownGroups.of(context);
        boolean judged = false;
        for (Group group : known.all()) {
            Optional<LocalDate> end = end(group, known.assignments(group, collaboration));
            if (end.isPresent()) {
                judged = true;
                Optional<LocalDate> later = later(group, end.get(), collaboration, context);
                later.ifPresent(day -> findings.at(group)
                        .slot("group", group.getName())
                        .slot("end", end.get())
                        .slot("later", day)
                        .quote(group.getName())
                        .report());
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NO_END);
        }
    }

    private static Optional<LocalDate> end(Group group, List<Assignment> assignments) {
        return Stream.concat(
                        group.getTerm().until().stream(),
                        assignments.stream().flatMap(one -> one.getTerm().until().stream()))
                .max(Comparator.naturalOrder());
    }

    /** A day after the end on which the group still was at work: that of a meeting, or the one on which the check is made. */
    private static Optional<LocalDate> later(
            Group group, LocalDate end, Collaboration collaboration, RuleContext context) {
        Optional<LocalDate> met = HeldMeetings.of(group.getId(), collaboration).stream()
                .flatMap(meeting -> meeting.getDate().stream())
                .filter(end::isBefore)
                .findFirst();
        return met.or(() -> LatestDay.of(context)
                .filter(end::isBefore)
                .filter(day -> group.stage().filter(WORKING::contains).isPresent()));
    }
}
