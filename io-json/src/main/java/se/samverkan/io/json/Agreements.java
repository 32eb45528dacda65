package se.samverkan.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.AgreementParty;
import se.samverkan.agreement.Consultation;
import se.samverkan.agreement.Document;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.agreement.Event;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.FundingShare;
import se.samverkan.agreement.FundingStage;
import se.samverkan.agreement.Incident;
import se.samverkan.agreement.OutcomeFigure;
import se.samverkan.agreement.Project;
import se.samverkan.agreement.ProjectStage;
import se.samverkan.lifecycle.History;
import se.samverkan.time.Term;

/** Agreements and other documents, money, projects and events. */
final class Agreements {

    private static final Codec<OutcomeFigure> OUTCOME_FIGURE =
            Shape.<OutcomeFigure, Triple<String, BigDecimal, LocalDate>>of(
                            "outcomeFigure", Triple::new, Triple.toOptional(OutcomeFigure::new))
                    .required("what", Scalars.TEXT, OutcomeFigure::what, Triple::first)
                    .required("number", Scalars.DECIMAL, OutcomeFigure::number, Triple::second)
                    .optional("asOf", Values.DATE, OutcomeFigure::asOf, Triple::third);

    private static final Shape<AgreementParty, AgreementParty.Builder> AGREEMENT_PARTY = Shape.of(
                    "agreementParty", AgreementParty.Builder::new, AgreementParty.Builder::build)
            .required("who", Parties.MENTION, AgreementParty::getWho, AgreementParty.Builder::who)
            .list("roles", Codes.AGREEMENT_ROLE, AgreementParty::getRoles, AgreementParty.Builder::addRole);

    private static final Shape<Consultation, Consultation.Builder> CONSULTATION = Shape.of(
                    "consultation", Consultation.Builder::new, Consultation.Builder::build)
            .usually(Term.unknown(), "window", Values.TERM, Consultation::getWindow, Consultation.Builder::window)
            .list("asked", Parties.MENTION, Consultation::getAsked, Consultation.Builder::addAsked)
            .list("answered", Parties.MENTION, Consultation::getAnswered, Consultation.Builder::addAnswered);

