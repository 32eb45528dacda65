package se.samverkan.testkit.assertions;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.id.Identified;
import se.samverkan.testkit.internal.Attributes;

/**
 * Two texts, each with the stretch in which it differs from the other in ⟦ ⟧.
 *
 * @param expected the one
 * @param actual the other
 */
record Shown(String expected, String actual) {

    private static final int MOST = 120;
    private static final int AROUND = 40;

    /** The stretch begins and ends where words do, so that it can be read. */
    static Shown of(String expected, String actual) {
        int start = 0;
        int shorter = Math.min(expected.length(), actual.length());
        while (start < shorter && expected.charAt(start) == actual.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && expected.charAt(expected.length() - 1 - end) == actual.charAt(actual.length() - 1 - end)) {
            end++;
        }
        while (isInsideWord(expected, start) || isInsideWord(actual, start)) {
            start--;
        }
        while (isInsideWord(expected, expected.length() - end) || isInsideWord(actual, actual.length() - end)) {
            end--;
        }
        return new Shown(marked(expected, start, end), marked(actual, start, end));
    }

    private static boolean isInsideWord(String text, int place) {
        return place > 0
                && place < text.length()
                && !Character.isWhitespace(text.charAt(place - 1))
                && !Character.isWhitespace(text.charAt(place));
    }

    private static String marked(String text, int start, int end) {
        int stop = text.length() - end;
        String before = start <= AROUND ? text.substring(0, start) : "…" + text.substring(start - AROUND, start);
        String after = end <= AROUND ? text.substring(stop) : text.substring(stop, stop + AROUND) + "…";
        return '"'
                + visible(before)
                + '⟦'
                + visible(shortened(text.substring(start, stop)))
                + '⟧'
                + visible(after)
                + '"';
    }

    /** A value in a few words: a thing by its path, a text in quotation marks, what is empty as nothing. */
    static String of(Object value) {
        if (value instanceof Identified thing) {
            return thing.path().toString();
        }
        if (value instanceof String text) {
            return '"' + visible(shortened(text)) + '"';
        }
        Map<String, Object> attributes = Attributes.of(value);
        return shortened(
                attributes.isEmpty() || value instanceof Record
                        ? visible(value.toString())
                        : attributes.entrySet().stream()
                                .filter(one -> !isEmpty(one.getValue().toString()))
                                .map(one -> one.getKey() + "="
                                        + visible(one.getValue().toString()))
                                .collect(Collectors.joining(", ", "{", "}")));
    }

    /** The same with the name of its type, as people know it: for two values that look alike and are not. */
    static String withType(Object value) {
        Class<?> type = value.getClass();
        String name = Arrays.stream(type.getInterfaces())
                .filter(one -> type.getSimpleName().equals("Immutable" + one.getSimpleName()))
                .findFirst()
                .map(Class::getSimpleName)
                .orElse(type.getSimpleName());
        return name + " " + of(value);
    }

    private static boolean isEmpty(String value) {
        return value.equals("[]") || value.equals("{}") || value.equals("Optional.empty");
    }

    private static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }

    /** What a reader of a failure could not see otherwise: line breaks, tabs, blanks that do not break, marks that show nothing alone. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                visible.append("\\n");
            } else if (c == '\t') {
                visible.append("\\t");
            } else if (isHidden(c)) {
                visible.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || c != ' ' && Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK;
    }
}
