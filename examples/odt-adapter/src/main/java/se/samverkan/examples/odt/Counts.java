package se.samverkan.examples.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the numbers of a list have come, level by level. */
final class Counts {

    /** Lists of paper are not deeper; it keeps a number in a file from filling memory. */
    static final int DEEPEST = 100;

    /** The last number of each level; null where the next one is the first. */
    private final List<@Nullable Integer> last = new ArrayList<>();

    /**
     * Counts one entry more, and starts all deeper levels anew.
     *
     * @param level the level, from 0
     * @param start the level's first number
     * @param given the number that the entry itself asks for
     */
    void count(int level, int start, Optional<Integer> given) {
        if (level > DEEPEST) {
            return;
        }
        restart(level + 1);
        while (last.size() <= level) {
            last.add(null);
        }
        @Nullable Integer before = last.get(level);
        last.set(level, given.orElse(before == null ? start : before + 1));
    }

    /** Starts a level and all deeper ones anew. */
    void restart(int level) {
        while (last.size() > level) {
            last.remove(last.size() - 1);
        }
    }

    /** The last number of a level, or its first if none was counted. */
    int at(int level, int start) {
        @Nullable Integer number = level < last.size() ? last.get(level) : null;
        return number == null ? start : number;
    }
}
