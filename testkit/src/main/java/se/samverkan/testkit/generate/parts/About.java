package se.samverkan.testkit.generate.parts;

/** What a text of the model is about: where its words come from when they are as in life. */
enum About {
    PERSON,
    ORGANISATION,
    GROUP,
    PLACE,
    POSITION,
    HEADING,
    SENTENCE,
    DECISION,
    LABEL,
    TITLE,
    REMARK,
    REGISTRATION,
    LINK
}
