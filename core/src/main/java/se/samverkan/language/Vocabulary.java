package se.samverkan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import se.samverkan.internal.Providers;

/**
 * The words by which minutes are read, as data: labels, roles, verbs, titles, kinds of organisation, each group of phrases under a
 * category and a code.
 *
 * <p>The text form has one entry a line, {@code category.code = phrase | phrase | phrase}; an entry may be repeated and a line that ends in
 * {@code |} goes on. {@code #} starts a comment line. Phrases are compared {@linkplain Text#fold(String) folded}, so case and kinds of dash
 * do not matter. A value is immutable and safe to share between threads.
 */
public final class Vocabulary {

    private static final class BuiltIn {
        static final Vocabulary SWEDISH = load("swedish.vocabulary");
    }

    private final Map<String, Lexicon> lexicons;

    private final Scanner scanner;

    private Vocabulary(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
        this.scanner = new Scanner(lexicons.values(), lexicons.size());
    }

    /** {@return the built-in Swedish vocabulary} */
    public static Vocabulary swedish() {
        return BuiltIn.SWEDISH;
    }

    /**
     * The built-in vocabulary and what every installed {@link VocabularyProvider} adds.
     *
     * @param loader where providers are looked for
     * @return the joined vocabulary
     * @throws IllegalStateException if a provider cannot be found or made; the message names it
     */
    public static Vocabulary installed(ClassLoader loader) {
        return installed(ServiceLoader.load(VocabularyProvider.class, loader));
    }

    /**
     * The built-in vocabulary and what every {@link VocabularyProvider} in a module layer and its parents adds.
     *
     * @param layer the module layer
     * @return the joined vocabulary
     * @throws IllegalStateException if a provider cannot be found or made; the message names it
     */
    public static Vocabulary installed(ModuleLayer layer) {
        return installed(ServiceLoader.load(layer, VocabularyProvider.class));
    }

    private static Vocabulary installed(ServiceLoader<VocabularyProvider> loader) {
        Vocabulary all = swedish();
        for (VocabularyProvider provider : Providers.make(loader, "vocabulary provider", type -> true)) {
            all = all.plus(provider.vocabulary());
        }
        return all;
    }

    /**
     * Reads the text form.
     *
     * @param text entries, one a line
     * @return the vocabulary
     * @throws IllegalArgumentException if a line is no entry; the message says which line
     */
    public static Vocabulary parse(String text) {
        Map<String, Map<String, String>> phrases = new LinkedHashMap<>();
        List<String> lines = Arrays.asList(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int first = i + 1;
            while (line.endsWith("|") && !line.startsWith("#") && i + 1 < lines.size()) {
                i++;
                line = line + lines.get(i).strip();
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                parseEntry(line, first, phrases);
            }
        }
        return of(phrases);
    }

    private static void parseEntry(String line, int number, Map<String, Map<String, String>> phrases) {
        int equals = line.indexOf('=');
        int dot = line.indexOf('.');
        if (dot <= 0 || equals < dot + 2 || line.substring(dot + 1, equals).isBlank()) {
            throw new IllegalArgumentException(
                    "line " + number + " of the vocabulary is no entry \"category.code = phrase | phrase\": " + line);
        }
        // Interned as the names are by which the library asks, so that looking one up compares no characters.
        String category = line.substring(0, dot).strip().intern();
        String code = line.substring(dot + 1, equals).strip();
        Map<String, String> ofCategory = phrases.computeIfAbsent(category, c -> new LinkedHashMap<>());
        for (String phrase : line.substring(equals + 1).split("\\|", -1)) {
            String key = Text.key(phrase);
            if (!key.isEmpty()) {
                ofCategory.putIfAbsent(key, code);
            }
        }
    }

    /**
     * This vocabulary and more words. Where both know a phrase of a category, this one's code stays.
     *
     * @param more the words to add
     * @return the joined vocabulary
     */
    public Vocabulary plus(Vocabulary more) {
        Map<String, Map<String, String>> joined = new LinkedHashMap<>();
        lexicons.forEach((category, lexicon) -> joined.put(category, new LinkedHashMap<>(lexicon.phrases())));
        more.lexicons.forEach((category, lexicon) -> {
            Map<String, String> ofCategory = joined.computeIfAbsent(category, c -> new LinkedHashMap<>());
            lexicon.phrases().forEach(ofCategory::putIfAbsent);
        });
        return of(joined);
    }

    /**
     * The phrases of one category.
     *
     * @param category for example {@code label}
     * @return the phrases; none if the category is unknown
     */
    public Lexicon lexicon(String category) {
        Lexicon lexicon = lexicons.get(category);
        return lexicon == null ? Lexicon.EMPTY : lexicon;
    }

    /**
     * Looks every word of a text up, to ask for many categories afterwards.
     *
     * @param text a clean text
     * @return the text with what is known of its words
     */
    public ScannedText scan(String text) {
        return scanner.scan(text);
    }

    /**
     * A scanner for some of the categories.
     *
     * @param some the names of categories; one that has no phrases is found nowhere
     * @return the scanner; of what it has scanned no other category may be asked for
     */
    public Scanner scanner(String... some) {
        Set<String> wanted = Set.of(some);
        List<Lexicon> chosen = new ArrayList<>();
        lexicons.forEach((category, lexicon) -> {
            if (wanted.contains(category)) {
                chosen.add(lexicon);
            }
        });
        return new Scanner(chosen, lexicons.size());
    }

    /** {@return the categories that have phrases} */
    public Set<String> categories() {
        return Collections.unmodifiableSet(lexicons.keySet());
    }

    private static Vocabulary of(Map<String, Map<String, String>> phrases) {
        Map<String, Lexicon> lexicons = new LinkedHashMap<>();
        new TreeMap<>(phrases)
                .forEach((category, ofCategory) -> lexicons.put(category, new Lexicon(ofCategory, lexicons.size())));
        return new Vocabulary(lexicons);
    }

    private static Vocabulary load(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the library");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
