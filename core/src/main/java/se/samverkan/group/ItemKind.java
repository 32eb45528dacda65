package se.samverkan.group;

/**
 * What an agenda item is for (typ av ärende), as an open code. An item can have several.
 *
 * @param code lower-case words parted by hyphens
 */
public record ItemKind(String code) {

    /** The meeting is opened (mötets öppnande). */
    public static final ItemKind OPENING = new ItemKind("opening");

    /** Somebody is elected to verify the minutes (val av justerare). */
    public static final ItemKind ELECTION_OF_VERIFIER = new ItemKind("election-of-verifier");

    /** The agenda is approved (godkännande av dagordning). */
    public static final ItemKind APPROVAL_OF_AGENDA = new ItemKind("approval-of-agenda");

    /** The previous minutes are gone through (föregående protokoll). */
    public static final ItemKind PREVIOUS_MINUTES = new ItemKind("previous-minutes");

    /** News from another group (rapport, aktuellt från). */
    public static final ItemKind REPORT_FROM_GROUP = new ItemKind("report-from-group");

    /** Information or dialogue. */
    public static final ItemKind INFORMATION = new ItemKind("information");

    /** The decisions of the meeting once more (beslut, sammanfattning av beslut). */
    public static final ItemKind DECISION_SUMMARY = new ItemKind("decision-summary");

    /** Questions raised at the meeting (övriga frågor). */
    public static final ItemKind OTHER_BUSINESS = new ItemKind("other-business");

    /** A look back at the meeting itself (mötesutvärdering). */
    public static final ItemKind REFLECTION = new ItemKind("reflection");

    /** When to meet again (nästa möte). */
    public static final ItemKind NEXT_MEETING = new ItemKind("next-meeting");

    /** The meeting is closed (mötets avslutande). */
    public static final ItemKind CLOSING = new ItemKind("closing");

    /** Stands on every agenda of the group (stående punkt). */
    public static final ItemKind STANDING = new ItemKind("standing");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public ItemKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of an item kind is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
