package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.TrackedChanges;
import se.samverkan.io.docx.pack.DocxFindings;

/** What one reading has taken on so far, and what it has noticed. */
final class Reading {

    private final Limits limits;
    private final boolean original;
    private long blocks;
    private long characters;
    private int changes;
    private @Nullable SourcePlace changed;
    private @Nullable SourcePlace hidden;
    private @Nullable SourcePlace embedded;
    private @Nullable SourcePlace attached;

    Reading(Limits limits, TrackedChanges changes) {
        this.limits = limits;
        this.original = changes == TrackedChanges.ORIGINAL;
    }

    void takeBlock() throws ImportException {
        blocks++;
        if (blocks > limits.getMaxBlocks()) {
            throw DocxFindings.beyond("word/too-many-blocks", limits.getMaxBlocks());
        }
    }

    /** Takes text that is shown; a document is no longer than any text may be. */
    void takeText(int length) throws ImportException {
        characters += length;
        if (characters > limits.getMaxTextLength()) {
            throw DocxFindings.beyond("word/too-much-text", limits.getMaxTextLength());
        }
    }

    /** How many characters have been shown. */
    long characters() {
        return characters;
    }

    /** Whether something that was inserted or deleted, and neither accepted nor rejected, is read. */
    boolean keeps(boolean inserted) {
        return inserted != original;
    }

    void changedAt(SourcePlace place) {
        changes++;
        changed = changed == null ? place : changed;
    }

    void hiddenAt(SourcePlace place) {
        hidden = hidden == null ? place : hidden;
    }

    void embeddedAt(SourcePlace place) {
        embedded = embedded == null ? place : embedded;
    }

    void attachedAt(SourcePlace place) {
        attached = attached == null ? place : attached;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (changes > 0) {
            findings.add(DocxFindings.found("word/tracked-changes", Severity.WARNING)
                    .putSlot("count", Integer.toString(changes))
                    .place(Optional.ofNullable(changed))
                    .build());
        }
        add("word/attached-document", Severity.WARNING, attached, findings);
        add("word/hidden-text", Severity.INFO, hidden, findings);
        add("word/embedded-object", Severity.INFO, embedded, findings);
        return findings;
    }

    private static void add(String code, Severity severity, @Nullable SourcePlace place, List<Finding> findings) {
        if (place != null) {
            findings.add(DocxFindings.found(code, severity).place(place).build());
        }
    }
}
