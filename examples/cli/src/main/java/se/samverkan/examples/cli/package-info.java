/**
 * The program {@code samverkan}: minutes in, structured data and a checked record out, from the command line.
 *
 * <p>It is an example of a host of the library. Start with {@link se.samverkan.examples.cli.CheckCommand} to see how a document is read and held
 * against the rules, with {@link se.samverkan.examples.cli.ReadCommand} to see how it is converted; everything else is what any program for
 * the command line needs: arguments, languages, colours, exit codes.
 *
 * <p>Internal: nothing here is API. Entry type: {@link se.samverkan.examples.cli.Samverkan}.
 */
@NullMarked
package se.samverkan.examples.cli;

import org.jspecify.annotations.NullMarked;
