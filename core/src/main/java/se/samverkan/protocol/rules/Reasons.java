package se.samverkan.protocol.rules;

import se.samverkan.finding.Wording;

/** Why a built-in rule does not judge a meeting. */
final class Reasons {

    static final Wording NO_ROLL = Catalogue.reason("no-roll");
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
    static final Wording NO_DECISIONS = Catalogue.reason("no-decisions");
    static final Wording LABEL_UNREAD = Catalogue.reason("label-unread");
    static final Wording NOTHING_BY_EMAIL = Catalogue.reason("nothing-by-email");
    static final Wording EMAIL_DAY_UNREAD = Catalogue.reason("email-day-unread");
    static final Wording NOTHING_TACIT = Catalogue.reason("nothing-tacit");
    static final Wording NO_TACIT_END = Catalogue.reason("no-tacit-end");
    static final Wording NO_MANDATE = Catalogue.reason("no-mandate");
    static final Wording NO_CONFLICT = Catalogue.reason("no-conflict");
    static final Wording CONFLICT_LEAVES = Catalogue.reason("conflict-leaves");
    static final Wording NO_TASKS = Catalogue.reason("no-tasks");

    private Reasons() {}
}
