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
    static final Wording NO_DUTIES = Catalogue.reason("no-duties");
    static final Wording NO_WINDOW = Catalogue.reason("no-window");
    static final Wording NO_SERIES_WEEKDAY = Catalogue.reason("no-series-weekday");
    static final Wording NO_ASSIGNMENT_GROUP = Catalogue.reason("no-assignment-group");
    static final Wording NO_COVERED_YEAR = Catalogue.reason("no-covered-year");
    static final Wording NO_PLAN_STAGE = Catalogue.reason("no-plan-stage");
    static final Wording NO_APPROVING_GROUP = Catalogue.reason("no-approving-group");
    static final Wording NO_ANNUAL_PLAN = Catalogue.reason("no-annual-plan");
    static final Wording NO_YEAR_NAMED = Catalogue.reason("no-year-named");
    static final Wording NO_ACTIVITY = Catalogue.reason("no-activity");
    static final Wording NO_DECLARED_COUNT = Catalogue.reason("no-declared-count");
    static final Wording NO_UNITS_OF_KIND = Catalogue.reason("no-units-of-kind");
    static final Wording NO_TEMPORARY_GROUP = Catalogue.reason("no-temporary-group");
    static final Wording NO_WORKING_GROUP = Catalogue.reason("no-working-group");
    static final Wording NO_MEMBERS = Catalogue.reason("no-members");
    static final Wording NO_END = Catalogue.reason("no-end");
    static final Wording NO_PARENT = Catalogue.reason("no-parent");
    static final Wording NO_AGREEMENT_END = Catalogue.reason("no-agreement-end");
    static final Wording NO_REVIEW = Catalogue.reason("no-review");
    static final Wording NO_REVIEW_TOLD = Catalogue.reason("no-review-told");
    static final Wording NO_ATTACHMENT_NAMED = Catalogue.reason("no-attachment-named");
    static final Wording ATTACHMENT_UNLABELLED = Catalogue.reason("attachment-unlabelled");
    static final Wording NO_LABELLED_ATTACHMENT = Catalogue.reason("no-labelled-attachment");
    static final Wording NOTHING_ATTACHED = Catalogue.reason("nothing-attached");
    static final Wording NO_SUM = Catalogue.reason("no-sum");
    static final Wording NO_LINK = Catalogue.reason("no-link");
    static final Wording NO_FIGURE_NAMED = Catalogue.reason("no-figure-named");
    static final Wording NO_ITEM_NAMED = Catalogue.reason("no-item-named");

    private Reasons() {}
}
