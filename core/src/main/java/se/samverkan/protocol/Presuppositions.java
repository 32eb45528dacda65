package se.samverkan.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.finding.FindingCode;

/** What rules presuppose of each other: no rule, by whatever way, itself. */
final class Presuppositions {

    private final Map<FindingCode, ProtocolRule<?>> rules;
    private final Set<FindingCode> clear = new HashSet<>();
    private final List<FindingCode> way = new ArrayList<>();

    private Presuppositions(Map<FindingCode, ProtocolRule<?>> rules) {
        this.rules = rules;
    }

    static void requireNoCircle(Map<FindingCode, ProtocolRule<?>> rules) {
        Presuppositions presuppositions = new Presuppositions(rules);
        rules.keySet().forEach(presuppositions::follow);
    }

    private void follow(FindingCode rule) {
        ProtocolRule<?> known = rules.get(rule);
        if (known == null || clear.contains(rule)) {
            return;
        }
        int before = way.indexOf(rule);
        way.add(rule);
        if (before >= 0) {
            throw new IllegalArgumentException(
                    "rules presuppose each other in a circle: " + way.subList(before, way.size()));
        }
        known.info().getPresupposes().forEach(this::follow);
        way.remove(way.size() - 1);
        clear.add(rule);
    }
}
