package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Text;
import se.samverkan.outline.Run;
import se.samverkan.outline.Run.Look;

/** Writes runs with Markdown's marks, and text so that none of it is read as one. */
final class InlineWriter {

    private final List<Run> runs;
    private final boolean inCell;
    private final StringBuilder out = new StringBuilder();

    private InlineWriter(List<Run> runs, boolean inCell) {
        this.runs = merged(runs);
        this.inCell = inCell;
    }

    static String write(List<Run> runs, boolean inCell) {
        return new InlineWriter(runs, inCell).write();
    }

    /** Neighbours of one look as one run: between them marks would meet that cancel each other. */
    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            int last = merged.size() - 1;
            if (last >= 0
                    && merged.get(last).looks().equals(run.looks())
                    && merged.get(last).link().equals(run.link())) {
                merged.set(last, new Run(merged.get(last).text() + run.text(), run.looks(), run.link()));
            } else if (!run.text().isEmpty()) {
                merged.add(run);
            }
        }
        return merged;
    }

    private String write() {
        for (int i = 0; i < runs.size(); i++) {
            write(i);
        }
        return out.toString();
    }

    private void write(int index) {
        Run run = runs.get(index);
        String text = run.text();
        int start = Scan.blanks(text, 0);
        int end = text.length();
        while (end > start && Text.isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean shows = end > start && text.indexOf('\n') < 0;
        // Marks that touch a blank would be no marks.
        out.append(text, 0, start);
        String core = text.substring(start, end);
        boolean starts = index == 0 || start > 0 || !isWord(runs.get(index - 1), false);
        boolean ends = index + 1 == runs.size() || end < text.length() || !isWord(runs.get(index + 1), true);
        String mark = shows ? mark(run.looks(), starts && ends) : "";
        Optional<String> link = shows ? run.link() : Optional.empty();
        out.append(mark);
        if (link.isPresent()) {
            out.append('[');
            escape(core, true);
            out.append("](");
            target(link.get());
            out.append(')');
        } else {
            escape(core, false);
        }
        out.append(mark).append(text, end, text.length());
    }

    private static boolean isWord(Run run, boolean first) {
        String text = run.text();
        return Character.isLetterOrDigit(text.charAt(first ? 0 : text.length() - 1));
    }

    private String mark(Set<Look> looks, boolean apart) {
        // After the star of a mark another star would make a longer mark.
        boolean touches = !runs.isEmpty() && endsWithMark();
        if (looks.isEmpty() || touches && !apart) {
            return "";
        }
        String one = touches ? "_" : "*";
        if (looks.size() == 2) {
            return one.repeat(3);
        }
        if (looks.contains(Look.BOLD)) {
            return one.repeat(2);
        }
        return apart ? one : "";
    }

    private boolean endsWithMark() {
        int last = out.length() - 1;
        return last > 0 && out.charAt(last) == '*' && out.charAt(last - 1) != '\\';
    }

    private void escape(String text, boolean inLink) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord =
                    Character.isLetterOrDigit(Scan.at(text, i - 1)) && Character.isLetterOrDigit(Scan.at(text, i + 1));
            boolean last = i + 1 == text.length();
            boolean mark = switch (c) {
                case '\\', '*' -> true;
                case '_' -> !inWord;
                case '[' -> inLink;
                case ']' -> inLink || last || text.charAt(i + 1) == '(';
                case '|' -> inCell;
                default -> false;
            };
            out.append(mark ? "\\" : "").append(c);
        }
    }

    private void target(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (Text.isBlank(c)) {
                out.append("%20");
            } else {
                out.append(c == '(' || c == ')' || c == '\\' || c == '|' && inCell ? "\\" : "")
                        .append(c);
            }
        }
    }
}
