package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Substituted;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.language.Text;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.time.Term;

/** Who sits in a group in the course of a year: in the summer one leaves and another follows. */
final class Members {

    private static final int SEATS = 6;
    private static final int LEAVER = 4;

    private final GroupId group;
    private final LocalDate change;
    private final List<Attendee> members = new ArrayList<>();
    private final Attendee successor;
    private final Attendee substitute;

    /** A group with its chair first and then the secretary, who keeps the minutes of every group. */
    Members(GroupId group, Parties parties, Attendee secretary, int names, LocalDate change) {
        this.group = group;
        this.change = change;
        for (int i = 0; i < SEATS; i++) {
            members.add(i == 1 ? secretary : attendee(names + i, parties, i));
        }
        this.successor = attendee(names + SEATS, parties, LEAVER);
        this.substitute = attendee(names + SEATS + 1, parties, 2);
    }

    static Attendee attendee(int number, Parties parties, int seat) {
        String name = Words.person(number % Words.people());
        String title = Words.titles().get(number % Words.titles().size());
        return new Attendee(new PersonId(Text.slug(name)), name, parties.whence(seat, title));
    }

    /** Those who sit in the group on a day. */
    List<Attendee> on(LocalDate day) {
        List<Attendee> sitting = new ArrayList<>(members);
        if (!day.isBefore(change)) {
            sitting.set(LEAVER, successor);
        }
        return sitting;
    }

    /** Who may come instead of whoever is absent. */
    Attendee substitute() {
        return substitute;
    }

    List<Attendee> all() {
        List<Attendee> all = new ArrayList<>(members);
        all.add(successor);
        all.add(substitute);
        return all;
    }

    List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>();
        LocalDate start = change.minusYears(2).withDayOfYear(1);
        for (int i = 0; i < SEATS; i++) {
            Term term = i == LEAVER ? Term.between(start, change.minusDays(1)) : Term.from(start);
            memberships.add(membership(members.get(i), i, term).build());
        }
        memberships.add(membership(successor, LEAVER, Term.from(change))
                .succeeds(memberships.get(LEAVER).getId())
                .build());
        return memberships;
    }

    private Membership.Builder membership(Attendee who, int seat, Term term) {
        Role role = seat == 0 ? Role.CHAIR : seat == 1 ? Role.SECRETARY : Role.MEMBER;
        return new Membership.Builder()
                .id(new MembershipId(group + "/" + who.person()))
                .group(group)
                .person(who.person())
                .organisation(who.whence().known())
                .party(who.whence().party())
                .addRole(role)
                .term(term);
    }

    Substitution substitution() {
        OrganisationId organisation = substitute.whence().known().orElseThrow();
        return new Substitution.Builder()
                .id(new SubstitutionId(group + "/" + substitute.person()))
                .group(group)
                .substitute(substitute.person())
                .absent(new Substituted.OfOrganisation(organisation))
                .build();
    }

    static Person person(Attendee who) {
        return new Person.Builder()
                .id(who.person())
                .name(who.name())
                .addPosition(new Position.Builder()
                        .title(who.whence().title().orElse("ledamot"))
                        .organisation(who.whence().known())
                        .build())
                .build();
    }
}
