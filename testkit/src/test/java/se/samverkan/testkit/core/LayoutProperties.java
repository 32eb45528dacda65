package se.samverkan.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.RollLayout;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.MinutesLayout;
import se.samverkan.minutes.MinutesReader;
import se.samverkan.minutes.MinutesRenderer;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.assertions.SamverkanAssertions;
import se.samverkan.testkit.generate.Carried;
import se.samverkan.testkit.generate.Generate;

/** The law of the renderer in every layout: what is written of a meeting is read as the meeting that the layout tells of. */
class LayoutProperties {

    private static final MinutesRenderer RENDERER = MinutesRenderer.in(Language.SWEDISH);
    private static final MinutesReader READER = MinutesReader.with(Vocabulary.swedish());

    private static final List<NumberStyle> STYLES = List.of(
            NumberStyle.SECTION,
            NumberStyle.PARENTHESIS,
            NumberStyle.POINT,
            new NumberStyle("§ ", ""),
            new NumberStyle("§", ""),
            new NumberStyle("", ":"),
            new NumberStyle("", ""),
            new NumberStyle("Punkt ", ""),
            new NumberStyle("Paragraf ", "."));

    @Property(tries = 1000)
    void minutesAsTheyComeAreReadInEveryLayout(
            @ForAll("untidy") Meeting meeting, @ForAll("layouts") MinutesLayout layout) {
        assertRead(meeting, layout);
    }

    @Property(tries = 1000)
    void minutesAsInLifeAreReadInEveryLayout(@ForAll Meeting meeting, @ForAll("layouts") MinutesLayout layout) {
        assertRead(meeting, layout);
    }

    @Property(tries = 1000)
    void aLayoutAppliedTwiceChangesNothingMore(
            @ForAll("untidy") Meeting meeting, @ForAll("layouts") MinutesLayout layout) {
        Meeting once = layout.applied(meeting);
        assertThat(layout.applied(once)).isEqualTo(once);
    }

    @Property(tries = 1000)
    void aLayoutLosesNothingOfWhatAMeetingSays(
            @ForAll("untidy") Meeting meeting, @ForAll("layouts") MinutesLayout layout) {
        Meeting told = layout.applied(meeting);
        assertThat(told.decisions()).isEqualTo(meeting.decisions());
        assertThat(told.getAgenda())
                .hasSizeGreaterThanOrEqualTo(meeting.getAgenda().size());
        assertThat(told.getAttendance()).hasSameSizeAs(meeting.getAttendance());
        assertThat(told.getAttachments()).isEqualTo(meeting.getAttachments());
        assertThat(MinutesLayout.asWritten().applied(meeting)).isEqualTo(meeting);
    }

    private static void assertRead(Meeting meeting, MinutesLayout layout) {
        Outline outline = RENDERER.withLayout(layout).render(Collaboration.of(meeting), meeting.getId());
        SamverkanAssertions.assertThat(READER.read(outline).meeting()).isMinutedAs(layout.applied(meeting));
    }

    @Provide
    Arbitrary<Meeting> untidy() {
        return Generate.untidyMeetings(EnumSet.allOf(Carried.class));
    }

    @Provide
    Arbitrary<MinutesLayout> layouts() {
        return Combinators.combine(
                        maybe(MinutesKind.values()),
                        Arbitraries.of(STYLES).optional(0.8),
                        maybe(RollLayout.values()),
                        maybe(true, false))
                .as((kind, style, roll, summarised) -> new MinutesLayout.Builder()
                        .kind(kind)
                        .numberStyle(style)
                        .roll(roll)
                        .summarised(summarised)
                        .build());
    }

    @SafeVarargs
    private static <T> Arbitrary<Optional<T>> maybe(T... values) {
        return Arbitraries.of(values).optional(0.8);
    }
}
