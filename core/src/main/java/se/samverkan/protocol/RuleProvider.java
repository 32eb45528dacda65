package se.samverkan.protocol;

import java.util.List;
import java.util.Map;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;

/**
 * Brings rules of a host or plugin, and weighs others anew, without touching ours.
 *
 * <p>Found by {@link java.util.ServiceLoader} on the class path and the module path by {@link ProtocolCheck#installed()}; made once, called
 * once. Implementations need a public constructor without parameters.
 */
public interface RuleProvider {

    /** {@return the rules to add; a code that another rule has is refused} */
    List<ProtocolRule<?>> rules();

    /**
     * Severities that replace those which rules declare.
     *
     * @return by rule code, the severities by profile, complete: in a profile that is left out the rule is off; none by default
     */
    default Map<FindingCode, Map<Profile, Severity>> severities() {
        return Map.of();
    }
}
