package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for a {@link se.samverkan.meeting.Meeting} or a {@link se.samverkan.collaboration.Collaboration} in a calendar year. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface InYear {

    /** {@return the year, 1990–2090} */
    int value();
}
