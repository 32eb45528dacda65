/**
 * Checking minutes against the rules of the house: rules, the profiles that weigh them, and the report of a check.
 *
 * <p>A rule looks at a meeting, with the collaboration around it, and returns findings. It is evaluated or it says why it is not: silence
 * of a rule that could not be held against a meeting proves nothing, and the report keeps the two apart.
 *
 * <p>API and SPI. Entry types: {@link se.samverkan.protocol.ProtocolCheck}, {@link se.samverkan.protocol.Report}; for hosts that validate their own
 * objects {@link se.samverkan.protocol.FollowsProtocol}; for those who write rules {@link se.samverkan.protocol.ProtocolRule} and
 * {@link se.samverkan.protocol.RuleProvider}.
 */
@NullMarked
@ValueStyle
package se.samverkan.protocol;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
