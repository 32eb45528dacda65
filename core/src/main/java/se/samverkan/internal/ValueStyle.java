package se.samverkan.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every value in the model: the generated class is hidden, the builder is public, and stored attributes are bean
 * getters.
 *
 * <p>It is kept in source only, so that a host never needs Immutables on its path. Extending a generated builder by hand gives each
 * type a nested {@code Builder} under its own name.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"person:people", "alias:aliases", "series:series"},
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
