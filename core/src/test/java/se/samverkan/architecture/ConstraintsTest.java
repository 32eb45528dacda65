package se.samverkan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.protocol.FollowsProtocol;

/** No stored attribute of the model is forgotten by the constraints that a host's validator sees. */
class ConstraintsTest {

    /** The rooms that hold what hosts build and documents say. What the others hold, the library makes, or it is a page as it was found. */
    private static final Set<String> MODEL =
            Set.of("time", "organisation", "group", "meeting", "plan", "agreement", "collaboration", "followup");

    private static final Map<String, String> MAY_BE_BLANK = Map.of(
            "AgendaItem.getTitle", "minutes number items and leave out their headings",
            "PlannedItem.getTitle", "so do notices");

    private static final Map<String, String> MAY_BE_ANY_NUMBER =
            Map.of("AnnualPlan.getYear", "years are not counted from here");

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, Integer.class, Long.class, BigDecimal.class);

    private static final Set<Class<? extends Annotation>> BOUNDS =
            Set.of(Positive.class, PositiveOrZero.class, DecimalMax.class);

    /**
     * An attribute of a value.
     *
     * @param type what it is, or what its list or Optional holds
     * @param inOptional whether it is an Optional
     * @param place where the annotations on it stand
     */
    private record Attribute(Method getter, Class<?> type, boolean inOptional, AnnotatedElement place) {

        static Attribute of(Method getter) {
            AnnotatedType returned = getter.getAnnotatedReturnType();
            boolean container = List.of(List.class, Set.class, Optional.class).contains(getter.getReturnType());
            if (!container) {
                return new Attribute(getter, getter.getReturnType(), false, getter);
            }
            AnnotatedType held = ((AnnotatedParameterizedType) returned).getAnnotatedActualTypeArguments()[0];
            Class<?> type = held.getType() instanceof Class<?> plain ? plain : Object.class;
            return new Attribute(getter, type, getter.getReturnType() == Optional.class, held);
        }

        boolean has(Class<? extends Annotation> annotation) {
            return place.isAnnotationPresent(annotation);
        }

        boolean isOfModel() {
            String room = getter.getDeclaringClass().getPackageName().substring(Core.PACKAGE.length() + 1);
            return MODEL.contains(room);
        }

        @Override
        public String toString() {
            return getter.getDeclaringClass().getSimpleName() + "." + getter.getName();
        }
    }

    private static final List<Class<?>> VALUES = values();
    private static final List<Attribute> ATTRIBUTES =
            VALUES.stream().flatMap(ConstraintsTest::attributes).toList();

    @Test
    void wordsThatMustBeThereAreNotBlankUnlessListedWithTheReason() {
        assertThat(named(ATTRIBUTES.stream()
                        .filter(attribute -> attribute.isOfModel() && attribute.type() == String.class)
                        // An Optional that holds nothing is null to a validator, which @NotBlank refuses.
                        .filter(attribute -> !attribute.inOptional() && !attribute.has(NotBlank.class))))
                .containsExactlyInAnyOrderElementsOf(MAY_BE_BLANK.keySet());
        assertThat(ATTRIBUTES).noneMatch(attribute -> attribute.inOptional() && attribute.has(NotBlank.class));
    }

    @Test
    void numbersHaveABoundUnlessListedWithTheReason() {
        assertThat(named(ATTRIBUTES.stream()
                        .filter(attribute -> attribute.isOfModel() && NUMBERS.contains(attribute.type()))
                        .filter(attribute -> BOUNDS.stream().noneMatch(attribute::has))))
                .containsExactlyInAnyOrderElementsOf(MAY_BE_ANY_NUMBER.keySet());
    }

    @Test
    void validationGoesOnExactlyWhereThereIsMoreToValidate() {
        Set<Class<?>> constrained = constrained();
        assertThat(constrained).hasSizeGreaterThan(20);
        assertThat(named(ATTRIBUTES.stream().filter(attribute -> attribute.has(Valid.class))))
                .isEqualTo(named(ATTRIBUTES.stream().filter(attribute -> constrained.contains(attribute.type()))));
    }

    /** {@code @Valid List<X>} means something else in every version of the standard, and warns. */
    @Test
    void annotationsOfElementsStandAtTheElement() {
        assertThat(ATTRIBUTES.stream()
                        .filter(attribute -> attribute.place() != attribute.getter())
                        .flatMap(attribute -> constraints(attribute.getter())))
                .isEmpty();
    }

    @Test
    void everyMessageIsOurs() throws ReflectiveOperationException {
        for (Attribute attribute : ATTRIBUTES) {
            for (Annotation constraint : constraints(attribute.place())
                    .filter(annotation -> annotation.annotationType() != Valid.class)
                    .toList()) {
                assertThat(constraint.annotationType().getMethod("message").invoke(constraint))
                        .asString()
                        .as("%s on %s", constraint, attribute)
                        .startsWith("{samverkan.");
            }
        }
    }

    /** Records are constructed whole or not at all, and a validator could not look into them unless the module was opened. */
    @Test
    void recordsCheckThemselves() {
        assertThat(types().filter(Class::isRecord)
                        .flatMap(type -> Stream.concat(
                                Arrays.stream(type.getRecordComponents()).flatMap(ConstraintsTest::constraints),
                                Arrays.stream(type.getDeclaredMethods()).flatMap(ConstraintsTest::constraints))))
                .isEmpty();
    }

    @Test
    void theProtocolIsNeverAskedForByTheModel() {
        assertThat(ATTRIBUTES).noneMatch(attribute -> attribute.has(FollowsProtocol.class));
    }

    /** The types below which a validator finds constraints: values that have some, or that lead to others; and unions of them. */
    private static Set<Class<?>> constrained() {
        Set<Class<?>> found = new HashSet<>();
        int before;
        do {
            before = found.size();
            for (Attribute attribute : ATTRIBUTES) {
                boolean own = constraints(attribute.place())
                        .anyMatch(annotation -> annotation.annotationType() != Valid.class);
                if (own || found.contains(attribute.type())) {
                    found.add(attribute.getter().getDeclaringClass());
                }
            }
            types().filter(type -> type.isSealed()
                            && Stream.of(type.getPermittedSubclasses()).anyMatch(found::contains))
                    .forEach(found::add);
        } while (found.size() > before);
        return found;
    }

    private static Stream<Annotation> constraints(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().startsWith("jakarta.validation."));
    }

    private static Set<String> named(Stream<Attribute> attributes) {
        return attributes.map(Attribute::toString).collect(Collectors.toSet());
    }

    private static List<Class<?>> values() {
        List<Class<?>> values = new ArrayList<>();
        types().filter(type -> type.isSealed()
                        && type.getPermittedSubclasses()[0].getSimpleName().equals("Immutable" + type.getSimpleName()))
                .forEach(values::add);
        assertThat(values).hasSizeGreaterThan(30);
        return values;
    }

    private static Stream<Attribute> attributes(Class<?> value) {
        return Stream.of(value.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method ->
                        method.getName().startsWith("get") || method.getName().startsWith("is"))
                .map(Attribute::of);
    }

    private static Stream<Class<?>> types() {
        return Core.CLASSES.stream().map(JavaClass::getName).map(ConstraintsTest::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ConstraintsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
