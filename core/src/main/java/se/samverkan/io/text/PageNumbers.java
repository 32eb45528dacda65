package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the bare numbers of pages: each alone between blank lines, each one more than the one before, and with the same line beside at most of
 * them, as a header or footer is. Numbers without such a line can be anything.
 */
final class PageNumbers {

    private static final int LEAST = 3;
    private static final int LONGEST = 3;

    private final List<Line> lines;
    private final Role[] roles;

    private PageNumbers(List<Line> lines, Role[] roles) {
        this.lines = lines;
        this.roles = roles;
    }

    static void mark(List<Line> lines, Role[] roles) {
        PageNumbers numbers = new PageNumbers(lines, roles);
        List<Integer> found = numbers.inOrder();
        if (found.size() >= LEAST && (numbers.areBeside(found, 1) || numbers.areBeside(found, -1))) {
            found.forEach(i -> roles[i] = Role.PAGE_MARK);
        }
    }

    /** The lines that are nothing but a number, if they count the pages. */
    private List<Integer> inOrder() {
        List<Integer> found = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < roles.length; i++) {
            String text = lines.get(i).text();
            if (roles[i] != Role.TEXT
                    || text.length() > LONGEST
                    || Scan.digits(text, 0) < text.length()
                    || !isBlank(i - 1)
                    || !isBlank(i + 1)) {
                continue;
            }
            int number = Integer.parseInt(text);
            if (last >= 0 && number != last + 1) {
                return List.of();
            }
            last = number;
            found.add(i);
        }
        return found;
    }

    private boolean isBlank(int i) {
        return i < 0 || i >= roles.length || roles[i] == Role.BLANK;
    }

    /** Whether the same line stands before or after most of the numbers; after the last or before the first none need stand. */
    private boolean areBeside(List<Integer> found, int step) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i : found) {
            int k = i + step;
            while (k >= 0 && k < roles.length && roles[k] == Role.BLANK) {
                k += step;
            }
            if (k >= 0 && k < roles.length) {
                seen.merge(RunningLines.digitsAside(lines.get(k).text()), 1, Integer::sum);
            }
        }
        return seen.values().stream().anyMatch(times -> times >= LEAST - 1 && times >= found.size() - 1);
    }
}
