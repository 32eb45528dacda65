package se.samverkan.examples.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.collaboration.SameAs;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.id.PersonId;
import se.samverkan.time.DateRange;

/** Everything together: the collaboration of Åsbygden as one municipality, Vintorp, sees it from autumn 2025 to summer 2026. */
final class Asbygden {

    /** What is held in full: without such a promise, that something is missing proves nothing. */
    static final DateRange YEAR = new DateRange(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 6, 30));

    private Asbygden() {}

    static Collaboration collaboration() {
        return new Collaboration.Builder()
                .addAllOrganisations(Organisations.all())
                .addAllOrganisations(Centres.all())
                .addAllParties(Parties.all())
                .addArea(Centres.area())
                .addAllContactPoints(Centres.contactPoints())
                .addAllPeople(People.all())
                .addAllGroups(Groups.all())
                .addAllGroups(TemporaryGroups.all())
                .addAssignment(TemporaryGroups.assignment())
                .addAllMemberships(Seats.localManagement())
                .addAllMemberships(Seats.localPreparation())
                .addAllMemberships(Seats.subRegional())
                .addAllMemberships(TemporaryGroups.memberships())
                .addAllSubstitutions(Seats.substitutions())
                .addMeeting(AutumnMinutes.meeting())
                .addMeeting(WinterNotes.meeting())
                .addAllMeetings(SpringNotes.all())
                .addAllMeetings(ManagementMeetings.all())
                .addAllMeetings(PreparationMeetings.all())
                .addAllMeetings(SteeringMeetings.all())
                .addAllAnnualPlans(AnnualPlans.all())
                .addMeetingPlan(CareMeetings.plan())
                .addAllAgreements(Agreements.all())
                .addAllDocuments(Agreements.documents())
                .addProject(Projects.pilot())
                .addAllFunding(Projects.funding())
                .addAllEvents(Projects.events())
                .addIncident(Projects.incident())
                .addPersona(Projects.persona())
                .addAllGoals(Projects.goals())
                .addAllIdentities(identities())
                .addCoverage(new Coverage(Groups.LOCAL_MANAGEMENT, YEAR), new Coverage(Groups.LOCAL_PREPARATION, YEAR))
                .extensions(Extensions.of(Map.of(
                        "arkiv", new ExtensionValue.Text("hylla 4"),
                        "sidor", new ExtensionValue.Amount("212"),
                        "granskad", new ExtensionValue.Flag(true))))
                .build();
    }

    /** Whom the minutes of the sub-region mean by people whom Vintorp knows: somebody says so, on some ground. */
    private static List<SameAs> identities() {
        return List.of(
                same(new PersonId("helen-norrgard"), People.HELEN, "1"),
                same(new PersonId("leif-orrenius"), People.LEIF, "0.9"));
    }

    private static SameAs same(PersonId inMinutes, PersonId here, String confidence) {
        return new SameAs.Builder()
                .one(inMinutes)
                .other(here)
                .confidence(new BigDecimal(confidence))
                .source("samma namn, titel och arbetsplats")
                .assertedBy("Isak Molin")
                .build();
    }
}
