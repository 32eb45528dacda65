package se.samverkan.group;

import se.samverkan.language.Text;

/**
 * How item numbers are dressed: what stands before and after them.
 *
 * @param before what stands before the number, for example {@code "§ "}
 * @param after what stands directly after it, for example {@code "."} or {@code ")"}
 */
public record NumberStyle(String before, String after) {

    /** "§ 22." */
    public static final NumberStyle SECTION = new NumberStyle("§ ", ".");

    /** "20)". */
    public static final NumberStyle PARENTHESIS = new NumberStyle("", ")");

    /** "3.". */
    public static final NumberStyle POINT = new NumberStyle("", ".");

    /**
     * Cleans both parts.
     *
     * @param before what stands before the number, for example {@code "§ "}
     * @param after what stands directly after it, for example {@code "."} or {@code ")"}
     */
    public NumberStyle {
        before = Text.clean(before);
        after = Text.clean(after);
    }
}
