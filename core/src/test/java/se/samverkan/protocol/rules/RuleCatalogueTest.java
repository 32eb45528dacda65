package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.language.Language;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleCatalogue;
import se.samverkan.protocol.RuleInfo;

/** The catalogue that people read says what the rules say. */
class RuleCatalogueTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDocumentIsMadeFromTheRulesAsTheyAre(Language language) throws IOException {
        List<RuleInfo> rules =
                new BuiltInRules().rules().stream().map(ProtocolRule::info).toList();
        String file = "rules." + language.tag() + ".md";
        assertThat(Files.readString(Path.of(file), StandardCharsets.UTF_8))
                .as(
                        "core/%s tells of other rules than there are; write it anew:"
                                + " samverkan rules --markdown --lang %s > core/%s",
                        file, language.tag(), file)
                .isEqualTo(RuleCatalogue.markdown(rules, language));
    }
}
