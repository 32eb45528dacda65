package se.samverkan.examples.ladder;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.DayRoster;
import se.samverkan.collaboration.NameScope;
import se.samverkan.collaboration.Resolution;
import se.samverkan.group.Membership;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.Cluster;

/** Every question of who is asked for a day: chairs, seats, titles and names change. */
final class WhoTour {

    private WhoTour() {}

    static void tell(Collaboration all, PrintStream out) {
        Tour.heading("Who, on a day", out);
        seats(all, out);
        names(all, out);
        words(all, out);
        out.println("All minutes of local management are held for 2025-11-15: "
                + all.covers(Groups.LOCAL_MANAGEMENT, LocalDate.of(2025, 11, 15)) + ", for 2025-05-15: "
                + all.covers(Groups.LOCAL_MANAGEMENT, LocalDate.of(2025, 5, 15)));
    }

    private static void seats(Collaboration all, PrintStream out) {
        for (LocalDate day : List.of(AutumnMinutes.DATE, ManagementMeetings.FEBRUARY)) {
            out.println(day + " local management is chaired by "
                    + people(all, all.on(day).chairs(Groups.LOCAL_MANAGEMENT)));
        }
        for (LocalDate day : List.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 1))) {
            DayRoster roster = all.on(day);
            List<String> vacant = roster.vacantSeats(TemporaryGroups.FIRST_STEP).stream()
                    .map(seat -> seat.seat().getName())
                    .toList();
            out.println(day + " vacant in Första steget: " + vacant + ", convened by "
                    + people(all, roster.conveners(TemporaryGroups.FIRST_STEP)));
        }
        out.println("Moa Lindell took over from " + predecessor(all, People.MOA));
        List<String> substitutes =
                all.on(SpringNotes.DATE).substitutesFor(Organisations.HOSPITAL, Groups.LOCAL_PREPARATION).stream()
                        .map(substitution -> name(all, substitution.getSubstitute()))
                        .toList();
        out.println(SpringNotes.DATE + " the hospital can send " + substitutes);
    }

    /** Titles and names change on a day, and so does the partition of an area. */
    private static void names(Collaboration all, PrintStream out) {
        for (LocalDate day : List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1))) {
            out.println(day + " Elvira Stål is " + all.on(day).titles(People.ELVIRA));
        }
        for (LocalDate day : List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 1))) {
            DayRoster roster = all.on(day);
            List<String> clusters = roster.clusters(Centres.TORNET).stream()
                    .map(Cluster::getName)
                    .toList();
            out.println(day + " AMF is called "
                    + roster.name(Organisations.WORK).orElse("?") + ", and Tornet works in " + clusters);
        }
    }

    /** Whom words mean, as the notes of that day would have them; nobody is picked by guess. */
    private static void words(Collaboration all, PrintStream out) {
        out.println("In the minutes of the sub-region and here one: " + all.sameAs(People.HELEN));
        NameScope winter = NameScope.of(all.getMeeting(WinterNotes.MEETING));
        for (String words : List.of("Torvald G", "Helén Norgård", "Ragnhild Bäck", "brukarna", "Mona")) {
            Resolution meant = all.names().resolve(words, winter);
            out.println("\"" + words + "\" in winter: " + meant.outcome()
                    + meant.id().map(id -> ", " + id).orElse(""));
        }
    }

    private static String people(Collaboration all, List<Membership> memberships) {
        return memberships.stream()
                .flatMap(membership -> membership.getPerson().stream())
                .map(person -> name(all, person))
                .collect(Collectors.joining(", "));
    }

    private static String name(Collaboration all, PersonId person) {
        return all.findPerson(person).orElseThrow().getName();
    }

    private static String predecessor(Collaboration all, PersonId person) {
        return all.getMemberships().stream()
                .filter(membership ->
                        membership.getPerson().filter(person::equals).isPresent())
                .flatMap(membership -> membership.getSucceeds().stream())
                .flatMap(earlier ->
                        all.getMemberships().stream().filter(one -> one.getId().equals(earlier)))
                .flatMap(membership -> membership.getPerson().stream())
                .map(earlier -> name(all, earlier))
                .collect(Collectors.joining());
    }
}
