package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Known names, to tell which of them is meant by one as it is written, without looking at every name.
 *
 * <pre>{@code
 * NearNames known = NearNames.of(NearEquality.ORGANISATION, List.of("Vintorps kommun", "Ekåsa kommun"), Vocabulary.swedish());
 * known.same("Vintorp kommun");      // [Vintorps kommun]
 * known.variants("Vintrops kommun"); // [Vintorps kommun]
 * }</pre>
 *
 * <p>It answers as {@link NearEquality} does of each name. Looking up costs what the written name and the answer cost, not what the known names do. A
 * variant in a word of more than {@value NearWords#LONGEST} letters is not found. Immutable.
 */
public final class NearNames {

    private final NearEquality kind;
    private final Vocabulary vocabulary;
    private final Map<String, List<Known>> byForm = new HashMap<>();
    private final Map<String, NameForm> forms = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<String>> nearWords = new ConcurrentHashMap<>();
    private volatile @Nullable NearWords near;

    /** A known name and the form by which it is compared. */
    private record Known(String name, NameForm form) {}

    private NearNames(NearEquality kind, Collection<String> names, Vocabulary vocabulary) {
        this.kind = kind;
        this.vocabulary = vocabulary;
        for (String name : names) {
            if (forms.containsKey(name)) {
                continue;
            }
            NameForm form = kind.form(name, vocabulary);
            forms.put(name, form);
            Known known = new Known(name, form);
            put(form.closed(), known);
            form.keys().forEach(key -> put(key, known));
            for (List<NameWord> reading : form.readings()) {
                reading.forEach(word -> words.add(word.key()));
            }
        }
    }

    /** The words of the names that are near a word; those near one of their own are looked for once. */
    private List<String> near(String key) {
        return words.contains(key) ? nearWords.computeIfAbsent(key, word -> near().near(word)) : near().near(key);
    }

    /** The words of the names, in which a misspelt one is found again; made when it is first needed, which in good minutes is never. */
    private NearWords near() {
        NearWords made = near;
        if (made == null) {
            made = NearWords.of(
                    words,
                    kind == NearEquality.ABBREVIATION
                            ? NearEquality.SHORTEST_ABBREVIATION
                            : Similarity.SHORTEST_MISSPELT);
            near = made;
        }
        return made;
    }

    private void put(String form, Known known) {
        List<Known> alike = byForm.computeIfAbsent(form, f -> new ArrayList<>(1));
        // One name comes several times in a row, under each of its forms.
        if (alike.isEmpty() || !alike.get(alike.size() - 1).name().equals(known.name())) {
            alike.add(known);
        }
    }

    /**
     * The names to find.
     *
     * @param kind what they are names of; not {@link NearEquality#DECISION}
     * @param names the names
     * @param vocabulary the endings of words, and the words that do not count
     * @return the names, ready to be asked
     * @throws IllegalArgumentException if the kind has no names
     */
    public static NearNames of(NearEquality kind, Collection<String> names, Vocabulary vocabulary) {
        if (kind == NearEquality.DECISION) {
            throw new IllegalArgumentException("decisions have no names");
        }
        return new NearNames(kind, names, vocabulary);
    }

    /**
     * The known names that are the same as a written one.
     *
     * @param written the name as it is written
     * @return them, in order as text
     */
    public List<String> same(String written) {
        return same(form(written));
    }

    /**
     * The known names of which a written one is probably a misspelling. One that is the same as a known name is no misspelling of another.
     *
     * @param written the name as it is written
     * @return them, in order as text; none if {@link #same} finds any
     */
    public List<String> variants(String written) {
        NameForm form = form(written);
        return same(form).isEmpty() ? oneSlipAway(form) : List.of();
    }

    /**
     * The known names that are one slip away from a written one, also if that is a known name itself.
     *
     * @param written the name as it is written
     * @return them, in order as text
     */
    public List<String> oneSlipAway(String written) {
        return oneSlipAway(form(written));
    }

    private NameForm form(String written) {
        NameForm known = forms.get(written);
        return known != null ? known : kind.form(written, vocabulary);
    }

    private List<String> same(NameForm form) {
        Set<String> found = new TreeSet<>();
        add(form.closed(), form, Nearness.SAME, found);
        form.keys().forEach(key -> add(key, form, Nearness.SAME, found));
        return List.copyOf(found);
    }

    private List<String> oneSlipAway(NameForm form) {
        Set<String> found = new TreeSet<>();
        for (List<NameWord> reading : form.readings()) {
            addMended(form, reading, found);
        }
        return List.copyOf(found);
    }

    /** Adds the names under a key that are so near. */
    private void add(String key, NameForm form, Nearness nearness, Set<String> found) {
        for (Known known : byForm.getOrDefault(key, List.of())) {
            if (kind.between(form, known.form()) == nearness) {
                found.add(known.name());
            }
        }
    }

    /** Adds what a reading is with one of its words mended: if it is one slip away from a name, all its other words are right. */
    private void addMended(NameForm form, List<NameWord> reading, Set<String> found) {
        int unknown = 0;
        for (NameWord word : reading) {
            unknown += words.contains(word.key()) ? 0 : 1;
        }
        for (int i = 0; unknown <= 1 && i < reading.size(); i++) {
            NameWord word = reading.get(i);
            if (unknown == 0 || !words.contains(word.key())) {
                for (String meant : near(word.key())) {
                    List<NameWord> mended = new ArrayList<>(reading);
                    mended.set(i, word.withKey(meant));
                    add(form.key(mended), form, Nearness.VARIANT, found);
                }
            }
        }
    }
}
