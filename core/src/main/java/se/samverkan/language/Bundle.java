package se.samverkan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts by key in one language: a UTF-8 properties file beside a class.
 *
 * <p>Unlike {@link java.util.ResourceBundle} it never falls back to the machine's locale: what is asked for in English comes in English.
 */
public final class Bundle {

    private final Map<String, String> texts;

    private Bundle(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads the file {@code name_sv.properties} or {@code name_en.properties} that lies in the package of a class.
     *
     * <p>A module lets others see the files of its packages only where it says so: if the file lies in a module of a host or plugin, the
     * module's declaration needs {@code opens the.package to se.samverkan.core;}. On the class path nothing is needed.
     *
     * @param anchor a class of the package and module that holds the file
     * @param name the file's name before the language
     * @param language the language
     * @return the texts of the file
     * @throws IllegalArgumentException if there is no such file, or its package is not open; the message says which
     */
    public static Bundle load(Class<?> anchor, String name, Language language) {
        String file = name + "_" + language.tag() + ".properties";
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + file + " beside " + anchor.getName() + closed(anchor));
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Bundle(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String closed(Class<?> anchor) {
        Module core = Bundle.class.getModule();
        Module module = anchor.getModule();
        String room = anchor.getPackageName();
        return module.isOpen(room, core)
                ? ""
                : " that " + core.getName() + " may read; if it is there, the module " + module.getName()
                        + " needs \"opens " + room + " to " + core.getName() + ";\"";
    }

    /**
     * The text under a key.
     *
     * @param key the key
     * @return the text
     * @throws IllegalArgumentException if the bundle has no such key
     */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no text under the key " + key));
    }

    /**
     * The text under a key, if there is one.
     *
     * @param key the key
     * @return the text or nothing
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** {@return every key} */
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }
}
