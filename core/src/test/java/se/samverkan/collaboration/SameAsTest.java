package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.id.GroupId;
import se.samverkan.id.PersonId;

class SameAsTest {

    private static final PersonId A = PersonId.parse("a");
    private static final PersonId B = PersonId.parse("b");
    private static final PersonId C = PersonId.parse("c");
    private static final PersonId D = PersonId.parse("d");

    private static Collaboration of(SameAs... facts) {
        return new Collaboration.Builder().addIdentities(facts).build();
    }

    @Test
    void theOrderInWhichTheTwoAreNamedIsNoFact() {
        assertThat(SameAs.of(B, A)).isEqualTo(SameAs.of(A, B));
        assertThat(SameAs.of(B, A).getOne()).isEqualTo(A);
        SameAs sourced = new SameAs.Builder()
                .one(B)
                .other(A)
                .denied(true)
                .confidence(new BigDecimal("0.5"))
                .source("telefon")
                .assertedBy("närvårdskontoret")
                .build();
        assertThat(sourced.getOne()).isEqualTo(A);
        assertThat(sourced.isDenied()).isTrue();
        assertThat(sourced.getConfidence()).isEqualByComparingTo("0.5");
        assertThat(sourced.getSource()).contains("telefon");
        assertThat(sourced.getAssertedBy()).contains("närvårdskontoret");
    }

    @Test
    void twoTypesOrOneIdAreRefused() {
        assertThatThrownBy(() -> SameAs.of(A, GroupId.parse("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PersonId a")
                .hasMessageContaining("GroupId b");
        assertThatThrownBy(() -> SameAs.of(A, PersonId.parse("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConfidenceIsFromNoneToFull() {
        SameAs fact = SameAs.of(A, B);
        assertThat(fact.withConfidence(BigDecimal.ZERO).getConfidence()).isZero();
        for (String refused : List.of("-0.01", "1.01")) {
            assertThatThrownBy(() -> fact.withConfidence(new BigDecimal(refused)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(refused);
        }
    }

    @Test
    void whatFollowsFromFactsIsSameToo() {
        Collaboration all = of(SameAs.of(A, B), SameAs.of(C, B));
        assertThat(all.sameAs(A)).containsExactly(A, B, C);
        assertThat(all.sameAs(C)).isEqualTo(all.sameAs(A));
        assertThat(all.sameAs(D)).containsExactly(D);
    }

    @Test
    void aDenialTakesBackWhatIsSaidOfTheTwo() {
        SameAs fact = SameAs.of(A, B).withSource("fil 1");
        Collaboration all = of(fact, SameAs.of(B, C))
                .join(of(SameAs.of(B, A).withDenied(true).withAssertedBy("Anna")));
        assertThat(all.getIdentities()).hasSize(3);
        assertThat(all.sameAs(A)).containsExactly(A);
        assertThat(all.sameAs(B)).containsExactly(B, C);
    }
}
