package se.samverkan.testkit.assertions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.Identified;
import se.samverkan.testkit.assertions.Differences.Difference;
import se.samverkan.testkit.internal.Attributes;

/** Compares two values attribute by attribute, on the way down only where they are not equal. */
final class Comparison {

    private final List<Difference> found = new ArrayList<>();

    List<Difference> between(@Nullable Object expected, @Nullable Object actual) {
        compare("", expected, actual);
        return found;
    }

    private void compare(String path, @Nullable Object expected, @Nullable Object actual) {
        if (Objects.equals(expected, actual)) {
            return;
        }
        if (expected == null || actual == null) {
            differ(path, shown(expected), shown(actual));
        } else if (expected instanceof Optional<?> one && actual instanceof Optional<?> other) {
            compareOptional(path, one, other);
        } else if (expected instanceof List<?> one && actual instanceof List<?> other) {
            compareLists(path, one, other);
        } else if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
            compareMaps(path, one, other);
        } else if (expected instanceof String one && actual instanceof String other) {
            Shown shown = Shown.of(one, other);
            differ(path, shown.expected(), shown.actual());
        } else {
            compareParts(path, expected, actual);
        }
    }

    private void compareOptional(String path, Optional<?> expected, Optional<?> actual) {
        if (expected.isPresent() && actual.isPresent()) {
            compare(path, expected.get(), actual.get());
        } else {
            differ(path, shown(expected.orElse(null)), shown(actual.orElse(null)));
        }
    }

    private void compareParts(String path, Object expected, Object actual) {
        String here = expected instanceof Identified thing ? thing.path().toString() : path;
        Map<String, Object> wanted = Attributes.of(expected);
        Map<String, Object> had = Attributes.of(actual);
        int before = found.size();
        boolean sameType = expected.getClass() == actual.getClass();
        if (sameType && !wanted.isEmpty() && wanted.keySet().equals(had.keySet())) {
            had.forEach((name, value) -> compare(then(here, name), Objects.requireNonNull(wanted.get(name)), value));
        }
        if (found.size() == before && (!sameType || shown(expected).equals(shown(actual)))) {
            differ(here, Shown.withType(expected), Shown.withType(actual));
        } else if (found.size() == before) {
            differ(here, shown(expected), shown(actual));
        }
    }

    private void compareMaps(String path, Map<?, ?> expected, Map<?, ?> actual) {
        expected.forEach((key, value) -> {
            if (actual.containsKey(key)) {
                compare(path + "[" + key + "]", value, actual.get(key));
            } else {
                add(path + "[" + key + "]", "missing");
            }
        });
        actual.keySet().stream()
                .filter(key -> !expected.containsKey(key))
                .forEach(key -> add(path + "[" + key + "]", "not expected: " + shown(actual.get(key))));
    }

    private void compareLists(String path, List<?> expected, List<?> actual) {
        Map<String, Object> wanted = byId(expected);
        Map<String, Object> had = byId(actual);
        if (wanted.size() == expected.size() && had.size() == actual.size()) {
            compareById(path, wanted, had);
        } else {
            compareByPlace(path, expected, actual);
        }
    }

    /** The things by id; fewer than the list has if one is without, or two have the same. */
    private static Map<String, Object> byId(List<?> list) {
        Map<String, Object> byId = new LinkedHashMap<>();
        for (Object one : list) {
            if (one instanceof Identified thing) {
                byId.putIfAbsent(thing.path().toString(), one);
            }
        }
        return byId;
    }

    private void compareById(String path, Map<String, Object> expected, Map<String, Object> actual) {
        expected.forEach((id, thing) -> {
            Object other = actual.get(id);
            if (other == null) {
                add(id, "missing");
            } else {
                compare(id, thing, other);
            }
        });
        actual.forEach((id, thing) -> {
            if (!expected.containsKey(id)) {
                add(id, "not expected: " + shown(thing));
            }
        });
        List<String> order = new ArrayList<>(expected.keySet());
        List<String> otherOrder = new ArrayList<>(actual.keySet());
        order.retainAll(actual.keySet());
        otherOrder.retainAll(expected.keySet());
        if (!order.equals(otherOrder)) {
            differ(path, "the order " + order, otherOrder.toString());
        }
    }

    private void compareByPlace(String path, List<?> expected, List<?> actual) {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size())
                && Objects.equals(expected.get(same), actual.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(expected.size(), actual.size()) - same
                && Objects.equals(fromEnd(expected, end), fromEnd(actual, end))) {
            end++;
        }
        List<?> wanted = expected.subList(same, expected.size() - end);
        List<?> had = actual.subList(same, actual.size() - end);
        int both = Math.min(wanted.size(), had.size());
        for (int i = 0; i < both; i++) {
            compare(at(path, same + i), wanted.get(i), had.get(i));
        }
        for (int i = both; i < wanted.size(); i++) {
            add(at(path, same + i), "missing: " + shown(wanted.get(i)));
        }
        for (int i = both; i < had.size(); i++) {
            add(at(path, same + i), "not expected: " + shown(had.get(i)));
        }
    }

    private static Object fromEnd(List<?> list, int place) {
        return list.get(list.size() - 1 - place);
    }

    private static String at(String path, int index) {
        return path + "[" + index + "]";
    }

    private static String then(String path, String attribute) {
        return path.isEmpty() ? attribute : path + "." + attribute;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "nothing" : Shown.of(value);
    }

    private void differ(String path, String expected, String actual) {
        add(path, "expected " + expected + " but was " + actual);
    }

    private void add(String path, String words) {
        found.add(new Difference(path, words));
    }
}
