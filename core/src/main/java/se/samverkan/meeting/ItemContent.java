package se.samverkan.meeting;

/**
 * One part of what an agenda item says, in the order of the minutes.
 *
 * <p>A quotation of another body's decision, a line of the summary and an older decision told again are types of their own: none of them is a decision of this meeting.
 */
public sealed interface ItemContent
        permits Passage, ContentTable, Decision, QuotedDecision, RecalledDecision, SummaryLine, Figure, AgendaItem {}
