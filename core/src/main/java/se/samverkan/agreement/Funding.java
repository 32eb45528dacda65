package se.samverkan.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.FundingId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.time.Term;

/** Money for something in common (finansiering): what sum, who pays which share, for how long. */
@Value.Immutable
public sealed interface Funding extends Identified, WithFunding permits ImmutableFunding {

    /** {@return the id} */
    FundingId getId();

    /** {@return for what} */
    @NotBlank(message = "{samverkan.blank}")
    String getPurpose();

    /** {@return where the money comes from} */
    Optional<FundingKind> getKind();

    /** {@return the whole sum in Swedish kronor, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") BigDecimal> getAmount();

    /** {@return the sum in the words of the document} */
    Optional<String> getAsWritten();

    /** {@return who pays what} */
    List<@Valid FundingShare> getShares();

    /** {@return for how long} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return the stages it has come to} */
    @Value.Default
    default History<FundingStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<FundingStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default Funding then(Step<FundingStage> step) {
        return withHistory(FundingStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Funding}; id and purpose are needed. */
    final class Builder extends ImmutableFunding.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
