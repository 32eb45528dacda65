package se.samverkan.testkit.generate;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.samverkan.meeting.Meeting;

/** Gives jqwik the generators of the domain; it finds this class by service and calls it. */
public final class SamverkanArbitraries implements ArbitraryProvider {

    /** Called by jqwik. */
    public SamverkanArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(Meeting.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        if (target.isAnnotated(Untidy.class)) {
            return Set.of(Generate.untidyMeetings(EnumSet.allOf(Carried.class)));
        }
        return Set.of(target.isAnnotated(Complete.class) ? Generate.meetings().complete() : Generate.meetings());
    }
}
