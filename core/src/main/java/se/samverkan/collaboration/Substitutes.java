package se.samverkan.collaboration;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.Membership;
import se.samverkan.group.Substituted;
import se.samverkan.group.Substitution;
import se.samverkan.id.Id;

/** For whom a substitution is: said outright, or by the seat or the organisation. */
final class Substitutes {

    private final Sameness sameness;

    Substitutes(Sameness sameness) {
        this.sameness = sameness;
    }

    /** Whether a substitution is for this person, organisation or seat itself. */
    boolean isFor(Substitution substitution, Id wanted) {
        return sameness.areOne(target(substitution), wanted);
    }

    /** Whether a substitution is for whoever has this place: the person, the seat, or the organisation. */
    boolean isFor(Substitution substitution, Membership place) {
        Id target = target(substitution);
        return is(place.getPerson(), target) || is(place.getSeat(), target) || is(place.getOrganisation(), target);
    }

    boolean isForAny(Substitution substitution, List<Membership> places) {
        return places.stream().anyMatch(place -> isFor(substitution, place));
    }

    /** A person cannot serve for him- or herself. */
    boolean isOwn(Substitution substitution, Membership place) {
        return is(place.getPerson(), substitution.getSubstitute());
    }

    private boolean is(Optional<? extends Id> one, Id target) {
        return one.filter(id -> sameness.areOne(id, target)).isPresent();
    }

    private static Id target(Substitution substitution) {
        Substituted target = substitution.getAbsent();
        if (target instanceof Substituted.OfPerson of) {
            return of.person();
        }
        return target instanceof Substituted.OfSeat of
                ? of.seat()
                : ((Substituted.OfOrganisation) target).organisation();
    }
}
