package se.samverkan.testkit.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.generate.parts.Parts;

/** Gives jqwik the generators of the domain; it finds this class by service and calls it. */
public final class SamverkanArbitraries implements ArbitraryProvider {

    /** Called by jqwik. */
    public SamverkanArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return Generate.types().contains(target.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        Class<?> type = target.getRawType();
        if (type == Meeting.class) {
            if (target.isAnnotated(Untidy.class)) {
                return Set.of(Generate.untidyMeetings(EnumSet.allOf(Carried.class)));
            }
            if (target.isAnnotated(Complete.class)) {
                return Set.of(Generate.meetings().complete());
            }
        }
        boolean wild = target.isAnnotated(Wild.class);
        Parts parts = Registry.parts(wild);
        List<TypeUsage> arguments = target.getTypeArguments();
        return Set.of(
                arguments.size() == 1
                        ? parts.find(type, arguments.get(0).getRawType())
                                .orElseThrow(() -> new IllegalArgumentException("no generator makes a " + target))
                        : Registry.get(type, wild));
    }
}
