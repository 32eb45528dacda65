package se.samverkan.testkit.generate;

import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;

/**
 * Gives jqwik the generators of the domain; it finds this class by service and calls it. It has the priority 1: a provider with a higher one takes
 * its place.
 *
 * <p>An annotation of the kit where it says nothing is an error that tells so, and no property that quietly tests something else.
 */
public final class SamverkanArbitraries implements ArbitraryProvider {

    /** All annotations, first those that ask for values of their own, of which there is nothing to narrow. */
    private static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(
            Wild.class, Untidy.class, Prose.class, Complete.class, WithProfile.class, InYear.class, Sized.class);

    private static final Set<Class<? extends Annotation>> ALONE = Set.of(Wild.class, Untidy.class, Prose.class);

    /** Called by jqwik. */
    public SamverkanArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return Generate.types().contains(bound(target).getRawType())
                || !annotations(target).isEmpty();
    }

    /**
     * Called by jqwik.
     *
     * @throws IllegalArgumentException if an annotation cannot stand at the type, or not beside another
     */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        TypeUsage bound = bound(target);
        requireFitting(bound.getRawType(), annotations(bound));
        return Set.of(values(bound));
    }

    /** The type that a type variable or wildcard extends, with its annotations; any other as it is. */
    private static TypeUsage bound(TypeUsage target) {
        if (!target.isTypeVariableOrWildcard() || target.getUpperBounds().size() != 1) {
            return target;
        }
        TypeUsage bound = bound(target.getUpperBounds().get(0));
        for (Annotation annotation : target.getAnnotations()) {
            bound = bound.withAnnotation(annotation);
        }
        return bound;
    }

    /** Above jqwik's own, who has strings as well. */
    @Override
    public int priority() {
        return 1;
    }

    private static List<Class<? extends Annotation>> annotations(TypeUsage target) {
        return ANNOTATIONS.stream().filter(target::isAnnotated).toList();
    }

    private static void requireFitting(Class<?> type, List<Class<? extends Annotation>> annotations) {
        for (Class<? extends Annotation> annotation : annotations) {
            if (!fitting(type).contains(annotation)) {
                throw new IllegalArgumentException("@" + annotation.getSimpleName() + " says nothing about "
                        + type.getName() + "; of what is in it, it is written inside: List<@"
                        + annotation.getSimpleName() + " Meeting>");
            }
        }
        if (annotations.size() > 1 && ALONE.contains(annotations.get(0))) {
            throw new IllegalArgumentException(annotations.stream()
                            .map(annotation -> "@" + annotation.getSimpleName())
                            .collect(Collectors.joining(" and "))
                    + " do not go together at " + type.getName());
        }
    }

    private static Set<Class<? extends Annotation>> fitting(Class<?> type) {
        if (type == Meeting.class) {
            return Set.of(Wild.class, Untidy.class, Complete.class, WithProfile.class, InYear.class, Sized.class);
        }
        if (type == Collaboration.class) {
            return Set.of(Wild.class, InYear.class, Sized.class);
        }
        if (type == Outline.class) {
            return Set.of(Wild.class, Sized.class);
        }
        if (type == String.class) {
            return Set.of(Prose.class);
        }
        return Generate.types().contains(type) ? Set.of(Wild.class) : Set.of();
    }

    private static Arbitrary<?> values(TypeUsage target) {
        Class<?> type = target.getRawType();
        boolean wild = target.isAnnotated(Wild.class);
        if (type == Meeting.class && !wild) {
            return target.isAnnotated(Untidy.class)
                    ? Generate.untidyMeetings(EnumSet.allOf(Carried.class))
                    : meetings(target);
        }
        if (type == Collaboration.class && !wild) {
            return collaborations(target);
        }
        if (type == Outline.class && !wild) {
            return narrowed(
                    target,
                    Sized.class,
                    Generate.outlines(),
                    (outlines, size) -> outlines.sized(least(size, 1), size.max()));
        }
        return target.findAnnotation(Prose.class)
                .<Arbitrary<?>>map(prose -> Generate.prose(prose.value()).mostSentences(prose.most()))
                .orElseGet(() -> Registry.get(type, stages(target), wild));
    }

    private static Arbitrary<Meeting> meetings(TypeUsage target) {
        MeetingArbitrary meetings = Generate.meetings();
        meetings = narrowed(target, Complete.class, meetings, (all, complete) -> all.complete());
        meetings = narrowed(target, WithProfile.class, meetings, (all, profile) -> all.withProfile(profile.value()));
        meetings = narrowed(target, InYear.class, meetings, (all, year) -> all.inYear(year.value()));
        return narrowed(target, Sized.class, meetings, (all, size) -> all.sized(least(size, 0), size.max()));
    }

    private static Arbitrary<Collaboration> collaborations(TypeUsage target) {
        CollaborationArbitrary years = Generate.collaborations();
        years = narrowed(target, InYear.class, years, (all, year) -> all.inYear(year.value()));
        return narrowed(target, Sized.class, years, (all, size) -> all.sized(least(size, 0), size.max()));
    }

    private static int least(Sized size, int least) {
        return size.min() == Sized.LEAST ? least : size.min();
    }

    /** What an annotation leaves of some values, if it is there. */
    private static <A extends Annotation, V> V narrowed(
            TypeUsage target, Class<A> annotation, V all, BiFunction<V, A, V> narrowing) {
        return target.findAnnotation(annotation)
                .map(wish -> narrowing.apply(all, wish))
                .orElse(all);
    }

    /** The parameter of a type such as {@code History<TaskStage>}. */
    private static Optional<Class<?>> stages(TypeUsage target) {
        return target.getTypeArguments().stream()
                .<Class<?>>map(TypeUsage::getRawType)
                .filter(Class::isEnum)
                .findFirst();
    }
}
