package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.GroupKind;
import se.samverkan.group.MinutesKind;

class BasicsTest {

    private static Basics of(String text) {
        return Steps.basics(Steps.lines(text.replace("\\n", "\n")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Protokoll Styrgrupp Närvård Ekåsa 2026-03-27|PROTOCOL|Styrgrupp Närvård Ekåsa|steering-group",
                "Mötesanteckningar lokal beredningsgrupp Vintorp|NOTES|lokal beredningsgrupp Vintorp|local-preparation-group",
                "Minnesanteckningar förda vid nätverksträff i Vintorp|NOTES|nätverksträff i Vintorp|network",
                "Anteckningar från arbetsutskottet 260327|NOTES|arbetsutskottet|working-committee",
                "Protokoll fört vid möte med styrgruppen|PROTOCOL|styrgruppen|steering-group",
                "Mötesprotokoll nr 14 styrgrupp Ekåsa 27/3 2026|PROTOCOL|styrgrupp Ekåsa|steering-group",
                "Styrgrupp Ekåsa – protokoll 2026-03-27|PROTOCOL|Styrgrupp Ekåsa|steering-group",
                "PROTOKOLL 3/2024\\n\\nStyrgrupp Ekåsa|PROTOCOL|Styrgrupp Ekåsa|steering-group",
                "Mötesprotokoll 14\\n\\nLokal ledningsgrupp Ekåsa|PROTOCOL|Lokal ledningsgrupp Ekåsa|local-management-group",
                "Sammanträdesprotokoll\\n\\nSocialnämnden|PROTOCOL|Socialnämnden|committee",
                "PROTOKOLL\\nfört vid sammanträde med Brukarrådet i Ekåsa|PROTOCOL|Brukarrådet i Ekåsa|group",
                "Region Väst        PROTOKOLL        1 (5)\\n\\nTjänstepersonsberedning i Ekåsa|PROTOCOL|Tjänstepersonsberedning i Ekåsa|group",
                "MÖTESANTECKNINGAR\\nBeredningsgruppen        2025-10-22\\n\\nMötesanteckningar Beredningsgruppen Ekåsa|NOTES|Beredningsgruppen Ekåsa|preparation-group",
                "Minnesanteckningar styrgrupp God och nära vård\\nSjöbygden|NOTES|styrgrupp God och nära vård Sjöbygden|steering-group",
                "Minnesanteckningar styrgrupp God och nära vård\\nRådhuset|NOTES|styrgrupp God och nära vård|steering-group",
                "Grupp: Styrgrupp Ekåsa\\n\\nProtokoll|PROTOCOL|Styrgrupp Ekåsa|steering-group",
            })
    void theTitleTellsTheKindOfMinutesAndTheGroup(String text, MinutesKind kind, String group, String groupKind) {
        Basics basics = of(text);
        assertThat(basics.documentKind).isEqualTo(DocumentKind.MINUTES);
        assertThat(basics.minutesKind).isEqualTo(kind);
        assertThat(basics.groupName).contains(group);
        assertThat(basics.groupKind).contains(new GroupKind(groupKind));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Kallelse till styrgrupp Ekåsa 2026-03-27, NOTICE",
        "Dagordning styrgrupp Ekåsa, AGENDA",
        "Förslag till samverkan i Vintorp, PROPOSAL",
        "Skrivelse från föreningen, LETTER",
        "Hej alla, OTHER",
    })
    void otherDocumentsAreNoMinutes(String text, DocumentKind kind) {
        Basics basics = of(text);
        assertThat(basics.documentKind).isEqualTo(kind);
        assertThat(basics.minutesKind).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokoll styrgrupp Ekåsa 2026-03-27",
                "Protokoll styrgrupp Ekåsa den 27:e mars 2026 kl 9–12",
                "Protokoll styrgrupp Ekåsa 260327",
                "Protokoll styrgrupp Ekåsa 27/3 2026",
                "Protokoll styrgrupp Ekåsa\\n\\n2026-03-27",
                "Protokoll styrgrupp Ekåsa\\n\\n260327",
                "Protokoll styrgrupp Ekåsa\\n\\nFredagen den 27 mars 2026 kl. 13–15",
                "Protokoll styrgrupp Ekåsa\\n\\nDatum: 27-03-2026",
                "Protokoll styrgrupp Ekåsa\\n\\nDatum 20260327",
                "Protokoll styrgrupp Ekåsa\\n\\nTid: fredagen den 27 mars 2026 kl 13.00-15.30",
                "Protokoll styrgrupp Ekåsa\\n\\nTid\\n27 mars 2026",
                "Protokoll 3/2026\\n\\nStyrgrupp Ekåsa\\n\\nDatum: 27 mars",
            })
    void theDayOfTheMeetingStandsInTheTitleBesideALabelOrAlone(String text) {
        assertThat(of(text).day()).contains(LocalDate.of(2026, 3, 27));
        assertThat(of(text).groupName).contains(text.contains("3/2026") ? "Styrgrupp Ekåsa" : "styrgrupp Ekåsa");
    }

    @Test
    void aLabelledDateCountsBeforeOneInTheTitle() {
        assertThat(of("Protokoll styrgrupp Ekåsa 2026-03-30\n\nDatum: 2026-03-27")
                        .day())
                .contains(LocalDate.of(2026, 3, 27));
    }

    @Test
    void aDateWithoutAnyYearIsNoDay() {
        Basics basics = of("Protokoll styrgrupp Ekåsa 27 mars");
        assertThat(basics.day()).isEmpty();
        assertThat(basics.date.map(d -> d.day())).contains(27);
    }

    @Test
    void theAreaOnTheLineBelowBelongsToTheGroup() {
        assertThat(of("Protokoll Styrgrupp Ekåsa\nNärvårdssamverkan Åsbygden").groupName)
                .contains("Styrgrupp Ekåsa Närvårdssamverkan Åsbygden");
    }

    @Test
    void nothingHasNoBasics() {
        Basics basics = Steps.basics(List.of());
        assertThat(basics.documentKind).isEqualTo(DocumentKind.OTHER);
        assertThat(basics.groupName).isEqualTo(Optional.empty());
        assertThat(basics.day()).isEmpty();
    }
}
