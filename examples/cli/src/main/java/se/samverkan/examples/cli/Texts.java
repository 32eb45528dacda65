package se.samverkan.examples.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Wording;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;

/** What the program says, in one language: the file {@code messages_sv.properties} or {@code messages_en.properties}. */
final class Texts {

    /** The name of the files, for {@link se.samverkan.finding.FindingText#load} as well. */
    static final String BUNDLE = "messages";

    private final Language language;
    private final Bundle bundle;

    private Texts(Language language) {
        this.language = language;
        this.bundle = Bundle.load(Texts.class, BUNDLE, language);
    }

    static Texts in(Language language) {
        return new Texts(language);
    }

    /** The language of whoever uses the machine: Swedish where it is set so, else English. */
    static Language languageOf(Locale user) {
        return Language.findByTag(user.toLanguageTag()).orElse(Language.ENGLISH);
    }

    Language language() {
        return language;
    }

    /**
     * A text.
     *
     * @param key its key
     * @param slots names and values of its slots, in turn
     * @return the text with its slots filled
     */
    String get(String key, Object... slots) {
        String template = bundle.get(key);
        return new Wording(template, template).fill(language, slots(slots));
    }

    /** What a constant of an enumeration is called. */
    String of(Enum<?> constant) {
        return get(key(constant));
    }

    /** What something with an open code is called; the code itself where the program has no word for it. */
    String of(String kind, String code) {
        return bundle.find(kind + "." + code).orElse(code);
    }

    /** The texts as picocli asks for them when it writes the help. */
    ResourceBundle forHelp() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return bundle.find(key).orElse(null);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(bundle.keys());
            }
        };
    }

    static Map<String, String> slots(Object... namesAndValues) {
        Map<String, String> slots = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            slots.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return slots;
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
