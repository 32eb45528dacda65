package se.samverkan.minutes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.organisation.Mention;

/** Finds who shall do what a decision says. */
final class Responsibles {

    private final Desk desk;
    private final Duties duties;

    Responsibles(Desk desk) {
        this.desk = desk;
        this.duties = new Duties(desk);
    }

    List<Mention> in(Piece text) {
        Set<String> names = new LinkedHashSet<>();
        duties.in(text, Duties.Force.DECIDED).forEach(duty -> names.addAll(duty.who()));
        return names.stream().map(desk.people::mention).toList();
    }
}
