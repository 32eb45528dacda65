package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    @Test
    void bothEndsBelongToIt() {
        Term term = Term.between(DAY, DAY.plusDays(1));
        assertThat(term.contains(DAY.minusDays(1))).isFalse();
        assertThat(term.contains(DAY)).isTrue();
        assertThat(term.contains(DAY.plusDays(1))).isTrue();
        assertThat(term.contains(DAY.plusDays(2))).isFalse();
    }

    @Test
    void anUnknownEndIsNoEnd() {
        assertThat(Term.unknown().contains(DAY)).isTrue();
        assertThat(Term.from(DAY).contains(LocalDate.MAX)).isTrue();
        assertThat(Term.from(DAY).contains(DAY.minusDays(1))).isFalse();
        assertThat(Term.until(DAY).contains(LocalDate.MIN)).isTrue();
        assertThat(Term.until(DAY).contains(DAY.plusDays(1))).isFalse();
    }

    @Test
    void termsThatTouchOverlap() {
        assertThat(Term.until(DAY).overlaps(Term.from(DAY))).isTrue();
        assertThat(Term.until(DAY).overlaps(Term.from(DAY.plusDays(1)))).isFalse();
        assertThat(Term.from(DAY.plusDays(1)).overlaps(Term.until(DAY))).isFalse();
        assertThat(Term.unknown().overlaps(Term.between(DAY, DAY))).isTrue();
    }

    @Test
    void anEndIsNeverBeforeItsBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.from(DAY).endingOn(DAY.minusDays(1)))
                .withMessage("a term ends on 2028-02-28 before it starts on 2028-02-29");
        assertThat(Term.from(DAY).endingOn(DAY)).isEqualTo(Term.between(DAY, DAY));
    }
}
