package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.UnknownProperties;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;

class JsonErrorsTest {

    private static final String M = "{`format`:`samverkan/1`,`meetings`:[{`id`:`m`,";

    /** Each code by its smallest document, with ` for a quotation mark, M for the start of a document with a meeting, and ¤ before the place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // code | pointer | document, the place marked ¤
                "json/syntax           |                                 | ¤",
                "json/syntax           |                                 | {¤",
                "json/syntax           |                                 | [¤}",
                "json/syntax           |                                 | {`format`:`samverkan/1`} 1¤",
                "json/not-samverkan    |                                 | ¤{}",
                "json/not-samverkan    |                                 | ¤7",
                "json/not-samverkan    |                                 | ¤{`format`:`geojson`}",
                "json/not-samverkan    |                                 | ¤{`format`:{`format`:`samverkan/1`}}",
                "json/version          | /format                         | {`format`:¤`samverkan/2`,`x`:1}",
                "json/version          | /format                         | {`x`:1,`format`:¤`samverkan/1.1`}",
                "json/unknown-property | /å~1~0                          | {`format`:`samverkan/1`,¤`å/~`:1}",
                "json/unknown-property | /meetings/0/type                | M¤`type`:`item`}]}",
                "json/duplicate-key    | /format                         | {`format`:`samverkan/1`,¤`format`:`samverkan/1`}",
                "json/duplicate-key    | /meetings/0/id                  | M¤`id`:`m`}]}",
                "json/wrong-type       | /people                         | {`format`:`samverkan/1`,`people`:¤{}}",
                "json/wrong-type       | /people/1                       | {`format`:`samverkan/1`,`people`:[{`id`:`a`,`name`:`Östen Åkermark`},¤7]}",
                "json/wrong-type       | /meetings/0/date                | M`date`:¤null}]}",
                "json/wrong-type       | /meetings/0/place               | M`place`:¤1}]}",
                "json/wrong-type       | /meetings/0/attendance/0/online | M`attendance`:[{`id`:`m/1`,`status`:`absent`,`online`:¤`true`}]}]}",
                "json/wrong-value      | /meetings/0/date                | M`date`:¤`2025-02-30`}]}",
                "json/wrong-value      | /meetings/0/start               | M`start`:¤`25:00`}]}",
                "json/wrong-value      | /meetings/0/weekdayAsWritten    | M`weekdayAsWritten`:¤`torsdag`}]}",
                "json/wrong-value      | /meetings/0/group               | M`group`:¤`a b`}]}",
                "json/wrong-value      | /meetings/0/preamble/0/type     | M`preamble`:[{`type`:¤`Passage`,`text`:``}]}]}",
                "json/wrong-value      | /meetings/0/preamble/0/type     | M`preamble`:[{`text`:``,`type`:¤`Passage`}]}]}",
                "json/wrong-value      | /meetings/0/preamble/0/level    | M`preamble`:[{`type`:`passage`,`level`:¤2147483648,`text`:``}]}]}",
                "json/wrong-type       | /meetings/0/preamble/0/level    | M`preamble`:[{`type`:`passage`,`level`:¤1.0,`text`:``}]}]}",
                "json/wrong-type       | /meetings/0/preamble/0/level    | M`preamble`:[{`type`:`passage`,`level`:¤`1`,`text`:``}]}]}",
                "json/wrong-object     | /coverage/0/days                | {`format`:`samverkan/1`,`coverage`:[{`group`:`g`,`days`:¤{`first`:`2025-01-02`,`last`:`2025-01-01`}}]}",
                "json/missing          | /people/0                       | {`format`:`samverkan/1`,`people`:[¤{`id`:`p`}]}",
                "json/missing          | /meetings/0/preamble/0          | M`preamble`:[¤{`text`:``}]}]}",
                "json/missing          | /meetings/0/preamble/0          | M`preamble`:[¤{}]}]}",
            })
    void saysWhatIsWrongAndWhere(String code, String pointer, String document) {
        String marked = document.replace("M", M).replace('`', '"');

        Finding finding = refused(marked.replace("¤", ""));

        assertThat(finding.getCode()).hasToString(code);
        assertThat(finding.getSlots()).containsEntry("pointer", pointer == null ? "" : pointer);
        assertThat(finding.getPlace().orElseThrow().getFirst()).isEqualTo(1);
        assertThat(finding.getPlace().orElseThrow().getColumn()).contains(marked.indexOf('¤') + 1);
        assertThat(finding.getPlace().orElseThrow().getDocument()).contains("test.json");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        for (Language language : Language.values()) {
            assertThat(finding.message(language) + finding.hint(language))
                    .as("%s %s", code, language)
                    .doesNotContainPattern("\\{[a-z]+}")
                    .doesNotContainPattern("java|jackson|Exception|Immutable|[a-z]Id\\b");
        }
    }

    @Test
    void countsLinesAndCharacters() {
        Finding finding = refused("\ufeff{\r\n\"format\": \"samverkan/1\",\r \"people\": [],\n  \"åäö👍\": 1}");

        assertThat(finding.getPlace().orElseThrow().getFirst()).isEqualTo(4);
        assertThat(finding.getPlace().orElseThrow().getColumn()).contains(3);

        Finding sameLine = refused("\ufeff{\"format\": \"samverkan/1\", \"åäö👍\": 1}");
        assertThat(sameLine.getPlace().orElseThrow().getColumn()).contains(27);
    }

    @Test
    void speaksSwedishAndEnglish() {
        Finding finding = refused("{\"format\":\"samverkan/1\",\"people\":[{\"id\":\"p\",\"name\":null}]}");

        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Väntade en text inom citattecken vid /people/0/name, fann null.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Expected a text in quotation marks at /people/0/name, found null.");
    }

    @Test
    void namesTheVersionsThatItReads() {
        assertThat(refused("{\"format\":\"samverkan/2\"}").message(Language.ENGLISH))
                .contains("samverkan/2")
                .contains("reads samverkan/1");
    }

    @Test
    void namesWhatIsAllowed() {
        Finding finding = refused(
                "{\"format\":\"samverkan/1\",\"meetings\":[{\"id\":\"m\",\"minutes\":[{\"id\":\"m/p\",\"kind\":\"x\"}]}]}");

        assertThat(finding.hint(Language.ENGLISH)).isEqualTo("Write one of protocol, notes.");
    }

    @Test
    void hidesPersonalIdentityNumbers() {
        Finding finding =
                refused("{\"format\":\"samverkan/1\",\"meetings\":[{\"id\":\"m\",\"date\":\"19121212-1212\"}]}");

        assertThat(finding.message(Language.ENGLISH))
                .doesNotContain("1212-1212")
                .doesNotContain("19121212");
    }

    @Test
    void refusesWhatIsTooDeep() {
        for (String open : new String[] {"[", "{\"a\":", "{\"format\":\"samverkan/1\",\"people\":[", "{\"format\":["}) {
            Finding finding = refused(open.repeat(100_000));
            assertThat(finding.getCode().name()).as(open).isIn("too-deep", "unknown-property");
        }
        assertThat(refused("[".repeat(100_000)).getCode()).hasToString("json/too-deep");
        assertThat(refused("[".repeat(201) + "]".repeat(201)).getCode()).hasToString("json/too-deep");
        assertThat(refused("[".repeat(200) + "]".repeat(200)).getCode()).hasToString("json/not-samverkan");
        assertThat(refused(items(150)).getCode()).hasToString("json/too-deep");
    }

    @Test
    void neverFollowsDeeperThanItsStack() {
        Limits trusting = new Limits.Builder().maxDepth(1_000_000).build();

        assertThat(refused(items(200_000), trusting).getCode()).hasToString("json/too-deep");
    }

    /** A document with items nested in items, ended nowhere. */
    private static String items(int levels) {
        return "{\"format\":\"samverkan/1\",\"meetings\":[{\"id\":\"m\",\"preamble\":["
                + "{\"type\":\"item\",\"id\":\"m/i\",\"title\":\"\",\"content\":[".repeat(levels);
    }

