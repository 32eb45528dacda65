package se.samverkan.examples.odt.rule;

import java.util.List;
import java.util.Map;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.protocol.Profile;
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

    /** The municipality's own rule takes the place of the built-in one, which is off: one fault is told once. */
    @Override
    public Map<FindingCode, Map<Profile, Severity>> severities() {
        return Map.of(FindingCode.parse("meeting/next-not-later"), Map.of());
    }
}
