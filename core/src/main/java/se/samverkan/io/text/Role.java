package se.samverkan.io.text;

/** What a line is to the page that it stands on. */
enum Role {
    /** Nothing stands on it. */
    BLANK,
    /** It belongs to the document. */
    TEXT,
    /** It is nothing but a page mark. */
    PAGE_MARK,
    /** It is a header or footer that comes again on other pages. */
    RUNNING,
    /** It is nothing but bare links and belongs to no sentence. */
    LINK_DUMP,
    /** It sets up the document for a program that prints it, or is a comment to that. */
    SETUP,
    /** It stands between fences and is kept as it is. */
    FENCED;

    boolean furniture() {
        return this == PAGE_MARK || this == RUNNING || this == LINK_DUMP || this == SETUP;
    }
}
