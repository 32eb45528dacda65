package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a {@link se.samverkan.meeting.Meeting} that keeps every rule and has whatever a rule speaks of: a summary of decisions, a declared
 * range, a written weekday, signatures, somebody who only listens. It has eight items at least: a {@link Sized} with a lesser {@code max} is an
 * error.
 *
 * <p>It has verified minutes, and each {@linkplain se.samverkan.testkit.breakers.Breaker fault} of the built-in rules finds something to break
 * in it. Where {@link WithProfile} asks for notes, it has notes: in them, faults in who verifies find nothing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Complete {}
