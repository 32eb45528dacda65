package se.samverkan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/** Makes the providers of a service, so that a broken one is named and never passed over. */
public final class Providers {

    private Providers() {}

    /**
     * Makes every provider that a loader finds.
     *
     * @param loader the loader
     * @param what what a provider is, for the message: "format", "rule provider"
     * @param wanted which classes to make
     * @param <T> the service
     * @return the providers in the loader's order
     * @throws IllegalStateException if a provider cannot be found or made; the message names it
     */
    public static <T> List<T> make(ServiceLoader<T> loader, String what, Predicate<Class<?>> wanted) {
        List<T> made = new ArrayList<>();
        try {
            loader.stream()
                    .filter(provider -> wanted.test(provider.type()))
                    .forEach(provider -> made.add(make(provider, what)));
        } catch (ServiceConfigurationError e) {
            throw new IllegalStateException("a " + what + " cannot be found: " + e.getMessage(), e);
        }
        return made;
    }

    private static <T> T make(ServiceLoader.Provider<T> provider, String what) {
        try {
            return provider.get();
        } catch (RuntimeException | Error e) {
            throw new IllegalStateException(
                    "the " + what + " " + provider.type().getName() + " cannot be made: " + e.getMessage(), e);
        }
    }
}
