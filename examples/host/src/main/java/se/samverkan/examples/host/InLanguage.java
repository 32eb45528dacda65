package se.samverkan.examples.host;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Gives messages in the language of a request, as the frameworks' own interpolators do. */
record InLanguage(MessageInterpolator words, Locale locale) implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return words.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
        return words.interpolate(template, context, other);
    }
}
