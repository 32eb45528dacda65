/**
 * The built-in rules, one package-private class each, listed by name in {@link se.samverkan.protocol.rules.BuiltInRules}.
 *
 * <p>Internal, not exported.
 */
@NullMarked
package se.samverkan.protocol.rules;

import org.jspecify.annotations.NullMarked;
