package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attachment/not-listed}. Only labels are judged, and only those of these minutes: not "bilaga 2 till avtalet", nor what is quoted. Where
 * something is attached without a label, it may be what is missed.
 */
final class AttachmentNotListed extends MeetingRule {

    AttachmentNotListed() {
        super(Catalogue.rule("attachment/not-listed", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Pointer> pointers = Pointer.of(meeting, context).to(Pointer.ATTACHMENT);
        if (pointers.isEmpty()) {
            findings.notApplicable(Reasons.NO_ATTACHMENT_NAMED);
            return;
        }
        Set<String> known = new HashSet<>(AttachmentLabels.listed(meeting, pointers));
        if (pointers.stream().allMatch(pointer -> known.containsAll(pointer.numbers()))) {
            return;
        }
        known.addAll(AttachmentLabels.beside(meeting));
        boolean unlabelled = AttachmentLabels.someAreUnlabelled(meeting);
        for (Pointer pointer : pointers) {
            for (String number : pointer.numbers()) {
                if (!pointer.elsewhere() && known.add(number)) {
                    if (unlabelled) {
                        findings.notEvaluated(Reasons.ATTACHMENT_UNLABELLED);
                        return;
                    }
                    findings.at(pointer.path())
                            .slot("number", number.toUpperCase(Locale.ROOT))
                            .quote(pointer.words())
                            .report();
                }
            }
        }
    }
}
