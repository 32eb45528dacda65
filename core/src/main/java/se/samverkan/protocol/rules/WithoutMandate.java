package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.id.GroupId;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code group/without-mandate}: a temporary group rests on the decision that started it. That decision stands in the minutes of the group that gave the
 * assignment, so it is missing only where those are held for the time before the group began. */
final class WithoutMandate extends CollaborationRule {

    WithoutMandate() {
        super(Catalogue.rule("group/without-mandate", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        KnownGroups known = KnownGroups.of(context);
        List<Group> groups = known.of(GroupKind.TEMPORARY_WORKING_GROUP).stream()
                .filter(group ->
                        group.stage().filter(GroupStage.PROPOSED::equals).isEmpty())
                .toList();
        if (groups.isEmpty()) {
            findings.notApplicable(Reasons.NO_TEMPORARY_GROUP);
        }
        boolean judged = false;
        for (Group group : groups) {
            List<Assignment> assignments = known.assignments(group, collaboration);
            boolean decided = known.isStartedByDecision(group)
                    || assignments.stream().anyMatch(one -> one.getDecision().isPresent())
                    || group.getHistory().steps().stream()
                            .anyMatch(step -> step.stage() == GroupStage.MANDATED
                                    && step.basis().isPresent());
            boolean sure =
                    decided || starters(group, assignments).anyMatch(one -> isCovered(one, group, collaboration));
            judged |= sure;
            if (sure && !decided) {
                findings.at(group)
                        .slot("group", group.getName())
                        .quote(group.getName())
                        .report();
            }
        }
        if (!groups.isEmpty() && !judged) {
            findings.notEvaluated(Reasons.NO_COVERAGE);
        }
    }

    private static Stream<GroupId> starters(Group group, List<Assignment> assignments) {
        return Stream.concat(
                group.getParent().stream(), assignments.stream().flatMap(one -> one.getGivenBy().stream()));
    }

    /** Whether the starter's minutes are held for the day on which the group began, and it had met by then. */
    private static boolean isCovered(GroupId starter, Group group, Collaboration collaboration) {
        Optional<LocalDate> began = began(group, collaboration);
        return began.filter(day -> collaboration.covers(starter, day)).isPresent()
                && HeldMeetings.of(starter, collaboration).stream()
                        .flatMap(meeting -> meeting.getDate().stream())
                        .anyMatch(day -> !day.isAfter(began.get()) && collaboration.covers(starter, day));
    }

    private static Optional<LocalDate> began(Group group, Collaboration collaboration) {
        return group.getTerm()
                .from()
                .or(() -> group.getHistory().steps().stream()
                        .flatMap(step -> step.on().stream())
                        .findFirst())
                .or(() -> HeldMeetings.of(group.getId(), collaboration).stream()
                        .flatMap(meeting -> meeting.getDate().stream())
                        .findFirst());
    }
}
