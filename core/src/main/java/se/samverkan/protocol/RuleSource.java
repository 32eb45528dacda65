package se.samverkan.protocol;

import se.samverkan.finding.Wording;

/**
 * Where a rule comes from.
 *
 * @param kind how binding it is
 * @param citation the law with its section, the routine, or the custom, in words
 */
public record RuleSource(Kind kind, Wording citation) {

    /** How binding a rule's source is. */
    public enum Kind {
        /** A law or ordinance (lag, förordning). */
        LAW,
        /** A written routine of the collaboration (rutin). */
        ROUTINE,
        /** Custom (sedvana). */
        CUSTOM
    }
}
