package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.NumberStyle;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/**
 * The numbers of a meeting's items as one series.
 *
 * <p>Counted are the items of the agenda, not their sub-items, whose number starts with a digit: of "12/24" the part before the slash, of "8e"
 * the 8. Where items are dressed in different ways, the way that most have is the series; the others are no part of it but fill its gaps, for
 * a slip in the dress is no missing item.
 */
final class NumberSeries {

    private final List<Entry> entries;
    private final NavigableSet<Integer> used;

    /**
     * An item of the series.
     *
     * @param item the item
     * @param ordinal its place in the count
     * @param text the number itself, by which it is told whether it is used twice: 8, 8a and 8b are three
     */
    record Entry(AgendaItem item, int ordinal, String text) {}

    private NumberSeries(List<Entry> entries, NavigableSet<Integer> used) {
        this.entries = entries;
        this.used = used;
    }

    /** The series of the meeting that is checked; several rules look at it. */
    static NumberSeries of(Meeting meeting, RuleContext context) {
        return context.once(NumberSeries.class, () -> of(meeting));
    }

    static NumberSeries of(Meeting meeting) {
        Map<String, List<Entry>> byStyle = new LinkedHashMap<>();
        NavigableSet<Integer> used = new TreeSet<>();
        for (AgendaItem item : meeting.getAgenda()) {
            item.getNumber().filter(NumberSeries::isCounted).ifPresent(number -> {
                OptionalInt ordinal = number.ordinal();
                used.add(ordinal.getAsInt());
                byStyle.computeIfAbsent(styleKey(number.style()), style -> new ArrayList<>())
                        .add(new Entry(item, ordinal.getAsInt(), textOf(number)));
            });
        }
        List<Entry> longest = List.of();
        for (List<Entry> entries : byStyle.values()) {
            longest = entries.size() > longest.size() ? entries : longest;
        }
        return new NumberSeries(List.copyOf(longest), used);
    }

    private static boolean isCounted(ItemNumber number) {
        char first = number.number().charAt(0);
        return first >= '0' && first <= '9';
    }

    /** "§ 5." and "§5" are one style; so are "5.", "5:" and "5"; "5)" is another. */
    private static String styleKey(NumberStyle style) {
        return unmarked(style.before()) + "#" + unmarked(style.after());
    }

    private static String unmarked(String dress) {
        return Text.key(dress.replace(".", "").replace(":", ""));
    }

    private static String textOf(ItemNumber number) {
        return number.isPlain() ? Integer.toString(number.ordinal().orElse(0)) : Text.key(number.number());
    }

    /** The items of the series, in the order of the minutes; none if the items are not numbered. */
    List<Entry> entries() {
        return entries;
    }

    /** The lowest and the highest number. */
    Optional<ItemRange> span() {
        return entries.stream()
                .map(entry -> new ItemRange(entry.ordinal(), entry.ordinal()))
                .reduce((one, other) ->
                        new ItemRange(Math.min(one.first(), other.first()), Math.max(one.last(), other.last())));
    }

    /** The numbers between two that no item has, as ranges. */
    List<ItemRange> missingBetween(int low, int high) {
        List<ItemRange> missing = new ArrayList<>();
        int from = low + 1;
        for (int number : used.subSet(from, Math.max(from, high))) {
            addRange(from, number - 1, missing);
            from = number + 1;
        }
        addRange(from, high - 1, missing);
        return missing;
    }

    private static void addRange(int first, int last, List<ItemRange> ranges) {
        if (first <= last) {
            ranges.add(new ItemRange(first, last));
        }
    }

    /** "4, 6–8". */
    static String shown(List<ItemRange> ranges) {
        return String.join(", ", ranges.stream().map(NumberSeries::shown).toList());
    }

    /** "4, 6–8". */
    static String shown(SortedSet<Integer> numbers) {
        List<ItemRange> ranges = new ArrayList<>();
        for (int number : numbers) {
            int end = ranges.size() - 1;
            if (end >= 0 && ranges.get(end).last() + 1 == number) {
                ranges.set(end, new ItemRange(ranges.get(end).first(), number));
            } else {
                ranges.add(new ItemRange(number, number));
            }
        }
        return shown(ranges);
    }

    /** "4" or "6–8". */
    static String shown(ItemRange range) {
        return range.size() == 1 ? Integer.toString(range.first()) : range.first() + "–" + range.last();
    }
}
