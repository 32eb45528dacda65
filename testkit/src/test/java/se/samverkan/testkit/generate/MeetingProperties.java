package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.MinutesKind;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.MinutesRenderer;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;

class MeetingProperties {

    private static final ProtocolCheck CHECK = ProtocolCheck.installed();

    @Property(tries = 1000)
    void noRuleFires(@ForAll Meeting meeting) {
        assertThat(CHECK.check(meeting).findings()).isEmpty();
    }

    @Provide
    Arbitrary<Tuple2<Profile, Meeting>> profiled() {
        return Arbitraries.of(Profile.class)
                .flatMap(
                        profile -> Generate.meetings().withProfile(profile).map(meeting -> Tuple.of(profile, meeting)));
    }

    @Property(tries = 500)
    void aMeetingOfAProfileKeepsItsRules(@ForAll("profiled") Tuple2<Profile, Meeting> profiled) {
        Meeting meeting = profiled.get2();
        assertThat(CHECK.withProfile(profiled.get1()).check(meeting).findings()).isEmpty();
        MinutesKind kind = profiled.get1() == Profile.NOTES ? MinutesKind.NOTES : MinutesKind.PROTOCOL;
        assertThat(meeting.minutesKind()).contains(kind);
    }

    @Property(tries = 200)
    void idsAreTheirOwn(@ForAll Meeting meeting) {
        Set<Object> ids = new HashSet<>();
        assertThat(meeting.getAttendance()).allMatch(entry -> ids.add(entry.getId()));
        assertThat(meeting.allItems()).allMatch(item -> ids.add(item.getId()));
        assertThat(meeting.decisions()).allMatch(decision -> ids.add(decision.getId()));
        assertThat(meeting.getTasks()).allMatch(task -> ids.add(task.getId()));
        assertThat(meeting.getQuestions()).allMatch(question -> ids.add(question.getId()));
    }

    @Property(tries = 200)
    void whateverIsReferredToIsThere(@ForAll Meeting meeting) {
        Collaboration around = Collaboration.of(meeting);
        assertThat(meeting.allItems().flatMap(item -> item.summaryLines().stream()))
                .allMatch(line -> line.getRepeats()
                        .filter(id -> around.find(id).isPresent())
                        .isPresent());
        assertThat(meeting.getNotice())
                .allMatch(planned -> planned.getMinutedAs()
                        .filter(id -> meeting.findItem(id).isPresent())
                        .isPresent());
        assertThat(meeting.getTasks()).allSatisfy(task -> {
            AgendaItem item = meeting.allItems()
                    .filter(one -> task.getCited()
                            .orElseThrow()
                            .id()
                            .equals(one.getId().value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.getContent().toString()).contains(task.getWhat());
        });
    }

    @Property(tries = 100)
    void allIsInTheYear(
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1990, max = 2090) int year, @ForAll Random random) {
        Meeting meeting =
                Generate.meetings().inYear(year).generator(1_000).next(random).value();
        assertThat(meeting.getDate().orElseThrow().getYear()).isEqualTo(year);
    }

    @Property(tries = 100)
    void sizesAreWithinTheirBounds(
            @ForAll @net.jqwik.api.constraints.IntRange(max = 20) int min,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 20) int more,
            @ForAll Random random) {
        Meeting meeting = Generate.meetings()
                .sized(min, min + more)
                .generator(1_000)
                .next(random)
                .value();
        assertThat(meeting.getAgenda()).hasSizeBetween(min, min + more);
        assertThat(CHECK.check(meeting).findings()).isEmpty();
    }

    @Example
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Generate.meetings().inYear(1989)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Generate.meetings().sized(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Generate.meetings().sized(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void edgeCasesAreFew() {
        assertThat(Generate.meetings().edgeCases().size()).isBetween(4, 20);
        Set<Integer> sizes = new TreeSet<>();
        Generate.meetings()
                .edgeCases()
                .forEach(edge -> sizes.add(edge.value().getAgenda().size()));
        assertThat(sizes).contains(0, 1, 60);
        assertThat(Generate.meetings().complete().edgeCases().size()).isBetween(1, 20);
    }

    @Example
    void aMeetingWithADecisionShrinksToAReadableOne() {
        for (int seed = 0; seed < 10; seed++) {
            Meeting least = shrunk(seed, meeting -> !meeting.decisions().isEmpty());
            String shown = MinutesRenderer.in(Language.SWEDISH)
                    .render(Collaboration.of(least), least.getId())
                    .toString();
            assertThat(least.getAgenda()).as(shown).hasSizeLessThanOrEqualTo(3);
            assertThat(least.getAttendance()).as(shown).hasSizeLessThanOrEqualTo(3);
            assertThat(least.decisions()).as(shown).hasSize(1);
            assertThat(least.getAttendance().get(0).getName()).as(shown).contains("Anna Berg");
            assertThat(least.allItems()
                            .mapToInt(item -> item.getContent().size())
                            .sum())
                    .as(shown)
                    .isLessThanOrEqualTo(9);
        }
    }

    /** The least meeting that has something, found as jqwik finds it: step by step to whatever is nearer and has it still. */
    private static Meeting shrunk(long seed, Predicate<Meeting> has) {
        var generator = Generate.meetings().generator(1_000);
        Random random = new Random(seed);
        Shrinkable<Meeting> least = generator.next(random);
        while (!has.test(least.value())) {
            least = generator.next(random);
        }
        boolean shrunk = true;
        while (shrunk) {
            Shrinkable<Meeting> from = least;
            least = from.shrink()
                    .filter(smaller -> smaller.distance().compareTo(from.distance()) < 0)
                    .filter(smaller -> has.test(smaller.value()))
                    .findFirst()
                    .orElse(from);
            shrunk = least != from;
        }
        return least.value();
    }

    static List<Meeting> sample(Arbitrary<Meeting> meetings, int count) {
        Random random = new Random(1);
        var generator = meetings.generator(1_000, true);
        return java.util.stream.Stream.generate(() -> generator.next(random).value())
                .limit(count)
                .toList();
    }
}
