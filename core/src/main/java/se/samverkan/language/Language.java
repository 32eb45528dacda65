package se.samverkan.language;

import java.util.Locale;
import java.util.Optional;

/** A language that the library speaks: every message, hint and rendered label exists in each of them. */
public enum Language {
    /** Swedish (svenska), {@code sv}. */
    SWEDISH("sv"),
    /** English, {@code en}. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return the BCP 47 language tag, {@code sv} or {@code en}} */
    public String tag() {
        return tag;
    }

    /** {@return the locale of the language, with no country} */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * The language with a tag.
     *
     * @param tag a BCP 47 tag; only its language part is looked at, so {@code sv-SE} is Swedish
     * @return the language, or nothing if the library does not speak it
     */
    public static Optional<Language> findByTag(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : values()) {
            if (language.tag.equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
