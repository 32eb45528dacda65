package se.samverkan.meeting;

/** What became of an agenda item at the meeting. */
public enum ItemOutcome {
    /** Dealt with (behandlad). */
    HANDLED,
    /** Nothing to report (inget att rapportera, utgår). */
    NOTHING_TO_REPORT,
    /** Put off to a later meeting (bordlagd, sätts upp till nästa möte). */
    DEFERRED,
    /** On the agenda and not taken up (togs inte upp). */
    NOT_TAKEN_UP
}
