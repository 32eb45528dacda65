package se.samverkan.protocol;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import se.samverkan.finding.Finding;
import se.samverkan.language.Language;

/**
 * What Hibernate Validator lets a violation carry beyond the standard. It is reached by reflection on its public API, so that the library needs no
 * validator to be compiled or run, and serves whichever version the host brings.
 */
final class HibernateContext {

    private static final String TYPE =
            "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";

    private HibernateContext() {}

    /**
     * Gives the next violation a finding as its payload, and the finding's words as parameters for its message: Hibernate Validator puts them in as
     * they are, after the template has been read.
     *
     * @return false if the provider is another one
     */
    static boolean carry(Finding finding, ConstraintValidatorContext context) {
        try {
            Class<?> type = Class.forName(TYPE, false, context.getClass().getClassLoader());
            Object hibernate = context.unwrap(type);
            type.getMethod("withDynamicPayload", Object.class).invoke(hibernate, finding);
            Method parameter = type.getMethod("addMessageParameter", String.class, Object.class);
            parameter.invoke(hibernate, "findingCode", finding.getCode());
            parameter.invoke(hibernate, "findingSv", finding.message(Language.SWEDISH));
            parameter.invoke(hibernate, "findingEn", finding.message(Language.ENGLISH));
            return true;
        } catch (ReflectiveOperationException | ValidationException e) {
            return false;
        }
    }
}
