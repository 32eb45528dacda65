package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.id.OrganisationId;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.time.Term;

/** To what organisations belong: parties, areas and clusters, indexed by organisation. */
final class Belongings {

    /** That an organisation belongs to something for a time. */
    private record Belonging<T>(T to, Term term) {}

    private final Collaboration collaboration;
    private final Sameness sameness;
    private final Map<OrganisationId, List<Belonging<Party>>> parties = new HashMap<>();
    private final Map<OrganisationId, List<Belonging<LocalCareArea>>> areas = new HashMap<>();
    private final Map<OrganisationId, List<Belonging<Cluster>>> clusters = new HashMap<>();

    Belongings(Collaboration collaboration, Sameness sameness) {
        this.collaboration = collaboration;
        this.sameness = sameness;
        for (Party party : collaboration.getParties()) {
            party.getOrganisations().forEach(one -> put(parties, one, party));
        }
        for (LocalCareArea area : collaboration.getAreas()) {
            area.getMunicipality().ifPresent(one -> put(areas, OrganisationTerm.of(one), area));
            area.getUnits().forEach(one -> put(areas, one, area));
            for (Cluster cluster : area.getClusters()) {
                cluster.getUnits().forEach(one -> put(clusters, new OrganisationTerm(one, cluster.getTerm()), cluster));
            }
        }
    }

    private <T> void put(Map<OrganisationId, List<Belonging<T>>> index, OrganisationTerm one, T to) {
        index.computeIfAbsent(sameness.canonical(one.organisation()), id -> new ArrayList<>())
                .add(new Belonging<>(to, one.term()));
    }

    List<Party> parties(OrganisationId organisation, LocalDate day) {
        return nearest(parties, organisation, day);
    }

    List<LocalCareArea> areas(OrganisationId organisation, LocalDate day) {
        return nearest(areas, organisation, day);
    }

    List<Cluster> clusters(OrganisationId organisation, LocalDate day) {
        return nearest(clusters, organisation, day);
    }

    /** What is said of an organisation, or of the nearest one above it of which something is said. */
    private <T> List<T> nearest(
            Map<OrganisationId, List<Belonging<T>>> index, OrganisationId organisation, LocalDate day) {
        Set<OrganisationId> seen = new HashSet<>();
        Optional<OrganisationId> next = Optional.of(sameness.canonical(organisation));
        while (next.isPresent() && seen.add(next.get())) {
            List<T> found = index.getOrDefault(next.get(), List.of()).stream()
                    .filter(belonging -> belonging.term().contains(day))
                    .map(Belonging::to)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            next = collaboration
                    .findOrganisation(next.get())
                    .flatMap(Organisation::getParent)
                    .map(sameness::canonical);
        }
        return List.of();
    }
}
