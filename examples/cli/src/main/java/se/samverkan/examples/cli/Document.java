package se.samverkan.examples.cli;

import se.samverkan.io.Imported;
import se.samverkan.minutes.DocumentKind;

/**
 * A document that was read.
 *
 * @param input where it came from
 * @param imported what was read
 */
record Document(Input input, Imported imported) {

    /** Whether it holds minutes: as a document, or as data that was read from minutes before. */
    boolean isMinutes() {
        DocumentKind kind = imported.getDocumentKind();
        return kind == DocumentKind.MINUTES || kind == DocumentKind.DATA;
    }
}
