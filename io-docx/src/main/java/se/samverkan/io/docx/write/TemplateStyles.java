package se.samverkan.io.docx.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;

/** The styles of a template, found by what people call them. */
final class TemplateStyles {

    private static final int LONGEST_ANCESTRY = 64;

    private final Map<String, TemplateStyle> byId = new LinkedHashMap<>();
    private final Map<String, String> wanted;

    /** No styles but those of the names that are wanted, which are missed. */
    TemplateStyles(Map<String, String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Reads the styles.
     *
     * @param xml the part with them
     * @param wanted what the template calls a style, by the name that is written otherwise
     */
    TemplateStyles(XmlIn xml, Map<String, String> wanted) throws ImportException {
        this.wanted = wanted;
        boolean more = xml.next();
        while (more) {
            more = xml.isWord("style") ? read(xml) : xml.next();
        }
    }

    /** Reads one style; tells whether an element comes after it. */
    private boolean read(XmlIn xml) throws ImportException {
        int depth = xml.depth();
        String id = xml.attribute("styleId").orElse("");
        String type = xml.attribute("type").orElse("paragraph");
        boolean isDefault =
                xml.attribute("default").filter(TemplateStyles::isOn).isPresent();
        List<String> names = new ArrayList<>();
        Optional<String> parent = Optional.empty();
        Optional<String> list = Optional.empty();
        boolean more = xml.next();
        for (; more && xml.depth() > depth; more = xml.next()) {
            Optional<String> value = xml.attribute("val");
            if (xml.isWord("name")) {
                value.ifPresent(name -> names.add(0, name));
            } else if (xml.isWord("aliases")) {
                value.stream().flatMap(all -> Stream.of(all.split(","))).forEach(names::add);
            } else if (xml.isWord("basedOn")) {
                parent = value;
            } else if (xml.isWord("numId")) {
                list = value;
            }
        }
        byId.putIfAbsent(id, new TemplateStyle(id, type, names, isDefault, parent, list));
        return more;
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /**
     * What the styles are called that text is written in.
     *
     * @throws IllegalArgumentException if a style is asked for that the template has not
     */
    StyleBook book() {
        Map<StyleRole, String> ids = new EnumMap<>(StyleRole.class);
        for (StyleRole role : StyleRole.values()) {
            find(role).ifPresent(id -> ids.put(role, id));
        }
        Map<String, String> byName = new HashMap<>();
        byId.values().stream()
                .filter(style -> style.type().equals("paragraph"))
                .forEach(style -> style.names().stream()
                        .filter(name -> StyleNames.role(name).isEmpty())
                        .forEach(name -> byName.putIfAbsent(StyleNames.key(name), style.id())));
        wanted.forEach((name, called) -> {
            Optional<StyleRole> role = StyleNames.role(name);
            String id = called(called, role.map(StyleRole::type).orElse("paragraph"));
            role.ifPresentOrElse(r -> ids.put(r, id), () -> byName.put(StyleNames.key(name), id));
        });
        return StyleBook.of(ids, byName, byId::containsKey, id -> list(id).isPresent());
    }

    private String called(String name, String type) {
        return find(name, type)
                .orElseThrow(() -> new IllegalArgumentException("the template has no " + type + " style \"" + name
                        + "\"; its styles are "
                        + byId.values().stream()
                                .filter(style -> style.type().equals(type))
                                .flatMap(style -> style.names().stream().limit(1))
                                .toList()));
    }

    private Optional<String> find(StyleRole role) {
        Optional<String> byDefault = role.isDefault()
                ? byId.values().stream()
                        .filter(style -> style.isDefault() && style.type().equals(role.type()))
                        .map(TemplateStyle::id)
                        .findFirst()
                : Optional.empty();
        return byDefault.or(() -> StyleNames.of(role).stream()
                .flatMap(name -> find(name, role.type()).stream())
                .findFirst());
    }

    /** The style of a name, or else of an id. */
    private Optional<String> find(String name, String type) {
        String key = StyleNames.key(name);
        List<TemplateStyle> some = byId.values().stream()
                .filter(style -> style.type().equals(type))
                .toList();
        return some.stream()
                .filter(style -> style.names().stream().map(StyleNames::key).anyMatch(key::equals))
                .findFirst()
                .or(() -> some.stream()
                        .filter(style -> StyleNames.key(style.id()).equals(key))
                        .findFirst())
                .map(TemplateStyle::id);
    }

    /** The number of the list that the style for bullets brings along, if there is such a style. */
    Optional<String> bullets(StyleBook styles) {
        return styles.isPresent(StyleRole.BULLETS) ? list(styles.id(StyleRole.BULLETS)) : Optional.empty();
    }

    /** The number of the list that paragraphs of a style stand in, if they stand in one. */
    Optional<String> list(String id) {
        @Nullable TemplateStyle style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_ANCESTRY; i++) {
            if (style.list().isPresent()) {
                return style.list().filter(list -> !list.equals("0"));
            }
            style = style.parent().map(byId::get).orElse(null);
        }
        return Optional.empty();
    }
}
