package se.samverkan.io.json;

import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;

/** Agenda items and what stands in them. */
final class Items {

    private static final Codec<Link> LINK = Shape.<Link, Pair<String, String>>of(Pair::new, Pair.to(Link::new))
            .required("text", Scalars.TEXT, Link::text, Pair::first)
            .required("target", Scalars.TEXT, Link::target, Pair::second);

    private static final Shape<Passage, Passage.Builder> PASSAGE = Shape.ofType(
                    "passage", Passage.Builder::new, Passage.Builder::build)
            .usually(
                    Passage.Form.PARAGRAPH,
                    "form",
                    Scalars.code(Passage.Form.class),
                    Passage::getForm,
                    Passage.Builder::form)
            .usually(0, "level", Scalars.WHOLE_NUMBER, Passage::getLevel, Passage.Builder::level)
            .required("text", Scalars.TEXT, Passage::getText, Passage.Builder::text)
            .list("links", LINK, Passage::getLinks, Passage.Builder::addAllLinks);

    private static final Codec<ContentTable.Row> ROW =
            Lists.of(Scalars.TEXT, ContentTable.Row::new, ContentTable.Row::cells);

    private static final Shape<ContentTable, ContentTable.Builder> TABLE = Shape.ofType(
                    "table", ContentTable.Builder::new, ContentTable.Builder::build)
            .usually(false, "headed", Scalars.FLAG, ContentTable::isHeaded, ContentTable.Builder::headed)
            .list("rows", ROW, ContentTable::getRows, ContentTable.Builder::addAllRows);

    private static final Shape<Decision, Decision.Builder> DECISION = Shape.ofType(
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
            .list("responsible", Parties.MENTION, Decision::getResponsible, Decision.Builder::addAllResponsible)
            .optional("due", Values.DEADLINE, Decision::getDue, Decision.Builder::due);

    private static final Shape<QuotedDecision, QuotedDecision.Builder> QUOTED_DECISION = Shape.ofType(
                    "quotedDecision", QuotedDecision.Builder::new, QuotedDecision.Builder::build)
            .required("text", Scalars.TEXT, QuotedDecision::getText, QuotedDecision.Builder::text)
            .optional("label", Scalars.TEXT, QuotedDecision::getLabel, QuotedDecision.Builder::label)
            .optional("body", Parties.MENTION, QuotedDecision::getBody, QuotedDecision.Builder::body)
            .optional("decidedOn", Values.DATE, QuotedDecision::getDecidedOn, QuotedDecision.Builder::decidedOn)
            .list(
                    "responsible",
                    Parties.MENTION,
                    QuotedDecision::getResponsible,
                    QuotedDecision.Builder::addAllResponsible)
            .optional("due", Values.DEADLINE, QuotedDecision::getDue, QuotedDecision.Builder::due);

    private static final Shape<SummaryLine, SummaryLine.Builder> SUMMARY_LINE = Shape.ofType(
                    "summaryLine", SummaryLine.Builder::new, SummaryLine.Builder::build)
            .required("text", Scalars.TEXT, SummaryLine::getText, SummaryLine.Builder::text)
            .optional("label", Scalars.TEXT, SummaryLine::getLabel, SummaryLine.Builder::label)
            .optional("repeats", Ids.DECISION, SummaryLine::getRepeats, SummaryLine.Builder::repeats)
            .list("responsible", Parties.MENTION, SummaryLine::getResponsible, SummaryLine.Builder::addAllResponsible)
            .optional("due", Values.DEADLINE, SummaryLine::getDue, SummaryLine.Builder::due);

    // On the agenda an item is always an item; inside one it is one of several types and says which.
    static final Shape<AgendaItem, AgendaItem.Builder> ITEM =
            item(Shape.of(AgendaItem.Builder::new, AgendaItem.Builder::build));

    static final Codec<ItemContent> CONTENT = new Union<ItemContent>()
            .with(Passage.class, PASSAGE)
            .with(ContentTable.class, TABLE)
            .with(Decision.class, DECISION)
            .with(QuotedDecision.class, QUOTED_DECISION)
            .with(SummaryLine.class, SUMMARY_LINE)
            .with(AgendaItem.class, item(Shape.ofType("item", AgendaItem.Builder::new, AgendaItem.Builder::build)));

    private Items() {}

    private static Shape<AgendaItem, AgendaItem.Builder> item(Shape<AgendaItem, AgendaItem.Builder> shape) {
        return shape.required("id", Ids.AGENDA_ITEM, AgendaItem::getId, AgendaItem.Builder::id)
                .optional("number", Values.ITEM_NUMBER, AgendaItem::getNumber, AgendaItem.Builder::number)
                .required("title", Scalars.TEXT, AgendaItem::getTitle, AgendaItem.Builder::title)
                .optional("reference", Scalars.TEXT, AgendaItem::getReference, AgendaItem.Builder::reference)
                .list("links", LINK, AgendaItem::getLinks, AgendaItem.Builder::addAllLinks)
                .list("kinds", Values.ITEM_KIND, AgendaItem::getKinds, AgendaItem.Builder::addAllKinds)
                .list(
                        "participants",
                        Parties.MENTION,
                        AgendaItem::getParticipants,
                        AgendaItem.Builder::addAllParticipants)
                .optional(
                        "outcome", Scalars.code(ItemOutcome.class), AgendaItem::getOutcome, AgendaItem.Builder::outcome)
                .list("content", Codec.later(() -> CONTENT), AgendaItem::getContent, AgendaItem.Builder::addAllContent);
    }
}
