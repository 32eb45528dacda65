package se.samverkan.examples.ladder;

import java.io.PrintStream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Conflict;
import se.samverkan.io.Imported;

/** Two archives become one: what one of them lacks is filled in, and what they say differently stays, side by side. */
final class JoinTour {

    private JoinTour() {}

    static void tell(Collaboration all, Imported minutes, PrintStream out) {
        Tour.heading("Joined with another archive", out);
        Collaboration both = all.join(another(all));
        out.println("The other archive knows the same "
                + both.getOrganisations().size() + " organisations, and one group by another name. In dispute:");
        for (Conflict conflict : both.conflicts()) {
            out.println("    " + conflict.path() + ": " + conflict.variants());
        }

        Tour.heading("Joined with minutes", out);
        Collaboration more = all.join(minutes.collaboration());
        out.println("Meetings of the preparation group: " + meetingsOfPreparation(all) + " before, "
                + meetingsOfPreparation(more) + " with " + minutes.meeting().getId());
        out.println("Of " + minutes.collaboration().getPeople().size() + " people in it, "
                + minutes.collaboration().getPeople().stream()
                        .filter(person -> more.sameAs(person.getId()).size() > 1)
                        .count()
                + " are said to be somebody whom we know");
        out.println("Joined the other way round: "
                + (more.equals(minutes.collaboration().join(all)) ? "the same" : "not the same"));
    }

    private static long meetingsOfPreparation(Collaboration all) {
        return all.getMeetings().stream()
                .filter(meeting ->
                        meeting.getGroup().filter(Groups.PREPARATION::equals).isPresent())
                .count();
    }

    /** What somebody else has written down: another name for one group, and the same for everything else. */
    private static Collaboration another(Collaboration all) {
        return all.withGroups(all.getGroups().stream()
                .map(group -> group.getId().equals(Groups.FALLS) ? group.withName("Arbetsgrupp Inga fall") : group)
                .toList());
    }
}
