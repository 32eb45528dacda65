package se.samverkan.testkit.generate.untidy;

/** What the way through a format leaves of an outline. */
public enum Keeps {
    /** Everything: the outline itself, and Markdown. */
    WHOLE,
    /** Words alone: in plain text a heading is a line like others, a link is told by its address, and no row of a table is a header. */
    PLAIN;

    boolean keepsHeadings() {
        return this == WHOLE;
    }

    boolean keepsLinks() {
        return this == WHOLE;
    }

    boolean keepsHeaderRows() {
        return this == WHOLE;
    }
}
