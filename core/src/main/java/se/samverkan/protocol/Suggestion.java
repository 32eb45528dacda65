package se.samverkan.protocol;

import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.id.ModelPath;

/**
 * The one obvious way to mend what a finding is about (förslag till rättelse). It is never made by itself: a person accepts it, and the host applies it
 * by {@link se.samverkan.collaboration.Collaboration#apply(Edit)}.
 *
 * @param rule the code of the finding
 * @param path the path of the finding
 * @param edit the change
 */
public record Suggestion(FindingCode rule, ModelPath path, Edit edit) {

    /**
     * Whether it mends a finding.
     *
     * @param finding a finding
     * @return true if it has the code and the path
     */
    public boolean mends(Finding finding) {
        return finding.getCode().equals(rule)
                && finding.getPath().filter(path::equals).isPresent();
    }
}
