package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.References;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code reference/dangling}: each thing that is not there is told once, where it is first pointed at. Judged are the kinds of things of which some are here,
 * for a host may keep its people or organisations elsewhere. Earlier minutes need not be here: where coverage says that minutes are, one that is not is worth knowing. */
final class DanglingReference extends CollaborationRule {

    private static final Set<String> OF_MINUTES = Set.of(
            "meetings",
            "agendaItems",
            "decisions",
            "tasks",
            "attendance",
            "attachments",
            "minutes",
            "forwardedQuestions");

    DanglingReference() {
        super(Catalogue.rule("reference/dangling", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        Set<String> kinds = new HashSet<>();
        boolean covered = !collaboration.getCoverage().isEmpty();
        Set<ModelPath> told = new HashSet<>();
        References.dangling(collaboration, (from, to) -> {
            boolean ofMinutes = OF_MINUTES.contains(to.collection());
            if (kinds.isEmpty()) {
                // Who holds nothing of a kind has it elsewhere. Mostly nothing is missing, and nobody asks.
                collaboration.thingsById().keySet().forEach(id -> kinds.add(ModelPath.collectionOf(id)));
            }
            if (kinds.contains(to.collection()) && (covered || !ofMinutes) && told.add(to)) {
                findings.at(from)
                        .slot("from", from)
                        .slot("to", to)
                        .quote(to.id())
                        .atMost(ofMinutes ? Severity.INFO : Severity.ERROR)
                        .report();
            }
        });
    }
}
