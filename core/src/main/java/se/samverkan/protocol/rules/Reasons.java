package se.samverkan.protocol.rules;

import se.samverkan.finding.Wording;

/** Why a built-in rule does not judge a meeting. */
final class Reasons {

    static final Wording NO_ROLL = Catalogue.wording("reason.no-roll");
    static final Wording ROLE_UNCERTAIN = Catalogue.wording("reason.role-uncertain");
    static final Wording NO_VERIFIER = Catalogue.wording("reason.no-verifier");
    static final Wording ELECTION_UNREAD = Catalogue.wording("reason.election-unread");
    static final Wording NO_NUMBERS = Catalogue.wording("reason.no-numbers");
    static final Wording NO_DECLARED_RANGE = Catalogue.wording("reason.no-declared-range");
    static final Wording NO_SUMMARY = Catalogue.wording("reason.no-summary");
    static final Wording ONLY_SUMMARY = Catalogue.wording("reason.only-summary");
    static final Wording SUMMARY_UNREAD = Catalogue.wording("reason.summary-unread");
    static final Wording NO_WEEKDAY = Catalogue.wording("reason.no-weekday");

    private Reasons() {}
}
