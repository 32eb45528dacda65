package se.samverkan.io.text;

import java.util.List;
import java.util.stream.Stream;

/** Walks from each line of text to the next one. */
final class Gaps {

    private Gaps() {}

    /** Two lines of text with none between, and what stands between. */
    record Pair(Line line, Gap gap, Line next) {}

    static Stream<Pair> followingText(List<Line> lines, Role[] roles) {
        Stream.Builder<Pair> pairs = Stream.builder();
        Gap gap = Gap.NONE;
        int last = -1;
        for (int i = 0; i < roles.length; i++) {
            if (lines.get(i).pageBreak() || roles[i].furniture()) {
                gap = Gap.PAGE;
            }
            if (roles[i] == Role.BLANK) {
                gap = gap.and(Gap.BLANK);
            } else if (roles[i] == Role.TEXT) {
                if (last >= 0) {
                    pairs.add(new Pair(lines.get(last), gap, lines.get(i)));
                }
                last = i;
                gap = Gap.NONE;
            }
        }
        return pairs.build();
    }
}
