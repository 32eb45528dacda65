package se.samverkan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No internal type shows in a public signature: not in an inherited one either. This test does the work of javac's lint {@code exports}, which
 * cannot be on, since it refuses what the house accepts: a value {@code X} extends the generated {@code WithX} and permits {@code ImmutableX}, and
 * {@code X.Builder} extends {@code ImmutableX.Builder}. The members that they inherit from there are looked at like all others.
 */
class PublicSignaturesTest {

    @Test
    void noInternalTypeShows() {
        assertThat(apiTypes().flatMap(type -> shown(type).stream())).isEmpty();
    }

    @Test
    void aBuilderAnswersWithTheBuilderThatPeopleKnow() {
        List<Class<?>> builders = apiTypes()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .<Class<?>>map(type -> type)
                .toList();
        assertThat(builders).hasSizeGreaterThan(20).allSatisfy(builder -> {
            assertThat(builder.getDeclaringClass()).isNotNull();
            for (Method method : builder.getMethods()) {
                if (method.getDeclaringClass() != Object.class) {
                    assertThat(method.getReturnType())
                            .as(method.toGenericString())
                            .isEqualTo(method.getName().equals("build") ? builder.getDeclaringClass() : builder);
                }
            }
        });
    }

    @Test
    void aSealedTypeIsAValueOrAUnion() {
        // An enumeration whose constants have bodies is sealed without having said so.
        assertThat(types().filter(type -> type.isSealed() && !type.isEnum()))
                .isNotEmpty()
                .allSatisfy(type -> {
                    Class<?>[] permitted = type.getPermittedSubclasses();
                    boolean value = Arrays.stream(permitted)
                            .anyMatch(p -> p.getSimpleName().startsWith("Immutable"));
                    if (value) {
                        assertThat(permitted).extracting(Class::getName).containsExactly(generated("Immutable", type));
                    } else if (isApi(type)) {
                        assertThat(permitted)
                                .as("a union's members are as public as the union %s", type)
                                .allMatch(PublicSignaturesTest::isApi);
                    }
                });
    }

    /** An internal type for {@link Leaky} to show. */
    static class Hidden {}

    /** Shows it everywhere. */
    static class Leaky<T extends Hidden> extends Hidden {
        public static final Hidden[] FIELD = {};

        public Leaky(Hidden parameter) {}

        public List<? extends Hidden> result() {
            return List.of();
        }

        protected void given(Class<Hidden> argument) {}

        void unseen(Hidden parameter) {}
    }

    @Test
    void aLeakWouldBeFound() {
        String leaky = Leaky.class.getName();
        assertThat(shown(Leaky.class))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("<T>", " extends", ".FIELD", ".Leaky", ".result", ".given")
                                .map(where -> leaky + where + ": " + Hidden.class)
                                .toList());
    }

    private static Stream<Class<?>> types() {
        return Core.CLASSES.stream()
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("package-info"))
                .map(PublicSignaturesTest::load);
    }

    private static Stream<Class<?>> apiTypes() {
        return types().filter(PublicSignaturesTest::isApi);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSignaturesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a stranger can name a type: it and all around it is public, in an exported package. */
    private static boolean isApi(Class<?> type) {
        boolean visible = Core.EXPORTED.contains(type.getPackageName());
        for (Class<?> t = type; t != null; t = t.getDeclaringClass()) {
            visible &= isVisible(t.getModifiers());
        }
        return visible && !type.isAnonymousClass() && !type.isLocalClass();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** The internal types that a type shows, each with where. */
    private static Set<String> shown(Class<?> type) {
        Set<String> shown = new TreeSet<>();
        for (TypeVariable<?> variable : type.getTypeParameters()) {
            look(variable.getBounds(), internal -> shown.add(type.getName() + "<" + variable + ">: " + internal));
        }
        Consumer<Class<?>> parent = internal -> {
            if (!isAccepted(type, internal)) {
                shown.add(type.getName() + " extends: " + internal);
            }
        };
        if (type.getGenericSuperclass() != null) {
            look(type.getGenericSuperclass(), parent);
        }
        look(type.getGenericInterfaces(), parent);
        members(type).forEach(member -> look(member, internal -> shown.add(label(type, member) + ": " + internal)));
        return shown;
    }

    private static String label(Class<?> type, Member member) {
        String name = member instanceof Constructor<?> ? type.getSimpleName() : member.getName();
        return type.getName() + "." + name;
    }

    /** The supertypes that are generated for a value. */
    private static boolean isAccepted(Class<?> type, Class<?> parent) {
        boolean builder = type.getSimpleName().equals("Builder")
                && parent.getName().equals(generated("Immutable", type.getDeclaringClass()) + "$Builder");
        return builder || type.isInterface() && parent.getName().equals(generated("With", type));
    }

    private static String generated(String prefix, Class<?> type) {
        return type.getPackageName() + "." + prefix + type.getSimpleName();
    }

    /** What can be called or read from outside, inherited or not, and what a subclass outside gets. */
    private static Stream<Member> members(Class<?> type) {
        return Stream.of(
                        type.getMethods(),
                        type.getFields(),
                        type.getDeclaredMethods(),
                        type.getDeclaredFields(),
                        type.getDeclaredConstructors())
                .<Member>flatMap(Arrays::stream)
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                .distinct();
    }

    private static void look(Member member, Consumer<Class<?>> internal) {
        if (member instanceof Field field) {
            look(field.getGenericType(), internal);
        } else if (member instanceof Executable executable) {
            look(executable.getGenericParameterTypes(), internal);
            look(executable.getGenericExceptionTypes(), internal);
            for (TypeVariable<?> variable : executable.getTypeParameters()) {
                look(variable.getBounds(), internal);
            }
            if (executable instanceof Method method) {
                look(method.getGenericReturnType(), internal);
            }
        }
    }

    private static void look(Type[] types, Consumer<Class<?>> internal) {
        for (Type type : types) {
            look(type, internal);
        }
    }

    private static void look(Type type, Consumer<Class<?>> internal) {
        if (type instanceof Class<?> c) {
            Class<?> named = c;
            while (named.isArray()) {
                named = named.getComponentType();
            }
            // What comes with core: its module descriptor requires the latter transitively.
            boolean known = named.isPrimitive()
                    || named.getName().startsWith("java.")
                    || named.getName().startsWith("jakarta.validation.");
            if (!known && !isApi(named)) {
                internal.accept(named);
            }
        } else if (type instanceof ParameterizedType parameterized) {
            look(parameterized.getRawType(), internal);
            look(parameterized.getActualTypeArguments(), internal);
        } else if (type instanceof WildcardType wildcard) {
            look(wildcard.getUpperBounds(), internal);
            look(wildcard.getLowerBounds(), internal);
        } else if (type instanceof GenericArrayType array) {
            look(array.getGenericComponentType(), internal);
        }
        // The bounds of a type variable are looked at where it is declared.
    }
}
