package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds a size: the items on the agenda of a {@link se.samverkan.meeting.Meeting}, the meetings of a
 * {@link se.samverkan.collaboration.Collaboration}, the blocks of an {@link se.samverkan.outline.Outline}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Sized {

    /** {@return the least size} */
    int min() default 0;

    /** {@return the greatest size} */
    int max();
}
