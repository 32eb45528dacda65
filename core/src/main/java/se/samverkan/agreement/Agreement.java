package se.samverkan.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.AgreementId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.time.Term;

/** What the parties have bound themselves to, or how they work (avtal, överenskommelse, styrdokument). */
@Value.Immutable
public sealed interface Agreement extends Identified, WithAgreement permits ImmutableAgreement {

    /** {@return the id} */
    AgreementId getId();

    /** {@return what it is called} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return what it is} */
    Optional<AgreementKind> getKind();

    /** {@return how far it reaches} */
    Optional<Level> getLevel();

    /** {@return who takes part} */
    List<@Valid AgreementParty> getParties();

    /** {@return from when it applies (gäller från) and until when} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return after how many months it is followed up again (årlig uppföljning: 12), from 1} */
    Optional<@Positive(message = "{samverkan.notPositive}") Integer> getReviewMonths();

    /** {@return the days on which it was followed up} */
    List<LocalDate> getReviewedOn();

    /** {@return the agreements that it rests on} */
    List<AgreementId> getRestsOn();

    /** {@return the agreement whose place it takes} */
    Optional<AgreementId> getReplaces();

    /** {@return the documents that hold it} */
    List<DocumentId> getDocuments();

    /** {@return when it was out for comments} */
    List<@Valid Consultation> getConsultations();

    /** {@return the stages it has come to} */
    @Value.Default
    default History<DocumentStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<DocumentStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default Agreement then(Step<DocumentStage> step) {
        return withHistory(DocumentStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link Agreement}; id and title are needed. */
    final class Builder extends ImmutableAgreement.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
