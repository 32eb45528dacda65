package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.id.Id;
import se.samverkan.language.NameWord;
import se.samverkan.language.NearWords;
import se.samverkan.language.Text;
import se.samverkan.language.UnitWords;
import se.samverkan.organisation.DatedName;
import se.samverkan.time.Term;

/** Names of organisations, parties and groups, found as they are written, in other forms, and misspelt. */
final class UnitNames {

    /** Names of places are short and near each other: "Ekby" and "Ekbo". */
    private static final int SHORTEST_MISSPELT = 6;

    /** One name of a unit. */
    private record UnitName(Id unit, String name, NameMatch kind, Term term) {}

    private final UnitWords words;
    private final Map<String, List<UnitName>> byName = new HashMap<>();
    private final Map<String, List<UnitName>> byBasicForm = new HashMap<>();
    private final Set<String> basicWords = new HashSet<>();
    private NearWords near = NearWords.of(Set.of());

    UnitNames(UnitWords words) {
        this.words = words;
    }

    /** All names of a unit, each with its time; its present name at any time unless it is said when it is used. */
    void add(Id unit, String name, List<DatedName> names, List<String> aliases) {
        names.forEach(one -> add(unit, one.name(), NameMatch.FULL_NAME, one.term()));
        if (names.stream().noneMatch(one -> Text.key(one.name()).equals(Text.key(name)))) {
            add(unit, name, NameMatch.FULL_NAME, Term.unknown());
        }
        aliases.forEach(alias -> add(unit, alias, NameMatch.ALIAS, Term.unknown()));
    }

    void add(Id unit, String name, NameMatch kind, Term term) {
        List<NameWord> written = NameWord.of(name);
        if (written.isEmpty()) {
            return;
        }
        boolean abbreviation = written.size() == 1 && written.get(0).code();
        UnitName form =
                new UnitName(unit, name, abbreviation && kind == NameMatch.ALIAS ? NameMatch.ABBREVIATION : kind, term);
        byName.computeIfAbsent(NameWord.keys(words.asWritten(written)), k -> new ArrayList<>())
                .add(form);
        List<NameWord> basic = words.basic(written);
        if (!abbreviation && !basic.isEmpty()) {
            byBasicForm
                    .computeIfAbsent(UnitWords.key(basic), k -> new ArrayList<>())
                    .add(form);
            basic.stream()
                    .filter(word -> !word.code() && word.key().length() >= SHORTEST_MISSPELT)
                    .forEach(word -> basicWords.add(word.key()));
        }
    }

    /** To be called once all names are in: misspelt words are found from then on. */
    UnitNames sealed() {
        near = NearWords.of(basicWords);
        return this;
    }

    void find(List<NameWord> wanted, Optional<LocalDate> day, NameHits hits) {
        for (UnitName form : byName.getOrDefault(NameWord.keys(words.asWritten(wanted)), List.of())) {
            boolean used = day.isEmpty() || form.term().contains(day.get());
            hits.add(form.unit(), form.name(), used ? form.kind() : NameMatch.FORMER_NAME);
        }
        add(words.basic(wanted), day, NameMatch.VARIANT, hits);
    }

    void findMisspelt(List<NameWord> wanted, Optional<LocalDate> day, NameHits hits) {
        List<NameWord> basic = words.basic(wanted);
        NameMatch match = basic.size() > 1 ? NameMatch.MISSPELT : NameMatch.MISSPELT_SHORT;
        for (int i = 0; i < basic.size(); i++) {
            NameWord word = basic.get(i);
            if (!word.code() && word.key().length() >= SHORTEST_MISSPELT - 1) {
                for (String meant : near.near(word.key())) {
                    List<NameWord> mended = new ArrayList<>(basic);
                    mended.set(i, word.withKey(meant));
                    add(mended, day, match, hits);
                }
            }
        }
    }

    private void add(List<NameWord> basic, Optional<LocalDate> day, NameMatch match, NameHits hits) {
        for (UnitName form : byBasicForm.getOrDefault(UnitWords.key(basic), List.of())) {
            if (day.isEmpty() || form.term().contains(day.get())) {
                hits.add(form.unit(), form.name(), match);
            }
        }
    }
}
