package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Passage;

/** A personal identity number is told by the words around it, and never shown. */
class IdentityNumberTest {

    private static final Check NUMBER = Check.that(new IdentityNumber());

    /** So long that no blank stands near. */
    private static final String LONG = "ombyggnadsarbetsgruppssammankallandeuppdraget";

    private static Given told(String words) {
        return notes().item("§ 22", Passage.of(words));
    }

    @Test
    void ordinaryNumbersAreNoIdentityNumbers() {
        NUMBER.passes(told("Ring 033-35 70 00 om faktura 4923123451, dnr 2025-0061."));
    }

    @Test
    void aNumberIsReportedAndNeverShown() {
        Finding finding = NUMBER.firesOnceOn(
                told("Johan berättar att mottagningen har öppnat igen efter ombyggnaden. I exemplet som visas,"
                        + " 19121212-1212, har remissen gått fram och tillbaka tre gånger utan svar."));
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].text");
        assertThat(finding.getQuote())
                .contains("… ombyggnaden. I exemplet som visas, ••••••••-••••, har remissen gått fram och tillbaka …");
        assertThat(finding.toString()).doesNotContain("1212");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Remissen för 19121212-1212 kom bort. | Remissen för ••••••••-•••• kom bort.",
                "19121212-1212 | ••••••••-••••",
                LONG + "(19121212-1212) kom bort. | … ••••••••-••••) kom bort.",
                LONG + "(19121212-1212) | … ••••••••-••••)",
                "Se 19121212-1212 " + LONG + " | Se ••••••••-•••• …",
                "Se (19121212-1212)" + LONG + " | Se (••••••••-•••• …",
            })
    void theWordsAroundItAreQuotedWholeOrNotAtAll(String words, String quote) {
        assertThat(NUMBER.firesOnceOn(told(words)).getQuote()).contains(quote);
    }

    @Test
    void everyNumberIsAFinding() {
        assertThat(NUMBER.firesOn(
                        notes().item("§ 22", Passage.of("121212-1212 och 191212121212"), Passage.of("701063-2391"))))
                .hasSize(3);
    }
}
