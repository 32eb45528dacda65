package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Edit;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;

/**
 * Finds the one item by whose number a series is broken.
 *
 * <p>That is so only if the series is unbroken once this item has another number, and can be made so in no other way. The first item is taken at its
 * word: nobody knows where else the series should begin. And where the last number is too high, an item before it may have been lost as well.
 */
final class NumberMend {

    private NumberMend() {}

    /** The change, if there is exactly one. */
    static Optional<Edit> of(Meeting meeting, NumberSeries series) {
        List<NumberSeries.Entry> entries = series.entries();
        int first = entries.get(0).ordinal();
        Optional<String> tail = commonTail(entries);
        if (entries.size() < 3 || tail.isEmpty() || differsFromDeclared(meeting, first, entries.size())) {
            return Optional.empty();
        }
        int wrong = 0;
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).ordinal() != first + i) {
                if (wrong > 0) {
                    return Optional.empty();
                }
                wrong = i;
            }
        }
        int right = first + wrong;
        boolean lost = wrong == entries.size() - 1 && entries.get(wrong).ordinal() > right;
        boolean free = !series.missingBetween(right - 1, right + 1).isEmpty();
        return !lost && free ? Optional.of(renumber(entries.get(wrong), right + tail.get())) : Optional.empty();
    }

    private static Edit renumber(NumberSeries.Entry entry, String to) {
        Optional<ItemNumber> from = entry.item().getNumber();
        return new Edit.Renumber(
                entry.item().getId(),
                from,
                new ItemNumber(to, from.orElseThrow().style()));
    }

    /** What all numbers have behind their digits: of "12/24" and "13/24" the "/24"; nothing if they differ in it, as 8 and 8a do. */
    private static Optional<String> commonTail(List<NumberSeries.Entry> entries) {
        List<String> tails = entries.stream().map(NumberMend::tail).distinct().toList();
        return tails.size() == 1 ? Optional.of(tails.get(0)) : Optional.empty();
    }

    private static String tail(NumberSeries.Entry entry) {
        String number = entry.item().getNumber().orElseThrow().number();
        int end = 0;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        return number.substring(end);
    }

    private static boolean differsFromDeclared(Meeting meeting, int first, int size) {
        return meeting.getMinutes().stream()
                .map(MinutesRecord::getDeclaredRange)
                .flatMap(Optional::stream)
                .anyMatch(declared -> !declared.equals(new ItemRange(first, first + size - 1)));
    }
}
