package se.samverkan.architecture;

import jakarta.validation.ClockProvider;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Validators as a host makes them: the default one of the provider on the path, with the locale of the request as frameworks put it in. */
public final class HostValidator {

    private HostValidator() {}

    /** The factory of a host in a language. */
    public static ValidatorFactory in(Locale locale) {
        return in(locale, Clock.systemUTC());
    }

    /** The factory of a host in a language and at a time. */
    public static ValidatorFactory in(Locale locale, Clock clock) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator words = configuration.getDefaultMessageInterpolator();
        ClockProvider time = () -> clock;
        return configuration
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return words.interpolate(template, context, locale);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale other) {
                        return words.interpolate(template, context, other);
                    }
                })
                .clockProvider(time)
                .buildValidatorFactory();
    }

    /** What a host in a language would show: {@code path: message}. */
    public static Set<String> shown(Object bean, Locale locale) {
        Validator validator = in(locale).getValidator();
        return shown(validator.validate(bean));
    }

    /** Violations as {@code path: message}. */
    public static Set<String> shown(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .collect(Collectors.toSet());
    }
}
