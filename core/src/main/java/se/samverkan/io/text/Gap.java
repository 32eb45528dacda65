package se.samverkan.io.text;

/** What stands between two lines of text, in ascending order. */
enum Gap {
    /** Nothing: one line follows the other. */
    NONE,
    /** Blank lines. */
    BLANK,
    /** The end of a page. */
    PAGE;

    Gap and(Gap other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
