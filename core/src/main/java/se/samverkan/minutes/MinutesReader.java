package se.samverkan.minutes;

import java.util.List;
import java.util.Map;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Vocabulary;
import se.samverkan.outline.Outline;

/**
 * Reads minutes out of an outline: who met when, who was there, what was dealt with, what was decided.
 *
 * <p>Two laws hold for every outline, minutes or not. No word is lost: each character that is no blank has exactly one of the uses of
 * {@link SourceRange.Use}, and what is not understood stays as narrative of its item or as unplaced text. And nothing that matters is guessed in
 * silence: an inference that could be wrong is among the findings.
 *
 * <p>What is no minutes is told by its title and by what else speaks for a kind of document, and a finding says what it was taken for. All of its
 * text stands in the preamble of a meeting about which nothing else is said. A proposal for a structure of meetings (förslag till mötesstruktur) is
 * besides read into a {@link se.samverkan.plan.MeetingPlan}: as tasks do, its parts cite words of that text and own none, so that each character
 * still has one use.
 *
 * <p>The words by which it reads are data, a {@link Vocabulary}. A reader holds no state between documents and is safe to share between threads;
 * equal outlines give equal readings.
 */
public final class MinutesReader {

    private final Vocabulary vocabulary;
    private final Words words;
    private final long maxWork;

    private MinutesReader(Vocabulary vocabulary, long maxWork) {
        this.vocabulary = vocabulary;
        this.words = new Words(vocabulary);
        this.maxWork = maxWork;
    }

    /**
     * A reader.
     *
     * @param vocabulary the words to read by
     * @return the reader
     */
    public static MinutesReader with(Vocabulary vocabulary) {
        return new MinutesReader(vocabulary, Long.MAX_VALUE);
    }

    /**
     * A reader with the same words that gives up on what is hopeless. What it no longer reads stays as unplaced text, with a finding that says where it
     * stopped; equal documents stop at the same place.
     *
     * @param maxWork how many characters it looks at, lines of more than 10,000 counted as often as they are longer; at least 1
     * @return the reader
     * @throws IllegalArgumentException if the work is less than 1
     */
    public MinutesReader withinWork(long maxWork) {
        if (maxWork < 1) {
            throw new IllegalArgumentException("no work is done within " + maxWork);
        }
        return new MinutesReader(vocabulary, maxWork);
    }

    /**
     * Reads a document.
     *
     * @param outline the document
     * @return what it says, and what became of each stretch of its text
     */
    public MinutesReading read(Outline outline) {
        Ledger ledger = new Ledger(outline, words);
        List<Line> lines = Lines.of(outline, ledger);
        int end = Work.end(lines, maxWork);
        MinutesReading reading = new ReadingSession(words, ledger, lines.subList(0, end), outline).read();
        return end == lines.size() ? reading : stopped(reading, lines.get(end));
    }

    private static MinutesReading stopped(MinutesReading reading, Line line) {
        Finding finding = ReadFindings.of(
                        "read/work-limit",
                        Severity.WARNING,
                        ModelPath.of(reading.getMeetingId()).then("unplaced"),
                        Map.of())
                .withPlace(line.place());
        return new MinutesReading.Builder().from(reading).addFinding(finding).build();
    }
}
