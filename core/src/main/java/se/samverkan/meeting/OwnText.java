package se.samverkan.meeting;

import se.samverkan.id.ModelPath;

/**
 * Words of the minutes that stand in the model exactly once, and where.
 *
 * <p>Together the own texts of a meeting are all that its document says apart from labels, marks and page furniture: what is derived from them
 * (a date, a role, a task) owns no text.
 *
 * @param path the attribute that holds the words
 * @param text the words
 */
public record OwnText(ModelPath path, String text) {}
