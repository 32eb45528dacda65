package se.samverkan.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for ids and paths of every kind. */
class IdProperties {

    @Property(tries = 500)
    void parsingIsTheInverseOfWriting(@ForAll("kinds") String kind, @ForAll("values") String value) {
        Function<String, Id> parse = IdKinds.parsers().get(kind);
        Id id = parse.apply(value);
        assertThat(id.value()).isEqualTo(value);
        assertThat(id).hasToString(value);
        assertThat(parse.apply(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
    }

    @Property(tries = 200)
    void idsOfTwoKindsAreNeverEqual(
            @ForAll("kinds") String one, @ForAll("kinds") String other, @ForAll("values") String value) {
        Id first = IdKinds.parsers().get(one).apply(value);
        Id second = IdKinds.parsers().get(other).apply(value);
        assertThat(first.equals(second)).isEqualTo(one.equals(other));
    }

    @Property(tries = 500)
    void aPathIsReadBackAsItIsWritten(@ForAll("paths") ModelPath path) {
        assertThat(ModelPath.parse(path.toString())).isEqualTo(path);
    }

    @Property(tries = 200)
    void aPathIsTheParentOfEveryPathOneStepBelow(@ForAll("paths") ModelPath path, @ForAll("steps") String step) {
        ModelPath below = path.then(step);
        assertThat(below.parent()).contains(path);
        assertThat(below.steps()).hasSize(path.steps().size() + 1).endsWith(step);
        assertThat(below.collection()).isEqualTo(path.collection());
        assertThat(below.id()).isEqualTo(path.id());
    }

    @Property(tries = 500)
    void onlyEqualPathsStandOnTheSamePlaceInTheOrder(@ForAll("paths") ModelPath one, @ForAll("paths") ModelPath other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(ModelPath.parse(one.toString()))).isZero();
    }

    @Property(tries = 200)
    void thePathOfAThingNamesItsKindAndNothingBelow(@ForAll("kinds") String kind, @ForAll("values") String value) {
        ModelPath path = ModelPath.of(IdKinds.parsers().get(kind).apply(value));
        assertThat(path.id()).isEqualTo(value);
        assertThat(path.steps()).isEmpty();
        assertThat(path.parent()).isEmpty();
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(IdKinds.parsers().keySet());
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> segment = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("-._~")
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.startsWith(".") && !text.endsWith("."));
        return segment.list().ofMinSize(1).ofMaxSize(4).map(segments -> String.join("/", segments));
    }

    @Provide
    Arbitrary<String> steps() {
        Arbitrary<String> name = Arbitraries.of("text", "content", "title", "signOff", "rows", "x9");
        Arbitrary<String> indexed = Arbitraries.integers().between(0, 12).map(index -> "cells[" + index + "]");
        return Arbitraries.oneOf(name, indexed);
    }

    @Provide
    Arbitrary<ModelPath> paths() {
        Arbitrary<String> ids = Arbitraries.of("a", "a.b", "ekasa/2025-05-22/25", "ekasa/2025-05-22/25/d1", "i7~2");
        return Arbitraries.of("meetings", "agendaItems", "decisions")
                .flatMap(collection -> ids.flatMap(
                        id -> steps().list().ofMaxSize(3).map(steps -> new ModelPath(collection, id, steps))));
    }
}
