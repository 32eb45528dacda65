package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for a {@link String} of Swedish as minutes have it: sentences about invented people and places, not letters at random. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Prose {

    /** {@return what the sentences are about; what is told and discussed by default} */
    Kind value() default Kind.NARRATIVE;

    /** {@return the most sentences, at least 1} */
    int most() default 3;

    /** What sentences of minutes do. */
    enum Kind {
        /** Tells what was said (berättande text). */
        NARRATIVE,
        /** Decides something (beslut). */
        DECISION,
        /** Lays a task on somebody (uppdrag, åtgärd). */
        TASK,
        /** Sends a question on to another group (fråga som lyfts vidare). */
        FORWARDED_QUESTION,
        /** Puts an item off (bordläggning). */
        DEFERRAL,
        /** Says when the group meets next (nästa möte). */
        NEXT_MEETING
    }
}
