package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds a size; every size between the bounds occurs, about as often as any other. What it counts, and between which bounds:
 *
 * <ul>
 *   <li>the items on the agenda of a {@link se.samverkan.meeting.Meeting}, from 0, or from 8 if it is {@linkplain Complete complete}: then a
 *       lesser {@link #min} counts as 8, and a lesser {@link #max} is an error; 0–60 without the annotation, mostly fewer than 15;
 *   <li>the meetings of a {@link se.samverkan.collaboration.Collaboration}, from 0 to 50; 0–12 without the annotation;
 *   <li>the blocks of an {@link se.samverkan.outline.Outline}, from 1; 1–16 without the annotation.
 * </ul>
 *
 * <p>Bounds outside these are an error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Sized {

    /** What {@link #min} is if it is not said: the least size that there can be. */
    int LEAST = -1;

    /** {@return the least size} */
    int min() default LEAST;

    /** {@return the greatest size} */
    int max();
}
