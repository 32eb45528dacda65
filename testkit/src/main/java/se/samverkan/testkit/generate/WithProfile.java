package se.samverkan.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samverkan.protocol.Profile;

/** Asks for a {@link se.samverkan.meeting.Meeting} whose minutes call for a profile. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface WithProfile {

    /** {@return the profile} */
    Profile value();
}
