package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.group.Role;
import se.samverkan.language.Similarity;
import se.samverkan.meeting.AttendanceStatus;

/**
 * The roll while it is being read, and the answer to "who is that?".
 *
 * <p>A mention is somebody only when exactly one entry fits; among several, nobody is picked.
 */
final class Roll {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, List<String>> keys = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    /** Answers that were given: a text asks for the same people again and again. */
    private final Map<String, Optional<Entry>> known = new HashMap<>();

    /** The entries by each word of their names, and by that word without one of its letters: words one slip apart have one of these in common. */
    private final Map<String, Set<Integer>> byAlmost = new HashMap<>();

    /** How many entries are among those; most rolls are never asked for a slip. */
    private int almost;

    void add(Entry entry) {
        known.clear();
        entries.add(entry);
        entry.nameWords().map(Names::keys).ifPresent(words -> {
            keys.put(entry, words);
            new HashSet<>(words)
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
        });
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The one entry whose name is meant by these words; nothing if none fits or more than one does. */
    Optional<Entry> find(String mention) {
        return known.computeIfAbsent(mention, name -> look(Names.keys(name)));
    }

    private Optional<Entry> look(List<String> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> candidates = rarest(wanted);
        Optional<Entry> exact = only(candidates, entry -> fits(wanted, keys(entry)));
        if (exact.isPresent() || !candidates.isEmpty() && wanted.size() == 1) {
            return exact;
        }
        return only(nearest(wanted), entry -> nearlyFits(wanted, keys(entry)));
    }

    /** The entries that can nearly fit, by the word of the mention that the fewest nearly have. */
    private List<Entry> nearest(List<String> wanted) {
        boolean initial = wanted.size() > 1 && isInitial(wanted.get(wanted.size() - 1));
        return wanted.subList(0, initial ? wanted.size() - 1 : wanted.size()).stream()
                .map(this::near)
                .min(Comparator.comparingInt(List::size))
                .orElse(entries);
    }

    /** The entries that have a word in their name which can be this one with a slip of the pen, in order. */
    List<Entry> near(String word) {
        for (; almost < entries.size(); almost++) {
            int entry = almost;
            keys(entries.get(entry)).stream()
                    .flatMap(Roll::almost)
                    .forEach(key ->
                            byAlmost.computeIfAbsent(key, k -> new TreeSet<>()).add(entry));
        }
        Set<Integer> near = new TreeSet<>();
        almost(word).forEach(key -> near.addAll(byAlmost.getOrDefault(key, Set.of())));
        return near.stream().map(entries::get).toList();
    }

    private static Stream<String> almost(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(0, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }

    /** The entries that can fit, by the word of the mention that the fewest have: on a long roll there are many of one first name. */
    private List<Entry> rarest(List<String> wanted) {
        List<Entry> rarest = entries;
        int words = wanted.size() > 1 && isInitial(wanted.get(wanted.size() - 1)) ? wanted.size() - 1 : wanted.size();
        for (String word : wanted.subList(0, words)) {
            List<Entry> with = new ArrayList<>(byWord.getOrDefault(word, List.of()));
            if (word.endsWith("s")) {
                with.addAll(byWord.getOrDefault(word.substring(0, word.length() - 1), List.of()));
            }
            rarest = with.size() < rarest.size() ? with : rarest;
        }
        return rarest;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1;
    }

    private List<String> keys(Entry entry) {
        return keys.getOrDefault(entry, List.of());
    }

    private interface Fit {
        boolean test(Entry entry);
    }

    /** The one that fits; two entries of one and the same name count as one person. */
    private Optional<Entry> only(List<Entry> candidates, Fit fit) {
        Entry found = null;
        for (Entry entry : candidates) {
            if (fit.test(entry)) {
                if (found != null && !keys(found).equals(keys(entry))) {
                    return Optional.empty();
                }
                found = found == null
                                || entry.status == AttendanceStatus.PRESENT && found.status != AttendanceStatus.PRESENT
                        ? entry
                        : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Whether the words of a mention are words of a name: all of them, the last perhaps as an initial or with a genitive s. "Maria G", "Sonja
     * Nilsson" for somebody with a name between, "Berg Anna".
     */
    private static boolean fits(List<String> wanted, List<String> name) {
        boolean initial = wanted.size() > 1 && wanted.get(wanted.size() - 1).length() == 1;
        Set<Integer> used = new HashSet<>();
        for (int w = 0; w < wanted.size(); w++) {
            boolean last = w == wanted.size() - 1;
            int at = indexOf(name, wanted.get(w), last && initial, used);
            if (at < 0) {
                return false;
            }
            used.add(at);
        }
        return !name.isEmpty();
    }

    private static int indexOf(List<String> name, String word, boolean initial, Set<Integer> used) {
        for (int i = 0; i < name.size(); i++) {
            boolean fits = initial && i > 0 ? name.get(i).startsWith(word) : same(name.get(i), word);
            if (fits && !used.contains(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(String name, String word) {
        return name.equals(word) || word.length() > 3 && word.equals(name + "s");
    }

    /** A slip of one letter in one word, when there are two words or more to go by, or the word is long. */
    private static boolean nearlyFits(List<String> wanted, List<String> name) {
        if (name.isEmpty()
                || wanted.size() > name.size()
                || wanted.size() == 1 && wanted.get(0).length() < 5) {
            return false;
        }
        int slips = 0;
        Set<Integer> used = new HashSet<>();
        for (String word : wanted) {
            int at = indexOf(name, word, word.length() == 1 && wanted.size() > 1, used);
            for (int i = 0; at < 0 && i < name.size(); i++) {
                boolean near = !used.contains(i) && Similarity.isMisspelling(word, name.get(i));
                at = near ? i : -1;
                slips += near ? 1 : 0;
            }
            if (at < 0) {
                return false;
            }
            used.add(at);
        }
        return slips <= 1;
    }

    /** Those present with a role. */
    List<Entry> presentAs(Role role) {
        return entries.stream()
                .filter(e -> e.status == AttendanceStatus.PRESENT && e.roles.contains(role))
                .toList();
    }

    /** Those present, or not said to be anything, with a role. */
    List<Entry> holders(Role role) {
        return entries.stream().filter(e -> e.roles.contains(role)).toList();
    }
}
