package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/** Joins whole collaborations. */
final class Joins {

    /** Where the root's own attributes are pointed at: it has no id. */
    private static final ModelPath ROOT = new ModelPath("collaborations", "all", List.of());

    private Joins() {}

    static Collaboration join(Iterable<Collaboration> collaborations) {
        List<Collaboration> all = new ArrayList<>();
        collaborations.forEach(all::add);
        Collaboration.Builder joined = new Collaboration.Builder();
        Root.ALL.forEach(root -> root.join(all, joined));
        return joined.addAllIdentities(Canonical.most(all.stream()
                        .flatMap(one -> one.getIdentities().stream())
                        .toList()))
                .addAllCoverage(Canonical.most(
                        all.stream().flatMap(one -> one.getCoverage().stream()).toList()))
                .extensions(RootExtensions.join(
                        all.stream().map(Collaboration::getExtensions).toList()))
                .build();
    }

    static List<Conflict> conflicts(Collaboration one) {
        List<Conflict> conflicts = new ArrayList<>();
        Root.ALL.forEach(root -> root.conflicts(one, conflicts::add));
        RootExtensions.conflicts(ROOT.then("extensions"), one.getExtensions(), conflicts::add);
        return List.copyOf(conflicts);
    }

    static Map<Id, Identified> things(Collaboration one) {
        Map<Id, Identified> things = new HashMap<>();
        Root.ALL.forEach(root -> root.things(one, things::putIfAbsent));
        return Collections.unmodifiableMap(things);
    }
}
