/**
 * Years of a collaboration as in life: groups that meet, decide and follow up, and keep every rule.
 *
 * <p>Internal, not exported.
 */
@NullMarked
package se.samverkan.testkit.generate.years;

import org.jspecify.annotations.NullMarked;
