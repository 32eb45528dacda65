package se.samverkan.meeting;

/**
 * One part of what an agenda item says, in the order of the minutes.
 *
 * <p>A quotation of another body's decision and a line of the summary are types of their own: neither is a decision of this meeting.
 */
public sealed interface ItemContent permits Passage, ContentTable, Decision, QuotedDecision, SummaryLine, AgendaItem {}
