package se.samverkan.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.agreement.AgreementKind;
import se.samverkan.agreement.AgreementParty;
import se.samverkan.agreement.AgreementRole;
import se.samverkan.agreement.Consultation;
import se.samverkan.agreement.EventKind;
import se.samverkan.agreement.FundingKind;
import se.samverkan.agreement.FundingShare;
import se.samverkan.agreement.Level;
import se.samverkan.agreement.OutcomeFigure;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.GroupKind;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.Quorum;
import se.samverkan.group.Role;
import se.samverkan.group.StandingItem;
import se.samverkan.group.Substituted;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.ContactMeans;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Position;
import se.samverkan.organisation.Sector;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.ExpectedParticipant;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanUnit;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;

/** The parts of every value of the model that has no id, room by room. A test holds the list to the model. */
final class ValueParts {

    static final List<Parts<?>> ALL = Stream.of(
                    common(), times(), parties(), groups(), meetings(), plans(), agreements())
            .flatMap(List::stream)
            .toList();

    private ValueParts() {}

    private static List<Parts<?>> common() {
        return List.of(
                Parts.of(
                        SameAs.class,
                        SameAs::getOne,
                        SameAs::getOther,
                        SameAs::isDenied,
                        SameAs::getConfidence,
                        SameAs::getSource,
                        SameAs::getAssertedBy),
                Parts.of(Coverage.class, Coverage::group, Coverage::days),
                Parts.of(ExtensionValue.Text.class, ExtensionValue.Text::value),
                Parts.of(ExtensionValue.Amount.class, ExtensionValue.Amount::digits),
                Parts.of(ExtensionValue.Flag.class, ExtensionValue.Flag::value),
                Parts.of(ExtensionValue.Nothing.class),
                Parts.of(ExtensionValue.Sequence.class, ExtensionValue.Sequence::values),
                Parts.of(ExtensionValue.Named.class, ExtensionValue.Named::values),
                Parts.of(
                        Extensions.class,
                        e -> List.copyOf(e.values().keySet()),
                        e -> List.copyOf(e.values().values())),
                new Parts<>(List.class, list -> list, true),
                new Parts<>(Optional.class, ValueParts::ofOptional, true),
                new Parts<>(History.class, history -> history.steps(), true),
                Parts.of(
                        Step.class,
                        step -> step.stage(),
                        step -> step.on(),
                        step -> step.how(),
                        step -> step.basis(),
                        step -> step.note()));
    }

    private static List<?> ofOptional(Optional<?> optional) {
        return optional.isPresent() ? List.of(optional.get()) : List.of();
    }

    private static List<Parts<?>> times() {
        return List.of(
                Parts.of(Term.class, Term::from, Term::until),
                Parts.of(DateRange.class, DateRange::first, DateRange::last),
                Parts.of(Deadline.OnDate.class, Deadline.OnDate::asWritten, Deadline.OnDate::date),
                Parts.of(Deadline.WithinDays.class, Deadline.WithinDays::asWritten, Deadline.WithinDays::days),
                Parts.of(
                        Deadline.WithinWorkingDays.class,
                        Deadline.WithinWorkingDays::asWritten,
                        Deadline.WithinWorkingDays::days),
                Parts.of(Deadline.WithinMonths.class, Deadline.WithinMonths::asWritten, Deadline.WithinMonths::months),
                Parts.of(Deadline.NextMeeting.class, Deadline.NextMeeting::asWritten),
                Parts.of(
                        Deadline.MeetingIn.class,
                        Deadline.MeetingIn::asWritten,
                        Deadline.MeetingIn::choice,
                        Deadline.MeetingIn::when),
                Parts.of(Deadline.During.class, Deadline.During::asWritten, Deadline.During::when),
                Parts.of(Deadline.Until.class, Deadline.Until::asWritten, Deadline.Until::when),
                Parts.of(Deadline.Before.class, Deadline.Before::asWritten, Deadline.Before::when),
                Parts.of(Deadline.From.class, Deadline.From::asWritten, Deadline.From::when),
                Parts.of(
                        Deadline.Recurring.class,
                        Deadline.Recurring::asWritten,
                        Deadline.Recurring::every,
                        Deadline.Recurring::cycle),
                Parts.of(Deadline.AsText.class, Deadline.AsText::asWritten),
                Parts.of(When.Date.class, When.Date::date),
                Parts.of(When.Day.class, When.Day::day),
                Parts.of(When.Weeks.class, When.Weeks::weeks, When.Weeks::year),
                Parts.of(When.Named.class, When.Named::name, When.Named::part, When.Named::year),
                Parts.of(WeekSpan.class, WeekSpan::first, WeekSpan::last));
    }

    private static List<Parts<?>> parties() {
        return List.of(
                Parts.of(CareChoice.class, CareChoice::choice, CareChoice::sector, CareChoice::area),
                Parts.of(Cluster.class, Cluster::getName, Cluster::getUnits, Cluster::getTerm),
                Parts.of(ContactMeans.class, ContactMeans::code),
                Parts.of(DatedName.class, DatedName::name, DatedName::term),
                Parts.of(Mention.class, Mention::getAsWritten, Mention::getTarget),
                Parts.of(Mention.Thing.class, Mention.Thing::id),
                Parts.of(Mention.Holder.class, Mention.Holder::role),
                Parts.of(Mention.Everybody.class),
                Parts.of(OrganisationKind.class, OrganisationKind::code),
                Parts.of(OrganisationTerm.class, OrganisationTerm::organisation, OrganisationTerm::term),
                Parts.of(
                        Position.class,
                        Position::getTitle,
                        Position::getOrganisation,
                        Position::getUnit,
                        Position::getTerm),
                Parts.of(Sector.class, Sector::code));
    }

