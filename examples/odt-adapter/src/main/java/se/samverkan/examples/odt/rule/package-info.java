/**
 * The rules of Ekåsa, a municipality that does not exist, beside those that everybody has.
 *
 * <p>Internal: nothing here is API. Entry type: {@link se.samverkan.examples.odt.rule.EkasaRules}.
 */
@NullMarked
package se.samverkan.examples.odt.rule;

import org.jspecify.annotations.NullMarked;
