package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Reservation;
import se.samverkan.organisation.Mention;

/**
 * Finds who has a conflict of interest in an item ("Anna Berg anmäler jäv"), and who wants it noted that they are against ("Bo Ek reserverar sig
 * mot beslutet"). Only people count: a party or a group may be anybody.
 */
final class Objections {

    private final Desk desk;

    Objections(Desk desk) {
        this.desk = desk;
    }

    AgendaItem in(AgendaItem item, List<Saying> sayings) {
        Set<Mention> conflicted = new LinkedHashSet<>(item.getConflicted());
        List<Reservation> reservations = new ArrayList<>(item.getReservations());
        for (Saying saying : sayings) {
            for (Lexicon.Match cue : saying.cues("conflict", "conflict-of", "reservation", "remark")) {
                List<Mention> people = saying.isOpen(cue, desk.words) ? List.of() : people(saying, cue);
                if (cue.code().startsWith("conflict")) {
                    conflicted.addAll(people);
                } else if (!people.isEmpty()) {
                    reservations.add(reservation(item, saying, cue, people));
                }
            }
        }
        return conflicted.isEmpty() && reservations.isEmpty()
                ? item
                : item.withConflicted(conflicted).withReservations(reservations);
    }

    /** Who stands right before the words; beside "på grund av jäv" also who stands anywhere in the sentence. */
    private List<Mention> people(Saying saying, Lexicon.Match cue) {
        boolean anywhere = cue.code().equals("conflict-of");
        List<Mention> people = new ArrayList<>();
        int last = 0;
        int i = 0;
        int end = anywhere ? saying.words().length() : cue.start();
        while (i < end) {
            Optional<People.Found> person = Duties.startsWord(saying.words(), i)
                    ? desk.people.at(saying.words(), i).filter(found -> desk.people.isPerson(found.words()))
                    : Optional.empty();
            if (person.isPresent()) {
                people.add(desk.people.mention(person.get().words()));
                last = person.get().end();
            }
            i = Math.max(i + 1, person.map(People.Found::end).orElse(i + 1));
        }
        boolean next = !anywhere && isNothing(saying.words().substring(Math.min(last, cue.start()), cue.start()));
        return anywhere || next ? people : List.of();
    }

    /** Blanks and parentheses: "Jim Ek (V) reserverar sig". */
    private static boolean isNothing(String between) {
        int open = between.indexOf('(');
        int close = between.indexOf(')', Math.max(open, 0));
        String rest = open >= 0 && close > open ? between.substring(0, open) + between.substring(close + 1) : between;
        return rest.isBlank();
    }

    /** A reservation is against the only decision of its item. */
    private Reservation reservation(AgendaItem item, Saying saying, Lexicon.Match cue, List<Mention> people) {
        List<Decision> decisions = item.decisions();
        Reservation.Builder reservation =
                new Reservation.Builder().addAllBy(people).text(saying.words());
        if (cue.code().equals("reservation") && decisions.size() == 1) {
            reservation.against(decisions.get(0).getId());
        }
        desk.ledger.cite(
                item.path().then("reservations", item.getReservations().size()), saying.text(), saying.words());
        return reservation.build();
    }
}
