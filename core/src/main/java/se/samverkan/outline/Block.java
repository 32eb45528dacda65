package se.samverkan.outline;

/**
 * One part of a document, one below the other.
 */
public sealed interface Block permits TextBlock, Table {

    /** {@return all text of the block, as a reader would copy it: cells parted by tabs, rows and lines by line breaks} */
    String text();
}
