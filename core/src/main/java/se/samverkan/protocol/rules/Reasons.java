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
    static final Wording NO_YEAR_SERIES = Catalogue.reason("no-year-series");
    static final Wording FIRST_OF_YEAR = Catalogue.reason("first-of-year");
    static final Wording NOT_FIRST_OF_YEAR = Catalogue.reason("not-first-of-year");
    static final Wording SEVERAL_THAT_DAY = Catalogue.reason("several-that-day");
    static final Wording NUMBERS_UNREAD = Catalogue.reason("numbers-unread");
    static final Wording NO_EARLIER_MEETING = Catalogue.reason("no-earlier-meeting");
    static final Wording NO_ITEMS = Catalogue.reason("no-items");
    static final Wording NOTHING_DEFERRED = Catalogue.reason("nothing-deferred");
    static final Wording NOTHING_BY_EMAIL = Catalogue.reason("nothing-by-email");
    static final Wording NOTHING_TACIT = Catalogue.reason("nothing-tacit");
    static final Wording NO_DATED_TASK = Catalogue.reason("no-dated-task");
    static final Wording NO_UNDATED_TASK = Catalogue.reason("no-undated-task");
    static final Wording NOTHING_TO_CARRY_OUT = Catalogue.reason("nothing-to-carry-out");
    static final Wording NO_CONDITION = Catalogue.reason("no-condition");
    static final Wording NO_QUESTIONS = Catalogue.reason("no-questions");
    static final Wording NO_QUESTION_RECEIVED = Catalogue.reason("no-question-received");
    static final Wording NO_QUESTION_CARRIED_ON = Catalogue.reason("no-question-carried-on");
    static final Wording TIMES_OR_PLACES_UNKNOWN = Catalogue.reason("times-or-places-unknown");

    private Reasons() {}
}
