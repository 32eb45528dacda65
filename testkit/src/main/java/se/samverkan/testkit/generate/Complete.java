package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a {@link se.samverkan.meeting.Meeting} that keeps every rule and has whatever a rule speaks of: a summary of decisions, a declared
 * range, a written weekday, signatures. Each {@linkplain se.samverkan.testkit.breakers.Breaker fault} finds something to break in it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Complete {}
