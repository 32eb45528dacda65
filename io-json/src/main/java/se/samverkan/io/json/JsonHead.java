package se.samverkan.io.json;

import java.util.List;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;

/** Tells a document of ours by its first bytes. */
final class JsonHead {

    /** The endings of documents of lines. */
    static final List<String> LINES = List.of("jsonl", "ndjson");

    private JsonHead() {}

    /** Whether it is one document. */
    static Fit document(Head head, List<String> extensions) {
        if (LINES.contains(head.extension())) {
            return Fit.NONE;
        }
        String text = ascii(head);
        boolean object = text.startsWith("{") && !startsWithType(text);
        if (object && namesFormat(text)) {
            return Fit.CERTAIN;
        }
        return object || extensions.contains(head.extension()) ? Fit.LIKELY : Fit.NONE;
    }

    /** Whether it is a document of lines. */
    static Fit lines(Head head) {
        String text = ascii(head);
        // The properties of a line can stand in any order, so its ending says more than how it starts.
        if (LINES.contains(head.extension())) {
            return text.startsWith("{") ? Fit.CERTAIN : Fit.LIKELY;
        }
        return !startsWithType(text) ? Fit.NONE : namesFormat(text) ? Fit.CERTAIN : Fit.LIKELY;
    }

    /** Whether the first property of an object is its type, as in each line of ours and in no document. */
    private static boolean startsWithType(String text) {
        return text.startsWith("{") && text.substring(1).stripLeading().startsWith('"' + Union.TYPE + '"');
    }

    /** What can be seen of the document, from its first character that is no blank; bytes that are no ASCII stand as something else. */
    private static String ascii(Head head) {
        StringBuilder text = new StringBuilder(head.length());
        for (int i = head.startsWith(0xef, 0xbb, 0xbf) ? 3 : 0; i < head.length(); i++) {
            text.append((char) head.at(i));
        }
        return text.toString().strip();
    }

    private static boolean namesFormat(String text) {
        String name = '"' + FormatCheck.PROPERTY + '"';
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            String rest = text.substring(at + name.length()).stripLeading();
            if (rest.startsWith(":") && rest.substring(1).stripLeading().startsWith('"' + FormatCheck.NAME)) {
                return true;
            }
        }
        return false;
    }
}
