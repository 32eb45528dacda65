package se.samverkan.testkit.breakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import se.samverkan.finding.FindingCode;

/** Breakers by name; immutable. */
public final class Breakers {

    private final Map<String, Breaker<?>> byName;

    private Breakers(Map<String, Breaker<?>> byName) {
        this.byName = byName;
    }

    /**
     * Exactly these breakers.
     *
     * @param breakers the breakers
     * @return the breakers by name
     * @throws IllegalArgumentException if two have one name; the message names both classes
     */
    public static Breakers of(Iterable<? extends Breaker<?>> breakers) {
        Map<String, Breaker<?>> byName = new TreeMap<>();
        for (Breaker<?> breaker : breakers) {
            Breaker<?> other = byName.putIfAbsent(breaker.name(), breaker);
            if (other != null) {
                throw new IllegalArgumentException("two breakers have the name " + breaker.name() + ": "
                        + other.getClass().getName() + " and "
                        + breaker.getClass().getName());
            }
        }
        return new Breakers(byName);
    }

    /**
     * The breakers of every {@link BreakerProvider} that the thread's context class loader finds, those of the built-in rules among them.
     *
     * @return the breakers
     * @throws IllegalArgumentException if two have one name; the message names both classes
     * @throws java.util.ServiceConfigurationError if a provider cannot be made; the message names it
     */
    public static Breakers installed() {
        return of(ServiceLoader.load(BreakerProvider.class));
    }

    /**
     * The breakers of every {@link BreakerProvider} that a class loader finds.
     *
     * @param loader the class loader
     * @return the breakers
     * @throws IllegalArgumentException if two have one name; the message names both classes
     * @throws java.util.ServiceConfigurationError if a provider cannot be made; the message names it
     */
    public static Breakers installed(ClassLoader loader) {
        return of(ServiceLoader.load(BreakerProvider.class, loader));
    }

    /**
     * The breakers of every {@link BreakerProvider} in a module layer and its parents.
     *
     * @param layer the module layer
     * @return the breakers
     * @throws IllegalArgumentException if two have one name; the message names both classes
     * @throws java.util.ServiceConfigurationError if a provider cannot be made; the message names it
     */
    public static Breakers installed(ModuleLayer layer) {
        return of(ServiceLoader.load(layer, BreakerProvider.class));
    }

    private static Breakers of(ServiceLoader<BreakerProvider> providers) {
        List<Breaker<?>> all = new ArrayList<>();
        providers.forEach(provider -> all.addAll(provider.breakers()));
        return of(all);
    }

    /** {@return all of them, by name} */
    public List<Breaker<?>> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The breakers of one rule.
     *
     * @param rule the rule's code
     * @return the breakers by name, perhaps none
     */
    public List<Breaker<?>> of(FindingCode rule) {
        return byName.values().stream()
                .filter(breaker -> breaker.breaks().equals(rule))
                .toList();
    }
}
