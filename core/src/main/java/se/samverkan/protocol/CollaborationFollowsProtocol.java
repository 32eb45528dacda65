package se.samverkan.protocol;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samverkan.collaboration.Collaboration;

/** Validates {@link FollowsProtocol} on a collaboration. Public only because the validator makes it. */
public final class CollaborationFollowsProtocol implements ConstraintValidator<FollowsProtocol, Collaboration> {

    private ProtocolConstraint constraint = ProtocolConstraint.NONE;

    /** Made by the validator. */
    public CollaborationFollowsProtocol() {}

    @Override
    public void initialize(FollowsProtocol annotation) {
        constraint = ProtocolConstraint.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable Collaboration collaboration, ConstraintValidatorContext context) {
        return collaboration == null || constraint.holds(collaboration, check -> check.check(collaboration), context);
    }
}
