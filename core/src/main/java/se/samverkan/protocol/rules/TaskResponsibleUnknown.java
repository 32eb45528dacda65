package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.collaboration.NameScope;
import se.samverkan.collaboration.Resolution;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code task/responsible-unknown}. A task may lie on a person, a role, an organisation, a group or all; so only a full name is looked for, among all who are
 * known, and it is reported once. Whom the minutes themselves introduce, by title or organisation beside the name, is known; what stands in quotation marks
 * is the other body's. That the person was away is worth knowing and no fault.
 */
final class TaskResponsibleUnknown extends MeetingRule {

    private static final Wording UNKNOWN = Catalogue.word("responsible.unknown");
    private static final Wording ABSENT = Catalogue.word("responsible.absent");

    TaskResponsibleUnknown() {
        super(Catalogue.rule("task/responsible-unknown", RuleSource.Kind.CUSTOM, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    /** Somebody on whom something lies, and where that is said. */
    private record Commitment(Mention who, ModelPath path) {}

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Commitment> commitments = commitments(meeting, context);
        if (commitments.isEmpty()) {
            findings.notApplicable(Reasons.NO_TASKS);
        }
        Set<String> told = new HashSet<>();
        for (Commitment commitment : commitments) {
            String name = commitment.who().getAsWritten();
            if (commitment.who().getTarget().isPresent()) {
                if (isAway(commitment.who(), meeting) && told.add(Text.key(name))) {
                    report(commitment, ABSENT, Severity.INFO, findings);
                }
            } else if (FullName.is(name)
                    && told.add(Text.key(name))
                    && !isIntroduced(name, meeting, context)
                    && isUnknown(commitment.who(), meeting, context)) {
                report(commitment, UNKNOWN, Severity.WARNING, findings);
            }
        }
    }

    private static List<Commitment> commitments(Meeting meeting, RuleContext context) {
        List<Commitment> all = new ArrayList<>();
        CitedPlaces places = CitedPlaces.of(meeting, context);
        for (Task task : meeting.getTasks()) {
            task.getResponsible().forEach(who -> all.add(new Commitment(who, places.of(task))));
        }
        for (Decided decided : Decided.in(meeting, context)) {
            ModelPath path = decided.decision().path().then("text");
            decided.decision().getResponsible().forEach(who -> all.add(new Commitment(who, path)));
        }
        return all;
    }

    private static void report(Commitment commitment, Wording why, Severity most, Findings findings) {
        findings.at(commitment.path())
                .slot("name", commitment.who().getAsWritten())
                .slot("whySv", why.swedish())
                .slot("whyEn", why.english())
                .quote(commitment.who().getAsWritten())
                .atMost(most)
                .report();
    }

    private static boolean isAway(Mention who, Meeting meeting) {
        boolean isOnRoll = false;
        for (Attendance entry : meeting.getAttendance()) {
            if (entry.getPerson().filter(who::pointsAt).isPresent()) {
                isOnRoll = true;
                if (entry.getStatus() != AttendanceStatus.ABSENT) {
                    return false;
                }
            }
        }
        return isOnRoll;
    }

    private static boolean isUnknown(Mention who, Meeting meeting, RuleContext context) {
        return context.getCollaboration()
                        .names()
                        .resolve(who, NameScope.of(meeting))
                        .outcome()
                == Resolution.Outcome.UNKNOWN;
    }

    /** Whether the minutes say who it is, or whose words these are, or name an organisation so. */
    private static boolean isIntroduced(String name, Meeting meeting, RuleContext context) {
        return Words.of(meeting, context).all().stream()
                        .map(Said::text)
                        .anyMatch(text -> FullName.isIntroducedIn(text, name))
                || meeting.getAttendance().stream()
                        .flatMap(entry ->
                                Stream.concat(entry.getAffiliationAsWritten().stream(), entry.getNote().stream()))
                        .anyMatch(words -> FullName.sharesWord(words, name));
    }
}
