package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.time.Term;

/** What is known so far of a plan of meetings. */
final class PlanDraft {

    /**
     * What remains to be done.
     *
     * @param what the words
     * @param due the cell that says by when, if it is set out in a table
     * @param who the cell that says who, if it is set out in a table
     */
    record ToDo(Said what, Optional<Said> due, Optional<Said> who) {}

    /**
     * What could be read in another way.
     *
     * @param attribute the attribute of the plan that they became
     * @param said the words
     * @param taken the key of how they were read
     * @param other the key of how else they could be
     */
    record Doubt(String attribute, Said said, String taken, String other) {}

    private static final int MOST_SERIES = 24;

    final List<SeriesDraft> series = new ArrayList<>();
    final List<AreaDraft> areas = new ArrayList<>();
    final List<ToDo> toDo = new ArrayList<>();
    /** The numbers that the plan names, each once, and the sentence that names it first. */
    final Map<DeclaredCount, Said> counts = new LinkedHashMap<>();

    final List<PlanContacts.Contact> contacts = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    private boolean lacksRoom;

    Optional<Integer> year = Optional.empty();
    Term term = Term.unknown();

    @Nullable
    String careArea;

    @Nullable
    String proposer;

    void doubt(String attribute, Said said, String taken, String other) {
        doubts.add(new Doubt(attribute, said, taken, other));
    }

    /** Whether there is room for another series: a plan of more than this many is no plan, and costs too much to hold every sentence against. */
    boolean hasRoom() {
        lacksRoom = lacksRoom || series.size() == MOST_SERIES;
        return !lacksRoom;
    }

    /** Whether there was no room for a series. */
    boolean lacksRoom() {
        return lacksRoom;
    }
}
