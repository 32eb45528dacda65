package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for any value that the type allows: every attribute set or not, texts odd and empty, references to nothing.
 *
 * <p>For every type that {@link Generate#types()} lists. It is what an adapter that stores the whole model must bring back equal.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Wild {}
