package se.samverkan.examples.odt;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML that is being written. */
final class XmlText {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Starts an element. */
    XmlText start(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Gives the element that was started an attribute. */
    XmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    XmlText attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Writes text. */
    XmlText text(String text) {
        endTag();
        escape(text);
        return this;
    }

    /** Writes what is XML already. */
    XmlText raw(String xml) {
        endTag();
        out.append(xml);
        return this;
    }

    /** Ends the element that was started last. */
    XmlText end() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // As they are, an attribute would have blanks instead.
                case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
                default -> {
                    if (isAllowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /** XML has no way to write control characters and halves of surrogate pairs; nobody sees them anyway. */
    private static boolean isAllowed(int c) {
        return c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
    }

    /** What has been written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
