package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
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
     * A number that the plan names.
     *
     * @param count the number
     * @param said the sentence
     */
    record Declared(DeclaredCount count, Said said) {}

    /**
     * What could be read in another way.
     *
     * @param said the words
     * @param taken the key of how they were read
     * @param other the key of how else they could be
     */
    record Doubt(Said said, String taken, String other) {}

    final List<SeriesDraft> series = new ArrayList<>();
    final List<AreaDraft> areas = new ArrayList<>();
    final List<ToDo> toDo = new ArrayList<>();
    final List<Declared> counts = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();

    Optional<Integer> year = Optional.empty();
    Term term = Term.unknown();

    @Nullable
    String careArea;

    @Nullable
    String proposer;

    void doubt(Said said, String taken, String other) {
        doubts.add(new Doubt(said, taken, other));
    }
}
