package se.samverkan.meeting;

import java.util.Optional;
import se.samverkan.id.Id;
import se.samverkan.id.ModelPath;

/**
 * That the words of an item point at something else in the same minutes ("se punkt 5", "se bilaga 3"). It cites words and owns none.
 *
 * @param asWritten the words
 * @param target what they point at, when certain
 */
public record CrossReference(String asWritten, Optional<ModelPath> target) {

    /**
     * A reference whose target is certain.
     *
     * @param asWritten the words
     * @param target the id of what they point at
     * @return the reference
     */
    public static CrossReference of(String asWritten, Id target) {
        return new CrossReference(asWritten, Optional.of(ModelPath.of(target)));
    }
}
