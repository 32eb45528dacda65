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
    static final Wording NO_ATTACHMENT_NAMED = Catalogue.reason("no-attachment-named");
    static final Wording ATTACHMENT_UNLABELLED = Catalogue.reason("attachment-unlabelled");
    static final Wording NO_LABELLED_ATTACHMENT = Catalogue.reason("no-labelled-attachment");
    static final Wording NOTHING_ATTACHED = Catalogue.reason("nothing-attached");
    static final Wording NO_LINK = Catalogue.reason("no-link");
    static final Wording NO_FIGURE_NAMED = Catalogue.reason("no-figure-named");
    static final Wording NO_ITEM_NAMED = Catalogue.reason("no-item-named");

    private Reasons() {}
}
