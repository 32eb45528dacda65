package se.samverkan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How much readers take on. */
class LimitsTest {

    @Test
    void unpackedThereMayBeMoreThanPacked() {
        Limits limits = Limits.defaults();
        assertThat(limits.getMaxExpandedBytes()).isGreaterThan(limits.getMaxBytes());
        assertThat(limits.getMaxExpansion()).isEqualTo(200);
        assertThat(limits.getMaxEntries()).isEqualTo(10_000);
    }

    @Test
    void noLimitLetsNothingThrough() {
        List<UnaryOperator<Limits>> shut = List.of(
                limits -> limits.withMaxBytes(0),
                limits -> limits.withMaxExpandedBytes(0),
                limits -> limits.withMaxExpansion(0),
                limits -> limits.withMaxEntries(0),
                limits -> limits.withMaxBlocks(-1),
                limits -> limits.withMaxDepth(0),
                limits -> limits.withMaxTextLength(0),
                limits -> limits.withMaxNumberLength(0),
                limits -> limits.withMaxNameLength(0));
        assertThat(shut)
                .allSatisfy(change -> assertThatThrownBy(() -> change.apply(Limits.defaults()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("lets nothing through"));
    }
}
