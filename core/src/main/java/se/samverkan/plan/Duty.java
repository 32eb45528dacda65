package se.samverkan.plan;

/** What somebody must do for the meetings of a series. */
public enum Duty {
    /** Sends the notice (kallar). */
    CALL,
    /** Brings the people together (sammankallande). */
    CONVENE,
    /** Leads the meeting (ordförande). */
    CHAIR,
    /** Answers for the agenda (dagordning). */
    AGENDA,
    /** Coordinates everything besides (samordning). */
    COORDINATE
}
