package se.samverkan.io.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import se.samverkan.language.Text;

/** Tells one line of a LaTeX document in marks of Markdown. */
final class LatexLine {

    private static final String ESCAPED = "&%$#_{}";
    private static final String MARKS = "\\*_[]|#";
    private static final String ACCENTS = "\"'`^";
    private static final String COMBINING = "\u0308\u0301\u0300\u0302";
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("S", "§"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("ae", "æ"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("euro", "€"),
            Map.entry("quad", " "),
            Map.entry("qquad", " "),
            Map.entry("newline", " "),
            Map.entry("textbullet", "•"));

    private final Line line;
    private final LatexLines lines;
    private final String text;
    private final int[] closers;
    private final int lastBracket;
    private final Map<Integer, String> endings = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int start;
    private boolean item;
    private int emphasisEnd;

    LatexLine(Line line, LatexLines lines) {
        this.line = line;
        this.lines = lines;
        this.text = line.text();
        this.closers = closers(text);
        this.lastBracket = text.lastIndexOf(']');
    }

    void tell() {
        int i = 0;
        while (i < text.length()) {
            i = step(i);
        }
        flush(i, false);
    }

    /** Adds a character that is text, whatever Markdown makes of it. */
    static void literal(StringBuilder out, char c) {
        if (MARKS.indexOf(c) >= 0) {
            out.append('\\');
        }
        out.append(c);
    }

    /** For each brace that opens a group the one that closes it, -1 where none does on the line. */
    private static int[] closers(String text) {
        int[] closers = new int[text.length()];
        Arrays.fill(closers, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < closers.length; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                closers[open[--depth]] = i;
            }
        }
        return closers;
    }

