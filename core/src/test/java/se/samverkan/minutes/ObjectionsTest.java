package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.Reservation;
import se.samverkan.organisation.Mention;

class ObjectionsTest {

    private static AgendaItem read(ItemContent... content) {
        Desk desk = Steps.desk("Anna Berg", "Bo Ek");
        AgendaItem item = new AgendaItem.Builder()
                .id(AgendaItemId.parse("a/1"))
                .title("Bussar")
                .addAllContent(Arrays.asList(content))
                .build();
        return new Objections(desk).in(item, Saying.in(item, desk));
    }

    private static Decision decision(String id) {
        return new Decision.Builder()
                .id(DecisionId.parse(id))
                .text("Bussen köps.")
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg anmäler jäv och deltar inte i ärendet.|Anna Berg",
                "Anna Berg (S) anmälde jäv.|Anna Berg",
                "Bo är jävig.|Bo",
                "Jäv: Bo deltar inte i behandlingen.|Bo",
                "På grund av jäv lämnar Bo Ek rummet.|Bo Ek",
                "Cia Dal anmäler sig jävig.|Cia Dal",
            })
    void whoHasAConflictOfInterestIsNamed(String text, String who) {
        assertThat(read(Passage.of(text)).getConflicted())
                .extracting(Mention::getAsWritten)
                .containsExactly(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingen anmäler jäv.",
                "Ordföranden frågar om någon anmäler jäv.",
                "Anna Berg frågar om någon är jävig.",
                "Är Anna Berg jävig?",
                "Frågan om jäv diskuterades.",
                "Jäv",
            })
    void whereNobodyHasOneNobodyIsNamed(String text) {
        assertThat(read(Passage.of(text)).getConflicted()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg reserverar sig mot beslutet.|Anna Berg",
                "Bo Ek (V) reserverade sig till förmån för eget förslag.|Bo Ek",
                "Anna Berg (S) och Bo Ek (V) reserverar sig.|Anna Berg, Bo Ek",
                "Anna anmäler reservation.|Anna",
                "Bo lämnar en protokollsanteckning, se bilaga 2.|Bo",
                "Cia Dal lämnar en reservation.|Cia Dal",
            })
    void whoIsAgainstIsNoted(String text, String who) {
        AgendaItem item = read(Passage.of(text));
        assertThat(item.getReservations()).hasSize(1);
        Reservation reservation = item.getReservations().get(0);
        assertThat(reservation.getBy()).extracting(Mention::getAsWritten).containsExactly(who.split(", ", -1));
        assertThat(reservation.getText()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg reserverar en lokal.",
                "Reservationen från förra mötet diskuterades.",
                "Reserverar sig någon?",
                "Ingen reserverar sig.",
                "Gruppen reserverar sig inte.",
                "Protokollsanteckning",
            })
    void whatIsNoReservationIsNone(String text) {
        assertThat(read(Passage.of(text)).getReservations()).isEmpty();
    }

    @Test
    void aReservationIsAgainstTheOnlyDecisionOfItsItem() {
        Passage against = Passage.of("Bo Ek reserverar sig mot beslutet.");
        assertThat(read(decision("a/1/d1"), against).getReservations().get(0).getAgainst())
                .contains(DecisionId.parse("a/1/d1"));
        assertThat(read(decision("a/1/d1"), decision("a/1/d2"), against)
                        .getReservations()
                        .get(0)
                        .getAgainst())
                .isEmpty();
        assertThat(read(against).getReservations().get(0).getBy().get(0).pointsAt(PersonId.parse("bo-ek")))
                .isTrue();
    }
}
