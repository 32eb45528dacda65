package se.samverkan.protocol.rules;

import se.samverkan.finding.Wording;

/** Why a built-in rule does not judge a meeting. */
final class Reasons {

    static final Wording NO_ROLL = Catalogue.reason("no-roll");
    static final Wording NO_SUBSTITUTE = Catalogue.reason("no-substitute");
    static final Wording NO_MEMBERS = Catalogue.reason("no-members");
    static final Wording MEMBERS_UNSURE = Catalogue.reason("members-unsure");
    static final Wording NO_QUORUM = Catalogue.reason("no-quorum");
    static final Wording UNNAMED_PRESENT = Catalogue.reason("unnamed-present");
    static final Wording NO_EXPECTED_PARTY = Catalogue.reason("no-expected-party");
    static final Wording VOICES_UNCLEAR = Catalogue.reason("voices-unclear");
    static final Wording NO_SIGNATURE = Catalogue.reason("no-signature");
    static final Wording SIGNATORY_UNCLEAR = Catalogue.reason("signatory-unclear");
    static final Wording NO_STAGE_DAYS = Catalogue.reason("no-stage-days");
    static final Wording ROLE_UNCERTAIN = Catalogue.reason("role-uncertain");
    static final Wording NO_VERIFIER = Catalogue.reason("no-verifier");
    static final Wording ELECTION_UNREAD = Catalogue.reason("election-unread");
    static final Wording NO_NUMBERS = Catalogue.reason("no-numbers");
    static final Wording NO_DECLARED_RANGE = Catalogue.reason("no-declared-range");
    static final Wording NO_SUMMARY = Catalogue.reason("no-summary");
    static final Wording ONLY_SUMMARY = Catalogue.reason("only-summary");
    static final Wording SUMMARY_UNREAD = Catalogue.reason("summary-unread");
    static final Wording NO_WEEKDAY = Catalogue.reason("no-weekday");
    static final Wording NO_DAY = Catalogue.reason("no-day");
    static final Wording NO_WAIVER = Catalogue.reason("no-waiver");
    static final Wording NO_GROUP = Catalogue.reason("no-group");
    static final Wording NO_COVERAGE = Catalogue.reason("no-coverage");
    static final Wording NO_DATE = Catalogue.reason("no-date");

    private Reasons() {}
}
