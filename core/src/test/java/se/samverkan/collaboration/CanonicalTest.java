package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.SignOff;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** The orders by which a join is decided know every value of the model, and every part of it. */
class CanonicalTest {

    /** All types of values, but not those that are joined attribute by attribute, and those that are compared as a whole. */
    static Stream<Class<?>> values() {
        return Shapes.reachable(Collaboration.class).stream()
                .filter(type -> !type.isEnum() && (type.isRecord() || Shapes.isBuilt(type)))
                .filter(type -> !Id.class.isAssignableFrom(type) && type != ModelPath.class)
                .filter(type -> !Identified.class.isAssignableFrom(type) && type != Collaboration.class)
                .filter(type -> !List.of(NextMeeting.class, SignOff.class, MinutesPolicy.class)
                        .contains(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesThatDifferInAnyPartAreToldApart(Class<?> type) {
        Object value = Samples.full(1).make(type);
        assertThat(Parts.ofValue(value).type()).isEqualTo(type);
        assertThat(Canonical.ORDER.compare(value, Samples.full(1).make(type))).isZero();
        for (Shapes.Attribute attribute : Shapes.attributes(type)) {
            Object other = another(type, value, attribute);
            assertThat(Canonical.ORDER.compare(value, other))
                    .as(attribute.name())
                    .isNotZero()
                    .isEqualTo(-Canonical.ORDER.compare(other, value));
            assertThat(Canonical.most(List.of(value, other)))
                    .as(attribute.name())
                    .isEqualTo(Canonical.most(List.of(other, value)));
        }
    }

    private static Object another(Class<?> type, Object value, Shapes.Attribute attribute) {
        return IntStream.range(2, 9)
                .mapToObj(number -> Samples.full(number).make(attribute))
                .map(part -> Shapes.copy(type, value, Map.of(attribute.name(), old -> part)))
                .filter(copy -> !copy.equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOrderLooksAtPartsAndNotAtText() {
        assertThat(Canonical.ORDER.compare(List.of("a, b"), List.of("a", "b"))).isNotZero();
        assertThat(Canonical.ORDER.compare(List.of("a"), List.of("a", "b"))).isNegative();
        assertThat(Canonical.ORDER.compare(Optional.empty(), Optional.of("a"))).isNegative();
        assertThat(Canonical.ORDER.compare(new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isNegative();
        assertThat(Canonical.ORDER.compare(PersonId.parse("a"), GroupId.parse("a")))
                .isNotZero();
    }

    @Test
    void whatSaysLessGivesWayToWhatSaysMore() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertSaysLess(Term.unknown(), Term.from(day));
        assertSaysLess(Term.from(day), Term.between(day, day.plusDays(1)));
        assertSaysLess(Mention.of("Anna"), Mention.of("Anna", PersonId.parse("anna")));
        assertSaysLess(new Deadline.AsText("inom 14 dagar"), new Deadline.WithinDays("inom 14 dagar", 14));
        assertSaysLess(new BigDecimal("100"), new BigDecimal("100.00"));
        History<DecisionStage> proposed = History.of(Step.to(DecisionStage.PROPOSED));
        assertSaysLess(proposed, History.of(Step.to(DecisionStage.PROPOSED).on(day)));
        assertSaysLess(proposed, proposed.with(Step.to(DecisionStage.EFFECTIVE)));
    }

    @Test
    void whatSaysAnotherThingGivesWayToNothing() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertSayDifferent(Term.from(day), Term.until(day));
        assertSayDifferent(Mention.of("Anna"), Mention.of("Anna B", PersonId.parse("anna")));
        assertSayDifferent(
                History.of(Step.to(DecisionStage.PROPOSED)),
                History.of(Step.to(DecisionStage.EFFECTIVE)).with(Step.to(DecisionStage.PROPOSED)));
        assertSayDifferent(new Deadline.AsText("inom 14 dagar"), new Deadline.WithinDays("inom 15 dagar", 15));
    }

    @Test
    void ofWhatTheModelDoesNotKnowNothingSaysLess() {
        assertSayDifferent(
                new ExtensionValue.Sequence(List.of()),
                new ExtensionValue.Sequence(List.of(new ExtensionValue.Flag(true))));
        assertSayDifferent(
                new ExtensionValue.Named(Extensions.none()),
                new ExtensionValue.Named(Extensions.none().with("a", new ExtensionValue.Nothing())));
    }

    private static void assertSaysLess(Object one, Object other) {
        assertThat(Canonical.saysNoMore(one, other)).isTrue();
        assertThat(Canonical.saysNoMore(other, one)).isFalse();
        assertThat(Canonical.most(List.of(one, other))).containsExactly(other);
        assertThat(Canonical.most(List.of(Optional.of(other), Optional.of(one))))
                .containsExactly(Optional.of(other));
    }

    private static void assertSayDifferent(Object one, Object other) {
        assertThat(Canonical.saysNoMore(one, other)).isFalse();
        assertThat(Canonical.saysNoMore(other, one)).isFalse();
        assertThat(Canonical.most(List.of(one, other))).hasSize(2).isEqualTo(Canonical.most(List.of(other, one)));
    }
}
