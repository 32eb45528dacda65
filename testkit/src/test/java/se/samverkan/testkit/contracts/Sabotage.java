package se.samverkan.testkit.contracts;

import java.util.function.Supplier;

/**
 * Ways in which adapters and rules go wrong in life, written before the contracts that are to catch them.
 *
 * <p>Each is injected into one of our own adapters or rules, and one check, named in advance, must fail on it.
 */
@SuppressWarnings("ImmutableEnumChecker") // a method reference has no state
enum Sabotage {
    // Whatever reads: an importer, or the reading half of a document format.
    DROPS_A_WORD(
            "the last word of every paragraph is not read",
            Suites.Reads.class,
            "readsEveryWordOfItsSamples",
            FaultyReading::dropsAWord),
    DROPS_A_WORD_IN_CELLS(
            "the last word is not read, but only in the cells of a table",
            Suites.Reads.class,
            "readsEveryWordOfItsSamples",
            FaultyReading::dropsAWordInCells),
    READS_ONE_PIECE(
            "one call of read() is taken for the whole document",
            Suites.Reads.class,
            "readsTheSameInSmallPieces",
            FaultyReading::readsOnePiece),
    LEAVES_STREAMS_OPEN(
            "a stream of the source is opened and never closed",
            Suites.Reads.class,
            "closesEveryStreamThatItOpens",
            FaultyReading::leavesStreamsOpen),
    TAKES_A_BROKEN_STREAM_FOR_THE_END(
            "the IOException of a stream is caught in silence, and what was read so far is returned",
            Suites.Reads.class,
            "tellsOfABrokenStream",
            FaultyReading::takesABrokenStreamForTheEnd),
    OPENS_THE_FILE_BY_NAME(
            "the file that the source is called after is opened, and the source is not",
            Suites.Reads.class,
            "readsNothingButTheSource",
            FaultyReading::opensTheFileByName),
    STUMBLES_OVER_DAMAGE(
            "damaged bytes end in a NullPointerException",
            Suites.Reads.class,
            "readsOrRefusesDamagedBytes",
            FaultyReading::stumblesOverDamage),
    HANGS_ON_DAMAGE(
            "reading on at the end of a document that was cut never ends",
            Suites.Reads.class,
            "readsOrRefusesDamagedBytes",
            FaultyReading::hangsOnDamage),
    REFUSES_WITHOUT_A_PLACE(
            "a refusal does not say where in the document the fault is",
            Suites.Reads.class,
            "saysWhatIsWrongWhereAndWhatToDo",
            FaultyReading::refusesWithoutAPlace),
    IGNORES_A_LIMIT(
            "a document of more blocks than the limits allow is read",
            Suites.Reads.class,
            "tellsWhenALimitIsExceeded",
            FaultyReading::ignoresALimit),
    CLAIMS_EVERYTHING(
            "any file is said to be certainly in this format",
            Suites.Reads.class,
            "leavesForeignDocumentsToOthers",
            FaultyReading::claimsEverything),
    IS_NOT_FOUND(
            "no service file lists the format",
            Suites.Reads.class,
            "isInstalledUnderItsId",
            () -> new Suites.NotFound(new HouseFormat())),
    COUNTS_WHAT_IT_READS(
            "the title of an outline holds how many documents were read before it",
            Suites.Reads.class,
            "readsTheSameTwice",
            FaultyReading::countsWhatItReads),
    SHARES_A_FIELD_WHEN_READING(
            "the document that is being read is kept in a field between steps",
            Suites.Reads.class,
            "readsTheSameFromManyThreads",
            FaultyReading::sharesAField),

    // Whatever writes: an exporter, or the writing half of a document format.
    CLOSES_THE_STREAM(
            "the stream that was given is closed",
            Suites.Writes.class,
            "leavesTheStreamOpen",
            FaultyWriting::closesTheStream),
    DOES_NOT_FLUSH(
            "what is written stays in a buffer of the writer's own",
            Suites.Writes.class,
            "writesWithoutWaitingForTheEnd",
            FaultyWriting::doesNotFlush),
    SWALLOWS_THE_EXCEPTION(
            "the IOException of the stream is caught in silence",
            Suites.Writes.class,
            "tellsOfABrokenStream",
            FaultyWriting::swallowsTheException),
    COUNTS_WHAT_IT_WRITES(
            "the document holds how many documents were written before it",
            Suites.Writes.class,
            "equalValuesGiveEqualBytes",
            FaultyWriting::countsWhatItWrites),
    SHARES_A_FIELD_WHEN_WRITING(
            "the value that is being written is kept in a field between steps",
            Suites.Writes.class,
            "writesTheSameFromManyThreads",
            FaultyWriting::sharesAField),

    // Both ways.
    SWAPS_TWO_PEOPLE(
            "what is said of one person comes back as said of the next",
            Suites.BothWays.class,
            "whatIsWrittenComesBackEqual",
            FaultyReading::swapsTwoPeople),
    REVERSES_THE_ORDER(
            "blocks come back in another order",
            Suites.BothWays.class,
            "whatIsWrittenComesBackEqual",
            FaultyReading::reversesTheOrder),
    LOSES_WHAT_IT_CANNOT_CARRY(
            "a footnote, which the format has no marks for, is left out instead of being written as text",
            Suites.BothWays.class,
            "noWordOfAnyOutlineIsLost",
            FaultyWriting::losesWhatItCannotCarry),

    // Rules.
    CRIES_WOLF("fires on valid minutes", Suites.Rules.class, "isSilentOnValidMinutes", FaultyRules::criesWolf),
    THROWS_ON_STRANGE_MINUTES(
            "takes for granted that every person on the roll has a name",
            Suites.Rules.class,
            "throwsOnNothing",
            FaultyRules::throwsOnStrangeMinutes),
    POINTS_AT_NOTHING(
            "reports at an id that no thing of the model has",
            Suites.Rules.class,
            "pointsAtThingsThatThereAre",
            FaultyRules::pointsAtNothing),
    OVERLOOKS(
            "does not fire on one of the faults that it is about",
            Suites.Rules.class,
            "aBreakerRaisesWhatItForetellsAndNoMore",
            FaultyRules::overlooks),
    RAISES_ANOTHER(
            "breaking it raises another rule too, which nothing foretells",
            Suites.Rules.class,
            "aBreakerRaisesWhatItForetellsAndNoMore",
            FaultyRules::raisesAnother),
    LEAVES_A_SLOT_EMPTY(
            "a message is reported without a value for one of its slots",
            Suites.Rules.class,
            "fillsEverySlot",
            FaultyRules::leavesASlotEmpty),
    SPEAKS_NO_ENGLISH(
            "the English message is the Swedish one",
            Suites.Rules.class,
            "isToldInBothLanguages",
            FaultyRules::speaksNoEnglish),
    REMEMBERS(
            "what it saw in one meeting changes what it says of the next",
            Suites.Rules.class,
            "saysTheSameTwice",
            FaultyRules::remembers);

    private final String what;
    private final Class<?> contract;
    private final String check;
    private final Supplier<Object> injected;

    Sabotage(String what, Class<?> contract, String check, Supplier<Object> injected) {
        this.what = what;
        this.contract = contract;
        this.check = check;
        this.injected = injected;
    }

    /** The contract that catches it. */
    Class<?> contract() {
        return contract;
    }

    /** The check that must fail, whichever others do. */
    String check() {
        return check;
    }

    /** A fresh adapter or rule with the fault. */
    Object injected() {
        return injected.get();
    }

    @Override
    public String toString() {
        return name() + ": " + what;
    }
}
