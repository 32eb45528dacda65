/**
 * Generators of the domain: {@code @ForAll Meeting meeting} just works.
 *
 * <p>There are three ways for a value to be. <b>As in life</b>, the default: a meeting keeps every rule of its profile, a collaboration is a year
 * of groups that meet, decide and follow up, whatever refers to something refers to what is there. <b>{@link
 * se.samverkan.testkit.generate.Untidy Untidy}</b>: minutes as they come, with every habit and any fault, that a renderer writes and a reader
 * reads back. <b>{@link se.samverkan.testkit.generate.Wild Wild}</b>: any attribute has any value that its type allows, sense or not, for
 * adapters that store the model. Nothing is generated and then thrown away: values are valid by construction, when they shrink too.
 *
 * <p>{@link se.samverkan.testkit.generate.Generate} gives the same generators as jqwik arbitraries to build on; the other annotations narrow
 * them.
 *
 * <p>API.
 */
@NullMarked
package se.samverkan.testkit.generate;

import org.jspecify.annotations.NullMarked;
