package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.samverkan.finding.Wording;
import se.samverkan.protocol.RuleSource;

class CatalogueTest {

    @Test
    void aRuleWhoseExampleIsMissingCannotBeMade() {
        assertThatThrownBy(() -> Catalogue.rule("reference/dangling", RuleSource.Kind.CUSTOM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the resource examples/reference-dangling.passes.txt is missing from the library");
    }

    @Test
    void aReasonIsToldInBothLanguages() {
        Wording reason = Catalogue.reason("no-roll");
        assertThat(reason).isEqualTo(Reasons.NO_ROLL);
        assertThat(reason.swedish()).isNotEqualTo(reason.english());
    }
}
