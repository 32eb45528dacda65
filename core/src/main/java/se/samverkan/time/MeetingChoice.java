package se.samverkan.time;

import java.util.Locale;

/** Which of several meetings is meant. */
public enum MeetingChoice {
    /** One of them, it is not said which: "ett av höstens möten", "mötet i maj". */
    ANY,
    /** The first: "höstens första möte". */
    FIRST,
    /** The last: "årets sista möte". */
    LAST;

    static MeetingChoice ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
