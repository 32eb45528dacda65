package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutiesTest {

    private final Duties duties = new Duties(Steps.desk("Anna Berg", "Bo Ek", "Cia Dal"));

    private List<String> bound(String text, Duties.Force force) {
        return duties.in(Steps.piece(text), force).stream()
                .map(duty -> String.join("+", duty.who()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "att uppdra åt Ekåsa sjukhus att redovisa utfallet|Ekåsa sjukhus",
                "Styrgruppen ger de lokala ledningsgrupperna i uppdrag att pröva arbetssättet.|de lokala ledningsgrupperna",
                "att ge lokal beredningsgrupp i uppdrag att skriva|lokal beredningsgrupp",
                "Ärendet återremitteras till förvaltningen.|förvaltningen",
                "Kommunen och Norrbo vårdcentral provar möten i vår.|Kommunen+Norrbo vårdcentral",
                "Varje part väljer ut en avvikelse.|Varje part",
                "att kommunens fritidsenhet redovisar kostnaden|kommunens fritidsenhet",
                "Uppdragsgruppen Vuxna och äldre tar fram en rutin.|Uppdragsgruppen Vuxna och äldre",
                "Ekåsa kommun är sammankallande.|Ekåsa kommun",
                "Förvaltningschefen återkommer i juni.|Förvaltningschefen",
                "En grupp bildas med Anna som sammankallande.|Anna",
                "Slutrapport lämnas i maj av Bo Ek.|Bo Ek",
                "Anna, Bo och Cia träffas och skriver ett utkast.|Anna+Bo+Cia",
                "Anna Berg ska beställa lokal.|Anna Berg",
                "Bo informerar styrgruppen.|Bo",
                "Frågan går till lokal ledningsgrupp och Bo tar med sig den.|Bo",
            })
    void whatWasDecidedBindsWhoeverDoesIt(String text, String who) {
        assertThat(bound(text, Duties.Force.DECIDED)).containsExactly(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrgruppen godkänner lägesrapporten.",
                "Samrådet noterar informationen.",
                "Anna Berg lyfter att det varit rörigt.",
                "Rutinen gäller från den 1 maj.",
                "Kostnaden fördelas som förut.",
            })
    void whatIsOnlySoBindsNobody(String text) {
        assertThat(bound(text, Duties.Force.DECIDED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Frågan tar Anna med sig till styrgruppen.|Anna",
                "Till nästa möte kontaktar Bo skolan.|Bo",
                "Bo har ingen siffra men återkommer i maj.|Bo",
                "Cia ordnar kaffe.|Cia",
                "Anna lovade att ta upp det med sina kollegor.|Anna",
                "Frågan bereds av Bo Ek.|Bo Ek",
                "Anna ska återkomma med besked.|Anna",
                "Anna vill att skolan är med, Bo kontaktar dem.|Bo",
                "Kommunen ser över avtalet.|Kommunen",
            })
    void aPromiseBinds(String text, String who) {
        assertThat(bound(text, Duties.Force.TOLD)).containsExactly(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kan Anna kontakta skolan?",
                "Bo Ek kontaktar skolan?",
                "Anna föreslår att Bo kontaktar skolan.",
                "Anna informerar om budgeten.",
                "Bo tar upp frågan om bussar.",
                "Skolan kallar till möten.",
                "Proverna hämtas av regionens transporter.",
                "Anna ska presentera nästa gång.",
                "Anna är på semester.",
            })
    void wishesQuestionsAndSpeechBindNobody(String text) {
        assertThat(bound(text, Duties.Force.TOLD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna kontaktar skolan.|kontaktar skolan.",
                "Bo vet inte och Anna kontaktar skolan.|Bo vet inte och Anna kontaktar skolan.",
                "Om bussar: Anna kontaktar skolan.|Om bussar: Anna kontaktar skolan.",
            })
    void whatIsToBeDoneBeginsBehindWhoBeginsTheSentence(String text, String what) {
        Duty duty = duties.in(Steps.piece(text), Duties.Force.TOLD).get(0);
        assertThat(duty.what().text()).isEqualTo(what);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg lovade. Hon kontaktar skolan.|kontaktar skolan.",
            })
    void aPronounIsWhoWasNamedLast(String text, String what) {
        List<Duty> found = duties.in(Steps.piece(text), Duties.Force.TOLD);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).who()).containsExactly("Anna Berg");
        assertThat(found.get(0).what().text()).isEqualTo(what);
    }
}
