package se.samverkan.io.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** The levels of list items, by how far they are indented against each other, or by the bullets that Word gives to each level. */
final class ListLevels {

    private static final int STEP = 2;

    /** The bullets of Word's levels, as they come out of a copied list whose indents are lost. */
    private static final String WORD = "•o▪";

    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * A level while its list goes on.
     *
     * @param indent how far it is indented
     * @param bullet the place of its first bullet among those of Word, or -1
     */
    private record Level(int indent, int bullet) {}

    int levelOf(int indent, char bullet) {
        while (!levels.isEmpty() && levels.element().indent() - indent >= STEP) {
            levels.pop();
        }
        int rank = WORD.indexOf(bullet);
        if (levels.isEmpty() || indent - levels.element().indent() >= STEP) {
            levels.push(new Level(indent, rank));
        }
        int first = levels.element().bullet();
        int deeper = first == 0 && rank > 0 ? rank : 0;
        return levels.size() - 1 + deeper;
    }

    void end() {
        levels.clear();
    }
}
