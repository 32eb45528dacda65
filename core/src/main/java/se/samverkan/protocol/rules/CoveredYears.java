package se.samverkan.protocol.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.id.GroupId;

/** The calendar years of which a collaboration says that it holds all minutes of a group. */
final class CoveredYears {

    private CoveredYears() {}

    /** In order; a year that is covered in part is none. */
    static Set<Integer> of(GroupId group, Collaboration collaboration) {
        Set<Integer> years = new TreeSet<>();
        for (Coverage coverage : collaboration.getCoverage()) {
            if (collaboration.sameAs(coverage.group()).contains(group)) {
                int first = coverage.days().first().minusDays(1).getYear() + 1;
                int last = coverage.days().last().plusDays(1).getYear() - 1;
                IntStream.rangeClosed(first, last).forEach(years::add);
            }
        }
        return years;
    }
}
