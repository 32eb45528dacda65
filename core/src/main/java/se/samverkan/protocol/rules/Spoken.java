package se.samverkan.protocol.rules;

import java.util.Arrays;

/**
 * The telling words of many texts, to see whether one of them says a word about a matter. A long archive holds as many of these as it has meetings, so they
 * are kept in few arrays.
 */
final class Spoken {

    /** The longer beginnings of all texts: one of them tells, in whatever text it stands. */
    private final Beginnings long8;

    /** The beginnings of the words of one text after the other, in each none twice. */
    private final long[] short4;

    /** Where those of each text end. */
    private final int[] ends;

    private Spoken(Beginnings long8, long[] short4, int[] ends) {
        this.long8 = long8;
        this.short4 = short4;
        this.ends = ends;
    }

    /** Gathers texts. */
    static final class Builder {

        private final Beginnings.Builder long8 = new Beginnings.Builder();
        private final Beginnings.Builder short4 = new Beginnings.Builder();
        private int[] ends = new int[32];
        private int texts;

        /** Adds a text, which is gone from where it was gathered. */
        void add(Beginnings.Builder shortOnes, Beginnings.Builder longOnes) {
            longOnes.moveTo(long8);
            shortOnes.moveTo(short4);
            if (texts == ends.length) {
                ends = Arrays.copyOf(ends, 2 * texts);
            }
            ends[texts] = short4.size();
            texts++;
        }

        Spoken build() {
            return new Spoken(long8.build(), short4.inOrder(), Arrays.copyOf(ends, texts));
        }
    }

    /**
     * Whether a text that is about another matter says a word about this one: a long word, two others, or the only one that there is. It is meant
     * to say
     * yes too often rather than too seldom.
     */
    boolean isAbout(Matter matter) {
        return matter.long8().touch(long8)
                || matter.canBeKnown()
                        && hasInOneText(
                                matter.short4(), Math.min(2, matter.short4().size()));
    }

    private boolean hasInOneText(Beginnings wanted, int enough) {
        long marks = wanted.marks();
        int from = 0;
        for (int end : ends) {
            int found = 0;
            for (int i = from; i < end; i++) {
                if ((Beginnings.mark(short4[i]) & marks) != 0 && wanted.has(short4[i])) {
                    found++;
                }
            }
            if (found >= enough) {
                return true;
            }
            from = end;
        }
        return false;
    }
}
