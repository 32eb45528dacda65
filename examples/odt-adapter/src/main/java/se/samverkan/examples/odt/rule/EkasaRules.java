package se.samverkan.examples.odt.rule;

import java.util.List;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleProvider;

/** The rules of the municipality of Ekåsa. */
public final class EkasaRules implements RuleProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public EkasaRules() {}

    @Override
    public List<ProtocolRule<?>> rules() {
        return List.of(new NextMeetingPassed());
    }
}
