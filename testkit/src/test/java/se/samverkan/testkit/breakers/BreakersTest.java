package se.samverkan.testkit.breakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.FindingCode;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Meeting;

class BreakersTest {

    private static final Meeting MEETING =
            new Meeting.Builder().id(new MeetingId("m")).place("Vintorp").build();

    private static Fault<Meeting> noPlace(String name) {
        return Fault.of(
                Meeting.class,
                name,
                "routine/place-missing",
                "Nobody says where.",
                (meeting, pick) -> meeting.withPlace(Optional.empty()));
    }

    @Test
    void aFaultIsABreaker() {
        Breaker<Meeting> fault = noPlace("no-place");
        assertThat(fault.name()).isEqualTo("no-place");
        assertThat(fault.breaks()).hasToString("routine/place-missing");
        assertThat(fault.subject()).isEqualTo(Meeting.class);
        assertThat(fault.alsoBreaks()).isEmpty();
        assertThat(fault.suits(MEETING)).isTrue();
        assertThat(fault.apply(MEETING, 7).getPlace()).isEmpty();
        assertThat(fault).hasToString("no-place (routine/place-missing)");
    }

    @Test
    void aFaultCanBreakMoreAndSuitLess() {
        Fault<Meeting> fault = noPlace("no-place")
                .alsoBreaking("routine/a")
                .alsoBreaking("routine/b")
                .where(meeting -> meeting.getPlace().isPresent())
                .where(meeting -> meeting.getDate().isEmpty());
        assertThat(fault.alsoBreaks())
                .containsExactlyInAnyOrder(FindingCode.parse("routine/a"), FindingCode.parse("routine/b"));
        assertThat(fault.suits(MEETING)).isTrue();
        assertThat(fault.suits(fault.apply(MEETING, 0))).isFalse();
    }

    @Test
    void breakersAreFoundByRule() {
        Breakers breakers = Breakers.of(List.of(noPlace("b"), noPlace("a")));
        assertThat(breakers.all()).extracting(Breaker::name).containsExactly("a", "b");
        assertThat(breakers.of(FindingCode.parse("routine/place-missing"))).hasSize(2);
        assertThat(breakers.of(FindingCode.parse("routine/other"))).isEmpty();
    }

    @Test
    void twoBreakersOfOneNameAreRefused() {
        List<Fault<Meeting>> twins = List.of(noPlace("a"), noPlace("a"));
        assertThatThrownBy(() -> Breakers.of(twins))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the name a");
    }

    @Test
    void whatIsNoBreakerIsRefused() {
        assertThatThrownBy(() -> noPlace("No place"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"No place\"");
        assertThatThrownBy(() -> Fault.of(String.class, "a", "routine/a", "A.", (text, pick) -> text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("String");
    }

    @Test
    void theInstalledBreakersAreFoundByALoaderToo() {
        assertThat(Breakers.installed(getClass().getClassLoader()).all())
                .extracting(Breaker::name)
                .isEqualTo(
                        Breakers.installed().all().stream().map(Breaker::name).toList());
        assertThat(Breakers.installed(ModuleLayer.boot()).all()).isEmpty();
    }

    @Test
    void theInstalledBreakersHaveLawfulNamesAndSayWhatGoesWrong() {
        assertThat(Breakers.installed().all()).hasSizeGreaterThanOrEqualTo(22).allSatisfy(breaker -> {
            assertThat(breaker.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(breaker.description()).endsWith(".").doesNotContain("\n");
        });
    }
}
