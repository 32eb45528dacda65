package se.samverkan.protocol;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;

/**
 * One {@link FollowsProtocol}, ready to be held.
 *
 * @param check the rules, in the profile that the annotation names
 * @param atLeast how much a finding must weigh
 */
record ProtocolConstraint(ProtocolCheck check, Severity atLeast) {

    /** What a validator has before it is given its annotation. */
    static final ProtocolConstraint NONE = new ProtocolConstraint(ProtocolCheck.empty(), Severity.ERROR);

    static ProtocolConstraint of(FollowsProtocol annotation) {
        ProtocolCheck check = ProtocolCheck.installed();
        Profile[] profiles = annotation.profile();
        if (profiles.length > 1) {
            throw new ConstraintDeclarationException("@FollowsProtocol takes one profile, not " + List.of(profiles));
        }
        return new ProtocolConstraint(
                profiles.length == 0 ? check : check.withProfile(profiles[0]), annotation.atLeast());
    }

    /** Whether a check of the value finds nothing; tells the validator of each finding. */
    boolean holds(Object value, Function<ProtocolCheck, Report> checked, ConstraintValidatorContext context) {
        ProtocolCheck today =
                check.asOf(LocalDate.now(context.getClockProvider().getClock()));
        List<Finding> findings = checked.apply(today).findings(atLeast);
        if (!findings.isEmpty()) {
            Violations violations = new Violations(value, context);
            findings.forEach(violations::report);
        }
        return findings.isEmpty();
    }
}