    private static List<Parts<?>> groups() {
        return List.of(
                Parts.of(GroupKind.class, GroupKind::code),
                Parts.of(ItemKind.class, ItemKind::code),
                Parts.of(ItemNumber.class, ItemNumber::number, ItemNumber::style),
                Parts.of(ItemRange.class, ItemRange::first, ItemRange::last),
                Parts.of(NumberStyle.class, NumberStyle::before, NumberStyle::after),
                Parts.of(NumberingPolicy.class, NumberingPolicy::restarts, NumberingPolicy::style),
                Parts.of(Quorum.class, Quorum::present, Quorum::ofEachParty),
                Parts.of(Role.class, Role::code),
                Parts.of(StandingItem.class, StandingItem::getTitle, StandingItem::getKinds, StandingItem::getTerm),
                Parts.of(Substituted.OfPerson.class, Substituted.OfPerson::person),
                Parts.of(Substituted.OfOrganisation.class, Substituted.OfOrganisation::organisation),
                Parts.of(Substituted.OfSeat.class, Substituted.OfSeat::seat));
    }

    private static List<Parts<?>> meetings() {
        return List.of(
                Parts.of(ContentTable.class, ContentTable::isHeaded, ContentTable::getRows)
                        .pointingAtNothing(),
                Parts.of(ContentTable.Row.class, ContentTable.Row::cells),
                Parts.of(CrossReference.class, CrossReference::asWritten, CrossReference::target),
                Parts.of(DecisionEffect.class, DecisionEffect::kind, DecisionEffect::target, DecisionEffect::asWritten),
                Parts.of(EffectKind.class, EffectKind::code),
                Parts.of(Figure.class, Figure::getLabel, Figure::getCaption, Figure::getTarget)
                        .pointingAtNothing(),
                Parts.of(Link.class, Link::text, Link::target),
                Parts.of(Passage.class, Passage::getForm, Passage::getLevel, Passage::getText, Passage::getLinks)
                        .pointingAtNothing(),
                Parts.of(
                        PlannedItem.class,
                        PlannedItem::getNumber,
                        PlannedItem::getTitle,
                        PlannedItem::getKinds,
                        PlannedItem::getPresenters,
                        PlannedItem::getMinutedAs),
                Parts.of(
                        QuotedDecision.class,
                        QuotedDecision::getText,
                        QuotedDecision::getLabel,
                        QuotedDecision::getQuotes,
                        QuotedDecision::getBody,
                        QuotedDecision::getDecidedOn,
                        QuotedDecision::getResponsible,
                        QuotedDecision::getDue),
                Parts.of(
                        QuotedGoals.class,
                        QuotedGoals::getPeriod,
                        QuotedGoals::getGoals,
                        QuotedGoals::getGoalsId,
                        QuotedGoals::getCited),
                Parts.of(
                        RecalledDecision.class,
                        RecalledDecision::getText,
                        RecalledDecision::getRecalls,
                        RecalledDecision::getDecidedOn),
                Parts.of(Reservation.class, Reservation::getBy, Reservation::getText, Reservation::getAgainst),
                Parts.of(Signature.class, Signature::getRole, Signature::getSignatory, Signature::getDate),
                Parts.of(
                        SummaryLine.class,
                        SummaryLine::getText,
                        SummaryLine::getLabel,
                        SummaryLine::getRepeats,
                        SummaryLine::getResponsible,
                        SummaryLine::getDue));
    }

    private static List<Parts<?>> plans() {
        return List.of(
                Parts.of(
                        DeclaredCount.class,
                        DeclaredCount::getAsWritten,
                        DeclaredCount::getNumber,
                        DeclaredCount::getKind,
                        DeclaredCount::getSector),
                Parts.of(DutyHolder.class, DutyHolder::getDuty, DutyHolder::getHolders, DutyHolder::getAsWritten),
                Parts.of(
                        ExpectedParticipant.class,
                        ExpectedParticipant::getAsWritten,
                        ExpectedParticipant::getOrganisations,
                        ExpectedParticipant::getCareChoice,
                        ExpectedParticipant::getTitles,
                        ExpectedParticipant::isWhenNeeded),
                Parts.of(PlanArea.class, PlanArea::getName, PlanArea::getUnits),
                Parts.of(PlanUnit.class, PlanUnit::getAsWritten, PlanUnit::getOrganisations, PlanUnit::getKinds));
    }

    private static List<Parts<?>> agreements() {
        return List.of(
                Parts.of(AgreementKind.class, AgreementKind::code),
                Parts.of(AgreementParty.class, AgreementParty::getWho, AgreementParty::getRoles),
                Parts.of(AgreementRole.class, AgreementRole::code),
                Parts.of(
                        Consultation.class, Consultation::getWindow, Consultation::getAsked, Consultation::getAnswered),
                Parts.of(EventKind.class, EventKind::code),
                Parts.of(FundingKind.class, FundingKind::code),
                Parts.of(FundingShare.class, FundingShare::getPayer, FundingShare::getPercent, FundingShare::getAmount),
                Parts.of(Level.class, Level::code),
                Parts.of(OutcomeFigure.class, OutcomeFigure::what, OutcomeFigure::number, OutcomeFigure::asOf));
    }
}
