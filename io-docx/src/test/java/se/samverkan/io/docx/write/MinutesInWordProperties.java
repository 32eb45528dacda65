package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;
import se.samverkan.io.Source;
import se.samverkan.io.Template;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.assertions.Differences;
import se.samverkan.testkit.generate.Carried;
import se.samverkan.testkit.generate.Generate;

/** The law of exporting: minutes in Word, page headers and all, are read as the meeting that they are of. */
class MinutesInWordProperties {

    private static final Formats FORMATS = Formats.installed();

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void inOurOwnLooks(@ForAll("meetings") Meeting meeting) throws IOException {
        requireSame(meeting, WriteOptions.defaults());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void inTheLooksOfATemplate(@ForAll("meetings") Meeting meeting) throws IOException {
        requireSame(meeting, WriteOptions.defaults().withTemplate(ekasa()));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void untidyOnesInTheLooksOfATemplate(@ForAll("untidyMeetings") Meeting meeting) throws IOException {
        requireSame(meeting, WriteOptions.defaults().withTemplate(ekasa()));
    }

    private static Template ekasa() throws IOException {
        return Templates.template(Templates.ekasa(), Map.of());
    }

    private static void requireSame(Meeting meeting, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMATS.write(Collaboration.of(meeting), meeting.getId(), "docx", out, options);
        Meeting back = FORMATS.read(Source.of("protokoll.docx", out.toByteArray()), FORMATS.readOptions())
                .meeting();
        assertThat(back.asMinuted())
                .withFailMessage(() -> "minutes in Word are read as the meeting that they are of, but:\n"
                        + Differences.between(meeting.asMinuted(), back.asMinuted()))
                .isEqualTo(meeting.asMinuted());
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Generate.meetings();
    }

    @Provide
    Arbitrary<Meeting> untidyMeetings() {
        return Generate.untidyMeetings(EnumSet.allOf(Carried.class));
    }
}
