package se.samverkan.testkit.contracts;

/**
 * Ways in which adapters and rules go wrong in life, written before the contracts that are to catch them.
 *
 * <p>Each is injected into one of our own adapters or rules, and one check, named in advance, must fail on it.
 */
enum Fault {
    // Whatever reads: an importer, or the reading half of a document format.
    DROPS_A_WORD("the last word of every paragraph is not read"),
    DROPS_A_WORD_IN_CELLS("the last word is not read, but only in the cells of a table"),
    READS_ONE_PIECE("one call of read() is taken for the whole document"),
    LEAVES_STREAMS_OPEN("a stream of the source is opened and never closed"),
    TAKES_A_BROKEN_STREAM_FOR_THE_END(
            "the IOException of a stream is caught in silence, and what was read so far is returned"),
    OPENS_THE_FILE_BY_NAME("the file that the source is called after is opened, and the source is not"),
    STUMBLES_OVER_DAMAGE("damaged bytes end in a NullPointerException"),
    HANGS_ON_DAMAGE("reading on at the end of a document that was cut never ends"),
    REFUSES_WITHOUT_A_PLACE("a refusal does not say where in the document the fault is"),
    IGNORES_A_LIMIT("a document of more blocks than the limits allow is read"),
    CLAIMS_EVERYTHING("any file is said to be certainly in this format"),
    IS_NOT_FOUND("no service file lists the format"),
    COUNTS_WHAT_IT_READS("the title of an outline holds how many documents were read before it"),
    SHARES_A_FIELD_WHEN_READING("the document that is being read is kept in a field between steps"),

    // Whatever writes: an exporter, or the writing half of a document format.
    CLOSES_THE_STREAM("the stream that was given is closed"),
    DOES_NOT_FLUSH("what is written stays in a buffer of the writer's own"),
    SWALLOWS_THE_EXCEPTION("the IOException of the stream is caught in silence"),
    COUNTS_WHAT_IT_WRITES("the document holds how many documents were written before it"),
    SHARES_A_FIELD_WHEN_WRITING("the value that is being written is kept in a field between steps"),

    // Both ways.
    SWAPS_TWO_PEOPLE("what is said of one person comes back as said of the next"),
    REVERSES_THE_ORDER("blocks come back in another order"),
    LOSES_WHAT_IT_CANNOT_CARRY(
            "a table, which the format has no marks for, is left out instead of being written as text"),

    // Rules.
    CRIES_WOLF("fires on valid minutes"),
    THROWS_ON_STRANGE_MINUTES("takes for granted that every person on the roll has a name"),
    POINTS_AT_NOTHING("reports at an id that no thing of the model has"),
    OVERLOOKS("does not fire on one of the faults that it is about"),
    RAISES_ANOTHER("breaking it raises another rule too, which nothing foretells"),
    LEAVES_A_SLOT_EMPTY("a message is reported without a value for one of its slots"),
    SPEAKS_NO_ENGLISH("the English message is the Swedish one"),
    REMEMBERS("what it saw in one meeting changes what it says of the next");

    private final String what;

    Fault(String what) {
        this.what = what;
    }

    @Override
    public String toString() {
        return name() + ": " + what;
    }
}
