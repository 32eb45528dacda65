package se.samverkan.io.docx.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields that are open at a place of the text: of each, the code is not shown, the result is. They may go on over many paragraphs. */
final class Fields {

    private final Deque<Field> open = new ArrayDeque<>();
    private int codes;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inResult;
        private String name = "";
        private @Nullable String link;
        private @Nullable String form;
    }

    /**
     * Opens a field whose code follows.
     *
     * @param form what it shows if it has no result, or null
     */
    void begin(@Nullable String form) {
        Field field = new Field();
        field.form = form;
        open.push(field);
        codes++;
    }

    /** Opens a field whose code is known and whose result follows. */
    void beginWith(String code) {
        begin(null);
        instruct(code);
        separate();
    }

    /** Takes a part of the code of the innermost field. */
    void instruct(CharSequence code) {
        if (!open.isEmpty() && !open.peek().inResult) {
            open.peek().code.append(code);
        }
    }

    /** The code ends, the result starts. */
    void separate() {
        @Nullable Field field = open.peek();
        if (field != null && !field.inResult) {
            field.inResult = true;
            codes--;
            FieldCode code = FieldCode.of(field.code);
            field.name = code.name();
            field.link = code.link();
        }
    }

    /** Ends the innermost field; gives what it shows if it had no result, or null. */
    @Nullable
    String end() {
        @Nullable Field ended = open.poll();
        if (ended == null) {
            return null;
        }
        codes -= ended.inResult ? 0 : 1;
        return ended.form;
    }

    /** No code goes on over the end of a paragraph: one that seems to has lost its end, and what follows is text. */
    void endParagraph() {
        while (codes > 0) {
            Field field = open.pop();
            codes -= field.inResult ? 0 : 1;
        }
    }

    /** Whether what stands here is code and not shown. */
    boolean isCode() {
        return codes > 0;
    }

    /** Where the text leads that stands here, or null. */
    @Nullable
    String link() {
        for (Field field : open) {
            if (field.link != null) {
                return field.link;
            }
        }
        return null;
    }

    /** Whether the text here is the number of a page, or of all pages. */
    boolean isPageNumber() {
        return isIn("PAGE") || isIn("NUMPAGES") || isIn("SECTIONPAGES");
    }

    /** Whether the text here is a table of contents. */
    boolean isContents() {
        return isIn("TOC");
    }

    private boolean isIn(String name) {
        for (Field field : open) {
            if (field.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a code says.
     *
     * @param name its first word
     * @param link where it leads if it is a hyperlink out of the document
     */
    private record FieldCode(String name, @Nullable String link) {

        static FieldCode of(CharSequence written) {
            String code = written.toString().strip();
            int end = 0;
            while (end < code.length() && Character.isLetter(code.charAt(end))) {
                end++;
            }
            String name = code.substring(0, end).toUpperCase(Locale.ROOT);
            return new FieldCode(name, name.equals("HYPERLINK") ? link(code.substring(end)) : null);
        }

        /** The address, and the place in it that follows {@code \l}; other switches are about the window and its looks. */
        private static @Nullable String link(String arguments) {
            @Nullable String address = null;
            @Nullable String anchor = null;
            char option = 0;
            for (int at = 0; at < arguments.length(); ) {
                char c = arguments.charAt(at);
                if (Character.isWhitespace(c)) {
                    at++;
                } else if (c == '\\' && at + 1 < arguments.length() && Character.isLetter(arguments.charAt(at + 1))) {
                    option = arguments.charAt(at + 1);
                    at += 2;
                } else {
                    int end = endOf(arguments, at);
                    String argument = arguments.substring(at, end).replace("\"", "");
                    if (option == 'l') {
                        anchor = argument;
                    } else if (option == 0 && address == null) {
                        address = argument;
                    }
                    option = 0;
                    at = end;
                }
            }
            return address == null || anchor == null ? address : address + "#" + anchor;
        }

        /** Where an argument ends that starts here: at the next quotation mark, or at the next blank. */
        private static int endOf(String arguments, int start) {
            boolean quoted = arguments.charAt(start) == '"';
            int end = start + 1;
            while (end < arguments.length()
                    && (quoted ? arguments.charAt(end) != '"' : !Character.isWhitespace(arguments.charAt(end)))) {
                end++;
            }
            return Math.min(arguments.length(), quoted ? end + 1 : end);
        }
    }
}
