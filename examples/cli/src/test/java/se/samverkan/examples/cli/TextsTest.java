package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.finding.Severity;
import se.samverkan.group.MinutesKind;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.minutes.DocumentKind;
import se.samverkan.plan.Duty;
import se.samverkan.protocol.RuleSource;
import se.samverkan.protocol.Verdict;

class TextsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        Bundle swedish = Bundle.load(Texts.class, Texts.BUNDLE, Language.SWEDISH);
        Bundle english = Bundle.load(Texts.class, Texts.BUNDLE, Language.ENGLISH);
        assertThat(swedish.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        for (String key : english.keys()) {
            assertThat(slots(swedish.get(key))).as(key).containsExactlyInAnyOrderElementsOf(slots(english.get(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantThatIsShownHasAName(Language language) {
        Texts texts = Texts.in(language);
        Stream.of(
                        Severity.values(),
                        MinutesKind.values(),
                        DocumentKind.values(),
                        Duty.values(),
                        AttendanceStatus.values(),
                        MinutesStage.values(),
                        RuleSource.Kind.values(),
                        Verdict.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(texts.of(constant)).isNotBlank());
    }

    @Test
    void codeWithoutAWordStandsForItself() {
        assertThat(Texts.in(Language.ENGLISH).of("role", "bell-ringer")).isEqualTo("bell-ringer");
    }

    private static Iterable<String> slots(String template) {
        return java.util.regex.Pattern.compile("\\{[a-z]+}")
                .matcher(template)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }
}
