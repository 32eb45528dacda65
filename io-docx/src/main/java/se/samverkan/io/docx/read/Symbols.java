package se.samverkan.io.docx.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Characters of symbol fonts, where a "§" can be a small square, as characters that mean what is seen. */
final class Symbols {

    static final Symbols KNOWN = load();

    /** Characters of symbol fonts stand in this stretch of the private use area, or at their plain code. */
    private static final int PRIVATE = 0xf000;

    private static final int PRIVATE_END = 0xf100;
    private static final String BULLET = "•";

    private final Map<String, String> shown;
    private final Set<String> fonts;

    private Symbols(Map<String, String> shown) {
        this.shown = shown;
        this.fonts = shown.keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Symbols load() {
        Properties read = new Properties();
        try (InputStream in = Objects.requireNonNull(Symbols.class.getResourceAsStream("symbols.properties"))) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("symbols.properties of this module cannot be read", e);
        }
        Map<String, String> shown = new HashMap<>();
        read.stringPropertyNames().forEach(key -> shown.put(key, read.getProperty(key)));
        return new Symbols(Map.copyOf(shown));
    }

    /** What a character of a font looks like, or the character itself if that is not known. */
    String show(@Nullable String font, int code) {
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        @Nullable String known = shown.get(key(name, code));
        if (known == null && isPrivate(code)) {
            // The font may have been left out, or be a copy under another name: most of them are laid out like this
            // one.
            known = shown.get(key("symbol", code));
        }
        return known == null ? Character.toString(code) : known;
    }

    /** What the bullet of a list looks like; one that nobody knows is a bullet still. */
    String bullet(@Nullable String font, String written) {
        if (written.length() != 1) {
            return written;
        }
        char code = written.charAt(0);
        boolean symbolic = font != null && fonts.contains(font.toLowerCase(Locale.ROOT));
        String shows = symbolic || isPrivate(code) ? show(font, code) : written;
        return isPrivate(shows.charAt(0)) || symbolic && shows.equals(written) ? BULLET : shows;
    }

    private static boolean isPrivate(int code) {
        return code >= PRIVATE && code < PRIVATE_END;
    }

    private static String key(String font, int code) {
        return font + "." + Integer.toHexString(isPrivate(code) ? code - PRIVATE : code);
    }
}
