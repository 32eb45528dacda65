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
    static final Wording DATE_UNREAD = Catalogue.reason("date-unread");
    static final Wording NO_TIMES = Catalogue.reason("no-times");
    static final Wording NO_NEXT_DATE = Catalogue.reason("no-next-date");
    static final Wording NEXT_UNREAD = Catalogue.reason("next-unread");
    static final Wording NO_QUESTION_DEADLINE = Catalogue.reason("no-question-deadline");
    static final Wording NO_ITEMS = Catalogue.reason("no-items");
    static final Wording NO_LATE_LIST = Catalogue.reason("no-late-list");
    static final Wording NO_STANDING_ITEM = Catalogue.reason("no-standing-item");
    static final Wording NO_GOALS = Catalogue.reason("no-goals");
    static final Wording NO_REPORT = Catalogue.reason("no-report");

    private Reasons() {}
}
