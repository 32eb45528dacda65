package se.samverkan.testkit.breakers;

import java.util.List;

/**
 * Brings breakers of a plugin's rules.
 *
 * <p>Found by {@link java.util.ServiceLoader} on the class path and the module path by {@link Breakers#installed()}; made once, called once.
 * Implementations need a public constructor without parameters. It stands with a plugin's tests, beside its rules' contracts.
 */
public interface BreakerProvider {

    /** {@return the breakers; a name that another breaker has is refused} */
    List<Breaker<?>> breakers();
}
