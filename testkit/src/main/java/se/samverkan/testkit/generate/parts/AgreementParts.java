package se.samverkan.testkit.generate.parts;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.AgreementKind;
import se.samverkan.agreement.AgreementParty;
import se.samverkan.agreement.AgreementRole;
import se.samverkan.agreement.Consultation;
import se.samverkan.agreement.Document;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.agreement.Event;
import se.samverkan.agreement.EventKind;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.FundingKind;
import se.samverkan.agreement.FundingShare;
import se.samverkan.agreement.FundingStage;
import se.samverkan.agreement.Incident;
import se.samverkan.agreement.Level;
import se.samverkan.agreement.OutcomeFigure;
import se.samverkan.agreement.Project;
import se.samverkan.agreement.ProjectStage;
import se.samverkan.extension.Extensions;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AgreementId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.EventId;
import se.samverkan.id.FundingId;
import se.samverkan.id.GroupId;
import se.samverkan.id.IncidentId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.ProjectId;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Agreements and what follows from them: documents, funding, projects, events, incidents. */
final class AgreementParts {

    private AgreementParts() {}

    static void addTo(Parts parts) {

        parts.addCode(
                AgreementKind.class,
                AgreementKind::new,
                List.of(
                        AgreementKind.CONTRACT,
                        AgreementKind.ACCORD,
                        AgreementKind.GUIDELINE,
                        AgreementKind.APPLICATION,
                        AgreementKind.ROUTINE,
                        AgreementKind.AREA_PLAN));
        parts.addCode(
                AgreementRole.class,
                AgreementRole::new,
                List.of(
                        AgreementRole.RESPONSIBLE_AUTHORITY,
                        AgreementRole.PROVIDER,
                        AgreementRole.CONTRACTING_PARTY,
                        AgreementRole.CO_FINANCIER));
        parts.addCode(
                EventKind.class,
                EventKind::new,
                List.of(
                        EventKind.WORKSHOP,
                        EventKind.TRAINING,
                        EventKind.CONFERENCE,
                        EventKind.STUDY_VISIT,
                        EventKind.WEBINAR,
                        EventKind.THEME_DAY));
        parts.addCode(
                FundingKind.class,
                FundingKind::new,
                List.of(
                        FundingKind.CO_FUNDING,
                        FundingKind.STATE_GRANT,
                        FundingKind.PRIORITY_FUNDS,
                        FundingKind.OWN_BUDGET));
        parts.addCode(Level.class, Level::new, List.of(Level.NATIONAL, Level.COUNTY, Level.SUB_REGIONAL, Level.LOCAL));
        parts.add(
                OutcomeFigure.class,
                Combinators.combine(parts.text(About.SENTENCE), parts.amount(400), parts.maybe(LocalDate.class))
                        .as(OutcomeFigure::new));
        parts.add(
                AgreementParty.class,
                Builders.withBuilder(AgreementParty.Builder::new)
                        .use(parts.one(Mention.class))
                        .in(AgreementParty.Builder::who)
                        .use(parts.some(AgreementRole.class))
                        .in(AgreementParty.Builder::addAllRoles)
                        .build(AgreementParty.Builder::build));
        parts.add(
                Consultation.class,
                Builders.withBuilder(Consultation.Builder::new)
                        .use(parts.one(Term.class))
                        .in(Consultation.Builder::window)
                        .use(parts.some(Mention.class))
                        .in(Consultation.Builder::addAllAsked)
                        .use(parts.some(Mention.class))
                        .in(Consultation.Builder::addAllAnswered)
                        .build(Consultation.Builder::build));
        parts.add(
                Agreement.class,
                Builders.withBuilder(Agreement.Builder::new)
                        .use(parts.one(AgreementId.class))
                        .in(Agreement.Builder::id)
                        .use(parts.text(About.TITLE))
                        .in(Agreement.Builder::title)
                        .use(parts.maybe(AgreementKind.class))
                        .in(Agreement.Builder::kind)
                        .use(parts.maybe(Level.class))
                        .in(Agreement.Builder::level)
                        .use(parts.some(AgreementParty.class))
                        .in(Agreement.Builder::addAllParties)
                        .use(parts.one(Term.class))
                        .in(Agreement.Builder::term)
                        .use(parts.maybe(parts.number(24)))
                        .in(Agreement.Builder::reviewMonths)
                        .use(parts.some(LocalDate.class))
                        .in(Agreement.Builder::addAllReviewedOn)
                        .use(parts.some(AgreementId.class))
                        .in(Agreement.Builder::addAllRestsOn)
                        .use(parts.maybe(AgreementId.class))
                        .in(Agreement.Builder::replaces)
                        .use(parts.some(DocumentId.class))
                        .in(Agreement.Builder::addAllDocuments)
                        .use(parts.some(Consultation.class))
                        .in(Agreement.Builder::addAllConsultations)
                        .use(parts.history(DocumentStage.class))
                        .in(Agreement.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(Agreement.Builder::extensions)
                        .build(Agreement.Builder::build));
        parts.add(
                Document.class,
                Builders.withBuilder(Document.Builder::new)
                        .use(parts.one(DocumentId.class))
                        .in(Document.Builder::id)
                        .use(parts.text(About.TITLE))
                        .in(Document.Builder::title)
                        .use(parts.maybe(LocalDate.class))
                        .in(Document.Builder::date)
                        .use(parts.maybeText(About.LINK))
                        .in(Document.Builder::target)
                        .use(parts.maybeText(About.REGISTRATION))
                        .in(Document.Builder::registration)
                        .use(parts.maybe(Level.class))
                        .in(Document.Builder::level)
                        .use(parts.one(Extensions.class))
                        .in(Document.Builder::extensions)
                        .build(Document.Builder::build));
        parts.add(
                FundingShare.class,
                Builders.withBuilder(FundingShare.Builder::new)
                        .use(parts.one(Mention.class))
                        .in(FundingShare.Builder::payer)
                        .use(parts.maybe(parts.amount(100)))
                        .in(FundingShare.Builder::percent)
                        .use(parts.maybe(parts.amount(1_000_000)))
                        .in(FundingShare.Builder::amount)
                        .build(FundingShare.Builder::build));
        parts.add(
                Funding.class,
                Builders.withBuilder(Funding.Builder::new)
                        .use(parts.one(FundingId.class))
                        .in(Funding.Builder::id)
                        .use(parts.text(About.SENTENCE))
                        .in(Funding.Builder::purpose)
                        .use(parts.maybe(FundingKind.class))
                        .in(Funding.Builder::kind)
                        .use(parts.maybe(parts.amount(2_000_000)))
                        .in(Funding.Builder::amount)
                        .use(parts.maybeText(About.REMARK))
                        .in(Funding.Builder::asWritten)
                        .use(parts.some(FundingShare.class))
                        .in(Funding.Builder::addAllShares)
                        .use(parts.one(Term.class))
                        .in(Funding.Builder::term)
                        .use(parts.history(FundingStage.class))
                        .in(Funding.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(Funding.Builder::extensions)
                        .build(Funding.Builder::build));
        parts.add(
                Incident.class,
                Builders.withBuilder(Incident.Builder::new)
                        .use(parts.one(IncidentId.class))
                        .in(Incident.Builder::id)
                        .use(parts.text(About.SENTENCE))
                        .in(Incident.Builder::what)
                        .use(parts.maybe(LocalDate.class))
                        .in(Incident.Builder::happenedOn)
                        .use(parts.some(OrganisationId.class))
                        .in(Incident.Builder::addAllInvolved)
                        .use(parts.some(AgendaItemId.class))
                        .in(Incident.Builder::addAllPresentedAt)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(Incident.Builder::learned)
                        .use(parts.one(Extensions.class))
                        .in(Incident.Builder::extensions)
                        .build(Incident.Builder::build));
        parts.add(
                Project.class,
                Builders.withBuilder(Project.Builder::new)
                        .use(parts.one(ProjectId.class))
                        .in(Project.Builder::id)
                        .use(parts.text(About.TITLE))
                        .in(Project.Builder::name)
                        .use(parts.one(Boolean.class))
                        .in(Project.Builder::pilot)
                        .use(parts.some(Mention.class))
                        .in(Project.Builder::addAllLeaders)
                        .use(parts.maybe(GroupId.class))
                        .in(Project.Builder::steeringGroup)
                        .use(parts.one(Term.class))
                        .in(Project.Builder::term)
                        .use(parts.history(ProjectStage.class))
                        .in(Project.Builder::history)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(Project.Builder::evaluation)
                        .use(parts.some(OutcomeFigure.class))
                        .in(Project.Builder::addAllOutcomes)
                        .use(parts.some(FundingId.class))
                        .in(Project.Builder::addAllFunding)
                        .use(parts.one(Extensions.class))
                        .in(Project.Builder::extensions)
                        .build(Project.Builder::build));
        parts.add(
                Event.class,
                Builders.withBuilder(Event.Builder::new)
                        .use(parts.one(EventId.class))
                        .in(Event.Builder::id)
                        .use(parts.text(About.TITLE))
                        .in(Event.Builder::title)
                        .use(parts.maybe(EventKind.class))
                        .in(Event.Builder::kind)
                        .use(parts.maybe(Deadline.class))
                        .in(Event.Builder::when)
                        .use(parts.maybeText(About.PLACE))
                        .in(Event.Builder::place)
                        .use(parts.some(Mention.class))
                        .in(Event.Builder::addAllOrganisers)
                        .use(parts.some(Mention.class))
                        .in(Event.Builder::addAllSpeakers)
                        .use(parts.some(FundingId.class))
                        .in(Event.Builder::addAllFunding)
                        .use(parts.one(Extensions.class))
                        .in(Event.Builder::extensions)
                        .build(Event.Builder::build));
    }
}
