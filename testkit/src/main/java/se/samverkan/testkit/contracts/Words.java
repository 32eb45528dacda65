package se.samverkan.testkit.contracts;

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

    /** The words that people read in a document: its texts, and what counts its list items. */
    static Words said(Outline outline) {
        Words words = new Words();
        outline.getBlocks().forEach(block -> words.add(block, false));
        return words;
    }

    /** Every word in what was read: of an outline its targets of links too, of any other value whatever it holds. */
    static Words in(Object model) {
        Words words = new Words();
        if (model instanceof Outline outline) {
            outline.getBlocks().forEach(block -> words.add(block, true));
        } else {
            words.add(model.toString());
        }
        return words;
    }

    private void add(Block block, boolean links) {
        if (block instanceof TextBlock text) {
            text.getMarker().ifPresent(this::add);
            add(text.text());
            if (links) {
                text.getRuns().stream().map(Run::link).forEach(link -> link.ifPresent(this::add));
            }
        } else if (block instanceof Table table) {
            table.getRows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .forEach(inner -> add(inner, links));
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
