package se.samverkan.io.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** The levels of list items, by how far they are indented against each other. */
final class ListLevels {

    private static final int STEP = 2;

    private final Deque<Integer> indents = new ArrayDeque<>();

    int levelOf(int indent) {
        while (!indents.isEmpty() && indents.element() - indent >= STEP) {
            indents.pop();
        }
        if (indents.isEmpty() || indent - indents.element() >= STEP) {
            indents.push(indent);
        }
        return indents.size() - 1;
    }

    void end() {
        indents.clear();
    }
}
