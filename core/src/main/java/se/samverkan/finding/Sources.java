package se.samverkan.finding;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.ModelPath;

/**
 * Where the facts of a model come from: which document, and which place of it for each path.
 *
 * <p>It travels beside the model and is no part of it: two equal meetings can come from two documents. The paths are those of the model at
 * the time of import.
 */
@Value.Immutable
public sealed interface Sources extends WithSources permits ImmutableSources {

    /** {@return the document's name as the host gave it} */
    Optional<String> getDocument();

    /** {@return the SHA-256 of the document's bytes, 64 lower-case hexadecimal digits} */
    Optional<String> getSha256();

    /** {@return what read the document: the format's id and the library's version, for example {@code text/0.1.0}} */
    Optional<String> getReader();

    /** {@return the place of each path that is known, in the order of reading} */
    Map<ModelPath, SourcePlace> getPlaces();

    /**
     * Where a thing or an attribute stands in the source.
     *
     * @param path a path
     * @return its place, or else the place of the nearest longer whole (of the list, of the thing); nothing if none is known
     */
    default Optional<SourcePlace> find(ModelPath path) {
        Optional<ModelPath> at = Optional.of(path);
        while (at.isPresent()) {
            SourcePlace place = getPlaces().get(at.get());
            if (place != null) {
                return Optional.of(place);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /** {@return sources that know nothing, as of a model built by hand} */
    static Sources none() {
        return new Builder().build();
    }

    /** Builds {@link Sources}; nothing is needed. */
    final class Builder extends ImmutableSources.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
