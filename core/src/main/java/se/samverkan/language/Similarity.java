package se.samverkan.language;

import java.util.Arrays;

/**
 * How alike two texts are: the normalised edit distance of their {@linkplain Text#key(String) keys}.
 *
 * <p>The distance counts letters put in, taken out, exchanged, and neighbours that changed places. It is symmetric.
 */
public final class Similarity {

    /** The fewest letters that a word has for one wrong letter to be a slip of the pen and not another word. */
    public static final int SHORTEST_MISSPELT = 4;

    private Similarity() {}

    /**
     * How alike two texts are.
     *
     * @param first a text
     * @param second another text
     * @return 1 for equal keys, 0 for nothing in common
     */
    public static double of(String first, String second) {
        String a = Text.key(first);
        String b = Text.key(second);
        int longer = Math.max(a.length(), b.length());
        return degree(distance(a, b, longer), longer);
    }

    /**
     * Whether two texts are at least so much alike; far cheaper than {@link #of} where they are not.
     *
     * @param first a text
     * @param second another text
     * @param threshold from 0 to 1
     * @return whether {@code of(first, second) >= threshold}
     */
    public static boolean atLeast(String first, String second, double threshold) {
        String a = Text.key(first);
        String b = Text.key(second);
        int longer = Math.max(a.length(), b.length());
        // One more than needed: the last word has the same division as above, so that rounding cannot part the two.
        int allowed = Math.min(longer, (int) Math.ceil((1 - threshold) * longer) + 1);
        return degree(distance(a, b, allowed), longer) >= threshold;
    }

    private static double degree(int distance, int longer) {
        return longer == 0 ? 1 : 1 - (double) distance / longer;
    }

    /**
     * Whether two words differ by at most one slip: a letter put in, taken out or exchanged, or two neighbours that changed places.
     *
     * @param first a word
     * @param second another word
     * @return true also for equal keys
     */
    public static boolean isOneSlipApart(String first, String second) {
        return isWithinOne(Text.key(first), Text.key(second));
    }

    /**
     * Whether one word is the other, misspelt: they are {@linkplain #isOneSlipApart one slip apart}, but not equal.
     *
     * <p>In a word of less than {@value #SHORTEST_MISSPELT} letters a slip makes another word ("Eva" and "Eda"), and so it does in whatever has a digit: "V7" and
     * "V8" are two things.
     *
     * @param first a word
     * @param second another word
     * @return true only for words of letters, long enough and not the same
     */
    public static boolean isMisspelling(String first, String second) {
        return isMisspelling(first, second, SHORTEST_MISSPELT);
    }

    static boolean isMisspelling(String first, String second, int shortest) {
        String a = Text.key(first);
        String b = Text.key(second);
        return canBeMisspelt(a, shortest) && canBeMisspelt(b, shortest) && isOtherWithinOne(a, b);
    }

    /** Whether two keys differ, but by no more than a slip. */
    static boolean isOtherWithinOne(String a, String b) {
        return isWithinOne(a, b) && !a.equals(b);
    }

    static boolean canBeMisspelt(String key, int shortest) {
        boolean letters = key.length() >= shortest;
        for (int i = 0; letters && i < key.length(); i++) {
            letters = !Character.isDigit(key.charAt(i));
        }
        return letters;
    }

    /** Whether the edit distance is 1 at most: between what both begin with and what both end with there is no more than one edit. */
    private static boolean isWithinOne(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (longer - shorter > 1) {
            return false;
        }
        int first = 0;
        while (first < shorter && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && a.charAt(a.length() - 1 - last) == b.charAt(b.length() - 1 - last)) {
            last++;
        }
        int between = longer - first - last;
        return between <= 1
                || between == 2
                        && shorter == longer
                        && a.charAt(first) == b.charAt(first + 1)
                        && a.charAt(first + 1) == b.charAt(first);
    }

    /** The edit distance, or anything above {@code most} as soon as it is known to be above it: only a band of the table is filled. */
    private static int distance(String a, String b, int most) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > most) {
            return most + 1;
        }
        int far = most + 1;
        int[] beforeLast = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = Math.min(j, far);
        }
        for (int i = 1; i <= n; i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(m, i + most);
            Arrays.fill(row, far);
            row[0] = Math.min(i, far);
            int least = row[0];
            for (int j = from; j <= to; j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = Math.min(best, far);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return far;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[m];
    }
}
