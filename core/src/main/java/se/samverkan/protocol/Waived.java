package se.samverkan.protocol;

import se.samverkan.finding.Finding;

/**
 * A finding that does not count, and why.
 *
 * @param finding what was found
 * @param waiver the waiver that silences it
 */
public record Waived(Finding finding, Waiver waiver) {}
