package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.language.Language;

class MojibakeTest {

    private static final String MINUTES =
            "Närvarande: Åsa Törnqvist, Östen Älvegård, André\n§ 5 Övriga frågor – ”så här”… • 4½ år\nÄrendet återförs.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MÃ¶te i GrÃ¥berga nÃ¤rvÃ¥rd | Möte i Gråberga närvård",
                "Ã–sten och Ã…sa Ã„lvegÃ¥rd | Östen och Åsa Älvegård",
                "Ã…sa | Åsa",
                "Omfattning: Â§Â§ 14â€“21 | Omfattning: §§ 14–21",
                "sade â€œjaâ€\u009d och â€œnejâ€ i dag â€¦ | sade “ja” och “nej” i dag …",
                "sade â€ťja | sade ”ja",
                "â€¢ AndrÃ©s punkt â€” klar | • Andrés punkt — klar",
                "kl.Â\u00a013, Ã¤ven Â½ dag | kl.\u00a013, även ½ dag",
                "Ã\u0085sa ser Ã\u0096rebro | Åsa ser Örebro",
                "MÃƒÂ¶te i GrÃƒÂ¥berga | Möte i Gråberga",
                "m√∂tet p√• v√§gen √Ör | mötet på vägen År",
                "m├Âtet om v├Ñra ├ñrenden | mötet om våra ärenden",
                "m├╢tet om v├Ñra ├ñrenden | mötet om våra ärenden",
                "mĂ¶tet mĂĄste Ă–rebro | mötet måste Örebro",
                "moÌ\u0088te i naÌ\u0088sta stad | mo\u0308te i na\u0308sta stad",
                "bra ðŸ˜€ jobbat | bra 😀 jobbat",
                "ï»¿Protokoll | \ufeffProtokoll",
                "M”tet om n„rvaro ™vriga fr†gor | Mötet om närvaro Övriga frågor",
                "M\u0094tet om fr\u0086gor | Mötet om frågor",
                "Mštet om frŒgor | Mötet om frågor",
                "M÷tet om frÕgor | Mötet om frågor",
                "Mˆtet om frÂgor | Mötet om frågor",
                "M\ufffdtet | Mötet",
                "M\ufffd\ufffdtet | Mötet",
                "M\ufffdTET | MÖTET",
                "\ufffdvriga fr\ufffdgor p\ufffd m\ufffdtet | Övriga frågor på mötet",
                "Mï¿½tet | Mötet",
                "Ek\ufffdsa, Ekåsa | Ekåsa, Ekåsa",
                "Östen och \ufffdsten | Östen och Östen",
                "Sedan \ufffdppnas mötet | Sedan öppnas mötet"
            })
    void brokenLettersAreSetRight(String broken, String right) {
        assertThat(Mojibake.repair(broken).text()).isEqualTo(right);
        assertThat(Mojibake.repair(broken).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).hasToString("text/mojibake-repaired");
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Möte i Gråberga närvård – ”så här”… • 4½ år, § 5, André",
                "São João, MAÇÃ, PÃO och Â ensamt",
                "Ett à i 5 à 6 och Ã",
                "MAÇÃ– och MAÇÃ…",
                "kategori Ä” och Å… samt Å–Ä–Ö",
                "Łódź, Gdańsk, Kraków, Miloš Šimon, Tomáš",
                "İstanbul, Şanlıurfa, Iğdır, Erdoğan",
                "Üüø Ææ Øre ß ñ ç Õnne õhtu Ŝ",
                "√2 ≈ 1,41; ∂f/∂x; a÷b; ≠ ∞ ∑ √ö",
                "├── bilagor\n│   ├── ärenden\n└── övrigt",
                "😀 👍🏽 ✓ ☐ → €",
                "”Möte” „Möte” »Möte« …möte† 5‰ ™",
                "ett … två„tre ”fyra”fem",
                "Ð ð Þ þ Ý",
                "ékommun …kommun Ökommun ”kommun",
                "Ελλάδα Σοφία και Москва",
                "Ensam \ufffd och \ufffd\ufffd",
                "f\ufffdr och p\ufffdck",
                "M\ufffdternas"
            })
    void rightTextAndWhatIsNotCertainStays(String text) {
        assertThat(Mojibake.repair(text).text()).isEqualTo(text);
        assertThat(Mojibake.repair(text).findings())
                .extracting(finding -> finding.getCode().toString())
                .doesNotContain("text/mojibake-repaired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "windows-1250", "x-MacRoman", "IBM850", "IBM437"})
    void aDocumentIsReadAsIfItHadNeverBeenBroken(String charset) {
        String broken = Misread.utf8As(charset, MINUTES);
        assertThat(Mojibake.repair(broken).text()).isEqualTo(MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "IBM850"})
    void norDoesItHurtToBeBrokenTwice(String charset) {
        String broken = Misread.utf8As(charset, Misread.utf8As(charset, MINUTES));
        assertThat(Mojibake.repair(broken).text()).isEqualTo(MINUTES);
    }

    @Test
    void rightTextBesideBrokenStays() {
        String text = "Kategori Ä” och Å…\nMÃ¶te med José Ñandú\nFrågor på närvården";
        assertThat(Mojibake.repair(text).text())
                .isEqualTo("Kategori Ä” och Å…\nMöte med José Ñandú\nFrågor på närvården");
    }

    @Test
    void aMarkBetweenSmallLettersIsNoCapital() {
        String text = "Det var blåöst i går, det var blå…st";
        assertThat(Mojibake.repair(text).text()).isEqualTo(text);
        assertThat(Mojibake.repair("DET VAR BLÅÖST I GÅR, DET VAR BLÅ…ST").text())
                .isEqualTo("DET VAR BLÅÖST I GÅR, DET VAR BLÅÖST");
    }

    @Test
    void severalKnownWordsProveTheNamesBesideThem() {
        assertThat(Mojibake.repair("N„rvarande fr†gor ™vriga Sj”gl„ntan, ”ja” …")
                        .text())
                .isEqualTo("Närvarande frågor Övriga Sjögläntan, ”ja” …");
    }

    @Test
    void aSingleKnownWordProvesNoName() {
        Mojibake read = Mojibake.repair("Inga\nfr†gor\nom Sj”gl„ntan");
        assertThat(read.text()).isEqualTo("Inga\nfrågor\nom Sj”gl„ntan");
        Finding unsure = read.findings().get(1);
        assertThat(unsure.getCode()).hasToString("text/mojibake-unsure");
        assertThat(unsure.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(unsure.getSlots())
                .containsEntry("count", "1")
                .containsEntry("word", "Sj”gl„ntan")
                .containsEntry("alternatives", "Sjögläntan");
        assertThat(unsure.getPlace().orElseThrow().getFirst()).isEqualTo(3);
    }

    @Test
    void lostLettersThatSeveralWordsFitAreReportedWithThem() {
        Mojibake read = Mojibake.repair("Mötet\r\nbeslutar f\ufffdr f\ufffdr");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).hasToString("text/mojibake-unsure");
            assertThat(finding.getSlots()).containsEntry("count", "2");
            assertThat(finding.getSlots().get("alternatives")).contains("för", "får");
            assertThat(finding.getPlace().orElseThrow().getFirst()).isEqualTo(2);
        });
    }

    @Test
    void aNameInTheDocumentDecides() {
        assertThat(Mojibake.repair("Bråby\nBr\ufffdby").text()).isEqualTo("Bråby\nBråby");
        assertThat(Mojibake.repair("Bråby Bräby\nBr\ufffdby").text()).isEqualTo("Bråby Bräby\nBr\ufffdby");
    }

    @Test
    void aLineThatRunsOnTakesNoCapital() {
        String full = "Gruppen går igenom förslaget till gemensam rutin och konstaterar";
        assertThat(Mojibake.repair(full + "\n\ufffdvriga frågor").text()).isEqualTo(full + "\növriga frågor");
        assertThat(Mojibake.repair(full + ".\n\ufffdvriga frågor").text()).isEqualTo(full + ".\nÖvriga frågor");
    }

    @Test
    void thousandsOfRepairsAreOneFindingWithTheirNumberAndFirstPlace() {
        List<Finding> findings =
                Mojibake.repair("Ja\r\n" + "MÃ¶te pÃ¥ vÃ¤g\r\n".repeat(1000)).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getSlots()).containsEntry("count", "1000");
            assertThat(finding.getPlace().orElseThrow().getFirst()).isEqualTo(2);
            assertThat(finding.message(Language.SWEDISH)).contains("1000 rader");
            assertThat(finding.message(Language.ENGLISH)).contains("1000 lines");
        });
    }

    @Test
    void bothFormatsReadTheRepairedText() {
        assertThat(Read.text("MÃ¶te", "", "- frÃ¥ga")).containsExactly("Möte", "- fråga");
        assertThat(Read.markdown("# MÃ¶te", "", "- frÃ¥ga")).containsExactly("# Möte", "- fråga");
        assertThat(Read.read(new PlainText(), "MÃ¶te".getBytes(Charset.forName("windows-1252")))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,windows-1252", "windows-1250,windows-1250", "MacRoman,x-MacRoman", "IBM850,IBM850"})
    void theChartsAgreeWithTheOnesOfTheRuntime(String name, String charset) {
        Encoding chart = List.of(Encoding.WINDOWS_1252, Encoding.WINDOWS_1250, Encoding.MAC_ROMAN, Encoding.IBM_850)
                .get(List.of("windows-1252", "windows-1250", "MacRoman", "IBM850")
                        .indexOf(name));
        for (int b = 0x80; b < 0x100; b++) {
            String read = new String(new byte[] {(byte) b}, Charset.forName(charset));
            assertThat(chart.read(b)).isEqualTo(read.equals("\ufffd") ? (char) b : read.charAt(0));
        }
    }
}
