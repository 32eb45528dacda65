package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.id.PersonId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.NameWord;
import se.samverkan.language.NearWords;
import se.samverkan.language.Text;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.Person;
import se.samverkan.time.Term;

/** Names of people, found by their words. */
final class PersonNames {

    /** In a shorter word on its own one letter is another name: "Anna" and "Anne". */
    private static final int SHORTEST_ALONE = 5;

    private final Lexicon particles;
    private final Map<String, List<PersonName>> byWord = new HashMap<>();
    private final Map<String, List<PersonName>> byClosed = new HashMap<>();
    private NearWords near = NearWords.of(Set.of());

    PersonNames(Lexicon particles) {
        this.particles = particles;
    }

    /** All names of a person, each with its time; the person's own name at any time unless it is said when it is used. */
    void add(PersonId id, Person person) {
        for (DatedName name : person.getNames()) {
            add(id, name.name(), false, name.term());
        }
        boolean dated = person.getNames().stream()
                .anyMatch(name -> Text.key(name.name()).equals(Text.key(person.getName())));
        if (!dated) {
            add(id, person.getName(), false, Term.unknown());
        }
        person.getAliases().forEach(alias -> add(id, alias, true, Term.unknown()));
    }

    void add(PersonId id, String name, boolean alias, Term term) {
        PersonName form = PersonName.of(id, name, alias, term, particles);
        if (!form.words().isEmpty()) {
            new HashSet<>(form.words())
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(form));
            byClosed.computeIfAbsent(form.closed(), c -> new ArrayList<>()).add(form);
        }
    }

    /** To be called once all names are in: misspelt words are found from then on. */
    PersonNames sealed() {
        near = NearWords.of(byWord.keySet());
        return this;
    }

    void find(List<NameWord> wanted, Optional<LocalDate> day, NameHits hits) {
        List<NameWord> core = PersonName.core(wanted, particles);
        for (PersonName form : candidates(core)) {
            form.fit(wanted, core).ifPresent(match -> {
                if (day.isEmpty() || form.term().contains(day.get())) {
                    hits.add(form.person(), form.name(), match);
                } else if (match.isExact()) {
                    hits.add(form.person(), form.name(), NameMatch.FORMER_NAME);
                }
            });
        }
    }

    void findMisspelt(List<NameWord> wanted, Optional<LocalDate> day, NameHits hits) {
        for (int i = 0; i < wanted.size(); i++) {
            NameWord word = wanted.get(i);
            if (wanted.size() == 1 && word.key().length() < SHORTEST_ALONE) {
                continue;
            }
            for (String meant : near.near(word.key())) {
                NameHits found = new NameHits();
                List<NameWord> mended = new ArrayList<>(wanted);
                mended.set(i, word.withKey(meant));
                find(mended, day, found);
                found.all()
                        .forEach(hit ->
                                hits.add(hit.id(), hit.name(), hit.match().misspelt()));
            }
        }
        String closed = NameWord.keys(wanted).replace(" ", "");
        for (PersonName form : byClosed.getOrDefault(closed, List.of())) {
            if (day.isEmpty() || form.term().contains(day.get())) {
                hits.add(form.person(), form.name(), NameMatch.MISSPELT);
            }
        }
    }

    /** The names that can fit: those with the rarest of the words that must be among theirs. */
    private List<PersonName> candidates(List<NameWord> core) {
        return core.stream()
                .filter(word -> !word.shortened() || core.size() == 1)
                .map(word -> byWord.getOrDefault(word.key(), List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
