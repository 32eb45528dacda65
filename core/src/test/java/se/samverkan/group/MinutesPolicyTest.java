package se.samverkan.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.language.Language;

class MinutesPolicyTest {

    private static final MinutesPolicy SILENT = new MinutesPolicy.Builder().build();

    private static final MinutesPolicy OWN = new MinutesPolicy.Builder()
            .kind(MinutesKind.NOTES)
            .verifiers(1)
            .verifyWithinDays(7)
            .announceWithinDays(3)
            .commentDays(5)
            .tacitDays(4)
            .decidedByEmail(false)
            .quorum(new Quorum(6, false))
            .majorityNeeded(false)
            .rollLayout(RollLayout.LIST)
            .summarised(false)
            .language(Language.ENGLISH)
            .build();

    private static final MinutesPolicy OTHER = new MinutesPolicy.Builder()
            .kind(MinutesKind.PROTOCOL)
            .verifiers(2)
            .verifyWithinDays(14)
            .announceWithinDays(2)
            .commentDays(8)
            .tacitDays(10)
            .decidedByEmail(true)
            .quorum(new Quorum(1, true))
            .majorityNeeded(true)
            .rollLayout(RollLayout.TABLE)
            .summarised(true)
            .language(Language.SWEDISH)
            .build();

    @Test
    void whatAGroupHasLaidDownHolds() {
        assertThat(OWN.orElse(OTHER)).isEqualTo(OWN);
        assertThat(OTHER.orElse(OWN)).isEqualTo(OTHER);
        assertThat(OWN.orElse(SILENT)).isEqualTo(OWN);
    }

    @Test
    void whereItIsSilentTheOtherHolds() {
        assertThat(SILENT.orElse(OTHER)).isEqualTo(OTHER);
        assertThat(SILENT.orElse(OWN)).isEqualTo(OWN);
        assertThat(SILENT.orElse(SILENT)).isEqualTo(SILENT);
    }

    @Test
    void eachAttributeIsFilledUpByItself() {
        MinutesPolicy own =
                new MinutesPolicy.Builder().verifiers(0).commentDays(5).build();
        assertThat(own.orElse(OTHER)).isEqualTo(OTHER.withVerifiers(0).withCommentDays(5));
    }
}
