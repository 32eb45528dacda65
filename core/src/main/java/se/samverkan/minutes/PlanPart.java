package se.samverkan.minutes;

/** What a section of a proposal is about, by its heading. */
enum PlanPart {
    /** How things are, why they shall change, what is needed (bakgrund, behov, syfte). */
    BACKGROUND,
    /** What is proposed (förslag, mötesstruktur). */
    PROPOSAL,
    /** How the units are parted (geografisk områdesindelning). */
    AREAS,
    /** One of those parts ("Område Norr"). */
    AREA,
    /** Meetings of one kind ("Närvårdsmöten vår"). */
    SERIES,
    /** Who takes part (deltagare). */
    PARTICIPANTS,
    /** Who calls, chairs and keeps the agenda (ansvar). */
    DUTIES,
    /** How units are reached (kontaktvägar). */
    CONTACT,
    /** When the meetings are held (mötestider, tidplan). */
    TIMES,
    /** What remains to be done (fortsatt arbete). */
    FURTHER,
    /** Something else. */
    OTHER
}
