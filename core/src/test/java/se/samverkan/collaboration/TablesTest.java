package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/**
 * Every attribute of every type with an id stands in the type's table. Whoever adds an attribute to the model, or a type, is told here that the
 * join does not know it yet.
 */
class TablesTest {

    private static final List<Class<?>> ROOMS =
            List.of(PartyTables.class, GroupTables.class, MeetingTables.class, PlanTables.class, AgreementTables.class);

    /** The tables by the type that they are of. */
    private static Map<Class<?>, Table<?>> tables() {
        Map<Class<?>, Table<?>> tables = new HashMap<>();
        for (Class<?> room : ROOMS) {
            for (Field field : room.getDeclaredFields()) {
                Object constant = get(field);
                Class<?> type = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
                if (constant instanceof Kind<?> kind) {
                    tables.put(type, kind.table());
                } else if (constant instanceof Table<?> table) {
                    tables.put(type, table);
                }
            }
        }
        return tables;
    }

    static List<Class<?>> typesWithTables() {
        return List.copyOf(tables().keySet());
    }

    static Stream<Class<?>> typesWithIds() {
        return Shapes.reachable(Collaboration.class).stream()
                .filter(type -> Shapes.isBuilt(type) && Identified.class.isAssignableFrom(type));
    }

    @Test
    void everyTypeWithAnIdHasATable() {
        assertThat(typesWithIds()).hasSizeGreaterThan(25).isSubsetOf(tables().keySet());
    }

    @Test
    void everyListOfTheCollaborationIsJoined() {
        Collaboration full = (Collaboration) Samples.full(1).make(Collaboration.class);
        Collaboration empty = new Collaboration.Builder().build();
        assertThat(full.normalised()).isEqualTo(full);
        for (Shapes.Attribute attribute : Shapes.attributes(Collaboration.class)) {
            assertThat(attribute.of(full)).as(attribute.name()).isNotEqualTo(attribute.of(empty));
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithTables")
    void whatIsAbsentGivesWayToWhatIsKnown(Class<?> type) {
        Object full = Shapes.copy(type, Samples.full(1).make(type), Map.of());
        Object minimal = Shapes.make(type, attribute -> attribute.isRequired() ? attribute.of(full) : null);
        assertThat(minimal).isNotEqualTo(full);
        assertThat(join(type, minimal, full)).containsExactly(full);
        assertThat(join(type, full, minimal)).containsExactly(full);
    }

    @ParameterizedTest
    @MethodSource("typesWithTables")
    void ofEveryAttributeBothValuesAreKept(Class<?> type) {
        Object minimal = minimal(type);
        for (Shapes.Attribute attribute : Shapes.attributes(type)) {
            List<Object> values = values(attribute, attribute.of(minimal));
            if (attribute.name().equals("id") || values.size() < 2) {
                continue;
            }
            Object one = Shapes.copy(type, minimal, Map.of(attribute.name(), value -> values.get(0)));
            Object other = Shapes.copy(type, minimal, Map.of(attribute.name(), value -> values.get(1)));
            List<?> joined = join(type, one, other);
            if (joined.size() == 1) {
                assertThat(attribute.of(joined.get(0)))
                        .as(attribute.name())
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsAll((List<?>) values.get(0))
                        .containsAll((List<?>) values.get(1));
            } else {
                assertThat(joined.stream().map(attribute::of))
                        .as(attribute.name())
                        .containsExactlyInAnyOrder(values.get(0), values.get(1));
                assertThat(conflicts(type, one, other))
                        .as(attribute.name())
                        .isNotEmpty()
                        .allMatch(path -> path.startsWith("things[x]." + attribute.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithTables")
    void aFlagThatIsRaisedStaysRaised(Class<?> type) {
        Object minimal = minimal(type);
        for (Shapes.Attribute attribute : Shapes.attributes(type)) {
            if (attribute.type() == boolean.class) {
                Object raised = Shapes.copy(type, minimal, Map.of(attribute.name(), value -> true));
                assertThat(join(type, minimal, raised)).as(attribute.name()).containsExactly(raised);
            }
        }
    }

    private static Object minimal(Class<?> type) {
        Object full = Samples.full(1).make(type);
        return Shapes.make(type, attribute -> attribute.isRequired() ? attribute.of(full) : null);
    }

    /** Some values of an attribute that each say something: none of them is the usual one. */
    private static List<Object> values(Shapes.Attribute attribute, Object usual) {
        return IntStream.range(0, 4)
                .mapToObj(number -> Samples.full(number).make(attribute.type()))
                .filter(value -> attribute.isRequired() || !value.equals(usual))
                .distinct()
                .toList();
    }

    @SuppressWarnings("unchecked") // the table is that of the type
    private static Table<Object> table(Class<?> type) {
        return (Table<Object>) tables().get(type);
    }

    private static List<Object> join(Class<?> type, Object... things) {
        return table(type).join(List.of(things));
    }

    private static List<String> conflicts(Class<?> type, Object... things) {
        List<String> paths = new ArrayList<>();
        table(type)
                .conflicts(
                        ModelPath.parse("things[x]"),
                        List.of(things),
                        conflict -> paths.add(conflict.path().toString()));
        return paths;
    }

    private static Object get(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Only what a table says that it can point is looked into for references to what is not there. */
    @ParameterizedTest
    @MethodSource("typesWithTables")
    void whatCanPointAtThingsIsTold(Class<?> type) {
        Object full = Samples.full(1).make(type);
        Set<String> told = new HashSet<>();
        tell(type, full, told);
        for (Shapes.Attribute attribute : Shapes.attributes(type)) {
            if (!attribute.name().equals("id") && points(attribute.of(full))) {
                assertThat(told).as(type.getSimpleName()).contains(attribute.name());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void tell(Class<?> type, Object thing, Set<String> told) {
        ((Table<T>) tables().get(type)).tell((T) thing, (name, value) -> told.add(name));
    }

    /** Whether a value leads to a thing: things with an id of their own are told by themselves. */
    private static boolean points(Object value) {
        if (value instanceof Id || value instanceof ModelPath) {
            return true;
        }
        return !(value instanceof Identified)
                && !Parts.ofValue(value).isWhole()
                && Parts.ofValue(value).valuesOf(value).stream().anyMatch(TablesTest::points);
    }

    @ParameterizedTest
    @MethodSource("plainValues")
    void whatPointsAtNothingPointsAtNothing(Class<?> type) {
        assertThat(points(Samples.full(1).make(type))).isFalse();
    }

    static List<Class<?>> plainValues() {
        List<Class<?>> plain = new ArrayList<>();
        for (Parts<?> parts : ValueParts.ALL) {
            if (!parts.points()) {
                plain.add(parts.type());
            }
        }
        assertThat(plain).hasSizeGreaterThan(2);
        return plain;
    }
}
