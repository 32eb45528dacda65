/**
 * The words that generated minutes are made of: invented people, places and organisations, and sentences in the Swedish of minutes.
 *
 * <p>They lie in text files beside this package, UTF-8, one entry a line, the plainest first, since a failing example shrinks towards it. A
 * line that starts with {@code #} is a comment.
 *
 * <p>Internal, not exported.
 */
@NullMarked
package se.samverkan.testkit.generate.words;

import org.jspecify.annotations.NullMarked;
