package se.samverkan.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points at one thing of the model, or at one attribute of it, by id: {@code decisions[ekasa/2025-05-22/25/d1].text}.
 *
 * <p>The head names the kind of thing in the plural and its id in brackets; steps follow, each an attribute name, with an index in
 * brackets where the attribute is a list whose elements have no id ({@code agendaItems[ekasa/2025-05-22/25].content[2].text}). Because the
 * head is an id, a path stays true when other things are added, removed or moved. {@link #toString()} gives the text form and
 * {@link #parse(String)} is its inverse.
 *
 * <p>A path that is made from an id or from another path is not checked anew, for they are made by the thousand; that is why it is no record. Immutable.
 */
public final class ModelPath implements Comparable<ModelPath> {

    /** The kinds of things by the types of their ids. */
    private static final ClassValue<String> COLLECTIONS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return plural(type);
        }
    };

    private static final boolean[] NAME_CHARS = new boolean['z' + 1];

    static {
        for (char c = '0'; c <= 'z'; c++) {
            NAME_CHARS[c] = isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a';
        }
    }

    /** The index of a step that has none. */
    private static final int NO_INDEX = -1;

    private static final int LAST_INDEX = 999_999_999;

    private final String collection;
    private final String id;

    /** The path without its last step; null if it has no step. */
    private final @Nullable ModelPath above;

    /** The last step, without its index. */
    private final String attribute;

    private final int index;

    /**
     * Checks and copies the parts.
     *
     * @param collection the kind of thing in the plural, as {@link #of(Id)} writes it, for example {@code meetings}
     * @param id the id of the thing
     * @param steps attribute names below the thing, each letters and digits, with {@code [n]} where an index is needed; {@code [07]} is {@code [7]}
     * @throws IllegalArgumentException if a part is not in the form that the type describes; the message quotes it
     */
    public ModelPath(String collection, String id, List<String> steps) {
        requireName(collection, collection.length(), collection);
        this.collection = collection;
        this.id = IdSyntax.check(id, "id of a path");
        ModelPath path = null;
        for (int i = 0; i < steps.size(); i++) {
            path = path == null ? new ModelPath(collection, id) : path.then(steps.get(i - 1));
        }
        String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
        this.above = path;
        this.attribute = steps.isEmpty() ? "" : attributeOf(last);
        this.index = steps.isEmpty() ? NO_INDEX : indexOf(last);
    }

    /** The path to a thing of which all is known to be right. */
    private ModelPath(String collection, String id) {
        this.collection = collection;
        this.id = id;
        this.above = null;
        this.attribute = "";
        this.index = NO_INDEX;
    }

    /** A path with one step more, which is known to be right. */
    private ModelPath(ModelPath above, String attribute, int index) {
        this.collection = above.collection;
        this.id = above.id;
        this.above = above;
        this.attribute = attribute;
        this.index = index;
    }

    /**
     * The path to a thing itself.
     *
     * @param id the id of the thing
     * @return a path with no steps
     */
    public static ModelPath of(Id id) {
        return new ModelPath(collectionOf(id), id.value());
    }

    /**
     * The path that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text a path as text
     * @return the path
     * @throws IllegalArgumentException if the text is not of the form {@code collection[id].step.step[n]}; the message quotes it
     */
    public static ModelPath parse(String text) {
        int open = text.indexOf('[');
        int close = text.indexOf(']');
        if (open <= 0 || close < open) {
            throw refused(text);
        }
        List<String> steps = new ArrayList<>();
        String rest = text.substring(close + 1);
        while (!rest.isEmpty()) {
            if (rest.charAt(0) != '.') {
                throw refused(text);
            }
            int next = rest.indexOf('.', 1);
            steps.add(rest.substring(1, next < 0 ? rest.length() : next));
            rest = next < 0 ? "" : rest.substring(next);
        }
        return new ModelPath(text.substring(0, open), text.substring(open + 1, close), steps);
    }

    /** {@return the kind of thing in the plural, for example {@code meetings}} */
    public String collection() {
        return collection;
    }

    /** {@return the id of the thing} */
    public String id() {
        return id;
    }

    /** {@return the attribute names below the thing, with {@code [n]} where there is an index; none for the thing itself} */
    public List<String> steps() {
        int count = 0;
        for (ModelPath path = this; path.above != null; path = path.above) {
            count++;
        }
        String[] steps = new String[count];
        for (ModelPath path = this; path.above != null; path = path.above) {
            count--;
            steps[count] = path.step();
        }
        return List.of(steps);
    }

    /** The last step. */
    private String step() {
        return index == NO_INDEX ? attribute : attribute + "[" + index + "]";
    }

    /**
     * This path, one attribute further down.
     *
     * @param attribute the attribute's name, as its getter has it without {@code get}, with {@code [n]} where an index is needed
     * @return the longer path
     * @throws IllegalArgumentException if that is no name; the message quotes it
     */
    public ModelPath then(String attribute) {
        return isName(attribute, attribute.length())
                ? new ModelPath(this, attribute, NO_INDEX)
                : new ModelPath(this, attributeOf(attribute), indexOf(attribute));
    }

    /**
     * This path, one element of a list further down.
     *
     * @param attribute the list attribute's name
     * @param index the element's index, from 0 to 999 999 999
     * @return the longer path
     * @throws IllegalArgumentException if that is no name, or no such index; the message quotes it
     */
    public ModelPath then(String attribute, int index) {
        if (index < 0 || index > LAST_INDEX) {
            throw refused(attribute + "[" + index + "]");
        }
        requireName(attribute, attribute.length(), attribute);
        return new ModelPath(this, attribute, index);
    }

    /** {@return the path to the thing itself, without steps} */
    public ModelPath thing() {
        ModelPath path = this;
        while (path.above != null) {
            path = path.above;
        }
        return path;
    }

    /** {@return the path with its last step gone, or nothing if there is no step} */
    public Optional<ModelPath> parent() {
        return Optional.ofNullable(above);
    }

    /**
     * The plural name by which paths call a kind of thing.
     *
     * @param id an id of that kind
     * @return for example {@code agendaItems} for an {@link AgendaItemId}
     */
    public static String collectionOf(Id id) {
        return COLLECTIONS.get(id.getClass());
    }

    private static String plural(Class<?> type) {
        if (type == PersonId.class) {
            return "people";
        }
        if (type == AttendanceId.class) {
            return "attendance";
        }
        if (type == MinutesRecordId.class) {
            return "minutes";
        }
        if (type == FundingId.class) {
            return "funding";
        }
        String singular = type.getSimpleName().substring(0, type.getSimpleName().length() - "Id".length());
        String name = singular.substring(0, 1).toLowerCase(Locale.ROOT) + singular.substring(1);
        if (name.endsWith("y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name.endsWith("s") ? name : name + "s";
    }

    /** {@return whether the other is a path with equal parts} */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ModelPath path) || !id.equals(path.id) || !collection.equals(path.collection)) {
            return false;
        }
        ModelPath mine = this;
        ModelPath others = path;
        while (mine.above != null && others.above != null) {
            if (mine.index != others.index || !mine.attribute.equals(others.attribute)) {
                return false;
            }
            mine = mine.above;
            others = others.above;
        }
        return mine.above == null && others.above == null;
    }

    @Override
    public int hashCode() {
        int hash = 31 * id.hashCode() + collection.hashCode();
        for (ModelPath path = this; path.above != null; path = path.above) {
            hash = 31 * (31 * hash + path.attribute.hashCode()) + path.index;
        }
        return hash;
    }

    /** Orders by collection, id and steps, as text. */
    @Override
    public int compareTo(ModelPath other) {
        return toString().compareTo(other.toString());
    }

    /** {@return the path as text} */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(collection).append('[').append(id).append(']');
        steps().forEach(step -> text.append('.').append(step));
        return text.toString();
    }

    /** The attribute of a step, which must be right but for its index. */
    private static String attributeOf(String step) {
        int open = step.indexOf('[');
        int end = open < 0 ? step.length() : open;
        requireName(step, end, step);
        return open < 0 ? step : step.substring(0, end);
    }

    /** The index of a step, or {@link #NO_INDEX}. */
    private static int indexOf(String step) {
        int open = step.indexOf('[');
        if (open < 0) {
            return NO_INDEX;
        }
        int last = step.length() - 1;
        boolean number = last > open + 1 && last - open <= 10 && step.charAt(last) == ']';
        for (int i = open + 1; i < last; i++) {
            number &= isDigit(step.charAt(i));
        }
        if (!number) {
            throw refused(step);
        }
        return Integer.parseInt(step.substring(open + 1, last));
    }

    private static void requireName(String text, int length, String whole) {
        if (!isName(text, length)) {
            throw refused(whole);
        }
    }

    /** Whether so many characters of a text are letters and digits, and at least one. */
    private static boolean isName(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= NAME_CHARS.length || !NAME_CHARS[c]) {
                return false;
            }
        }
        return length > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("\"" + Objects.requireNonNull(text)
                + "\" is no model path: expected collection[id].attribute.attribute[index]");
    }
}