    @Test
    void refusesWhatIsTooLong() {
        String number = "{\"format\":\"samverkan/1\",\"people\":" + "9".repeat(100_000) + "}";
        String name = "{\"" + "x".repeat(100_000) + "\":1,\"format\":\"samverkan/1\"}";
        String foreign = "{\"x\":" + "9".repeat(100_000) + "}";

        assertThat(refused(number).getCode()).hasToString("json/too-long");
        assertThat(refused(name).getCode()).hasToString("json/too-long");
        assertThat(refused(foreign).getCode()).hasToString("json/too-long");
    }

    @Test
    void refusesWhatIsLongerThanTheLimits() {
        Limits small =
                Limits.defaults().withMaxTextLength(100).withMaxNumberLength(10).withMaxNameLength(50);
        String text = "{\"format\":\"samverkan/1\",\"people\":[{\"id\":\"p\",\"name\":\"" + "é".repeat(101) + "\"}]}";
        String number = "{\"format\":\"samverkan/1\",\"people\":12345678901}";
        String name = "{\"format\":\"samverkan/1\",\"" + "x".repeat(300) + "\":1}";

        assertThat(refused(text, small).getCode()).hasToString("json/too-long");
        assertThat(refused(number, small).getCode()).hasToString("json/too-long");
        assertThat(refused(name, small).getCode()).hasToString("json/too-long");
    }

