package se.samverkan.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Person;
import se.samverkan.time.DateRange;

/** A collaboration in an invented part of the country: organisations, people, a ladder of groups, and as many meetings as are asked for. */
final class SampleYear {

    static final List<String> PEOPLE = List.of(
            "Åsa Lindmo",
            "Björn Ekedal",
            "Cecilia Dalvik",
            "David Östgren",
            "Elsa Hultander",
            "Farid Nabavi",
            "Greta Sundelo",
            "Henrik Aspfors",
            "Ingrid Vallström",
            "Johan Rönnlid",
            "Karin Blomstedt",
            "Lars-Åke Modig",
            "Maria Törnelius",
            "Nils Hagfeldt",
            "Olga Petrenko-Sand",
            "Per Ängslund",
            "Ruth Norrbo",
            "Siv Kärrman");

    private static final List<String> ORGANISATIONS = List.of(
            "Ekåsa kommun",
            "Hultby kommun",
            "Åslunda sjukhus",
            "Närhälsan Ekåsa vårdcentral",
            "Folktandvården Västmark",
            "Habiliteringen",
            "Brukarrådet Västmark",
            "Närvårdskontoret");

    private static final List<String> TITLES = List.of(
            "socialchef", "utvecklingsledare", "enhetschef", "verksamhetschef", "medicinskt ansvarig sjuksköterska");

    static final GroupId STEERING_GROUP = GroupId.parse("styrgrupp-vastmark");

    private static final List<String> AREAS = List.of("ekasa", "hultby", "aslunda", "norrvik");

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 8);

    private SampleYear() {}

    /** A collaboration with so many meetings, a new group's turn every nine days. */
    static Collaboration of(int meetings) {
        return new Collaboration.Builder()
                .addAllOrganisations(IntStream.range(0, ORGANISATIONS.size())
                        .mapToObj(SampleYear::toOrganisation)
                        .toList())
                .addAllPeople(IntStream.range(0, PEOPLE.size())
                        .mapToObj(SampleYear::toPerson)
                        .toList())
                .addGroup(new Group.Builder()
                        .id(STEERING_GROUP)
                        .name("Styrgrupp Västmark")
                        .kind(GroupKind.STEERING_GROUP)
                        .build())
                .addAllGroups(AREAS.stream().map(SampleYear::toGroup).toList())
                .addAllMeetings(IntStream.range(0, meetings)
                        .mapToObj(SampleYear::meeting)
                        .toList())
                .addAllCoverage(AREAS.stream()
                        .map(area -> new Coverage(group(area), new DateRange(FIRST_DAY, FIRST_DAY.plusYears(300))))
                        .toList())
                .build();
    }

    /** The meeting with a number, from 0. No two have one id. */
    static Meeting meeting(int number) {
        return SampleMeeting.of(group(AREAS.get(number % AREAS.size())), FIRST_DAY.plusDays(9L * number), number);
    }

    static PersonId person(int number) {
        return PersonId.parse("vastmark/p" + number % PEOPLE.size());
    }

    static OrganisationId organisation(int number) {
        return OrganisationId.parse("organisation-" + number % ORGANISATIONS.size());
    }

    static String organisationName(int number) {
        return ORGANISATIONS.get(number % ORGANISATIONS.size());
    }

    static String title(int number) {
        return TITLES.get(number % TITLES.size());
    }

    private static GroupId group(String area) {
        return GroupId.parse("lokal-ledningsgrupp-" + area);
    }

    private static Organisation toOrganisation(int number) {
        return new Organisation.Builder()
                .id(organisation(number))
                .name(organisationName(number))
                .kind(number < 2 ? OrganisationKind.MUNICIPALITY : OrganisationKind.OTHER)
                .addAlias("O" + number)
                .build();
    }

    private static Person toPerson(int number) {
        return new Person.Builder()
                .id(person(number))
                .name(PEOPLE.get(number))
                .addAlias(PEOPLE.get(number).substring(0, 3))
                .build();
    }

    private static Group toGroup(String area) {
        return new Group.Builder()
                .id(group(area))
                .name("Lokal ledningsgrupp " + area)
                .kind(GroupKind.LOCAL_MANAGEMENT_GROUP)
                .parent(STEERING_GROUP)
                .addAlias("LLG " + area)
                .build();
    }
}
