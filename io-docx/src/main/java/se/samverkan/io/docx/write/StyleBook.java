package se.samverkan.io.docx.write;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the styles of a document are called, by what they are for and by the names that blocks ask for; and which were asked for. */
final class StyleBook {

    private static final String OURS = "Samverkan";

    private final Map<StyleRole, String> ids;
    private final Map<String, String> byName;
    private final Set<StyleRole> missing;
    private final Predicate<String> numbered;
    private final Set<StyleRole> asked = EnumSet.noneOf(StyleRole.class);
    // A document asks for few styles, again and again.
    private final Map<String, Optional<String>> found = new HashMap<>();

    private StyleBook(
            Map<StyleRole, String> ids,
            Map<String, String> byName,
            Set<StyleRole> missing,
            Predicate<String> numbered) {
        this.ids = ids;
        this.byName = byName;
        this.missing = missing;
        this.numbered = numbered;
    }

    /** The styles of documents of ours. */
    static StyleBook own() {
        return new StyleBook(Map.of(StyleRole.BODY, StyleRole.NORMAL.id()), Map.of(), Set.of(), id -> false);
    }

    /**
     * The styles of a document that has some already.
     *
     * @param present the ids of those that it has
     * @param byName the ids of styles for paragraphs by their {@linkplain StyleNames#key keys}
     * @param taken whether an id is taken
     * @param numbered whether a style puts numbers before its paragraphs
     */
    static StyleBook of(
            Map<StyleRole, String> present,
            Map<String, String> byName,
            Predicate<String> taken,
            Predicate<String> numbered) {
        Map<StyleRole, String> ids = new EnumMap<>(StyleRole.class);
        Set<StyleRole> missing = EnumSet.noneOf(StyleRole.class);
        for (StyleRole role : StyleRole.values()) {
            String id = present.get(role);
            if (id == null && role == StyleRole.BODY) {
                id = ids.get(StyleRole.NORMAL);
            }
            if (id == null) {
                missing.add(role);
                id = taken.test(role.id()) ? OURS + role.id() : role.id();
            }
            ids.put(role, id);
        }
        return new StyleBook(ids, Map.copyOf(byName), missing, numbered);
    }

    /** The id of the style for something. */
    String id(StyleRole role) {
        asked.add(role);
        @Nullable String id = ids.get(role);
        return id == null ? role.id() : id;
    }

    /** The id of the style that a block asks for, if there is one. */
    Optional<String> named(String name) {
        return found.computeIfAbsent(name, this::lookUp);
    }

    private Optional<String> lookUp(String name) {
        @Nullable String id = byName.get(StyleNames.key(name));
        return id == null ? StyleNames.role(name).filter(StyleRole::isWish).map(this::id) : Optional.of(id);
    }

    /** A style that was asked for and is not there. */
    Optional<StyleRole> nextMissing() {
        Optional<StyleRole> next = missing.stream().filter(asked::contains).findFirst();
        next.ifPresent(missing::remove);
        return next;
    }

    /** Whether a style puts numbers before its paragraphs, beside those that the text has. */
    boolean isNumbered(String id) {
        return numbered.test(id);
    }

    /** Whether a style is one that the document had already. */
    boolean isPresent(StyleRole role) {
        return ids.containsKey(role) && !missing.contains(role);
    }

    /** What the style is called here that has an id in documents of ours; nothing if none has it. */
    Optional<String> find(String ownId) {
        return StyleRole.of(ownId).map(this::id);
    }
}
