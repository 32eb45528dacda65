package se.samverkan.io.docx.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import se.samverkan.io.docx.pack.Numbers;
import se.samverkan.language.Text;
import se.samverkan.outline.TextBlock;

/** The words of {@code names.properties}, by which styles are known that bear no other sign, and page numbers that stand alone. */
final class Names {

    static final Names KNOWN = load();

    private final Map<String, Set<String>> names;

    private Names(Map<String, Set<String>> names) {
        this.names = names;
    }

    private static Names load() {
        Properties read = new Properties();
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream("names.properties"))) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("names.properties of this module cannot be read", e);
        }
        Map<String, Set<String>> names = new HashMap<>();
        read.stringPropertyNames()
                .forEach(key -> names.put(key, Set.of(read.getProperty(key).split(","))));
        return new Names(Map.copyOf(names));
    }

    /** The outline level, from 0, that a style has by its name alone; {@link ParagraphProperties#UNSAID} if it has none. */
    int outline(String style) {
        String name = Text.key(style);
        if (is("title", name)) {
            return 0;
        }
        if (is("subtitle", name)) {
            return 1;
        }
        int level = numbered("heading", name);
        return level > 0 && level <= ParagraphProperties.BODY ? level - 1 : ParagraphProperties.UNSAID;
    }

    /** What paragraphs of a style are by its name alone: those of a table of contents repeat what stands elsewhere. */
    Optional<TextBlock.Kind> kind(String style) {
        String name = Text.key(style);
        boolean contents = is("contents-heading", name) || numbered("contents", name) > 0;
        return contents ? Optional.of(TextBlock.Kind.LINK_DUMP) : Optional.empty();
    }

    /** Whether a text says nothing but that it is about pages. */
    boolean areAboutPages(String text) {
        String folded = Text.fold(text);
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
                if (start < i && !is("page-words", folded.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private boolean is(String key, String name) {
        return names.getOrDefault(key, Set.of()).contains(name);
    }

    /** The number after a name, or -1 if it is another name or has none. */
    private int numbered(String key, String name) {
        int blank = name.lastIndexOf(' ');
        return blank > 0 && is(key, name.substring(0, blank)) ? Numbers.parse(name.substring(blank + 1), -1) : -1;
    }
}
