package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes one meeting differ from another, in small numbers, so that a failing example shrinks to a small meeting. Zero is the plainest of
 * everything.
 *
 * @param habits which {@linkplain Habit habits} the minutes have
 * @param style how the items are numbered
 * @param start the number of the first item
 * @param place where it was, and when in the day
 * @param roll who was there
 * @param items what was talked about; there are as many items on the agenda
 */
record MeetingShape(int habits, int style, int start, int place, RollShape roll, List<ItemShape> items) {

    boolean has(Habit habit) {
        return habit.isIn(habits);
    }

    /**
     * Who was there.
     *
     * @param names where in the list of people theirs begin
     * @param twins from 97 to 99 if two of them have names a letter apart
     * @param present those present: first the chair, the secretary, whoever verifies
     * @param away those absent or not called
     */
    record RollShape(int names, int twins, List<EntryShape> present, List<EntryShape> away) {}

    /**
     * Somebody on the roll.
     *
     * @param whence from what organisation, with what title
     * @param remark what is remarked on them, nothing up to 11 of 20
     */
    record EntryShape(int whence, int remark) {

        /** The same who only listens. */
        EntryShape listening() {
            return new EntryShape(whence, RollWriter.LISTENS);
        }
    }

    /**
     * An item.
     *
     * @param heading what it is about
     * @param added 97 or more if it was not on the agenda that was sent out
     * @param subItems how many sub-items it has
     * @param parts what it says
     */
    record ItemShape(int heading, int added, int subItems, List<PartShape> parts) {

        /** Whether something is decided in it by all means. */
        boolean decides() {
            return parts.stream().anyMatch(part -> part.what() == ContentWriter.AMPLE);
        }

        /** The same with decisions of every mode, an ample one first, and a task with a day before everything else. */
        ItemShape deciding() {
            List<PartShape> more = new ArrayList<>(List.of(
                    new PartShape(ContentWriter.AMPLE, heading, 0),
                    new PartShape(ContentWriter.EMAIL, heading, 0),
                    new PartShape(ContentWriter.TACIT, heading, 0),
                    new PartShape(ContentWriter.TASK, 1, 0)));
            more.addAll(parts);
            return new ItemShape(heading, added, subItems, more);
        }
    }

    /**
     * One part of what an item says.
     *
     * @param what which kind of part, of a hundred, or an ample decision
     * @param pick which words
     * @param noise 95 to 99 if its text is disturbed
     */
    record PartShape(int what, int pick, int noise) {

        static final int DISTURBED = 95;
    }
}
