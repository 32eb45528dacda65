package se.samverkan.time;

/**
 * Numbers of weeks that follow one another: 26–32, or one alone.
 *
 * @param first the first number, 1–53
 * @param last the last number, 1–53; if it is lower than the first, New Year lies between
 */
public record WeekSpan(int first, int last) {

    /**
     * Checks the numbers.
     *
     * @param first the first number, 1–53
     * @param last the last number, 1–53
     * @throws IllegalArgumentException if one of them is no number of a week
     */
    public WeekSpan {
        if (first < 1 || first > 53 || last < 1 || last > 53) {
            throw new IllegalArgumentException("weeks are numbered 1–53, not " + first + "–" + last);
        }
    }

    /**
     * One week.
     *
     * @param week the number, 1–53
     * @return the span from the week to itself
     * @throws IllegalArgumentException if it is no number of a week
     */
    public static WeekSpan of(int week) {
        return new WeekSpan(week, week);
    }
}
