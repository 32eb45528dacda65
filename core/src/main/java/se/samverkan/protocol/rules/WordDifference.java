package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.language.Nearness;
import se.samverkan.language.Telling;

/**
 * Where two tellings of a decision differ: the words that only one of them has, and what stands in the other instead.
 *
 * @param inline the words in the item, stretches parted by "…"
 * @param summary the words in the summary, stretches parted by "…"
 * @param isSlip whether nothing but the spelling of words differs, so that both clearly say the same
 */
record WordDifference(String inline, String summary, boolean isSlip) {

    private static final int MOST_SHOWN = 120;

    /** A table of more cells than this is not worth filling to show a difference: everything between first and last differing word is shown. */
    private static final long MOST_CELLS = 1_000_000;

    /** A stretch of words in each text that stand for each other. */
    private record Stretch(int fromA, int toA, int fromB, int toB) {

        boolean isEmpty() {
            return fromA == toA && fromB == toB;
        }

        /** The same with one common word more, so that there is something to show where a text has nothing. */
        Stretch widened(int sizeA, int sizeB) {
            if (fromA < toA && fromB < toB) {
                return this;
            }
            if (fromA > 0) {
                return new Stretch(fromA - 1, toA, fromB - 1, toB);
            }
            return new Stretch(fromA, Math.min(toA + 1, sizeA), fromB, Math.min(toB + 1, sizeB));
        }
    }

    static WordDifference between(Telling inline, Telling summary) {
        List<String> a = inline.written();
        List<String> b = summary.written();
        List<Stretch> shown = stretches(inline.keys(), summary.keys()).stream()
                .map(s -> s.widened(a.size(), b.size()))
                .toList();
        return new WordDifference(
                shown(shown.stream().map(s -> a.subList(s.fromA(), s.toA())).toList()),
                shown(shown.stream().map(s -> b.subList(s.fromB(), s.toB())).toList()),
                inline.nearness(summary) == Nearness.VARIANT);
    }

    private static String shown(List<List<String>> stretches) {
        String text = stretches.stream().map(words -> String.join(" ", words)).collect(Collectors.joining(" … "));
        return text.length() <= MOST_SHOWN ? text : text.substring(0, text.lastIndexOf(' ', MOST_SHOWN - 2) + 1) + "…";
    }

    private static List<Stretch> stretches(List<String> a, List<String> b) {
        int start = 0;
        while (start < Math.min(a.size(), b.size()) && same(a, start, b, start)) {
            start++;
        }
        int endA = a.size();
        int endB = b.size();
        while (endA > start && endB > start && same(a, endA - 1, b, endB - 1)) {
            endA--;
            endB--;
        }
        if ((long) (endA - start) * (endB - start) > MOST_CELLS) {
            return List.of(new Stretch(start, endA, start, endB));
        }
        return walk(a.subList(start, endA), b.subList(start, endB), start);
    }

    /** Walks along the longest common row of words; whatever lies between its words is a stretch. */
    private static List<Stretch> walk(List<String> a, List<String> b, int offset) {
        int[][] common = commonFrom(a, b);
        List<Stretch> stretches = new ArrayList<>();
        int fromA = 0;
        int fromB = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same(a, i, b, j)) {
                stretches.add(new Stretch(offset + fromA, offset + i, offset + fromB, offset + j));
                fromA = ++i;
                fromB = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        stretches.add(new Stretch(offset + fromA, offset + a.size(), offset + fromB, offset + b.size()));
        stretches.removeIf(Stretch::isEmpty);
        return stretches;
    }

    private static int[][] commonFrom(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(a, i, b, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(List<String> a, int i, List<String> b, int j) {
        return a.get(i).equals(b.get(j));
    }
}
