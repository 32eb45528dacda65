package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Beside this class lie bundles in Turkish and in no language at all, which nothing may ever fall back to. */
class BundleTest {

    @Test
    void aTextComesInTheLanguageThatIsAskedFor() {
        assertThat(Bundle.load(BundleTest.class, "greeting", Language.SWEDISH).get("greeting"))
                .isEqualTo("Välkommen till mötet");
        assertThat(Bundle.load(BundleTest.class, "greeting", Language.ENGLISH).get("greeting"))
                .isEqualTo("Welcome to the meeting");
    }

    @Test
    void aKeyThatOnlyOtherLanguagesHaveIsMissing() {
        Bundle english = Bundle.load(BundleTest.class, "greeting", Language.ENGLISH);
        assertThat(english.find("only.swedish")).isEmpty();
        assertThat(english.keys()).containsExactly("greeting");
        assertThatThrownBy(() -> english.get("only.swedish"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only.swedish");
    }

    @Test
    void aBundleThatOnlyOtherLanguagesHaveIsMissing() {
        assertThatThrownBy(() -> Bundle.load(BundleTest.class, "swedish_only", Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("swedish_only_en.properties")
                .hasMessageContaining("BundleTest");
    }

    @Test
    void aLanguageIsFoundByItsTag() {
        assertThat(Language.findByTag("sv-SE")).contains(Language.SWEDISH);
        assertThat(Language.findByTag("EN")).contains(Language.ENGLISH);
        assertThat(Language.findByTag("tr")).isEmpty();
        assertThat(Language.findByTag("")).isEmpty();
    }
}
