package se.samverkan.io.docx.read;

import org.jspecify.annotations.Nullable;

/**
 * What one style says of itself; the rest it has from the one that it is based on.
 *
 * @param id its id, by which the document refers to it
 * @param name its name: Word's own styles are called in English, whatever the language of the program
 * @param base the id of the style that it is based on, or null
 * @param paragraph what it says of paragraphs
 * @param run what it says of text
 */
record Style(String id, String name, @Nullable String base, ParagraphProperties paragraph, RunProperties run) {}
