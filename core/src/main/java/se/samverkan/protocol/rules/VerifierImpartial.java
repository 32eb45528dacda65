package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.Role;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code signoff/verifier-impartial}. Custom is firm about the chair and milder about the secretary, who then is a warning at most. */
final class VerifierImpartial extends MeetingRule {

    private static final Wording CHAIR = Catalogue.word("role.chair");
    private static final Wording SECRETARY = Catalogue.word("role.secretary");

    VerifierImpartial() {
        super(Catalogue.rule("signoff/verifier-impartial", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .addPresupposes(VerifierMissing.CODE)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Verifier> verifiers = Verifier.of(meeting);
        if (verifiers.isEmpty()) {
            findings.notApplicable(Reasons.NO_VERIFIER);
        }
        for (Verifier verifier : verifiers) {
            if (verifier.served(Role.CHAIR) && !signsBeside(verifier, verifiers)) {
                report(verifier, CHAIR, Severity.ERROR, findings);
            } else if (verifier.served(Role.SECRETARY)) {
                report(verifier, SECRETARY, Severity.WARNING, findings);
            }
        }
    }

    private static void report(Verifier verifier, Wording role, Severity most, Findings findings) {
        findings.at(verifier.place())
                .slot("name", verifier.name())
                .slot("roleSv", role.swedish())
                .slot("roleEn", role.english())
                .quote(verifier.name())
                .atMost(most)
                .report();
    }

    /** The verifier is elected "beside the chair", who therefore signs in the same place without being elected to it. */
    private static boolean signsBeside(Verifier chair, List<Verifier> verifiers) {
        return !chair.elected() && verifiers.stream().anyMatch(other -> !other.served(Role.CHAIR));
    }
}
