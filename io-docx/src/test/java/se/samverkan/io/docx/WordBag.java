package se.samverkan.io.docx;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Words, and how often they stand somewhere; where, does not matter. */
final class WordBag {

    private WordBag() {}

    /** The words of an outline, without the marks of its list entries. */
    static Map<String, Integer> in(List<Block> blocks) {
        Map<String, Integer> bag = new TreeMap<>();
        addTo(bag, blocks);
        return bag;
    }

    private static void addTo(Map<String, Integer> bag, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                addTo(bag, text.text(), 1);
            } else if (block instanceof Table table) {
                table.getRows().forEach(row -> row.cells().forEach(cell -> addTo(bag, cell.blocks())));
            }
        }
    }

    /** Adds the words of a text, each so often. */
    static void addTo(Map<String, Integer> bag, String text, int times) {
        StringBuilder word = new StringBuilder();
        (Normalizer.normalize(text, Normalizer.Form.NFC) + " ").codePoints().forEach(c -> {
            if (isOfWord(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT && !word.isEmpty()) {
                bag.merge(word.toString(), times, Integer::sum);
                word.setLength(0);
            }
        });
        bag.values().removeIf(count -> count == 0);
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
