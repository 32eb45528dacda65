package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for minutes as they come: a {@link se.samverkan.meeting.Meeting} with every habit and any fault, that keeps no rule on purpose and that
 * {@link se.samverkan.minutes.MinutesRenderer} writes and {@link se.samverkan.minutes.MinutesReader} reads back.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Untidy {}
