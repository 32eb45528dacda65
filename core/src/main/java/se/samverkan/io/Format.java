package se.samverkan.io;

import java.util.List;

/**
 * What every format says of itself, whichever way it works.
 *
 * <p>Formats are found by {@link java.util.ServiceLoader} under {@link OutlineFormat}, {@link Importer} or {@link Exporter}, on the class path and
 * the module path; each is made once by {@link Formats} and then called from any thread, so it holds no state. Implementations need a public
 * constructor without parameters.
 */
public interface Format {

    /** {@return the permanent id, lower-case letters, digits and hyphens: {@code text}, {@code markdown}, {@code json}} */
    String id();

    /** {@return the endings of file names, lower case, without the full stop, the usual one first; none if it is chosen by id alone} */
    default List<String> extensions() {
        return List.of();
    }
}
