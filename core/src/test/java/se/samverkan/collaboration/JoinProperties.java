package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.id.Identified;

/** The laws of the join, over collaborations that tell of the same things in almost the same way. */
class JoinProperties {

    private static final int TRIES = 200;

    @Provide
    Arbitrary<List<Collaboration>> three() {
        return Near.some(3);
    }

    @Provide
    Arbitrary<List<Collaboration>> five() {
        return Near.some(5);
    }

    @Property(tries = TRIES)
    void itIsAssociative(@ForAll("three") List<Collaboration> three) {
        Collaboration a = three.get(0);
        Collaboration b = three.get(1);
        Collaboration c = three.get(2);
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
    }

    @Property(tries = TRIES)
    void itIsCommutative(@ForAll("three") List<Collaboration> three) {
        assertThat(three.get(0).join(three.get(1))).isEqualTo(three.get(1).join(three.get(0)));
    }

    @Property(tries = TRIES)
    void itIsIdempotent(@ForAll("three") List<Collaboration> three) {
        for (Collaboration one : three) {
            assertThat(one.join(one).sameContent(one)).isTrue();
            assertThat(one.join(one)).isEqualTo(one.normalised());
            assertThat(one.normalised().normalised()).isEqualTo(one.normalised());
        }
    }

    @Property(tries = TRIES)
    void itAbsorbs(@ForAll("three") List<Collaboration> three) {
        Collaboration both = three.get(0).join(three.get(1));
        assertThat(three.get(0).join(both)).isEqualTo(both);
        assertThat(both.join(three.get(1))).isEqualTo(both);
        assertThat(both.normalised()).isEqualTo(both);
    }

    @Property(tries = TRIES)
    void theEmptyCollaborationChangesNothing(@ForAll("three") List<Collaboration> three) {
        Collaboration empty = new Collaboration.Builder().build();
        assertThat(three.get(0).join(empty)).isEqualTo(three.get(0).normalised());
    }

    @Property(tries = TRIES)
    void joiningAllIsJoiningOneByOneInAnyOrder(@ForAll("five") List<Collaboration> five, @ForAll Random random) {
        Collaboration all = Collaboration.joinAll(five);
        List<Collaboration> shuffled = new ArrayList<>(five);
        Collections.shuffle(shuffled, random);
        assertThat(shuffled.stream().reduce(Collaboration::join)).contains(all);
        assertThat(shuffled.parallelStream().collect(Collaboration.joining())).isEqualTo(all);
    }

    @Property(tries = TRIES)
    void orderAndRepetitionAreNoContent(@ForAll("three") List<Collaboration> three, @ForAll Random random) {
        Collaboration one = three.get(0);
        Collaboration other = (Collaboration) Shapes.make(Collaboration.class, attribute -> {
            if (!(attribute.of(one) instanceof List<?> list)) {
                return attribute.of(one);
            }
            List<Object> twice = new ArrayList<>(list);
            twice.addAll(list);
            Collections.shuffle(twice, random);
            return twice;
        });
        assertThat(other.sameContent(one)).isTrue();
    }

    @Property(tries = TRIES)
    void nothingIsLost(@ForAll("five") List<Collaboration> five) {
        Collaboration all = Collaboration.joinAll(five);
        for (Collaboration one : five) {
            assertThat(Lost.of(one, all)).isEmpty();
        }
    }

    @Property(tries = TRIES)
    void thereAreConflictsExactlyWhereAThingHasVariants(@ForAll("three") List<Collaboration> three) {
        Collaboration all = Collaboration.joinAll(three);
        Map<Object, Integer> variants = new TreeMap<>();
        things(all).forEach(thing -> variants.merge(thing.path(), 1, Integer::sum));
        boolean inDispute = variants.values().stream().anyMatch(number -> number > 1);
        // The root cannot have variants itself; what its extensions dispute, they say in place.
        boolean rootInDispute = all.getExtensions().toString().contains("samverkan/variants");
        assertThat(!all.conflicts().isEmpty()).isEqualTo(inDispute || rootInDispute);
        assertThat(all.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.variants()).doesNotHaveDuplicates());
    }

    @Property(tries = TRIES)
    void conflictsAreThoseOfWhatIsSaidAndNotOfHowItIsGathered(@ForAll("three") List<Collaboration> three) {
        Collaboration side = (Collaboration) Shapes.make(
                Collaboration.class,
                attribute -> three.stream()
                        .map(attribute::of)
                        .reduce((one, other) -> one instanceof List<?> list
                                ? Stream.concat(list.stream(), ((List<?>) other).stream())
                                        .toList()
                                : one)
                        .orElseThrow());
        List<Conflict> joined = Collaboration.joinAll(three).conflicts().stream()
                .filter(conflict -> !conflict.path().collection().equals("collaborations"))
                .toList();
        assertThat(side.conflicts().stream()
                        .filter(conflict -> !conflict.path().collection().equals("collaborations")))
                .containsExactlyInAnyOrderElementsOf(joined);
    }

    private static Stream<Identified> things(Collaboration all) {
        return Shapes.attributes(Collaboration.class).stream()
                .map(attribute -> attribute.of(all))
                .filter(Collection.class::isInstance)
                .flatMap(list -> ((Collection<?>) list).stream())
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast);
    }
}
