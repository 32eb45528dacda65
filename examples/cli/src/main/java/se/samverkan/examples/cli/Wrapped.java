package se.samverkan.examples.cli;

import se.samverkan.language.Text;

/** Text set in lines no wider than the {@linkplain Terminal#WIDTH terminal}. */
final class Wrapped {

    private Wrapped() {}

    /** Lines that are all indented alike. */
    static String text(String indent, String text) {
        return text(indent, indent, text);
    }

    /**
     * Lines of which the first starts otherwise than the rest: with a label or number.
     *
     * @param first what the first line starts with
     * @param indent what the others start with
     * @param text the words; where they have line breaks, there are line breaks
     * @return the lines, each ended by LF
     */
    static String text(String first, String indent, String text) {
        StringBuilder out = new StringBuilder();
        String start = first;
        for (String line : text.strip().split("\n", -1)) {
            int used = start.length();
            out.append(start);
            for (String word : Text.squeeze(line).split(" ", -1)) {
                boolean startsLine = used == start.length();
                if (!startsLine && used + 1 + word.length() > Terminal.WIDTH) {
                    out.append('\n').append(indent);
                    start = indent;
                    used = indent.length();
                    startsLine = true;
                }
                out.append(startsLine ? "" : " ").append(word);
                used += word.length() + (startsLine ? 0 : 1);
            }
            out.append('\n');
            start = indent;
        }
        return out.toString();
    }
}
