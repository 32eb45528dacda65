package se.samverkan.testkit.laws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.assertions.SamverkanAssertions;

/**
 * What is read of minutes in plain text does not hang on what programs do to text: where lines are broken, pages, line ends, marks that nobody
 * sees.
 *
 * <p>To be extended by a test class; by itself it looks at the installed formats. Of what is read, blanks and line breaks aside, the parts and
 * their words are compared, {@link Meeting#asMinuted()}.
 */
public abstract class ReadingLaws {

    private static final int TRIES = 200;

    /** For test classes. */
    protected ReadingLaws() {}

    /**
     * Reads minutes.
     *
     * @param text the minutes as plain text
     * @return what was read; by the installed formats by default
     * @throws IOException if the text cannot be read
     */
    protected Meeting read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Formats.installed()
                .read(Source.of("minutes.txt", bytes), ReadOptions.defaults())
                .meeting();
    }

    /**
     * Broken lines are read as whole ones.
     *
     * @param meeting a meeting
     * @param pick chooses how
     * @throws IOException if the text cannot be read
     */
    @Property(tries = TRIES)
    protected void brokenLinesAreReadAsWholeOnes(@ForAll Meeting meeting, @ForAll @IntRange(max = 999) int pick)
            throws IOException {
        assertSame(meeting, TextChanges.rewrapLines(), pick);
    }

    /**
     * Pages change nothing.
     *
     * @param meeting a meeting
     * @param pick chooses how
     * @throws IOException if the text cannot be read
     */
    @Property(tries = TRIES)
    protected void pagesChangeNothing(@ForAll Meeting meeting, @ForAll @IntRange(max = 999) int pick)
            throws IOException {
        assertSame(meeting, TextChanges.addPageHeaders(), pick);
    }

    /**
     * Other line ends change nothing.
     *
     * @param meeting a meeting
     * @param pick chooses how
     * @throws IOException if the text cannot be read
     */
    @Property(tries = TRIES)
    protected void otherLineEndsChangeNothing(@ForAll Meeting meeting, @ForAll @IntRange(max = 999) int pick)
            throws IOException {
        assertSame(meeting, TextChanges.otherLineEnds(), pick);
    }

    /**
     * Marks that nobody sees change nothing.
     *
     * @param meeting a meeting
     * @param pick chooses how
     * @throws IOException if the text cannot be read
     */
    @Property(tries = TRIES)
    protected void marksThatNobodySeesChangeNothing(@ForAll Meeting meeting, @ForAll @IntRange(max = 999) int pick)
            throws IOException {
        assertSame(meeting, TextChanges.invisibleMarks(), pick);
    }

    private void assertSame(Meeting meeting, Metamorphosis<String> change, int pick) throws IOException {
        String text = text(meeting);
        Meeting plain = inOneLine(read(text));
        SamverkanAssertions.assertThat(inOneLine(read(change.apply(text, pick))))
                .isMinutedAs(plain);
    }

    private static String text(Meeting meeting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.installed().write(Collaboration.of(meeting), meeting.getId(), "text", out, WriteOptions.defaults());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Meeting inOneLine(Meeting meeting) {
        return Retelling.of(meeting, text -> String.join(" ", text.strip().split("\\s+")));
    }
}
