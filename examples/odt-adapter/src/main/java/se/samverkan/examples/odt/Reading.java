package se.samverkan.examples.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;

/** What one reading has taken on so far, and what it has noticed. */
final class Reading {

    private final Limits limits;
    private final Optional<String> title;
    private long blocks;
    private long grown;
    private int changes;
    private @Nullable SourcePlace changed;
    private @Nullable SourcePlace hidden;
    private @Nullable SourcePlace embedded;

    /**
     * Starts a reading.
     *
     * @param title the document's title, which headers like to show again
     */
    Reading(Limits limits, Optional<String> title) {
        this.limits = limits;
        this.title = title;
    }

    Limits limits() {
        return limits;
    }

    boolean isTitle(String text) {
        return title.filter(text::equals).isPresent();
    }

    void takeBlocks(long more) throws ImportException {
        blocks += more;
        if (blocks > limits.getMaxBlocks()) {
            throw OdtFindings.beyond("odt/too-many-blocks", limits.getMaxBlocks());
        }
    }

    /** Text that is made of a number in the file: so many blanks, a cell so many times. */
    void grow(long characters) throws ImportException {
        grown += characters;
        if (grown > limits.getMaxTextLength()) {
            throw OdtFindings.beyond("odt/too-long", limits.getMaxTextLength());
        }
    }

    void change() {
        changes++;
    }

    void changedAt(SourcePlace place) {
        changed = changed == null ? place : changed;
    }

    void hiddenAt(SourcePlace place) {
        hidden = hidden == null ? place : hidden;
    }

    void embeddedAt(SourcePlace place) {
        embedded = embedded == null ? place : embedded;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (changes > 0) {
            findings.add(OdtFindings.found("odt/tracked-changes", Severity.WARNING)
                    .putSlot("count", Integer.toString(changes))
                    .place(Optional.ofNullable(changed))
                    .build());
        }
        if (hidden != null) {
            findings.add(OdtFindings.found("odt/hidden-text", Severity.INFO)
                    .place(hidden)
                    .build());
        }
        if (embedded != null) {
            findings.add(OdtFindings.found("odt/embedded-object", Severity.INFO)
                    .place(embedded)
                    .build());
        }
        return findings;
    }
}
