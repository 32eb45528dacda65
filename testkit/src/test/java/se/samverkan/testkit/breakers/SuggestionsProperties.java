package se.samverkan.testkit.breakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.Suggestion;
import se.samverkan.testkit.generate.Complete;
import se.samverkan.testkit.generate.Generate;

/** What a report suggests mends what it found, and breaks nothing. */
class SuggestionsProperties {

    private static final ProtocolCheck CHECK = ProtocolCheck.installed();

    @SuppressWarnings("unchecked") // the filter asks for the type that it is cast to
    private static final List<Breaker<Meeting>> OF_MEETINGS = Breakers.installed().all().stream()
            .filter(breaker -> breaker.subject() == Meeting.class)
            .map(breaker -> (Breaker<Meeting>) breaker)
            .toList();

    @Provide
    Arbitrary<Breaker<Meeting>> ofMeetings() {
        return Arbitraries.of(OF_MEETINGS);
    }

    @Property(tries = 3000)
    void aSuggestionMendsItsFindingAndRaisesNoOther(
            @ForAll @Complete Meeting meeting,
            @ForAll("ofMeetings") Breaker<Meeting> breaker,
            @ForAll @IntRange(max = 999) int pick) {
        Assume.that(breaker.suits(meeting));
        Collaboration broken = Collaboration.of(breaker.apply(meeting, pick));
        Report before = CHECK.check(broken, meeting.getId());
        for (Suggestion suggestion : before.getSuggestions()) {
            List<Finding> after = CHECK.check(broken.apply(suggestion.edit()), meeting.getId())
                    .findings();
            assertThat(before.findings()).anyMatch(suggestion::mends);
            assertThat(after).as(suggestion.toString()).noneMatch(suggestion::mends);
            assertThat(before.findings()).as(suggestion.toString()).containsAll(after);
        }
    }

    @Example
    void somethingIsSuggestedNowAndThen() {
        long suggested = Generate.meetings()
                .complete()
                .sampleStream()
                .limit(200)
                .filter(meeting -> OF_MEETINGS.stream()
                        .filter(breaker -> breaker.suits(meeting))
                        .map(breaker -> CHECK.check(breaker.apply(meeting, meeting.hashCode() & 511)))
                        .anyMatch(report -> !report.getSuggestions().isEmpty()))
                .count();
        assertThat(suggested).isGreaterThan(100);
    }
}
