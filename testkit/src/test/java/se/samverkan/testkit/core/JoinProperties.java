package se.samverkan.testkit.core;

import static se.samverkan.testkit.assertions.SamverkanAssertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.generate.Sized;
import se.samverkan.testkit.generate.Wild;

/** The join over years as in life and over anything: a year that is told in parts, in any order, is the year. */
class JoinProperties {

    @Property(tries = 100)
    void aYearToldMeetingByMeetingIsTheYear(@ForAll @Sized(max = 6) Collaboration year, @ForAll Random random) {
        List<Collaboration> parts = new ArrayList<>(List.of(year.withMeetings(List.of())));
        for (Meeting meeting : year.getMeetings()) {
            parts.add(Collaboration.of(meeting));
        }
        Collections.shuffle(parts, random);
        assertThat(Collaboration.joinAll(parts)).hasSameContentAs(year).hasNoConflicts();
    }

    @Property(tries = 100)
    void whatIsToldTwiceIsToldOnce(@ForAll @Wild Collaboration one) {
        assertThat(one.join(one)).hasSameContentAs(one);
    }

    @Property(tries = 100)
    void theOrderOfTellingIsNoContent(@ForAll @Wild Collaboration one, @ForAll @Wild Collaboration other) {
        assertThat(one.join(other)).hasSameContentAs(other.join(one));
    }
}