    static final Shape<Agreement, Agreement.Builder> AGREEMENT = Shape.of(
                    "agreement", Agreement.Builder::new, Agreement.Builder::build)
            .required("id", Ids.AGREEMENT, Agreement::getId, Agreement.Builder::id)
            .required("title", Scalars.TEXT, Agreement::getTitle, Agreement.Builder::title)
            .optional("kind", Codes.AGREEMENT_KIND, Agreement::getKind, Agreement.Builder::kind)
            .optional("level", Codes.LEVEL, Agreement::getLevel, Agreement.Builder::level)
            .list("parties", AGREEMENT_PARTY, Agreement::getParties, Agreement.Builder::addParty)
            .usually(Term.unknown(), "term", Values.TERM, Agreement::getTerm, Agreement.Builder::term)
            .optional("reviewMonths", Scalars.WHOLE_NUMBER, Agreement::getReviewMonths, Agreement.Builder::reviewMonths)
            .list("reviewedOn", Values.DATE, Agreement::getReviewedOn, Agreement.Builder::addReviewedOn)
            .list("restsOn", Ids.AGREEMENT, Agreement::getRestsOn, Agreement.Builder::addRestsOn)
            .optional("replaces", Ids.AGREEMENT, Agreement::getReplaces, Agreement.Builder::replaces)
            .list("documents", Ids.DOCUMENT, Agreement::getDocuments, Agreement.Builder::addDocument)
            .list("consultations", CONSULTATION, Agreement::getConsultations, Agreement.Builder::addConsultation)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(DocumentStage.class),
                    Agreement::getHistory,
                    Agreement.Builder::history)
            .open(Agreement::getExtensions, Agreement.Builder::extensions);

    static final Shape<Document, Document.Builder> DOCUMENT = Shape.of(
                    "document", Document.Builder::new, Document.Builder::build)
            .required("id", Ids.DOCUMENT, Document::getId, Document.Builder::id)
            .required("title", Scalars.TEXT, Document::getTitle, Document.Builder::title)
            .optional("date", Values.DATE, Document::getDate, Document.Builder::date)
            .optional("target", Scalars.TEXT, Document::getTarget, Document.Builder::target)
            .optional("registration", Scalars.TEXT, Document::getRegistration, Document.Builder::registration)
            .optional("level", Codes.LEVEL, Document::getLevel, Document.Builder::level)
            .open(Document::getExtensions, Document.Builder::extensions);

    private static final Shape<FundingShare, FundingShare.Builder> FUNDING_SHARE = Shape.of(
                    "fundingShare", FundingShare.Builder::new, FundingShare.Builder::build)
            .required("payer", Parties.MENTION, FundingShare::getPayer, FundingShare.Builder::payer)
            .optional("percent", Scalars.DECIMAL, FundingShare::getPercent, FundingShare.Builder::percent)
            .optional("amount", Scalars.DECIMAL, FundingShare::getAmount, FundingShare.Builder::amount);

    static final Shape<Funding, Funding.Builder> FUNDING = Shape.of(
                    "funding", Funding.Builder::new, Funding.Builder::build)
            .required("id", Ids.FUNDING, Funding::getId, Funding.Builder::id)
            .required("purpose", Scalars.TEXT, Funding::getPurpose, Funding.Builder::purpose)
            .optional("kind", Codes.FUNDING_KIND, Funding::getKind, Funding.Builder::kind)
            .optional("amount", Scalars.DECIMAL, Funding::getAmount, Funding.Builder::amount)
            .optional("asWritten", Scalars.TEXT, Funding::getAsWritten, Funding.Builder::asWritten)
            .list("shares", FUNDING_SHARE, Funding::getShares, Funding.Builder::addShare)
            .usually(Term.unknown(), "term", Values.TERM, Funding::getTerm, Funding.Builder::term)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(FundingStage.class),
                    Funding::getHistory,
                    Funding.Builder::history)
            .open(Funding::getExtensions, Funding.Builder::extensions);

    static final Shape<Incident, Incident.Builder> INCIDENT = Shape.of(
                    "incident", Incident.Builder::new, Incident.Builder::build)
            .required("id", Ids.INCIDENT, Incident::getId, Incident.Builder::id)
            .required("what", Scalars.TEXT, Incident::getWhat, Incident.Builder::what)
            .optional("happenedOn", Values.DATE, Incident::getHappenedOn, Incident.Builder::happenedOn)
            .list("involved", Ids.ORGANISATION, Incident::getInvolved, Incident.Builder::addInvolved)
            .list("presentedAt", Ids.AGENDA_ITEM, Incident::getPresentedAt, Incident.Builder::addPresentedAt)
            .optional("learned", Scalars.TEXT, Incident::getLearned, Incident.Builder::learned)
            .open(Incident::getExtensions, Incident.Builder::extensions);

    static final Shape<Project, Project.Builder> PROJECT = Shape.of(
                    "project", Project.Builder::new, Project.Builder::build)
            .required("id", Ids.PROJECT, Project::getId, Project.Builder::id)
            .required("name", Scalars.TEXT, Project::getName, Project.Builder::name)
            .usually(false, "pilot", Scalars.FLAG, Project::isPilot, Project.Builder::pilot)
            .list("leaders", Parties.MENTION, Project::getLeaders, Project.Builder::addLeader)
            .optional("steeringGroup", Ids.GROUP, Project::getSteeringGroup, Project.Builder::steeringGroup)
            .usually(Term.unknown(), "term", Values.TERM, Project::getTerm, Project.Builder::term)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(ProjectStage.class),
                    Project::getHistory,
                    Project.Builder::history)
            .optional("evaluation", Scalars.TEXT, Project::getEvaluation, Project.Builder::evaluation)
            .list("outcomes", OUTCOME_FIGURE, Project::getOutcomes, Project.Builder::addOutcome)
            .list("funding", Ids.FUNDING, Project::getFunding, Project.Builder::addFunding)
            .open(Project::getExtensions, Project.Builder::extensions);

    static final Shape<Event, Event.Builder> EVENT = Shape.of("event", Event.Builder::new, Event.Builder::build)
            .required("id", Ids.EVENT, Event::getId, Event.Builder::id)
            .required("title", Scalars.TEXT, Event::getTitle, Event.Builder::title)
            .optional("kind", Codes.EVENT_KIND, Event::getKind, Event.Builder::kind)
            .optional("when", Deadlines.DEADLINE, Event::getWhen, Event.Builder::when)
            .optional("place", Scalars.TEXT, Event::getPlace, Event.Builder::place)
            .list("organisers", Parties.MENTION, Event::getOrganisers, Event.Builder::addOrganiser)
            .list("speakers", Parties.MENTION, Event::getSpeakers, Event.Builder::addSpeaker)
            .list("funding", Ids.FUNDING, Event::getFunding, Event.Builder::addFunding)
            .open(Event::getExtensions, Event.Builder::extensions);

    private Agreements() {}
}
