package se.samverkan.collaboration;

import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.Document;
import se.samverkan.agreement.Event;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.Incident;
import se.samverkan.agreement.Project;
import se.samverkan.lifecycle.History;
import se.samverkan.time.Term;

/** How the things of the room {@code agreement} are joined. */
final class AgreementTables {

    static final Kind<Agreement> AGREEMENT = new Kind<>(
            Agreement::getId,
            new Table<Agreement>()
                    .text("title", Agreement::getTitle, Agreement::withTitle)
                    .fact("kind", Agreement::getKind, Agreement::withKind)
                    .fact("level", Agreement::getLevel, Agreement::withLevel)
                    .set("parties", Agreement::getParties, Agreement::withParties)
                    .unless(Term.unknown(), "term", Agreement::getTerm, Agreement::withTerm)
                    .fact("reviewMonths", Agreement::getReviewMonths, Agreement::withReviewMonths)
                    .set("reviewedOn", Agreement::getReviewedOn, Agreement::withReviewedOn)
                    .set("restsOn", Agreement::getRestsOn, Agreement::withRestsOn)
                    .fact("replaces", Agreement::getReplaces, Agreement::withReplaces)
                    .set("documents", Agreement::getDocuments, Agreement::withDocuments)
                    .set("consultations", Agreement::getConsultations, Agreement::withConsultations)
                    .unless(History.none(), "history", Agreement::getHistory, Agreement::withHistory)
                    .extensions(Agreement::getExtensions, Agreement::withExtensions));

    static final Kind<Document> DOCUMENT = new Kind<>(
            Document::getId,
            new Table<Document>()
                    .text("title", Document::getTitle, Document::withTitle)
                    .fact("date", Document::getDate, Document::withDate)
                    .fact("target", Document::getTarget, Document::withTarget)
                    .fact("registration", Document::getRegistration, Document::withRegistration)
                    .fact("level", Document::getLevel, Document::withLevel)
                    .extensions(Document::getExtensions, Document::withExtensions));

    static final Kind<Funding> FUNDING = new Kind<>(
            Funding::getId,
            new Table<Funding>()
                    .text("purpose", Funding::getPurpose, Funding::withPurpose)
                    .fact("kind", Funding::getKind, Funding::withKind)
                    .fact("amount", Funding::getAmount, Funding::withAmount)
                    .fact("asWritten", Funding::getAsWritten, Funding::withAsWritten)
                    .set("shares", Funding::getShares, Funding::withShares)
                    .unless(Term.unknown(), "term", Funding::getTerm, Funding::withTerm)
                    .unless(History.none(), "history", Funding::getHistory, Funding::withHistory)
                    .extensions(Funding::getExtensions, Funding::withExtensions));

    static final Kind<Incident> INCIDENT = new Kind<>(
            Incident::getId,
            new Table<Incident>()
                    .text("what", Incident::getWhat, Incident::withWhat)
                    .fact("happenedOn", Incident::getHappenedOn, Incident::withHappenedOn)
                    .set("involved", Incident::getInvolved, Incident::withInvolved)
                    .set("presentedAt", Incident::getPresentedAt, Incident::withPresentedAt)
                    .fact("learned", Incident::getLearned, Incident::withLearned)
                    .extensions(Incident::getExtensions, Incident::withExtensions));

    static final Kind<Project> PROJECT = new Kind<>(
            Project::getId,
            new Table<Project>()
                    .text("name", Project::getName, Project::withName)
                    .flag("pilot", Project::isPilot, Project::withPilot)
                    .set("leaders", Project::getLeaders, Project::withLeaders)
                    .fact("steeringGroup", Project::getSteeringGroup, Project::withSteeringGroup)
                    .unless(Term.unknown(), "term", Project::getTerm, Project::withTerm)
                    .unless(History.none(), "history", Project::getHistory, Project::withHistory)
                    .fact("evaluation", Project::getEvaluation, Project::withEvaluation)
                    .set("outcomes", Project::getOutcomes, Project::withOutcomes)
                    .set("funding", Project::getFunding, Project::withFunding)
                    .extensions(Project::getExtensions, Project::withExtensions));

    static final Kind<Event> EVENT = new Kind<>(
            Event::getId,
            new Table<Event>()
                    .text("title", Event::getTitle, Event::withTitle)
                    .fact("kind", Event::getKind, Event::withKind)
                    .fact("when", Event::getWhen, Event::withWhen)
                    .fact("place", Event::getPlace, Event::withPlace)
                    .set("organisers", Event::getOrganisers, Event::withOrganisers)
                    .set("speakers", Event::getSpeakers, Event::withSpeakers)
                    .set("funding", Event::getFunding, Event::withFunding)
                    .extensions(Event::getExtensions, Event::withExtensions));

    private AgreementTables() {}
}
