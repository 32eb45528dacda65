package se.samverkan.minutes;

/** A bound of the reader's own that no document reaches which people wrote for people. */
enum Bound {
    /** A sentence is read in parts. */
    SENTENCE,
    /** Sub-items that lie still deeper are text. */
    DEPTH,
    /** Whether a task is one of the further decisions of its item is not asked. */
    DECISIONS,
    /** A line of a summary repeats one of the further decisions only word by word. */
    SUMMARY,
    /** An attachment that words mention without a label is none of the further ones. */
    ATTACHMENTS,
    /** What looks like a further series of meetings of a plan is text. */
    SERIES
}
