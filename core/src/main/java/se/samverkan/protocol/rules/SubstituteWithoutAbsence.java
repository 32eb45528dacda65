package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.id.Id;
import se.samverkan.id.OrganisationId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attendance/substitute-without-absence}. A substitute serves if the roll says for whom: many substitutes are there and listen. Whoever is not on
 * the roll is away, and who came late, left early or served for a part of the meeting can be served for in the rest. Taking over a seat is no substitution, and
 * who sat in it before is not on the roll.
 */
final class SubstituteWithoutAbsence extends MeetingRule {

    SubstituteWithoutAbsence() {
        super(Catalogue.rule("attendance/substitute-without-absence", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Attendance> serving = meeting.getAttendance().stream()
                .filter(entry -> entry.attends() && entry.getSubstituteFor().isPresent())
                .toList();
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
        } else if (serving.isEmpty()) {
            findings.notApplicable(Reasons.NO_SUBSTITUTE);
        }
        for (Attendance substitute : serving) {
            Mention absent = substitute.getSubstituteFor().orElseThrow();
            List<Attendance> ordinary = ordinary(absent, substitute, meeting, context);
            if (Roll.isThroughout(substitute)
                    && !ordinary.isEmpty()
                    && ordinary.stream().allMatch(SubstituteWithoutAbsence::wasNeverAway)) {
                findings.at(substitute, "substituteFor")
                        .slot("name", substitute.shown())
                        .slot("absent", absent.getAsWritten())
                        .quote(absent.getAsWritten())
                        .report();
            }
        }
    }

    /** Those on the roll of whom one would have to be away: a person, or the ordinary members of an organisation. */
    private static List<Attendance> ordinary(
            Mention absent, Attendance substitute, Meeting meeting, RuleContext context) {
        Optional<Id> organisation = absent.getTarget()
                .filter(Mention.Thing.class::isInstance)
                .map(target -> ((Mention.Thing) target).id())
                .filter(OrganisationId.class::isInstance);
        List<Attendance> meant = organisation
                .map(id -> membersFrom(id, meeting, context))
                .orElseGet(() -> Who.of(absent, meeting, context).entries());
        return meant.stream()
                .filter(entry -> !Roll.isSamePerson(entry, substitute))
                .toList();
    }

    private static List<Attendance> membersFrom(Id organisation, Meeting meeting, RuleContext context) {
        List<Id> same = context.getCollaboration().sameAs(organisation);
        return meeting.getAttendance().stream()
                .filter(entry -> entry.getOrganisation().filter(same::contains).isPresent())
                .filter(entry -> !entry.has(Role.SUBSTITUTE) && !Roll.isBeside(entry))
                .toList();
    }

    /** A note can say in words that somebody was away for a while. */
    private static boolean wasNeverAway(Attendance entry) {
        return Roll.isThroughout(entry) && entry.getNote().isEmpty();
    }
}
