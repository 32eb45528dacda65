package se.samverkan.io.text;

/** How wide text is, by which programs decide where to break a line. */
enum Metric {
    /** Every character is as wide as any other: mail, Markdown, editors. */
    CHARACTERS {
        @Override
        int width(char c) {
            return UNIT;
        }
    },
    /** As in the usual fonts without serifs, roughly: PDF and word processors. */
    FONT {
        @Override
        int width(char c) {
            return switch (c) {
                case 'i', 'j', 'l', '\'', '|', '’' -> 40;
                case ' ', 'f', 't', 'I', '.', ',', ':', ';', '!', '/', '\\', '(', ')', '[', ']', '-', 'r' -> 54;
                case 'm', 'w', 'M', 'W', 'Ä', 'Å', 'Ö', 'O', 'Q', 'G', 'D', 'H', 'N', 'U', '@', '%', '—' -> 138;
                case 's', 'c', 'k', 'v', 'x', 'y', 'z', 'J', '”', '“', '*', '•' -> 90;
                default -> Character.isUpperCase(c) ? 122 : UNIT;
            };
        }
    };

    private static final int UNIT = 100;
    private static final int DEEPEST_INDENT = 12;

    abstract int width(char c);

    /** The width of a line with its indent, a hundred for a usual character. */
    int width(Line line) {
        // What stands further in is a column of its own and not the start of a line.
        return width(line.text()) + width(' ') * Math.min(line.indent(), DEEPEST_INDENT);
    }

    /** How wide a line would have been with the first word of the next. */
    int with(Line line, Line next) {
        return width(line) + width(' ') + width(Scan.firstWord(next.text()));
    }

    private int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }
}
