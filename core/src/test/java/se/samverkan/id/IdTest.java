package se.samverkan.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @Test
    void everyKindOfIdIsHeldToTheLaws() {
        assertThat(Arrays.stream(Id.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(IdKinds.parsers().keySet());
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "/", "a/", "/a", "a//b", ".a", "a.", "..", "a/.b", "a./b", "a b", " a", "a\n", "ekåsa", "a\\b", "a?b",
                "a#b", "a%20b", "a:b", "[a]",
            })
    void whatIsNoIdIsRefusedAndQuoted(String value) {
        IdKinds.parsers().forEach((kind, parse) -> assertRefused(kind, parse, value, "\"" + value + "\""));
    }

    @Test
    void anEmptyIdIsRefused() {
        IdKinds.parsers().forEach((kind, parse) -> assertRefused(kind, parse, "", "\"\""));
    }

    private static void assertRefused(String kind, Function<String, Id> parse, String value, String quoted) {
        assertThatThrownBy(() -> parse.apply(value))
                .as(kind)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(quoted, kind, "A-Z a-z 0-9 - . _ ~");
    }

    @Test
    void aSegmentHasAtMostAHundredAndTwentyCharacters() {
        assertThatCode(() -> GroupId.parse("a/" + "b".repeat(120))).doesNotThrowAnyException();
        assertThatThrownBy(() -> GroupId.parse("a/" + "b".repeat(121))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdHasAtMostSixHundredCharacters() {
        String most = ("a".repeat(99) + "/").repeat(6);
        assertThatCode(() -> MeetingId.parse(most.substring(0, 599))).doesNotThrowAnyException();
        assertThatCode(() -> MeetingId.parse(most.substring(0, 598) + "/b")).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeetingId.parse(most.substring(0, 599) + "/b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongTextThatIsNoIdIsQuotedInPart() {
        assertThatThrownBy(() -> MeetingId.parse("å".repeat(1000)))
                .hasMessageStartingWith("\"" + "å".repeat(80) + "…\" is no MeetingId");
    }

    @Test
    void idsOfOneKindAreOrderedByTheirText() {
        assertThat(MeetingId.parse("a/2025-05-22")).isLessThan(MeetingId.parse("a/2025-11-27"));
        assertThat(MeetingId.parse("B")).isLessThan(MeetingId.parse("a"));
    }
}
