package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.MinutesReader;
import se.samverkan.minutes.MinutesRenderer;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.assertions.Differences;
import se.samverkan.testkit.generate.Carried;
import se.samverkan.testkit.generate.Generate;

/**
 * What a format of documents promises that both reads and writes: what it carries comes back equal, of anything else no word is lost, and a
 * meeting whose minutes are written in it is read as the same meeting.
 */
public abstract class DocumentRoundTrip extends RoundTripContract<Outline> {

    private static final MinutesRenderer RENDERER = MinutesRenderer.in(Language.SWEDISH);
    private static final MinutesReader READER = MinutesReader.with(Vocabulary.swedish());

    /** For a class that says what to prove. */
    protected DocumentRoundTrip() {}

    /** {@return the format, which has a writer} */
    protected abstract OutlineFormat format();

    /** {@return what of an outline the format keeps} */
    protected abstract Set<Carried> carried();

    /** {@return outlines of nothing but what the format keeps} */
    @Override
    protected Arbitrary<Outline> values() {
        return Generate.outlines().carrying(carried());
    }

    @Override
    protected final byte[] write(Outline outline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format().writer()
                .orElseThrow(() -> new IllegalArgumentException(format().id() + " has no writer"))
                .write(outline, out, WriteOptions.defaults());
        return out.toByteArray();
    }

    @Override
    protected final Outline read(byte[] bytes) throws IOException {
        String name = "written." + format().extensions().stream().findFirst().orElse("bin");
        return format().read(Source.of(name, bytes), Limits.defaults()).outline();
    }

    /** What the format has no marks for is written as text. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    final void noWordOfAnyOutlineIsLost(@ForAll("anyOutline") Outline outline) throws IOException {
        Words said = Words.said(outline);
        // What says nothing is an empty document, which may be refused.
        Assume.that(!said.isEmpty());
        byte[] bytes = write(outline);
        Outline back = read(bytes);
        List<String> missing = said.letters().missingIn(Words.in(back).letters());
        assertThat(missing)
                .withFailMessage(() -> "no word of any outline is lost, but of " + outline + " the letters " + missing
                        + " are missing in " + back
                        + "\nHint: what the format has no marks for is written as text\nWritten was:\n"
                        + Excerpt.of(bytes))
                .isEmpty();
    }

    /** Minutes as they come are read as the meeting that they are of. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    final void untidyMinutesAreReadAsTheMeeting(@ForAll("untidyMeetings") Meeting meeting) throws IOException {
        requireSame(meeting);
    }

    /** Good minutes are read as the meeting that they are of. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    final void goodMinutesAreReadAsTheMeeting(@ForAll("goodMeetings") Meeting meeting) throws IOException {
        requireSame(meeting);
    }

    private void requireSame(Meeting meeting) throws IOException {
        byte[] bytes = write(RENDERER.render(Collaboration.of(meeting), meeting.getId()));
        Meeting back = READER.read(read(bytes)).meeting();
        assertThat(back.asMinuted())
                .withFailMessage(() -> "minutes are read as the meeting that they are of, but:\n"
                        + Differences.between(meeting.asMinuted(), back.asMinuted()) + "\nWritten was:\n"
                        + Excerpt.of(bytes))
                .isEqualTo(meeting.asMinuted());
    }

    @Provide
    Arbitrary<Outline> anyOutline() {
        return Generate.wild(Outline.class);
    }

    @Provide
    Arbitrary<Meeting> untidyMeetings() {
        return Generate.untidyMeetings(carried());
    }

    @Provide
    Arbitrary<Meeting> goodMeetings() {
        return Generate.meetings();
    }
}
