package se.samverkan.protocol;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samverkan.finding.Severity;

/**
 * Holds every installed rule against a {@link se.samverkan.meeting.Meeting}, or against each meeting of a
 * {@link se.samverkan.collaboration.Collaboration}, when a host validates its own objects with Jakarta Validation. Nothing at all ({@code null})
 * follows every protocol.
 *
 * <p>It is for a host's own fields, getters, parameters, return values and elements of containers:
 *
 * <pre>{@code
 * record Draft(@FollowsProtocol(profile = Profile.PROTOCOL) Meeting meeting) {}
 *
 * void publish(List<@FollowsProtocol(atLeast = Severity.WARNING) Meeting> meetings) { … }
 * }</pre>
 *
 * <p>Each finding is a violation of its own, at the property that it is about: {@code meeting.agenda[3].number}. A thing that the value does not
 * hold is pointed at by the value itself. What is late is judged by the clock of the validator, since the library has none.
 *
 * <p>Where Hibernate Validator is the provider, the violation carries the {@link se.samverkan.finding.Finding} as its dynamic payload, and
 * {@code {findingSv}}, {@code {findingEn}} and {@code {findingCode}} can stand in a message: the finding in words and its code. By default
 * the message is the finding in the language that is asked for. Other providers have no such way, and words of a document cannot stand in a
 * template, where they would be read as one: there the default message gives the code alone.
 */
@Documented
// Named here and not provided as a service, which only Hibernate Validator would look for.
@Constraint(validatedBy = {MeetingFollowsProtocol.class, CollaborationFollowsProtocol.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(FollowsProtocol.List.class)
public @interface FollowsProtocol {

    /** The message of every violation unless the annotation has its own. */
    String MESSAGE = "{samverkan.protocol.finding}";

    /** {@return the template of the messages} */
    String message() default MESSAGE;

    /** {@return the groups in which the rules are held} */
    Class<?>[] groups() default {};

    /** {@return what the host attaches to the violations} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the profile, at most one; if none is given, the one that each meeting calls for} */
    Profile[] profile() default {};

    /** {@return how much a finding must weigh at least to be a violation} */
    Severity atLeast() default Severity.ERROR;

    /** Several on one element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the single annotations} */
        FollowsProtocol[] value();
    }
}
