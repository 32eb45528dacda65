package se.samverkan.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.io.ImportException;

/**
 * What is wrong with input before the library sees it, or when it fails.
 *
 * <p>A host can make findings of its own, from its own catalogue, so that everything a person has to mend is told in one way.
 */
final class ProgramFindings {

    private ProgramFindings() {}

    /**
     * A finding of the program.
     *
     * @param name the code's name: its area is {@code cli}
     * @param slots names and values of the slots of its words, in turn
     * @return the finding
     */
    static Finding of(String name, Object... slots) {
        FindingCode code = new FindingCode("cli", name);
        return new Finding.Builder()
                .code(code)
                .severity(Severity.ERROR)
                .text(FindingText.load(ProgramFindings.class, Texts.BUNDLE, code))
                .putAllSlots(Texts.slots(slots))
                .build();
    }

    /** That a file or folder cannot be read: in the library's own words where it has such, with code, place and hint. */
    static Finding unreadable(String name, IOException failure) {
        if (failure instanceof ImportException refused && refused.finding().isPresent()) {
            return refused.finding().get();
        }
        if (failure instanceof NoSuchFileException) {
            return of("no-such-file", "name", name);
        }
        return failure instanceof AccessDeniedException
                ? of("no-permission", "name", name)
                : of("unreadable", "name", name, "reason", failure);
    }
}
