package se.samverkan.protocol;

import se.samverkan.finding.Wording;

/** Why a check does not even ask a rule. */
final class SkipReasons {

    static final Wording OFF = Wording.load(SkipReasons.class, "reasons", "off");
    static final Wording NO_MINUTES = Wording.load(SkipReasons.class, "reasons", "no-minutes");
    static final Wording OTHER_SUBJECT = Wording.load(SkipReasons.class, "reasons", "other-subject");

    private SkipReasons() {}
}
