package se.samverkan.testkit.generate;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.generate.untidy.Keeps;
import se.samverkan.testkit.generate.untidy.UntidyMeetings;

/**
 * The generators of the domain as jqwik arbitraries, to build on.
 *
 * <p>In a property method the annotations say the same: {@code @ForAll @InYear(2026) Meeting meeting} is
 * {@code Generate.meetings().inYear(2026)}.
 */
public final class Generate {

    private Generate() {}

    /**
     * Values of a type as in life.
     *
     * @param type one of {@link #types()}, or an enumeration
     * @param <T> the type
     * @return the values
     * @throws IllegalArgumentException if it is neither
     */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return Registry.get(type, false);
    }

    /**
     * Values of a type with anything that it allows.
     *
     * @param type one of {@link #types()}, or an enumeration
     * @param <T> the type
     * @return the values
     * @throws IllegalArgumentException if it is neither
     */
    public static <T> Arbitrary<T> wild(Class<T> type) {
        return Registry.get(type, true);
    }

    /** {@return every type of the model that there are generators of; besides, there are generators of every enumeration} */
    public static Set<Class<?>> types() {
        return Registry.types();
    }

    /** {@return outlines that look like documents, with everything that a format can carry} */
    public static OutlineArbitrary outlines() {
        return OutlineArbitrary.ANY;
    }

    /** {@return meetings that keep every rule of their profile} */
    public static MeetingArbitrary meetings() {
        return MeetingArbitrary.ANY;
    }

    /** {@return years of a collaboration, in which every meeting keeps every rule of its profile} */
    public static CollaborationArbitrary collaborations() {
        return CollaborationArbitrary.ANY;
    }

    /**
     * Swedish as minutes have it.
     *
     * @param kind what the sentences do
     * @return texts of one to three sentences
     */
    public static ProseArbitrary prose(Prose.Kind kind) {
        return ProseArbitrary.NARRATIVE.ofKind(kind);
    }

    /**
     * Minutes as they come, within what a format keeps.
     *
     * @param carried what the format that they are written in carries
     * @return the meetings
     */
    public static Arbitrary<Meeting> untidyMeetings(Set<Carried> carried) {
        boolean whole = carried.containsAll(Set.of(Carried.HEADINGS, Carried.LINKS, Carried.HEADER_ROWS));
        return UntidyMeetings.all(whole ? Keeps.WHOLE : Keeps.PLAIN);
    }
}
