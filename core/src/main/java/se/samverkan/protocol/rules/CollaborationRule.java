package se.samverkan.protocol.rules;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleInfo;

/** A rule that looks at the whole collaboration over time. */
abstract class CollaborationRule implements ProtocolRule<Collaboration> {

    private final RuleInfo info;

    CollaborationRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final Class<Collaboration> subject() {
        return Collaboration.class;
    }
}
