package se.samverkan.io;

import java.util.List;
import se.samverkan.finding.Finding;
import se.samverkan.outline.Outline;

/**
 * A document that was read.
 *
 * @param outline what it says
 * @param findings what was wrong or worth knowing about its form
 */
public record Outlined(Outline outline, List<Finding> findings) {

    /**
     * Copies the findings.
     *
     * @param outline what it says
     * @param findings what was wrong or worth knowing about its form
     */
    public Outlined {
        findings = List.copyOf(findings);
    }
}
