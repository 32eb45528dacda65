package se.samverkan.examples.cli;

import java.io.IOException;

/** How the outcome of checks is told. */
interface CheckOutput {

    /** What it can be. */
    enum Form {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** For editors and build servers. */
        SARIF
    }

    /** Tells of one document. */
    void add(Checked checked) throws IOException;

    /** Tells of several documents together; called only for several. */
    void total(Tally tally, int unusable);

    /** Ends the output. */
    void end() throws IOException;
}
