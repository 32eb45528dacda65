package se.samverkan.testkit.generate.parts;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.LinkKind;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** What stands under the items of an agenda, items within items among it. */
final class ItemParts {

    // Items under items under items: minutes go no deeper.
    private static final int DEPTH = 3;

    private ItemParts() {}

    static void addTo(Parts parts) {

        parts.addCode(
                EffectKind.class,
                EffectKind::new,
                List.of(
                        EffectKind.APPROVES,
                        EffectKind.STARTS,
                        EffectKind.ENDORSES,
                        EffectKind.APPOINTS,
                        EffectKind.ASSIGNS,
                        EffectKind.FUNDS,
                        EffectKind.RETURNS,
                        EffectKind.REPLACES));
        parts.addCode(
                LinkKind.class,
                LinkKind::new,
                List.of(LinkKind.MINUTES, LinkKind.DOCUMENT, LinkKind.PAGE, LinkKind.EMAIL));
        parts.add(
                Link.class,
                Combinators.combine(parts.text(About.TITLE), parts.text(About.LINK))
                        .as(Link::new));
        parts.add(
                CrossReference.class,
                Combinators.combine(parts.text(About.REMARK), parts.maybe(ModelPath.class))
                        .as(CrossReference::new));
        parts.add(
                DecisionEffect.class,
                Combinators.combine(
                                parts.one(EffectKind.class),
                                parts.maybe(ModelPath.class),
                                parts.maybeText(About.REMARK))
                        .as(DecisionEffect::new));
        parts.add(ContentTable.Row.class, parts.someTexts(About.PERSON).map(ContentTable.Row::new));
        parts.add(
                ContentTable.class,
                Builders.withBuilder(ContentTable.Builder::new)
                        .use(parts.one(Boolean.class))
                        .in(ContentTable.Builder::headed)
                        .use(parts.some(ContentTable.Row.class))
                        .in(ContentTable.Builder::addAllRows)
                        .build(ContentTable.Builder::build));
        parts.add(
                Passage.class,
                Builders.withBuilder(Passage.Builder::new)
                        .use(parts.one(Passage.Form.class))
                        .in(Passage.Builder::form)
                        .use(parts.number(2))
                        .in(Passage.Builder::level)
                        .use(parts.text(About.SENTENCE))
                        .in(Passage.Builder::text)
                        .use(parts.some(Link.class))
                        .in(Passage.Builder::addAllLinks)
                        .build(Passage.Builder::build));
        parts.add(
                Decision.class,
                Builders.withBuilder(Decision.Builder::new)
                        .use(parts.one(DecisionId.class))
                        .in(Decision.Builder::id)
                        .use(parts.text(About.DECISION))
                        .in(Decision.Builder::text)
                        .use(parts.maybeText(About.LABEL))
                        .in(Decision.Builder::label)
                        .use(parts.one(DecisionMode.class))
                        .in(Decision.Builder::mode)
                        .use(parts.maybe(LocalDate.class))
                        .in(Decision.Builder::decidedOn)
                        .use(parts.some(Mention.class))
                        .in(Decision.Builder::addAllResponsible)
                        .use(parts.maybe(Deadline.class))
                        .in(Decision.Builder::due)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(Decision.Builder::condition)
                        .use(parts.maybe(Term.class))
                        .in(Decision.Builder::tacitWindow)
                        .use(parts.some(DecisionEffect.class))
                        .in(Decision.Builder::addAllEffects)
                        .use(parts.history(DecisionStage.class))
                        .in(Decision.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(Decision.Builder::extensions)
                        .build(Decision.Builder::build));
        parts.add(
                QuotedDecision.class,
                Builders.withBuilder(QuotedDecision.Builder::new)
                        .use(parts.text(About.DECISION))
                        .in(QuotedDecision.Builder::text)
                        .use(parts.maybeText(About.LABEL))
                        .in(QuotedDecision.Builder::label)
                        .use(parts.maybe(DecisionId.class))
                        .in(QuotedDecision.Builder::quotes)
                        .use(parts.maybe(Mention.class))
                        .in(QuotedDecision.Builder::body)
                        .use(parts.maybe(LocalDate.class))
                        .in(QuotedDecision.Builder::decidedOn)
                        .use(parts.some(Mention.class))
                        .in(QuotedDecision.Builder::addAllResponsible)
                        .use(parts.maybe(Deadline.class))
                        .in(QuotedDecision.Builder::due)
                        .build(QuotedDecision.Builder::build));
        parts.add(
                RecalledDecision.class,
                Builders.withBuilder(RecalledDecision.Builder::new)
                        .use(parts.text(About.DECISION))
                        .in(RecalledDecision.Builder::text)
                        .use(parts.maybe(DecisionId.class))
                        .in(RecalledDecision.Builder::recalls)
                        .use(parts.maybe(LocalDate.class))
                        .in(RecalledDecision.Builder::decidedOn)
                        .build(RecalledDecision.Builder::build));
        parts.add(
                SummaryLine.class,
                Builders.withBuilder(SummaryLine.Builder::new)
                        .use(parts.text(About.DECISION))
                        .in(SummaryLine.Builder::text)
                        .use(parts.maybeText(About.LABEL))
                        .in(SummaryLine.Builder::label)
                        .use(parts.maybe(DecisionId.class))
                        .in(SummaryLine.Builder::repeats)
                        .use(parts.some(Mention.class))
                        .in(SummaryLine.Builder::addAllResponsible)
                        .use(parts.maybe(Deadline.class))
                        .in(SummaryLine.Builder::due)
                        .build(SummaryLine.Builder::build));
        parts.add(
                Figure.class,
                Builders.withBuilder(Figure.Builder::new)
                        .use(parts.maybeText(About.LABEL))
                        .in(Figure.Builder::label)
                        .use(parts.text(About.TITLE))
                        .in(Figure.Builder::caption)
                        .use(parts.maybeText(About.LINK))
                        .in(Figure.Builder::target)
                        .build(Figure.Builder::build));
        parts.add(
                Reservation.class,
                Builders.withBuilder(Reservation.Builder::new)
                        .use(parts.some(Mention.class))
                        .in(Reservation.Builder::addAllBy)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(Reservation.Builder::text)
                        .use(parts.maybe(DecisionId.class))
                        .in(Reservation.Builder::against)
                        .build(Reservation.Builder::build));
        Arbitrary<ItemContent> plain = parts.oneOf(List.of(
                Passage.class,
                ContentTable.class,
                Decision.class,
                QuotedDecision.class,
                RecalledDecision.class,
                SummaryLine.class,
                Figure.class));
        Arbitrary<ItemContent> content = plain;
        for (int depth = 1; depth < DEPTH; depth++) {
            content = Choice.of(7, plain).or(2, items(parts, content));
        }
        parts.add(AgendaItem.class, items(parts, content));
        parts.add(ItemContent.class, Choice.of(7, plain).or(2, parts.one(AgendaItem.class)));
    }

    private static Arbitrary<AgendaItem> items(Parts parts, Arbitrary<ItemContent> content) {
        return Builders.withBuilder(AgendaItem.Builder::new)
                .use(parts.one(AgendaItemId.class))
                .in(AgendaItem.Builder::id)
                .use(parts.maybe(ItemNumber.class))
                .in(AgendaItem.Builder::number)
                .use(parts.text(About.HEADING))
                .in(AgendaItem.Builder::title)
                .use(parts.maybeText(About.REMARK))
                .in(AgendaItem.Builder::reference)
                .use(parts.some(Link.class))
                .in(AgendaItem.Builder::addAllLinks)
                .use(parts.some(ItemKind.class))
                .in(AgendaItem.Builder::addAllKinds)
                .use(parts.some(Mention.class))
                .in(AgendaItem.Builder::addAllParticipants)
                .use(parts.maybe(ItemOutcome.class))
                .in(AgendaItem.Builder::outcome)
                .use(parts.some(content))
                .in(AgendaItem.Builder::addAllContent)
                .use(parts.maybe(ItemOrigin.class))
                .in(AgendaItem.Builder::origin)
                .use(parts.maybe(GroupId.class))
                .in(AgendaItem.Builder::reportFrom)
                .use(parts.maybe(Deadline.class))
                .in(AgendaItem.Builder::deferredTo)
                .use(parts.some(CrossReference.class))
                .in(AgendaItem.Builder::addAllCrossReferences)
                .use(parts.some(Mention.class))
                .in(AgendaItem.Builder::addAllConflicted)
                .use(parts.some(Reservation.class))
                .in(AgendaItem.Builder::addAllReservations)
                .use(parts.one(Extensions.class))
                .in(AgendaItem.Builder::extensions)
                .build(AgendaItem.Builder::build);
    }
}
