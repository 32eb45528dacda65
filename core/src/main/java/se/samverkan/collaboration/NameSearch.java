package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.id.Id;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;

/** Looks for whom words mean in one scope: finds who fits, and decides between them as {@link NameResolver} says. */
final class NameSearch {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(Candidate::match)
            .thenComparing(candidate -> candidate.id().getClass().getSimpleName())
            .thenComparing(candidate -> candidate.id().value());

    private final Collaboration collaboration;
    private final NameScope scope;
    private final Surroundings surroundings;
    private final List<NameIndex> indexes;
    private final BesideName besideName;

    NameSearch(Collaboration collaboration, NameIndex index, Surroundings surroundings, NameScope scope) {
        this.collaboration = collaboration;
        this.scope = scope;
        this.surroundings = surroundings;
        this.indexes = Stream.concat(Stream.of(index), scope.meeting().map(index::ofRoll).stream())
                .toList();
        this.besideName = new BesideName(collaboration, index, scope);
    }

    Resolution resolve(String asWritten) {
        Optional<Mention.Target> role = indexes.get(0).role(WrittenName.trimmed(asWritten));
        return role.map(target -> Resolution.role(asWritten, target))
                .orElseGet(() -> resolve(asWritten, WrittenName.of(asWritten), candidate -> true));
    }

    Resolution resolve(String asWritten, WrittenName name, Predicate<Candidate> wanted) {
        List<Candidate> found = new ArrayList<>();
        for (NameHits.Hit hit : find(name).all()) {
            Candidate candidate = Candidate.of(hit.id(), hit.name(), hit.match(), surroundings.reach(hit.id()));
            if (wanted.test(candidate)) {
                found.add(candidate);
            }
        }
        found.sort(BEST_FIRST);
        return found.isEmpty() ? Resolution.unknown(asWritten) : decide(asWritten, name, found);
    }

    /** The closest way of reading the words in which anybody fits. A misspelt name is looked for only when nothing else is found. */
    private NameHits find(WrittenName name) {
        NameHits hits = new NameHits();
        indexes.forEach(index -> index.find(name.whole(), scope, hits));
        if (hits.isEmpty() && name.isParted()) {
            NameHits before = new NameHits();
            indexes.forEach(index -> index.find(name.main(), scope, before));
            before.all().stream()
                    .filter(hit -> hit.match() != NameMatch.SURNAME && hit.match() != NameMatch.NAME_PART)
                    .forEach(hit -> hits.add(hit.id(), hit.name(), hit.match()));
        }
        if (hits.isEmpty() && !name.beside().isEmpty()) {
            findReversed(name.main() + " " + name.beside().get(0), hits);
        }
        if (hits.isEmpty()) {
            indexes.forEach(index -> index.findGenitive(name.whole(), scope, hits));
        }
        if (hits.isEmpty()) {
            indexes.forEach(index -> index.findMisspelt(name.whole(), scope, hits));
        }
        if (hits.isEmpty() && name.isParted()) {
            NameHits before = new NameHits();
            indexes.forEach(index -> index.findMisspelt(name.main(), scope, before));
            before.all().stream()
                    .filter(hit -> hit.match() == NameMatch.MISSPELT)
                    .forEach(hit -> hits.add(hit.id(), hit.name(), hit.match()));
        }
        return hits;
    }

    /** "Berg, Anna (VÄF)": the first comma belongs to the name. */
    private void findReversed(String words, NameHits hits) {
        NameHits reversed = new NameHits();
        indexes.forEach(index -> index.find(words, scope, reversed));
        reversed.all().stream()
                .filter(hit -> hit.match() == NameMatch.REVERSED)
                .forEach(hit -> hits.add(hit.id(), hit.name(), hit.match()));
    }

    private Resolution decide(String asWritten, WrittenName name, List<Candidate> found) {
        NameMatch.Grade grade = found.stream()
                .map(candidate -> candidate.match().grade())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Candidate> near = nearest(
                found.stream().filter(one -> one.match().grade() == grade).toList());
        NameMatch best = near.get(0).match();
        List<Candidate> alike = withoutParties(near.stream()
                .filter(one -> !best.isClearlyBetterThan(one.match()))
                .toList());
        List<Candidate> told = alike.size() > 1 ? besideName.told(alike, name.beside()) : alike;
        List<Candidate> others = found.stream()
                .filter(one -> told.stream().noneMatch(other -> other.id().equals(one.id())))
                .toList();
        return Resolution.of(asWritten, told, others);
    }

    private static List<Candidate> nearest(List<Candidate> candidates) {
        Reach reach = candidates.stream()
                .map(Candidate::reach)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return candidates.stream().filter(one -> one.reach() == reach).toList();
    }

    /** A party that is called as one of its organisations gives way to it. */
    private List<Candidate> withoutParties(List<Candidate> alike) {
        return alike.stream()
                .filter(one -> !(one.id() instanceof PartyId party)
                        || alike.stream().noneMatch(other -> speaksFor(party, other.id())))
                .toList();
    }

    private boolean speaksFor(PartyId party, Id organisation) {
        return organisation instanceof OrganisationId
                && collaboration.getParties().stream()
                        .filter(one -> one.getId().equals(party))
                        .map(Party::getOrganisations)
                        .flatMap(List::stream)
                        .map(OrganisationTerm::organisation)
                        .anyMatch(one -> collaboration.roster().sameness().areOne(one, organisation));
    }
}
