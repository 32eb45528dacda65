/**
 * What the library knows of language and nothing else does: folding and comparing Swedish text, telling what means
 * the same, finding personal identity numbers,
 * vocabulary and messages as data.
 *
 * <p>Nothing here depends on the machine's locale or charset. Scanners are written out by hand and run in linear time; no other room
 * compiles a regular expression. Swedish words live in the vocabulary resource, which a plugin may extend through
 * {@link se.samverkan.language.VocabularyProvider}.
 *
 * <p>API and SPI. Entry types: {@link se.samverkan.language.Language}, {@link se.samverkan.language.Vocabulary},
 * {@link se.samverkan.language.NearEquality}.
 */
@NullMarked
package se.samverkan.language;

import org.jspecify.annotations.NullMarked;
