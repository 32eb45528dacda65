package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ModelPath;

/** Joins whole collaborations. */
final class Joins {

    /** Where the root's own attributes are pointed at: it has no id. */
    private static final ModelPath ROOT = new ModelPath("collaborations", "all", List.of());

    private Joins() {}

    static Collaboration join(Iterable<Collaboration> collaborations) {
        List<Gathering<?>> gatherings = new ArrayList<>();
        Root.ALL.forEach(root -> gatherings.add(root.gathering()));
        List<SameAs> identities = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        List<Extensions> extensions = new ArrayList<>();
        // One collaboration after the other, each with all its lists: many small ones are then gone through once and
        // not once for each list.
        for (Collaboration one : collaborations) {
            gatherings.forEach(gathering -> gathering.add(one));
            identities.addAll(one.getIdentities());
            coverage.addAll(one.getCoverage());
            if (!one.getExtensions().isEmpty()) {
                extensions.add(one.getExtensions());
            }
        }
        Collaboration.Builder joined = new Collaboration.Builder();
        gatherings.forEach(gathering -> gathering.joinInto(joined));
        return joined.addAllIdentities(Canonical.most(identities))
                .addAllCoverage(Canonical.most(coverage))
                .extensions(RootExtensions.join(extensions))
                .build();
    }

    static List<Conflict> conflicts(Collaboration one) {
        List<Conflict> conflicts = new ArrayList<>();
        Root.ALL.forEach(root -> root.conflicts(one, conflicts::add));
        RootExtensions.conflicts(ROOT.then("extensions"), one.getExtensions(), conflicts::add);
        return List.copyOf(conflicts);
    }
}
