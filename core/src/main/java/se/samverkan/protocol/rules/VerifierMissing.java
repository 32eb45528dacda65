package se.samverkan.protocol.rules;

import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Role;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code signoff/verifier-missing}. Notes have no verifier, so the rule is off for them. */
final class VerifierMissing extends MeetingRule {

    static final FindingCode CODE = FindingCode.parse("signoff/verifier-missing");

    VerifierMissing() {
        super(Catalogue.rule(CODE.toString(), RuleSource.Kind.LAW)
                .severities(Catalogue.weightsIfVerified(Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        boolean named = meeting.getAttendance().stream().anyMatch(entry -> entry.has(Role.VERIFIER))
                || meeting.getMinutes().stream()
                        .flatMap(record -> record.getSignOff().stream())
                        .flatMap(signOff -> signOff.inRole(Role.VERIFIER).stream())
                        .anyMatch(signature -> signature.getSignatory().isPresent());
        if (named) {
            return;
        }
        if (electsInWords(meeting)) {
            findings.notEvaluated(Reasons.ELECTION_UNREAD);
        } else {
            findings.at(meeting, "minutes").report();
        }
    }

    /** An item elects, but whom it elects is not understood: then it is no proof that nobody was. */
    private static boolean electsInWords(Meeting meeting) {
        return meeting.allItems()
                .anyMatch(item -> item.is(ItemKind.ELECTION_OF_VERIFIER)
                        && !item.getContent().isEmpty());
    }
}
