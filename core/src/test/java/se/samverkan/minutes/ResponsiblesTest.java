package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.Mention;

class ResponsiblesTest {

    private final Responsibles responsibles = new Responsibles(Steps.desk("Anna Berg", "Bo Ek", "Cia Dal"));

    private List<String> names(String text) {
        return responsibles.in(new Piece(0, 0, text)).stream()
                .map(Mention::getAsWritten)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg tar fram ett förslag.|Anna Berg",
                "att Anna Berg får i uppdrag att skriva|Anna Berg",
                "Anna tar fram ett förslag och Bo bokar lokal.|Anna;Bo",
                "Anna Berg, Bo Ek och Cia Dal ansvarar för dagen.|Anna Berg;Bo Ek;Cia Dal",
                "Eva Sten tar kontakt med skolan.|Eva Sten",
                "Alla uppmanas att svara.|Alla",
                "Ordförande kallar till möte.|Ordförande",
                "Sekreteraren skickar ut protokollet.|Sekreteraren",
                "Ekåsa kommun tar fram en plan.|Ekåsa kommun",
                "Individ- och familjeförvaltningen skriver fram ett avtal.|Individ- och familjeförvaltningen",
                "Anna Berg lovade. Nästa vecka kallar hon till möte.|Anna Berg",
            })
    void whoeverStandsBeforeAVerbOfDoingIsResponsible(String text, String names) {
        assertThat(names(text)).containsExactly(names.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "att hyra lokal",
                "Anna Berg är nöjd.",
                "Anna Berg har sett planen.",
                "Anna Berg meddelar att mötet är slut.",
            })
    void whoeverIsOrSaysSomethingIsNot(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void aMentionPointsAtWhoIsMeantWhenThatIsCertain() {
        assertThat(responsibles.in(new Piece(0, 0, "Bo tar fram ett förslag.")))
                .containsExactly(Mention.of("Bo", PersonId.parse("bo-ek")));
        assertThat(responsibles.in(new Piece(0, 0, "Eva Sten tar fram ett förslag.")))
                .containsExactly(Mention.of("Eva Sten"));
        assertThat(responsibles
                        .in(new Piece(0, 0, "Ordförande kallar till möte."))
                        .get(0)
                        .getTarget())
                .contains(new Mention.Holder("chair"));
        assertThat(responsibles
                        .in(new Piece(0, 0, "Deltagarna uppmanas att svara."))
                        .get(0)
                        .getTarget())
                .contains(new Mention.Everybody());
    }
}
