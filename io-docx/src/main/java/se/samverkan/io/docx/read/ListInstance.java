package se.samverkan.io.docx.read;

import org.jspecify.annotations.Nullable;

/** One list: a definition, and what this list does otherwise. */
final class ListInstance {

    private final @Nullable Level[] overrides = new Level[ListDefinition.DEEPEST + 1];
    private final @Nullable Integer[] starts = new Integer[ListDefinition.DEEPEST + 1];
    private final boolean[] started = new boolean[ListDefinition.DEEPEST + 1];
    private ListDefinition definition = new ListDefinition();

    void define(@Nullable ListDefinition shared) {
        definition = shared == null ? definition : shared;
    }

    @Nullable
    String link() {
        return definition.link();
    }

    void startAt(int level, int number) {
        if (isLevel(level)) {
            starts[level] = number;
        }
    }

    void override(int level, Level said) {
        if (isLevel(level)) {
            overrides[level] = said;
        }
    }

    private static boolean isLevel(int level) {
        return level >= 0 && level <= ListDefinition.DEEPEST;
    }

    /** The level that a style is tied to, or 0. */
    int levelOf(String style) {
        for (int i = 0; i <= ListDefinition.DEEPEST; i++) {
            if (style.equals(level(i).style())) {
                return i;
            }
        }
        return 0;
    }

    private Level level(int level) {
        @Nullable Level own = overrides[level];
        return own == null ? definition.level(level) : own;
    }

    private int start(int level) {
        @Nullable Integer own = starts[level];
        return own == null ? level(level).start() : own;
    }

    /** Counts an entry, and gives what stands before it. */
    String count(int level, boolean swedish) {
        boolean starts = this.starts[level] != null && !started[level];
        started[level] = true;
        boolean first = starts || !definition.isCounted(level);
        definition.count(level, first ? start(level) : definition.last(level) + 1);
        for (int deeper = level + 1; deeper <= ListDefinition.DEEPEST; deeper++) {
            int restart = level(deeper).restart();
            if (restart < 0 || level < restart) {
                definition.restart(deeper);
            }
        }
        return mark(level, swedish);
    }

    private String mark(int level, boolean swedish) {
        Level marked = level(level);
        String text = marked.text();
        if (marked.isBullet() || text.indexOf('%') < 0) {
            return text.strip();
        }
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (c == '%' && isLevel(place)) {
                mark.append(number(place, marked.legal(), swedish));
                i++;
            } else {
                mark.append(c);
            }
        }
        return mark.toString().strip();
    }

    private String number(int level, boolean legal, boolean swedish) {
        int number = definition.isCounted(level) ? definition.last(level) : start(level);
        return NumberFormat.write(level(level).writtenIn(legal), number, swedish);
    }
}
