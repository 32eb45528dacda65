package se.samverkan.finding;

/**
 * The permanent name of a kind of finding: {@code area/what-is-wrong-or-required}, for example {@code numbering/gap}.
 *
 * <p>A code is never given another meaning and never used again after it is retired. Rules use areas that name what they look at; readers
 * use {@code read}, {@code join}, {@code text}, {@code word} and {@code json}.
 *
 * @param area the part before the slash, lower-case letters and hyphens
 * @param name the part after it, lower-case letters, digits and hyphens
 */
public record FindingCode(String area, String name) implements Comparable<FindingCode> {

    /**
     * Checks the parts.
     *
     * @param area the part before the slash, lower-case letters and hyphens
     * @param name the part after it, lower-case letters, digits and hyphens
     * @throws IllegalArgumentException if a part is empty or has other characters; the message quotes it
     */
    public FindingCode {
        if (!isName(area) || !isName(name)) {
            throw new IllegalArgumentException("\"" + area + "/" + name
                    + "\" is no finding code: expected area/name in lower-case letters, digits and hyphens");
        }
    }

    /**
     * The code that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text for example {@code numbering/gap}
     * @return the code
     * @throws IllegalArgumentException if the text is no {@code area/name}; the message quotes it
     */
    public static FindingCode parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new FindingCode(text, "")
                : new FindingCode(text.substring(0, slash), text.substring(slash + 1));
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
                && text.charAt(0) != '-'
                && !text.endsWith("-");
    }

    /** Orders by area, then name. */
    @Override
    public int compareTo(FindingCode other) {
        int byArea = area.compareTo(other.area);
        return byArea != 0 ? byArea : name.compareTo(other.name);
    }

    /** {@return {@code area/name}} */
    @Override
    public String toString() {
        return area + "/" + name;
    }
}
