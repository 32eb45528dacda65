package se.samverkan.minutes;

/** What kind of document something is; only minutes are held against the rules of minutes. */
public enum DocumentKind {
    /** The record of a meeting that was held (protokoll, mötesanteckningar). */
    MINUTES,
    /** A notice of a meeting to come (kallelse). */
    NOTICE,
    /** An agenda on its own (dagordning, föredragningslista). */
    AGENDA,
    /** A proposal (förslag). */
    PROPOSAL,
    /** A letter (brev, skrivelse). */
    LETTER,
    /** Data of the model itself, such as JSON. */
    DATA,
    /** None of these, or not to be told. */
    OTHER
}
