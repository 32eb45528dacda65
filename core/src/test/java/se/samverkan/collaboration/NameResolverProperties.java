package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.id.Id;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Similarity;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Person;

class NameResolverProperties {

    private static final List<String> FIRST =
            List.of("Anna", "Maria", "Marie", "Bo", "Ann-Christin", "Stein Erik", "Gunilla", "Karin", "Katarina");
    private static final List<String> LAST =
            List.of("Berg", "Bergh", "Lind", "Lund", "af Ek", "Zettergren Johansson", "Johansson", "Gran", "Ek");
    private static final List<String> UNITS = List.of(
            "Vintorps kommun",
            "Vintorps sjukhus",
            "Ekåsa vårdcentral",
            "Område V7",
            "Område V8",
            "Skolförvaltningen",
            "VÄF",
            "VÅF");

    record Names(List<Person> people, List<Organisation> organisations) {

        Collaboration all() {
            return new Collaboration.Builder()
                    .addAllPeople(people)
                    .addAllOrganisations(organisations)
                    .build();
        }

        Names shuffled(long seed) {
            List<Person> other = new ArrayList<>(people);
            List<Organisation> units = new ArrayList<>(organisations);
            Collections.shuffle(other, new Random(seed));
            Collections.shuffle(units, new Random(seed));
            return new Names(other, units);
        }

        /** Whether the name of one person is so far from every other that no slip of the pen leads there. */
        boolean standsAlone(Person person) {
            List<String> words = words(person.getName());
            return people.stream()
                    .filter(other -> other != person)
                    .flatMap(other -> words(other.getName()).stream())
                    .noneMatch(word -> words.stream()
                            .anyMatch(own -> Similarity.isOneSlipApart(own, word)
                                    || own.startsWith(word)
                                    || word.startsWith(own)));
        }
    }

    private static List<String> words(String name) {
        return List.of(name.replace('-', ' ').split(" ", -1));
    }

    @Provide
    Arbitrary<Names> names() {
        Arbitrary<String> name = Combinators.combine(Arbitraries.of(FIRST), Arbitraries.of(LAST))
                .as((first, last) -> first + " " + last);
        return Combinators.combine(
                        name.list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.of(UNITS).set().ofMaxSize(5))
                .as(NameResolverProperties::numbered);
    }

    private static Names numbered(List<String> names, Set<String> units) {
        List<Person> people = new ArrayList<>();
        names.forEach(name -> people.add(new Person.Builder()
                .id(new PersonId("p" + people.size()))
                .name(name)
                .build()));
        List<Organisation> organisations = new ArrayList<>();
        units.forEach(name -> organisations.add(new Organisation.Builder()
                .id(new OrganisationId("o" + organisations.size()))
                .name(name)
                .build()));
        return new Names(people, organisations);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> first = Arbitraries.of(FIRST);
        Arbitrary<String> last = Arbitraries.of(LAST);
        return Arbitraries.oneOf(
                first,
                last,
                Arbitraries.of(UNITS),
                Combinators.combine(first, last).as((a, b) -> a + " " + b),
                Combinators.combine(first, last).as((a, b) -> b + ", " + a),
                Combinators.combine(first, last).as((a, b) -> a + " " + Character.toUpperCase(b.charAt(0))),
                Combinators.combine(first, Arbitraries.of(UNITS)).as((a, b) -> a + ", " + b),
                Combinators.combine(first, last).as((a, b) -> a + "x " + b),
                Arbitraries.of("alla", "ordföranden", "x", "", "Kommun", "Område V9"));
    }

    private static Resolution resolve(Names names, String words) {
        return names.all().names().resolve(words, NameScope.anywhere());
    }

    @Property
    void theOrderOfPeopleAndOrganisationsMeansNothing(
            @ForAll("names") Names names, @ForAll("words") String words, @ForAll long seed) {
        assertThat(resolve(names.shuffled(seed), words)).isEqualTo(resolve(names, words));
    }

    @Property
    void noIdIsInvented(@ForAll("names") Names names, @ForAll("words") String words) {
        Set<Id> known = new HashSet<>();
        names.people().forEach(person -> known.add(person.getId()));
        names.organisations().forEach(one -> known.add(one.getId()));
        Resolution resolution = resolve(names, words);
        assertThat(Stream.concat(resolution.candidates().stream(), resolution.others().stream()))
                .allMatch(candidate -> known.contains(candidate.id()))
                .allMatch(candidate -> candidate.confidence() > 0 && candidate.confidence() <= 1)
                .doesNotHaveDuplicates();
    }

