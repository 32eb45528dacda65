package se.samverkan.io.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The marks inside a text: which characters are marks, and what they mean. */
final class InlineMarks {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final BitSet escape = new BitSet();
    private final BitSet dropped = new BitSet();
    private final BitSet opaque = new BitSet();
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();
    private final BitSet linkStarts = new BitSet();
    private final BitSet linkEnds = new BitSet();
    private final Map<Integer, Link> links = new HashMap<>();

    /**
     * A link.
     *
     * @param targetStart the offset of the target's first character
     * @param end the offset after the closing bracket
     */
    record Link(int targetStart, int end) {}

    private InlineMarks(String text) {
        this.text = text;
    }

    static InlineMarks find(String text, boolean escapes) {
        InlineMarks marks = new InlineMarks(text);
        if (escapes) {
            marks.findEscapes();
        }
        LinkFinder.find(text, marks);
        EmphasisFinder.find(text, marks);
        return marks;
    }

    /** Whether a character is a mark and no text. */
    boolean dropped(int i) {
        return dropped.get(i);
    }

    /** Whether a character is the backslash before a mark that is to be text. */
    boolean escapes(int i) {
        return escape.get(i);
    }

    /** Whether a character is text although it looks like a mark. */
    boolean literal(int i) {
        return i > 0 && escape.get(i - 1) || opaque.get(i);
    }

    boolean togglesBold(int i) {
        return bold.get(i);
    }

    boolean togglesItalic(int i) {
        return italic.get(i);
    }

    Optional<Link> linkAt(int i) {
        return linkStarts.get(i) ? Optional.ofNullable(links.get(i)) : Optional.empty();
    }

    boolean linkEndsAt(int i) {
        return linkEnds.get(i);
    }

    /** Takes the brackets at two offsets, and what follows up to an end, for a link. */
    void setLink(int start, int close, int end) {
        linkStarts.set(start);
        linkEnds.set(close);
        links.put(start, new Link(close + 2, end));
        dropped.set(start);
        dropped.set(close, end);
        opaque.set(close, end);
    }

    /** Takes a stretch for an address, in which there are no marks. */
    void setAddress(int from, int to) {
        opaque.set(from, to);
    }

    /** Takes marks of a length, at two offsets, for a pair: one is italic, two bold, three both. */
    void setOff(int opener, int closer, int length) {
        if (length >= 2) {
            bold.set(opener);
            bold.set(closer);
        }
        if (length != 2) {
            italic.set(opener);
            italic.set(closer);
        }
        dropped.set(opener, opener + length);
        dropped.set(closer, closer + length);
    }

    private void findEscapes() {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean start = i == 0 || text.charAt(i - 1) == '\n';
            char next = text.charAt(i + 1);
            if (text.charAt(i) == '\\' && (PUNCTUATION.indexOf(next) >= 0 || start && Marks.isBullet(next))) {
                escape.set(i);
                dropped.set(i);
                i++;
            }
        }
    }
}
