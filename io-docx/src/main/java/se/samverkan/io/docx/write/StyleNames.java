package se.samverkan.io.docx.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What styles are called in Word, in Swedish and in English: {@code names.properties} beside this class. */
final class StyleNames {

    private static final Map<StyleRole, List<String>> NAMES = load();
    private static final Map<String, StyleRole> ROLES = roles();

    private StyleNames() {}

    private static Map<StyleRole, List<String>> load() {
        Properties read = Wording.properties("names.properties");
        Map<StyleRole, List<String>> names = new EnumMap<>(StyleRole.class);
        for (StyleRole role : StyleRole.values()) {
            names.put(
                    role,
                    Stream.of(read.getProperty(role.id(), "").split(","))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
        return names;
    }

    private static Map<String, StyleRole> roles() {
        Map<String, StyleRole> roles = new HashMap<>();
        NAMES.forEach((role, names) -> names.forEach(name -> roles.putIfAbsent(key(name), role)));
        return roles;
    }

    /** What tells names apart: not blanks, not the case of letters. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '_') {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** The names of a style, the surest first. */
    static List<String> of(StyleRole role) {
        return NAMES.getOrDefault(role, List.of());
    }

    /** What a style of a name is for. */
    static Optional<StyleRole> role(String name) {
        return Optional.ofNullable(ROLES.get(key(name)));
    }
}
