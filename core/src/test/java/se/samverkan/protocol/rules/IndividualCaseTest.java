package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Passage;

/** One patient's case is told where something points that one out, and nowhere else. */
class IndividualCaseTest {

    private static final Check CASE = Check.that(new IndividualCase());

    private static Given told(String text) {
        return notes().item("5.", Passage.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patienten är född den 3 mars 1941.",
                "Patienten är född 1941-03-03 och bor ensam.",
                "Brukaren bor på Norra Kvarngatan 12.",
                "Kvinnan är bosatt på Sjövägen 4.",
                "Patienten, med journalnummer 48213, skrevs ut.",
                "Patienten har journalnr: 48213.",
                "Patienten skrevs ut. Hon är född den 3 mars 1941.",
            })
    void whatPointsOutAPatientIsTold(String text) {
        Finding finding = CASE.firesOnceOn(told(text));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].text");
        assertThat(text).endsWith(finding.getQuote().orElseThrow());
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patienten skickades hem utan läkemedel.",
                "Enskilda patientärenden får inte tas upp på mötet.",
                "Personan Greta är född den 3 mars 1941; patienten bor ensam.",
                "Patienten i exemplet är född den 3 mars 1941.",
                "Ärendet är avidentifierat. Patienten är född den 3 mars 1941.",
                "Patienten är född 1941.",
                "Patienten är född i mars.",
                "Patienten är född den 3 mars.",
                "Patienten kallas till mottagningen på Storgatan 5.",
                "Patienten bor på Storgatan.",
                "Brukaren bor på Solgården 5.",
                "Brukaren bor på gatan",
                "Patienten bor på ett boende som ligger långt bort, och mottagningen ligger på Storgatan 5.",
                "Enligt journalnummer ska patienten sökas.",
                "Patienten saknar journalnummer.",
                "Patienten bor på Storgatan med sin katt.",
                "Patienten väntade. Mötet fortsatte. Bo Ek är född den 3 mars 1941.",
                "Anna Berg är född den 3 mars 1941.",
                "Mottagningen bor på Storgatan 5.",
            })
    void aCaseThatPointsAtNobodyIsNone(String text) {
        CASE.passes(told(text));
    }

    @Test
    void aPersonalIdentityNumberIsHiddenInTheQuotation() {
        Finding finding = CASE.firesOnceOn(told("Patienten 19121212-1212 är född den 3 mars 1941."));
        assertThat(finding.getQuote().orElseThrow()).doesNotContain("1212-1212").contains("är född");
    }

    @Test
    void headingsAreReadToo() {
        CASE.firesOnceOn(notes().item("5.", item -> item.withTitle("Patienten med journalnr 48213")));
    }
}
