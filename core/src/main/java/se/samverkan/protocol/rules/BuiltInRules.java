package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleProvider;

/** Every built-in rule, by name. They are found the same way as a plugin's, and have the same standing. */
public final class BuiltInRules implements RuleProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public BuiltInRules() {}

    @Override
    public List<ProtocolRule<?>> rules() {
        return List.of();
    }
}
