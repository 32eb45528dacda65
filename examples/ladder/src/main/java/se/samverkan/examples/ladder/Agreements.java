package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.AgreementKind;
import se.samverkan.agreement.AgreementParty;
import se.samverkan.agreement.AgreementRole;
import se.samverkan.agreement.Consultation;
import se.samverkan.agreement.Document;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.agreement.Level;
import se.samverkan.id.AgreementId;
import se.samverkan.id.DocumentId;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Term;

/** What binds the parties: a county-wide agreement, what rests on it here, a plan for the area; and the documents that minutes attach. */
final class Agreements {

    static final AgreementId COUNTY = new AgreementId("overenskommelse-hemgang-vastmark");
    static final AgreementId SUB_REGIONAL = new AgreementId("tillampning-hemgang-asbygden");
    static final AgreementId AREA_PLAN = new AgreementId("naromradesplan-vintorp");
    static final AgreementId OLD_AREA_PLAN = new AgreementId("naromradesplan-vintorp-2024");

    static final DocumentId HOME_HOSPITAL_SLIDES = new DocumentId("bilder-sjukhusvard-i-hemmet");

    private Agreements() {}

    static List<Agreement> all() {
        return List.of(county(), subRegional(), oldAreaPlan(), areaPlan());
    }

    private static Agreement county() {
        return new Agreement.Builder()
                .id(COUNTY)
                .title("Överenskommelse om trygg hemgång")
                .kind(AgreementKind.ACCORD)
                .level(Level.COUNTY)
                .addParty(party("Region Västmark", Mention.of("Region Västmark", Organisations.REGION)))
                .addParty(party("kommunen", Mention.of("Vintorps kommun", Organisations.MUNICIPALITY)))
                .term(Term.between(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)))
                .build()
                .then(Step.to(DocumentStage.IN_FORCE).on(LocalDate.of(2024, 1, 1)));
    }

    private static AgreementParty party(String words, Mention who) {
        return new AgreementParty.Builder()
                .who(who.withAsWritten(words))
                .addRole(AgreementRole.RESPONSIBLE_AUTHORITY)
                .build();
    }

    /** A governing document through its round of comments, into force, and followed up each year. */
    private static Agreement subRegional() {
        return new Agreement.Builder()
                .id(SUB_REGIONAL)
                .title("Delregional tillämpning: trygg hemgång")
                .kind(AgreementKind.APPLICATION)
                .level(Level.SUB_REGIONAL)
                .addRestsOn(COUNTY)
                .term(Term.from(LocalDate.of(2026, 2, 2)))
                .reviewMonths(12)
                .addConsultation(new Consultation.Builder()
                        .window(Term.between(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 15)))
                        .addAsked(Mention.of("LLG Vintorp", Groups.LOCAL_MANAGEMENT))
                        .addAsked(Mention.of("Brukarrådet", Organisations.SERVICE_USERS))
                        .addAnswered(Mention.of("Brukarrådet", Organisations.SERVICE_USERS))
                        .build())
                .build()
                .then(Step.to(DocumentStage.PROPOSED).on(LocalDate.of(2025, 8, 25)))
                .then(Step.to(DocumentStage.CONSULTED).on(LocalDate.of(2025, 9, 1)))
                .then(Step.to(DocumentStage.DECIDED).on(SteeringMeetings.DECEMBER))
                .then(Step.to(DocumentStage.IN_FORCE).on(LocalDate.of(2026, 2, 2)));
    }

    private static Agreement oldAreaPlan() {
        return new Agreement.Builder()
                .id(OLD_AREA_PLAN)
                .title("Närområdesplan Vintorp 2024–2025")
                .kind(AgreementKind.AREA_PLAN)
                .level(Level.LOCAL)
                .term(Term.until(LocalDate.of(2025, 12, 31)))
                .reviewMonths(12)
                .addReviewedOn(LocalDate.of(2024, 11, 20))
                .build()
                .then(Step.to(DocumentStage.IN_FORCE))
                .then(Step.to(DocumentStage.REPLACED).on(LocalDate.of(2026, 1, 1)));
    }

    private static Agreement areaPlan() {
        return new Agreement.Builder()
                .id(AREA_PLAN)
                .title("Närområdesplan Vintorp")
                .kind(AgreementKind.AREA_PLAN)
                .level(Level.LOCAL)
                .replaces(OLD_AREA_PLAN)
                .addRestsOn(COUNTY, SUB_REGIONAL)
                .addParty(new AgreementParty.Builder()
                        .who(Mention.of("de privata vårdcentralerna", Parties.PRIVATE_CENTRES))
                        .addRole(AgreementRole.PROVIDER)
                        .addRole(AgreementRole.CONTRACTING_PARTY)
                        .build())
                .term(Term.from(LocalDate.of(2026, 1, 1)))
                .reviewMonths(12)
                .build()
                .then(Step.to(DocumentStage.DECIDED).on(LocalDate.of(2025, 12, 15)))
                .then(Step.to(DocumentStage.IN_FORCE).on(LocalDate.of(2026, 1, 1)));
    }

    static List<Document> documents() {
        return List.of(
                document(HOME_HOSPITAL_SLIDES, "Sjukhusvård i hemmet", LocalDate.of(2025, 10, 6)),
                document(TemporaryGroups.DESCRIPTION, "Uppdragsbeskrivning Första steget", LocalDate.of(2025, 12, 10)),
                document(CareMeetings.PROPOSAL, "Förslag: närvårdsmöten från 2026", LocalDate.of(2025, 9, 3))
                        .withLevel(Level.LOCAL),
                document(Projects.PILOT_REPORT, "Hembesök hos äldre, läget i januari", LocalDate.of(2026, 1, 12)),
                document(Projects.CLUSTER_SLIDES, "Kluster och turordning", LocalDate.of(2026, 1, 14))
                        .withTarget("https://narvard.example.se/vintorp/kluster.pdf"));
    }

    private static Document document(DocumentId id, String title, LocalDate date) {
        return new Document.Builder().id(id).title(title).date(date).build();
    }
}
