package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourcePlaceTest {

    @Test
    void aPlaceOfOneLineEndsWhereItStarts() {
        SourcePlace place = SourcePlace.ofLine(14);
        assertThat(place.getFirst()).isEqualTo(14);
        assertThat(place.getLast()).isEqualTo(14);
        assertThat(place.getColumn()).isEmpty();
        assertThat(SourcePlace.ofLine(14, 3).getColumn()).contains(3);
    }

    @Test
    void numbersAreFromOne() {
        assertThatThrownBy(() -> SourcePlace.ofLine(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SourcePlace.ofLine(-3)).hasMessageContaining("-3");
        assertThatThrownBy(() -> SourcePlace.ofLine(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceNeverEndsBeforeItStarts() {
        assertThatThrownBy(() -> new SourcePlace.Builder().first(5).last(4).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 5 to 4");
        assertThatThrownBy(() -> SourcePlace.ofLine(5).withLast(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceReachesToTheEndOfAnother() {
        SourcePlace from = SourcePlace.ofLine(3, 7);
        assertThat(from.to(SourcePlace.ofLine(5).withLast(6))).isEqualTo(from.withLast(6));
        assertThat(from.withLast(9).to(SourcePlace.ofLine(5))).isEqualTo(from.withLast(9));
    }

    @Test
    void aPlaceIsShownAsEditorsWriteIt() {
        SourcePlace line = SourcePlace.ofLine(14, 2);
        assertThat(line.shown()).isEqualTo("14");
        assertThat(line.withDocument("minutes.txt").shown()).isEqualTo("minutes.txt:14");
        assertThat(line.withDocument("minutes.docx")
                        .withUnit(SourcePlace.Unit.PARAGRAPH)
                        .withWithin("table 2, row 3")
                        .shown())
                .isEqualTo("minutes.docx:¶14 (table 2, row 3)");
    }
}
