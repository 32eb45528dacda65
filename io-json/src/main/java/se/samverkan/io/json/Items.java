package se.samverkan.io.json;

import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
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
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.meeting.SummaryLine;

/** Agenda items and what stands in them. */
final class Items {

    private static final Codec<Link> LINK = Shape.<Link, Pair<String, String>>of("link", Pair::new, Pair.to(Link::new))
            .required("text", Scalars.TEXT, Link::text, Pair::first)
            .required("target", Scalars.TEXT, Link::target, Pair::second);

    private static final Codec<CrossReference> CROSS_REFERENCE = Shape.<CrossReference, Pair<String, ModelPath>>of(
                    "crossReference", Pair::new, Pair.toOptional(CrossReference::new))
            .required("asWritten", Scalars.TEXT, CrossReference::asWritten, Pair::first)
            .optional("target", Ids.PATH, CrossReference::target, Pair::second);

    private static final Codec<ContentTable.Row> ROW =
            Lists.of(Scalars.TEXT, ContentTable.Row::new, ContentTable.Row::cells);

    private static final Codec<DecisionEffect> DECISION_EFFECT =
            Shape.<DecisionEffect, Triple<EffectKind, ModelPath, String>>of(
                            "decisionEffect", Triple::new, Triple.toOptionals(DecisionEffect::new))
                    .required("kind", Codes.EFFECT_KIND, DecisionEffect::kind, Triple::first)
                    .optional("target", Ids.PATH, DecisionEffect::target, Triple::second)
                    .optional("asWritten", Scalars.TEXT, DecisionEffect::asWritten, Triple::third);

    private static final Shape<Passage, Passage.Builder> PASSAGE = Shape.of(
                    "passage", Passage.Builder::new, Passage.Builder::build)
            .usually(
                    Passage.Form.PARAGRAPH,
                    "form",
                    Scalars.code(Passage.Form.class),
                    Passage::getForm,
                    Passage.Builder::form)
            .usually(0, "level", Scalars.WHOLE_NUMBER, Passage::getLevel, Passage.Builder::level)
            .required("text", Scalars.TEXT, Passage::getText, Passage.Builder::text)
            .list("links", LINK, Passage::getLinks, Passage.Builder::addLink);

    private static final Shape<ContentTable, ContentTable.Builder> TABLE = Shape.of(
                    "table", ContentTable.Builder::new, ContentTable.Builder::build)
            .usually(false, "headed", Scalars.FLAG, ContentTable::isHeaded, ContentTable.Builder::headed)
            .list("rows", ROW, ContentTable::getRows, ContentTable.Builder::addRow);