    @Test
    void saysThatALetterIsNotInUtf8() {
        byte[] latin = "{\"format\":\"samverkan/1\",\"meetings\":[{\"id\":\"m\",\"place\":\"Hörby\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = catchThrowableOfType(
                        ImportException.class,
                        () -> new JsonFormat().read(Source.of("a.json", latin), ReadOptions.defaults()))
                .finding()
                .orElseThrow();
        assertThat(finding.getCode()).hasToString("json/syntax");
        assertThat(finding.message(Language.ENGLISH)).contains("UTF-8");
        assertThat(finding.message(Language.SWEDISH)).contains("UTF-8");
    }

    @Test
    void hidesAPersonalIdentityNumberThatIsCutInTwo() {
        String value = "x".repeat(47) + " 19121212-1212";
        Finding finding =
                refused("{\"format\":\"samverkan/1\",\"meetings\":[{\"id\":\"m\",\"date\":\"" + value + "\"}]}");
        assertThat(finding.message(Language.ENGLISH)).doesNotContain("1912").contains("xxx");
    }

    @Test
    void refusesNumbersThatAreShortOnlyOnPaper() {
        String funding = "{\"format\":\"samverkan/1\",\"funding\":[{\"id\":\"f\",\"purpose\":\"\",\"amount\":%s}]}";

        for (String amount : new String[] {"1e1001", "1e-1001", "1e999999999", "1e99999999999"}) {
            assertThat(refused(funding.replace("%s", amount)).getCode())
                    .as(amount)
                    .hasToString("json/wrong-value");
        }
        assertThat(refused(funding.replace("%s", "\"1\"")).getCode()).hasToString("json/wrong-type");
    }

    @Test
    void refusesWhatIsTooLarge() {
        Limits small = new Limits.Builder().maxBytes(30).build();

        assertThat(refused("{\"format\":\"samverkan/1\",   }", small).getCode()).hasToString("json/syntax");
        assertThat(refused("{\"format\":\"samverkan/1\",       }", small).getCode())
                .hasToString("json/too-large");
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        Set<String> swedish = Bundle.load(JsonFindings.class, JsonFindings.BUNDLE, Language.SWEDISH)
                .keys();
        Bundle english = Bundle.load(JsonFindings.class, JsonFindings.BUNDLE, Language.ENGLISH);

        assertThat(new TreeSet<>(swedish)).isEqualTo(new TreeSet<>(english.keys()));
        Set<String> codes = swedish.stream()
                .filter(key -> key.startsWith("json/"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toSet());
        assertThat(codes).allSatisfy(code -> assertThat(swedish).contains(code + ".message", code + ".hint"));
    }

    private static Finding refused(String json) {
        return refused(json, Limits.defaults());
    }

    private static Finding refused(String json, Limits limits) {
        ReadOptions strict = ReadOptions.defaults().withLimits(limits).withUnknownProperties(UnknownProperties.REFUSE);
        ImportException refusal = catchThrowableOfType(
                ImportException.class, () -> Json.read(json.getBytes(StandardCharsets.UTF_8), strict));
        assertThat(refusal).as(json.substring(0, Math.min(200, json.length()))).isNotNull();
        assertThat(refusal).hasNoCause();
        return refusal.finding().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000007B000000", "0000FFFE00007B", "007B000000", "7B000000225B", "FEFF007B00"})
    void lettersOfOtherEncodingsThatAreCutAreNoBrokenStream(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> Json.read(bytes, Limits.defaults()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("json/");
        assertThatThrownBy(() -> new JsonLines().read(Source.of("a.jsonl", bytes), ReadOptions.defaults()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("json/");
    }
}
