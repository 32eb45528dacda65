package se.samverkan.finding;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.language.Text;

/**
 * One thing that is wrong or worth knowing, with its place in the model and, when known, in the source document.
 *
 * <p>Personal identity numbers are hidden in everything a finding holds: slots and quotation are redacted when the finding is built, so that
 * no message, log or report can carry one on.
 */
@Value.Immutable
public sealed interface Finding extends WithFinding permits ImmutableFinding {

    /** {@return the kind of finding} */
    FindingCode getCode();

    /** {@return how much it weighs} */
    Severity getSeverity();

    /** {@return the words of this kind of finding; not part of equality, since the code decides them} */
    @Value.Auxiliary
    FindingText getText();

    /** {@return the thing in the model that it is about; nothing if it is about the source alone} */
    Optional<ModelPath> getPath();

    /** {@return where it stands in the source document; nothing if the model was not imported} */
    Optional<SourcePlace> getPlace();

    /** {@return the values of the slots of message and hint, by name} */
    Map<String, String> getSlots();

    /** {@return the words of the source or model that it is about, at most 200 characters} */
    Optional<String> getQuote();

    /**
     * What is wrong, in one sentence.
     *
     * @param language the language
     * @return the message with its slots filled
     */
    default String message(Language language) {
        return getText().message().fill(language, getSlots());
    }

    /**
     * How to mend it, in one sentence.
     *
     * @param language the language
     * @return the hint with its slots filled
     */
    default String hint(Language language) {
        return getText().hint().fill(language, getSlots());
    }

    /**
     * By what the finding is recognised the next time the same model is checked, whatever else was found and in whatever language: by its code and its path.
     *
     * @return the first 32 hexadecimal digits of a SHA-256; no words of the document go into it
     */
    default String fingerprint() {
        return Fingerprint.of(
                getCode().toString(), getPath().map(ModelPath::toString).orElse(""));
    }

    /**
     * By what the finding is recognised when the document was edited and read anew, so that paths may have moved: by its code and the words that it
     * quotes, personal identity numbers hidden, whatever their case and the kind of blanks, dashes and quotation marks between them.
     *
     * @return the first 32 hexadecimal digits of a SHA-256; nothing if it quotes nothing
     */
    default Optional<String> fingerprintOfWords() {
        return getQuote().map(quote -> Fingerprint.of(getCode().toString(), Text.key(quote)));
    }

    /** {@return the finding itself, with personal identity numbers hidden} */
    @Value.Check
    default Finding redacted() {
        boolean clean =
                getQuote().map(quote -> quote.length() <= 200 && isClean(quote)).orElse(true)
                        && getSlots().values().stream().allMatch(Finding::isClean);
        if (clean) {
            return this;
        }
        Builder builder = new Builder();
        builder.code(getCode())
                .severity(getSeverity())
                .text(getText())
                .path(getPath())
                .place(getPlace());
        getSlots().forEach((slot, value) -> builder.putSlot(slot, PersonalIdentityNumbers.redact(value)));
        builder.quote(getQuote().map(PersonalIdentityNumbers::redact).map(Finding::shortened));
        return builder.build();
    }

    private static boolean isClean(String text) {
        return PersonalIdentityNumbers.find(text).isEmpty();
    }

    private static String shortened(String text) {
        if (text.length() <= 200) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(198)) ? 198 : 199;
        return text.substring(0, end) + "…";
    }

    /** Builds a {@link Finding}; code, severity and text are needed. */
    final class Builder extends ImmutableFinding.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
