package se.samverkan.io.docx.write;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.outline.Outline;

/**
 * The language of a document.
 *
 * @param tag the language as programs that check spelling know it, with a country; nothing if the outline says no language that they could know
 * @param words what is written besides the text of the outline
 */
record Wording(Optional<String> tag, Words words) {

    /** What documents say, the last of them also many that are written in Swedish. */
    private static final List<String> USUAL_TAGS = List.of("sv-SE", "en-GB", "en-US");

    private static final Properties REGIONS = properties("regions.properties");
    private static final Map<Language, Words> WORDS = words(Language.values());

    /**
     * What is written besides the text of the outline.
     *
     * @param page how pages are counted
     * @param decision what the style of decisions is called
     * @param signature what the style of signatures is called
     */
    record Words(String page, String decision, String signature) {}

    static Wording of(Outline outline, WriteOptions options) {
        Optional<String> said = outline.getLanguage();
        Language spoken = said.flatMap(Language::findByTag).orElse(options.getLanguage());
        return new Wording(said.flatMap(Wording::withRegion), Objects.requireNonNull(WORDS.get(spoken)));
    }

    /** The languages of most documents. */
    static List<Wording> usual() {
        List<Wording> usual = new ArrayList<>();
        WORDS.values().forEach(words -> usual.add(new Wording(Optional.empty(), words)));
        for (String tag : USUAL_TAGS) {
            Language.findByTag(tag).map(WORDS::get).ifPresent(words -> usual.add(new Wording(Optional.of(tag), words)));
        }
        return usual;
    }

    private static Optional<String> withRegion(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        String region = locale.getCountry().isEmpty() ? REGIONS.getProperty(locale.getLanguage(), "") : "";
        return Optional.of(region.isEmpty() ? locale.toLanguageTag() : locale.toLanguageTag() + "-" + region);
    }

    private static Map<Language, Words> words(Language... languages) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : languages) {
            words.put(language, words(language));
        }
        return words;
    }

    private static Words words(Language language) {
        Properties read = properties("words_" + language.tag() + ".properties");
        return new Words(read.getProperty("page"), read.getProperty("decision"), read.getProperty("signature"));
    }

    static Properties properties(String resource) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(Resources.load(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
