package se.samverkan.protocol;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samverkan.meeting.Meeting;

/** Validates {@link FollowsProtocol} on a meeting. Public only because the validator makes it. */
public final class MeetingFollowsProtocol implements ConstraintValidator<FollowsProtocol, Meeting> {

    private ProtocolConstraint constraint = ProtocolConstraint.NONE;

    /** Made by the validator. */
    public MeetingFollowsProtocol() {}

    @Override
    public void initialize(FollowsProtocol annotation) {
        constraint = ProtocolConstraint.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable Meeting meeting, ConstraintValidatorContext context) {
        return meeting == null || constraint.holds(meeting, check -> check.check(meeting), context);
    }
}
