package se.samverkan.protocol.rules;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.References;
import se.samverkan.finding.Severity;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code reference/duplicate-id}. Variants of one thing, which a join puts side by side, are a conflict and not two things. */
final class DuplicateId extends CollaborationRule {

    DuplicateId() {
        super(Catalogue.rule("reference/duplicate-id", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.ERROR, Severity.ERROR, Severity.ERROR))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        References.repeated(
                collaboration,
                (thing, first, second) -> findings.at(thing)
                        .slot("id", thing)
                        .slot("first", first)
                        .slot("second", second)
                        .quote(thing.id())
                        .report());
    }
}
