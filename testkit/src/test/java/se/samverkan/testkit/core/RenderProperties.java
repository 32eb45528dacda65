package se.samverkan.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.MinutesReader;
import se.samverkan.minutes.MinutesRenderer;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.generate.Carried;
import se.samverkan.testkit.generate.Generate;

/** The law of the renderer: what is written of a meeting is read as the same meeting, {@link Meeting#asMinuted()}. */
class RenderProperties {

    private static final MinutesRenderer RENDERER = MinutesRenderer.in(Language.SWEDISH);
    private static final MinutesReader READER = MinutesReader.with(Vocabulary.swedish());
    private static final Formats FORMATS = Formats.installed();

    @Property(tries = 500)
    void theOutlineIsReadAsTheMeeting(@ForAll("whole") Meeting meeting) {
        Outline outline = RENDERER.render(Collaboration.of(meeting), meeting.getId());
        assertThat(READER.read(outline).meeting().asMinuted()).isEqualTo(meeting.asMinuted());
    }

    @Property(tries = 500)
    void markdownIsReadAsTheMeeting(@ForAll("whole") Meeting meeting) {
        assertThat(through("markdown", "minutes.md", meeting)).isEqualTo(meeting.asMinuted());
    }

    @Property(tries = 500)
    void plainTextIsReadAsTheMeeting(@ForAll("plain") Meeting meeting) {
        assertThat(through("text", "minutes.txt", meeting)).isEqualTo(meeting.asMinuted());
    }

    @Property(tries = 500)
    void theProjectionIsItsOwnProjection(@ForAll("whole") Meeting meeting) {
        assertThat(meeting.asMinuted().asMinuted()).isEqualTo(meeting.asMinuted());
    }

    @Property(tries = 300)
    void aMeetingAsInLifeComesBackWhicheverWayItGoes(@ForAll Meeting meeting) {
        Outline outline = RENDERER.render(Collaboration.of(meeting), meeting.getId());
        assertThat(READER.read(outline).meeting().asMinuted()).isEqualTo(meeting.asMinuted());
        assertThat(through("markdown", "minutes.md", meeting)).isEqualTo(meeting.asMinuted());
        assertThat(through("text", "minutes.txt", meeting)).isEqualTo(meeting.asMinuted());
    }

    private static Meeting through(String format, String name, Meeting meeting) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FORMATS.write(Collaboration.of(meeting), meeting.getId(), format, out, WriteOptions.defaults());
            return FORMATS.read(Source.of(name, out.toByteArray()), ReadOptions.defaults())
                    .meeting()
                    .asMinuted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Meeting> whole() {
        return Generate.untidyMeetings(EnumSet.allOf(Carried.class));
    }

    @Provide
    Arbitrary<Meeting> plain() {
        return Generate.untidyMeetings(Set.of());
    }
}
