package se.samverkan.testkit.contracts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.language.Text;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** The words of a text or a value, each as often as it stands there: runs of letters, digits and what is written above or below them. */
final class Words {

    private final Map<String, Integer> counts = new TreeMap<>();

    private Words() {}

    static Words of(String text) {
        Words words = new Words();
        words.add(text);
        return words;
    }

    /** The words that people read in a document: its texts, and what counts the items of its lists. */
    static Words said(Outline outline) {
        Words words = of(outline.text());
        outline.getBlocks().stream()
                .filter(block -> block instanceof TextBlock text && text.getKind() == TextBlock.Kind.LIST_ITEM)
                .forEach(item -> ((TextBlock) item).getMarker().ifPresent(words::add));
        return words;
    }

    /** Every word in what was read: of an outline its targets of links too, of any other value whatever it holds. */
    static Words in(Object model) {
        Words words = new Words();
        if (model instanceof Outline outline) {
            outline.getBlocks().forEach(words::add);
        } else {
            words.add(model.toString());
        }
        return words;
    }

    private void add(Block block) {
        if (block instanceof TextBlock text) {
            text.getMarker().ifPresent(this::add);
            add(text.text());
            text.getRuns().stream().map(Run::link).forEach(link -> link.ifPresent(this::add));
        } else if (block instanceof Table table) {
            table.getRows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .forEach(this::add);
        }
    }

    private void add(String text) {
        String clean = Text.clean(text);
        StringBuilder word = new StringBuilder();
        clean.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || !word.isEmpty() && Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
            } else {
                end(word);
            }
        });
        end(word);
    }

    private void end(StringBuilder word) {
        if (!word.isEmpty()) {
            counts.merge(word.toString(), 1, Integer::sum);
            word.setLength(0);
        }
    }

    /** The letters and digits, each as a word: where a format joins or parts runs, words change and letters do not. */
    Words letters() {
        Words letters = new Words();
        counts.forEach((word, count) -> Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.counts.merge(Character.toString(c), count, Integer::sum)));
        return letters;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The words that others have not, or not as often; in alphabetical order. */
    List<String> missingIn(Words others) {
        List<String> missing = new ArrayList<>();
        counts.forEach((word, count) -> {
            for (int i = others.counts.getOrDefault(word, 0); i < count; i++) {
                missing.add(word);
            }
        });
        return missing;
    }
}
