package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.Role;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code signoff/verifier-impartial}. Custom is firm about the chair and milder about the secretary, who then is a warning at most; so is somebody with
 * a conflict of interest in an item, which another can verify.
 */
final class VerifierImpartial extends MeetingRule {

    private static final Wording CHAIR = Catalogue.word("role.chair");
    private static final Wording SECRETARY = Catalogue.word("role.secretary");

    private static final Wording CONFLICTED = Catalogue.word("role.conflicted");

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
            } else {
                conflict(verifier, verifiers, meeting)
                        .ifPresent(item -> report(verifier, conflicted(item), Severity.WARNING, findings));
            }
        }
    }

    /** The first item that the verifier certifies in spite of a conflict of interest, and that nobody else verifies who is free of one. */
    private static Optional<AgendaItem> conflict(Verifier verifier, List<Verifier> verifiers, Meeting meeting) {
        return meeting.allItems()
                .filter(item -> verifier.isConflictedIn(item) && verifier.certifies(item))
                .filter(item -> verifiers.stream()
                        .noneMatch(other -> !other.isConflictedIn(item)
                                && other.certifies(item)
                                && !other.served(Role.CHAIR)
                                && !other.served(Role.SECRETARY)))
                .findFirst();
    }

    private static Wording conflicted(AgendaItem item) {
        Map<String, String> slots = Map.of("item", item.heading());
        return new Wording(CONFLICTED.fill(Language.SWEDISH, slots), CONFLICTED.fill(Language.ENGLISH, slots));
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