    private int step(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '\\' -> Character.isLetter(Scan.at(text, i + 1)) ? command(i) : sign(i);
            case '{' -> i + 1;
            case '}' -> closing(i);
            case '-' -> dashes(i);
            case '`', '\'' -> quote(i, c);
            case '~' -> one(i, " ");
            case '&' -> one(i, lines.inTable() ? " | " : "&");
            default -> {
                literal(out, c);
                yield i + 1;
            }
        };
    }

    private int one(int i, String written) {
        out.append(written);
        return i + 1;
    }

    private int closing(int i) {
        String ending = endings.getOrDefault(i, "");
        if (ending.equals("\n")) {
            flush(i + 1, false);
        } else {
            out.append(ending);
        }
        return ending.equals("}") ? group(i + 1, "{", "}") : i + 1;
    }

    private int quote(int i, char mark) {
        boolean pair = Scan.at(text, i + 1) == mark;
        out.append(pair ? '”' : mark);
        return i + (pair ? 2 : 1);
    }

    private int dashes(int i) {
        int end = i;
        while (Scan.at(text, end) == '-') {
            end++;
        }
        out.append(end - i == 2 ? "–" : end - i == 3 ? "—" : text.substring(i, end));
        return end;
    }

    /** A backslash before a character that is no letter. */
    private int sign(int i) {
        char next = Scan.at(text, i + 1);
        if (next == '\\') {
            int end = Scan.at(text, i + 2) == '*' ? i + 3 : i + 2;
            end = option(end);
            flush(end, true);
            return end;
        }
        int accent = ACCENTS.indexOf(next);
        int letter = Scan.at(text, i + 2) == '{' ? i + 3 : i + 2;
        if (accent >= 0 && Character.isLetter(Scan.at(text, letter))) {
            String composed = text.charAt(letter) + COMBINING.substring(accent, accent + 1);
            out.append(Normalizer.normalize(composed, Normalizer.Form.NFC));
            return letter + 1;
        }
        if (ESCAPED.indexOf(next) >= 0) {
            literal(out, next);
            return i + 2;
        }
        if (Text.isBlank(next) || next == ',' || next == ';' || next == ':') {
            out.append(' ');
            return Math.min(i + 2, text.length());
        }
        if (next == '-' || next == '/') {
            return i + 2;
        }
        literal(out, '\\');
        return i + 1;
    }

    private int command(int at) {
        int nameEnd = Scan.letters(text, at + 1);
        String name = text.substring(at + 1, nameEnd);
        String symbol = SYMBOLS.get(name);
        if (symbol != null) {
            out.append(symbol);
            return nameEnd;
        }
        String kind = Words.latex(name);
        int end = Scan.at(text, nameEnd) == '*' && !kind.isEmpty() ? nameEnd + 1 : nameEnd;
        return switch (kind) {
            case "item" -> {
                flush(at, false);
                item = true;
                yield label(Scan.blanks(text, end));
            }
            case "begin", "end" -> environment(at, end, kind);
            case "bold" -> emphasis(at, end, "**");
            case "italic" -> emphasis(at, end, "*");
            case "link" -> link(end);
            case "address" -> address(end);
            case "note" -> group(end, " (", ")");
            case "plain" -> group(option(end), "", "");
            case "length" -> skipGroup(option(end));
            case "setup", "nothing" -> Scan.blanks(text, end);
            case "" -> {
                literal(out, '\\');
                out.append(name);
                yield group(end, "{", "}");
            }
            default -> {
                flush(at, false);
                out.append("#".repeat(kind.charAt(kind.length() - 1) - '0')).append(' ');
                yield group(option(end), "", "\n");
            }
        };
    }

    /** "\item[a)]": the label of an entry is text. */
    private int label(int i) {
        int close = bracket(i);
        if (close < 0) {
            return i;
        }
        for (int k = i + 1; k < close; k++) {
            literal(out, text.charAt(k));
        }
        out.append(' ');
        return Scan.blanks(text, close + 1);
    }

    private int environment(int at, int end, String kind) {
        int close = Scan.at(text, end) == '{' ? closers[end] : -1;
        if (close < 0) {
            return end;
        }
        flush(at, false);
        int star = text.charAt(close - 1) == '*' ? close - 1 : close;
        if (kind.equals("end")) {
            lines.end(line);
            start = close + 1;
            return close + 1;
        }
        String environment = Words.latexEnvironment(text.substring(end + 1, star));
        lines.begin(environment);
        int after = option(close + 1);
        // The columns of a table: "{|l|l|r|}", before it the width of some.
        for (int k = 0; environment.equals("table") && k < 2; k++) {
            after = skipGroup(after);
        }
        start = after;
        return after;
    }

    private int emphasis(int at, int end, String mark) {
        int close = Scan.at(text, end) == '{' ? closers[end] : -1;
        boolean shows = close > end + 1
                && !Text.isBlank(text.charAt(end + 1))
                && !Text.isBlank(text.charAt(close - 1))
                && at >= emphasisEnd
                && (out.length() == 0 || out.charAt(out.length() - 1) != '*');
        boolean apart = !Character.isLetterOrDigit(Scan.at(text, at - 1))
                && !Character.isLetterOrDigit(Scan.at(text, close + 1));
        if (!shows || mark.length() == 1 && !apart) {
            return group(end, "", "");
        }
        emphasisEnd = close;
        return group(end, mark, mark);
    }

    private int link(int end) {
        int close = Scan.at(text, end) == '{' ? closers[end] : -1;
        int shown = close + 1;
        if (close < 0 || Scan.at(text, shown) != '{' || closers[shown] < 0) {
            return end;
        }
        String target = text.substring(end + 1, close)
                .replace("\\", "")
                .replace("(", "\\(")
                .replace(")", "\\)");
        return group(shown, "[", "](" + target + ")");
    }

    private int address(int end) {
        int close = Scan.at(text, end) == '{' ? closers[end] : -1;
        if (close < 0) {
            return end;
        }
        out.append(text, end + 1, close);
        return close + 1;
    }

    /** Puts something before the group at an offset and after it, and goes on within. */
    private int group(int at, String before, String after) {
        if (Scan.at(text, at) != '{' || closers[at] < 0) {
            return at;
        }
        out.append(before);
        endings.put(closers[at], after);
        return at + 1;
    }

    private int skipGroup(int at) {
        return Scan.at(text, at) == '{' && closers[at] >= 0 ? closers[at] + 1 : at;
    }

    private int option(int at) {
        int close = bracket(at);
        return close < 0 ? at : close + 1;
    }

    /** Where the bracket that opens at an offset closes, -1 if none does. */
    private int bracket(int at) {
        return at < lastBracket && text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
    }

    /** Ends a line of what is told. */
    private void flush(int next, boolean hard) {
        String told = out.toString();
        out.setLength(0);
        int column = line.column() + start;
        start = next;
        if (item) {
            item = false;
            lines.item(line, column, told);
        } else {
            lines.text(line, column, told, hard);
        }
    }
}
