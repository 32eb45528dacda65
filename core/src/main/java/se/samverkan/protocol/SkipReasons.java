package se.samverkan.protocol;

import java.util.Map;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;

/** Why a check does not even ask a rule. */
final class SkipReasons {

    static final Wording OFF = Wording.load(SkipReasons.class, "reasons", "off");
    static final Wording NO_MINUTES = Wording.load(SkipReasons.class, "reasons", "no-minutes");
    static final Wording OTHER_SUBJECT = Wording.load(SkipReasons.class, "reasons", "other-subject");

    static final Wording OVER_TIME = Wording.load(SkipReasons.class, "reasons", "over-time");

    private static final Wording PRESUPPOSED = Wording.load(SkipReasons.class, "reasons", "presupposed");

    private SkipReasons() {}

    static Wording presupposed(FindingCode broken) {
        Map<String, String> slots = Map.of("rule", broken.toString());
        return new Wording(PRESUPPOSED.fill(Language.SWEDISH, slots), PRESUPPOSED.fill(Language.ENGLISH, slots));
    }
}