    private static final Shape<Decision, Decision.Builder> DECISION = Shape.of(
                    "decision", Decision.Builder::new, Decision.Builder::build)
            .required("id", Ids.DECISION, Decision::getId, Decision.Builder::id)
            .required("text", Scalars.TEXT, Decision::getText, Decision.Builder::text)
            .optional("label", Scalars.TEXT, Decision::getLabel, Decision.Builder::label)
            .usually(
                    DecisionMode.MEETING,
                    "mode",
                    Scalars.code(DecisionMode.class),
                    Decision::getMode,
                    Decision.Builder::mode)
            .optional("decidedOn", Values.DATE, Decision::getDecidedOn, Decision.Builder::decidedOn)
            .list("responsible", Parties.MENTION, Decision::getResponsible, Decision.Builder::addResponsible)
            .optional("due", Deadlines.DEADLINE, Decision::getDue, Decision.Builder::due)
            .optional("condition", Scalars.TEXT, Decision::getCondition, Decision.Builder::condition)
            .optional("tacitWindow", Values.TERM, Decision::getTacitWindow, Decision.Builder::tacitWindow)
            .list("effects", DECISION_EFFECT, Decision::getEffects, Decision.Builder::addEffect)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(DecisionStage.class),
                    Decision::getHistory,
                    Decision.Builder::history)
            .open(Decision::getExtensions, Decision.Builder::extensions);

    private static final Shape<QuotedDecision, QuotedDecision.Builder> QUOTED_DECISION = Shape.of(
                    "quotedDecision", QuotedDecision.Builder::new, QuotedDecision.Builder::build)
            .required("text", Scalars.TEXT, QuotedDecision::getText, QuotedDecision.Builder::text)
            .optional("label", Scalars.TEXT, QuotedDecision::getLabel, QuotedDecision.Builder::label)
            .optional("quotes", Ids.DECISION, QuotedDecision::getQuotes, QuotedDecision.Builder::quotes)
            .optional("body", Parties.MENTION, QuotedDecision::getBody, QuotedDecision.Builder::body)
            .optional("decidedOn", Values.DATE, QuotedDecision::getDecidedOn, QuotedDecision.Builder::decidedOn)
            .list(
                    "responsible",
                    Parties.MENTION,
                    QuotedDecision::getResponsible,
                    QuotedDecision.Builder::addResponsible)
            .optional("due", Deadlines.DEADLINE, QuotedDecision::getDue, QuotedDecision.Builder::due);

    private static final Shape<RecalledDecision, RecalledDecision.Builder> RECALLED_DECISION = Shape.of(
                    "recalledDecision", RecalledDecision.Builder::new, RecalledDecision.Builder::build)
            .required("text", Scalars.TEXT, RecalledDecision::getText, RecalledDecision.Builder::text)
            .optional("recalls", Ids.DECISION, RecalledDecision::getRecalls, RecalledDecision.Builder::recalls)
            .optional("decidedOn", Values.DATE, RecalledDecision::getDecidedOn, RecalledDecision.Builder::decidedOn);

    private static final Shape<SummaryLine, SummaryLine.Builder> SUMMARY_LINE = Shape.of(
                    "summaryLine", SummaryLine.Builder::new, SummaryLine.Builder::build)
            .required("text", Scalars.TEXT, SummaryLine::getText, SummaryLine.Builder::text)
            .optional("label", Scalars.TEXT, SummaryLine::getLabel, SummaryLine.Builder::label)
            .optional("repeats", Ids.DECISION, SummaryLine::getRepeats, SummaryLine.Builder::repeats)
            .list("responsible", Parties.MENTION, SummaryLine::getResponsible, SummaryLine.Builder::addResponsible)
            .optional("due", Deadlines.DEADLINE, SummaryLine::getDue, SummaryLine.Builder::due);

    private static final Shape<Figure, Figure.Builder> FIGURE = Shape.of(
                    "figure", Figure.Builder::new, Figure.Builder::build)
            .optional("label", Scalars.TEXT, Figure::getLabel, Figure.Builder::label)
            .required("caption", Scalars.TEXT, Figure::getCaption, Figure.Builder::caption)
            .optional("target", Scalars.TEXT, Figure::getTarget, Figure.Builder::target);

    private static final Shape<Reservation, Reservation.Builder> RESERVATION = Shape.of(
                    "reservation", Reservation.Builder::new, Reservation.Builder::build)
            .list("by", Parties.MENTION, Reservation::getBy, Reservation.Builder::addBy)
            .optional("text", Scalars.TEXT, Reservation::getText, Reservation.Builder::text)
            .optional("against", Ids.DECISION, Reservation::getAgainst, Reservation.Builder::against);

    static final Shape<AgendaItem, AgendaItem.Builder> AGENDA_ITEM = Shape.of(
                    "agendaItem", AgendaItem.Builder::new, AgendaItem.Builder::build)
            .required("id", Ids.AGENDA_ITEM, AgendaItem::getId, AgendaItem.Builder::id)
            .optional("number", Values.ITEM_NUMBER, AgendaItem::getNumber, AgendaItem.Builder::number)
            .required("title", Scalars.TEXT, AgendaItem::getTitle, AgendaItem.Builder::title)
            .optional("reference", Scalars.TEXT, AgendaItem::getReference, AgendaItem.Builder::reference)
            .list("links", LINK, AgendaItem::getLinks, AgendaItem.Builder::addLink)
            .list("kinds", Codes.ITEM_KIND, AgendaItem::getKinds, AgendaItem.Builder::addKind)
            .list("participants", Parties.MENTION, AgendaItem::getParticipants, AgendaItem.Builder::addParticipant)
            .optional("outcome", Scalars.code(ItemOutcome.class), AgendaItem::getOutcome, AgendaItem.Builder::outcome)
            .list("content", Codec.later(() -> Items.CONTENT), AgendaItem::getContent, AgendaItem.Builder::addContent)
            .optional("origin", Scalars.code(ItemOrigin.class), AgendaItem::getOrigin, AgendaItem.Builder::origin)
            .optional("reportFrom", Ids.GROUP, AgendaItem::getReportFrom, AgendaItem.Builder::reportFrom)
            .optional("deferredTo", Deadlines.DEADLINE, AgendaItem::getDeferredTo, AgendaItem.Builder::deferredTo)
            .list(
                    "crossReferences",
                    CROSS_REFERENCE,
                    AgendaItem::getCrossReferences,
                    AgendaItem.Builder::addCrossReference)
            .list("conflicted", Parties.MENTION, AgendaItem::getConflicted, AgendaItem.Builder::addConflicted)
            .list("reservations", RESERVATION, AgendaItem::getReservations, AgendaItem.Builder::addReservation)
            .open(AgendaItem::getExtensions, AgendaItem.Builder::extensions);

    static final Codec<ItemContent> CONTENT = new Union<ItemContent>("content")
            .with("passage", Passage.class, PASSAGE)
            .with("table", ContentTable.class, TABLE)
            .with("decision", Decision.class, DECISION)
            .with("quotedDecision", QuotedDecision.class, QUOTED_DECISION)
            .with("recalledDecision", RecalledDecision.class, RECALLED_DECISION)
            .with("summaryLine", SummaryLine.class, SUMMARY_LINE)
            .with("figure", Figure.class, FIGURE)
            .with("item", AgendaItem.class, AGENDA_ITEM);

    private Items() {}
}
