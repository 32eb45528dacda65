package se.samverkan.io.docx.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What several lists share: their levels, and how far the counting has come, since lists of one definition go on where the last one ended. */
final class ListDefinition {

    /** Word's lists have nine levels. */
    static final int DEEPEST = 8;

    private final @Nullable Level[] levels = new Level[DEEPEST + 1];
    private final int[] last = new int[DEEPEST + 1];
    private final boolean[] counted = new boolean[DEEPEST + 1];
    private @Nullable String link;

    void put(int level, Level said) {
        if (level >= 0 && level <= DEEPEST && levels[level] == null) {
            levels[level] = said;
        }
    }

    /** Leaves the levels to the definition that a style brings. */
    void link(@Nullable String style) {
        link = style;
    }

    @Nullable
    String link() {
        return link;
    }

    Level level(int level) {
        @Nullable Level said = levels[level];
        return said == null ? Level.PLAIN : said;
    }

    /** Whether entries of a level have been counted since it last started anew. */
    boolean isCounted(int level) {
        return counted[level];
    }

    /** The number of the last entry of a level. */
    int last(int level) {
        return last[level];
    }

    void count(int level, int number) {
        last[level] = number;
        counted[level] = true;
    }

    /** Starts a level anew. */
    void restart(int level) {
        counted[level] = false;
    }

    @Override
    public String toString() {
        return Arrays.toString(levels);
    }
}
