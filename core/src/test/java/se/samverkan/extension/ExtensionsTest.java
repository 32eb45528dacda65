package se.samverkan.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final ExtensionValue YES = new ExtensionValue.Flag(true);

    @Test
    void keepsValuesInTheOrderOfTheirNames() {
        Extensions two = Extensions.none().with("b", YES).with("a", new ExtensionValue.Text("x"));
        assertThat(two.values().keySet()).containsExactly("a", "b");
        assertThat(two.find("b")).contains(YES);
        assertThat(two.find("c")).isEmpty();
        assertThat(two.isEmpty()).isFalse();
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        Map<String, ExtensionValue> map = new HashMap<>(Map.of("a", YES));
        Extensions extensions = Extensions.of(map);
        map.put("b", YES);
        assertThat(extensions).isEqualTo(Extensions.none().with("a", YES));
    }

    @Test
    void noValuesAreNone() {
        assertThat(Extensions.of(Map.of())).isEqualTo(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "-0.50", "6.02e23", "1E+400", "1e-9", "10.0"})
    void aNumberKeepsItsDigits(String digits) {
        assertThatCode(() -> new ExtensionValue.Amount(digits)).doesNotThrowAnyException();
        assertThat(new ExtensionValue.Amount(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "1.", ".5", "1e", "1e+", "+1", "NaN", "0x1", " 1", "1 ", "1.e3", "٣"})
    void whatJsonDoesNotWriteIsNoNumber(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue.Amount(digits))
                .withMessageContaining("\"" + digits + "\"");
    }

    @Test
    void aLongTextThatIsNoNumberIsQuotedInPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue.Amount("x".repeat(1000)))
                .withMessageContaining("x".repeat(40) + "…\"");
    }
}
