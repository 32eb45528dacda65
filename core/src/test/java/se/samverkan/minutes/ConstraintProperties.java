package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.io.Formats;
import se.samverkan.language.Vocabulary;
import se.samverkan.outline.Outline;

/** The constraints say what no reader may ever produce: whatever the document, what is read of it keeps them. */
class ConstraintProperties {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Property(tries = 500)
    void what_is_read_of_any_outline_keeps_the_constraints(@ForAll("outlines") Outline outline) {
        assertThat(VALIDATOR.validate(MinutesReader.with(Vocabulary.swedish()).read(outline)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("se.samverkan.minutes.RoundTripTest#documents")
    void soDoMinutesAsPeopleWriteThem(Path file) throws IOException {
        assertThat(VALIDATOR.validate(Formats.installed().read(file))).isEmpty();
    }

    @Provide
    Arbitrary<Outline> outlines() {
        return new NothingLostProperties().outlines();
    }
}