    @Property
    void theOutcomeSaysHowManyCandidatesThereAre(@ForAll("names") Names names, @ForAll("words") String words) {
        Resolution resolution = resolve(names, words);
        int candidates = resolution.candidates().size();
        switch (resolution.outcome()) {
            case AMBIGUOUS -> assertThat(candidates).isGreaterThan(1);
            case UNKNOWN -> assertThat(candidates).isZero();
            case UNSURE -> assertThat(candidates).isEqualTo(1);
            case CERTAIN -> assertThat(resolution.target()).isPresent();
        }
        assertThat(resolution.id().isPresent())
                .isEqualTo(resolution.outcome() == Resolution.Outcome.CERTAIN && candidates == 1);
    }

    @Property
    void aFullNameMeansEverybodyWhoHasItAndNobodyElse(@ForAll("names") Names names) {
        for (Person person : names.people()) {
            List<PersonId> namesakes = names.people().stream()
                    .filter(other -> other.getName().equals(person.getName()))
                    .map(Person::getId)
                    .toList();
            Resolution resolution = resolve(names, person.getName());
            assertThat(resolution.candidates())
                    .extracting(Candidate::id)
                    .containsExactlyInAnyOrderElementsOf(List.<Id>copyOf(namesakes));
            assertThat(resolution.outcome())
                    .isEqualTo(namesakes.size() > 1 ? Resolution.Outcome.AMBIGUOUS : Resolution.Outcome.CERTAIN);
        }
    }

    @Property
    void aFirstNameMeansEverybodyWhoIsCalledSo(@ForAll("names") Names names, @ForAll("firstNames") String first) {
        List<Id> called = new ArrayList<>();
        names.people().stream()
                .filter(person -> person.getName().startsWith(first + " "))
                .forEach(person -> called.add(person.getId()));
        Resolution resolution = resolve(names, first);
        assertThat(resolution.candidates()).extracting(Candidate::id).containsAll(called);
        if (called.size() > 1) {
            assertThat(resolution.outcome()).isEqualTo(Resolution.Outcome.AMBIGUOUS);
            assertThat(resolution.candidates()).hasSize(called.size());
        }
    }

    @Provide
    Arbitrary<String> firstNames() {
        return Arbitraries.of("Anna", "Maria", "Marie", "Bo", "Gunilla", "Karin", "Katarina", "Ann-Christin");
    }

    /** Every way in which a name is written in minutes. */
    private static List<String> forms(String name, String first, String last) {
        return List.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.replace('-', ' '),
                last + ", " + first,
                last + " " + first,
                first + " " + first(last),
                first + " " + first(last) + ".",
                name + "s",
                name + ", enhetschef");
    }

    /** The first letter of the surname, its particle aside. */
    private static String first(String last) {
        return last.substring(last.lastIndexOf(' ') + 1).substring(0, 1);
    }

    @Property
    void aNameThatStandsAloneIsFoundFromEveryFormAndSlip(@ForAll("names") Names names, @ForAll int at) {
        Collaboration all = names.all();
        for (Person person : names.people()) {
            if (names.standsAlone(person)) {
                String name = person.getName();
                String first = FIRST.stream()
                        .filter(one -> name.startsWith(one + " "))
                        .findFirst()
                        .orElseThrow();
                List<String> forms = new ArrayList<>(forms(name, first, name.substring(first.length() + 1)));
                forms.addAll(slips(name, at));
                assertThat(forms)
                        .allSatisfy(form -> assertThat(all.names()
                                        .resolve(form, NameScope.anywhere())
                                        .id())
                                .as(form)
                                .contains(person.getId()));
            }
        }
    }

    /** The name with one letter of a word of some length put in, taken out or exchanged. */
    private static List<String> slips(String name, int at) {
        List<String> slips = new ArrayList<>();
        for (String word : words(name)) {
            if (word.length() > Similarity.SHORTEST_MISSPELT) {
                int i = Math.floorMod(at, word.length());
                slips.add(name.replace(word, word.substring(0, i) + "q" + word.substring(i)));
                slips.add(name.replace(word, word.substring(0, i) + word.substring(i + 1)));
                slips.add(name.replace(word, word.substring(0, i) + "q" + word.substring(i + 1)));
            }
        }
        return slips;
    }
}
