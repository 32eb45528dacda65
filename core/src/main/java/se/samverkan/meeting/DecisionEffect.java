package se.samverkan.meeting;

import java.util.Optional;
import se.samverkan.id.Id;
import se.samverkan.id.ModelPath;

/**
 * What a decision does to something else: approves a plan, starts a group, stands behind a proposal.
 *
 * @param kind what it does
 * @param target to what, when it is in the model
 * @param asWritten to what, in words
 */
public record DecisionEffect(EffectKind kind, Optional<ModelPath> target, Optional<String> asWritten) {

    /**
     * What a decision does to a thing of the model.
     *
     * @param kind what it does
     * @param target the id of the thing
     * @return the effect, with no words of its own
     */
    public static DecisionEffect of(EffectKind kind, Id target) {
        return new DecisionEffect(kind, Optional.of(ModelPath.of(target)), Optional.empty());
    }
}
