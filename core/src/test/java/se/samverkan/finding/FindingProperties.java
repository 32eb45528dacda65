package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.language.Language;
import se.samverkan.language.PersonalIdentityNumbers;

/** What holds for messages and findings whatever a document may say. */
class FindingProperties {

    @Property(tries = 500)
    void aSlotIsPutInAsItIsAndNeverReadAsATemplate(
            @ForAll("parts") List<String> parts, @ForAll("values") List<String> values) {
        StringBuilder template = new StringBuilder("§");
        StringBuilder expected = new StringBuilder("§");
        Map<String, String> slots = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String value = values.get(i % values.size());
            template.append(parts.get(i)).append("{s").append(i).append('}');
            expected.append(parts.get(i)).append(value);
            slots.put("s" + i, value);
        }
        Wording wording = new Wording(template.toString(), template.toString());
        assertThat(wording.fill(Language.SWEDISH, slots)).isEqualTo(expected.toString());
        assertThat(wording.fill(Language.ENGLISH, slots)).isEqualTo(expected.toString());
    }

    @Property(tries = 500)
    void noFindingShowsAPersonalIdentityNumber(@ForAll("documentText") String text) {
        Finding finding = finding().putSlot("name", text).quote(text).build();
        assertThat(PersonalIdentityNumbers.find(finding.getQuote().orElseThrow()))
                .isEmpty();
        assertThat(PersonalIdentityNumbers.find(finding.getSlots().get("name"))).isEmpty();
        assertThat(PersonalIdentityNumbers.find(finding.message(Language.SWEDISH)))
                .isEmpty();
    }

    @Property(tries = 500)
    void aQuoteHasAtMostTwoHundredCharactersAndNoHalfOne(@ForAll("documentText") String text) {
        String quote = finding().quote(text).build().getQuote().orElseThrow();
        assertThat(quote.length()).isLessThanOrEqualTo(200);
        assertThat(quote.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff)).isEmpty();
        String redacted = PersonalIdentityNumbers.redact(text);
        if (redacted.length() <= 200) {
            assertThat(quote).isEqualTo(redacted);
        } else {
            assertThat(quote.length()).isGreaterThanOrEqualTo(199);
            assertThat(quote).endsWith("…");
        }
    }

    private static Finding.Builder finding() {
        Finding.Builder finding = new Finding.Builder();
        finding.code(FindingCode.parse("read/example"))
                .severity(Severity.INFO)
                .text(new FindingText(new Wording("Se {name}!", "See {name}!"), new Wording("Ändra", "Change")));
        return finding;
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.of(" ", "a", "} ", " och ", "”").list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.of("", "{s0}", "{s1}", "{", "}", "Anna {s2} Berg", "$1", "\\", "%s", "𝄞")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> documentText() {
        return Arbitraries.of(
                        "𝄞",
                        "a",
                        "å",
                        " ",
                        "19121212-1212",
                        "121212+1212",
                        "121212-1212",
                        "5",
                        "-",
                        "\n",
                        "anmälan ",
                        "Anna Berg ",
                        "𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞",
                        "om en buss som inte kom till skolan i Vintorp ")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
