package se.samverkan.testkit.generate.years;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;

/**
 * How the items of a meeting are numbered.
 *
 * @param first the number of the first
 * @param style how numbers are dressed; empty if there are none
 * @param year two digits that follow each number, as in "12/25"; empty if none do
 */
record Numbering(int first, Optional<NumberStyle> style, String year) {

    private static final NumberStyle BARE = new NumberStyle("", "");

    /** The styles of minutes, the plainest first. */
    static final List<NumberStyle> STYLES = List.of(
            NumberStyle.POINT,
            NumberStyle.SECTION,
            NumberStyle.PARENTHESIS,
            new NumberStyle("§ ", ""),
            new NumberStyle("§", ""),
            new NumberStyle("", ":"));

    /** Every style, those with the year, and none. */
    static final int WAYS = STYLES.size() + 2;

    static Numbering of(int first, int way, int year) {
        if (way < STYLES.size()) {
            return new Numbering(first, Optional.of(STYLES.get(way)), "");
        }
        return way == STYLES.size()
                ? new Numbering(first, Optional.of(BARE), "/" + year % 100)
                : new Numbering(first, Optional.empty(), "");
    }

    Optional<ItemNumber> number(int index) {
        return style.map(dress -> new ItemNumber((first + index) + year, dress));
    }

    boolean isWritten() {
        return style.isPresent();
    }
}
