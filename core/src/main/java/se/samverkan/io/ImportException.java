package se.samverkan.io;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.language.Language;

/**
 * A document cannot be read at all: it is in no known format, is broken beyond use, or exceeds a limit.
 *
 * <p>It carries a {@link Finding} with a permanent code, a place where there is one, and words in every language; {@link #getMessage()} is in
 * English. What is wrong with a document that can be read is never thrown: it is among the findings of what was read.
 */
public final class ImportException extends IOException {

    private static final long serialVersionUID = 1L;

    // A finding is no Serializable value; after serialization the message remains.
    private final transient @Nullable Finding finding;

    /**
     * Wraps a finding.
     *
     * @param finding what is wrong
     * @param cause what a library below threw, if anything
     */
    public ImportException(Finding finding, @Nullable Throwable cause) {
        super(message(finding), cause);
        this.finding = finding;
    }

    /**
     * An exception with the words that a catalogue has under a code.
     *
     * @param anchor a class of the package and module that holds the catalogue
     * @param name the catalogue's name, as {@link FindingText#load} takes it
     * @param code the code
     * @param place where in the document, if known
     * @param slots the values of the slots
     * @return the exception
     */
    public static ImportException of(
            Class<?> anchor, String name, String code, Optional<SourcePlace> place, Map<String, String> slots) {
        FindingCode parsed = FindingCode.parse(code);
        return new ImportException(
                new Finding.Builder()
                        .code(parsed)
                        .severity(Severity.ERROR)
                        .text(FindingText.load(anchor, name, parsed))
                        .place(place)
                        .putAllSlots(slots)
                        .build(),
                null);
    }

    /** {@return what is wrong; nothing only after the exception was serialized} */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    private static String message(Finding finding) {
        String place = finding.getPlace()
                .map(p -> p.shown() + p.getColumn().map(column -> ":" + column).orElse("") + ": ")
                .orElse("");
        return place + finding.message(Language.ENGLISH) + " " + finding.hint(Language.ENGLISH) + " ["
                + finding.getCode() + "]";
    }
}
