package se.samverkan.finding;

import java.util.Map;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;

/**
 * A sentence in every language of the library, with named slots in braces: "{name} is listed twice".
 *
 * @param swedish the Swedish sentence
 * @param english the English sentence
 */
public record Wording(String swedish, String english) {

    /**
     * Checks that there is something to say.
     *
     * @param swedish the Swedish sentence
     * @param english the English sentence
     * @throws IllegalArgumentException if a sentence is blank
     */
    public Wording {
        if (swedish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a wording needs a sentence in Swedish and in English");
        }
    }

    /**
     * The sentence under a key in the bundles {@code name_sv.properties} and {@code name_en.properties} beside a class.
     *
     * @param anchor a class of the package and module that holds the bundles
     * @param name the bundles' name
     * @param key the key
     * @return the wording
     * @throws IllegalArgumentException if a bundle or the key is missing; the message names it
     */
    public static Wording load(Class<?> anchor, String name, String key) {
        return new Wording(
                Bundle.load(anchor, name, Language.SWEDISH).get(key),
                Bundle.load(anchor, name, Language.ENGLISH).get(key));
    }

    /**
     * The sentence in a language, its slots as they stand.
     *
     * @param language the language
     * @return the template
     */
    public String template(Language language) {
        return language == Language.SWEDISH ? swedish : english;
    }

    /**
     * The sentence in a language with its slots filled. A slot that has no value stays as it stands; a value is put in as it is and
     * never read as a template.
     *
     * @param language the language
     * @param slots values by slot name
     * @return the sentence
     */
    public String fill(Language language, Map<String, String> slots) {
        String template = template(language);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            String value = close < 0 ? null : slots.get(template.substring(open + 1, close));
            if (value != null) {
                out.append(template, from, open).append(value);
                from = close + 1;
            }
            open = template.indexOf('{', Math.max(open + 1, from));
        }
        return out.append(template, from, template.length()).toString();
    }
}
