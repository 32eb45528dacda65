package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;

class ProfileTest {

    @Test
    void theKindOfMinutesCallsForAProfile() {
        assertThat(Profile.of(MinutesKind.NOTES)).isEqualTo(Profile.NOTES);
        assertThat(Profile.of(MinutesKind.PROTOCOL)).isEqualTo(Profile.PROTOCOL);
    }

    @Test
    void aProfileIsFoundByItsCodeAndByNothingElse() {
        assertThat(Profile.findByCode("notes")).contains(Profile.NOTES);
        assertThat(Profile.findByCode("protocol")).contains(Profile.PROTOCOL);
        assertThat(Profile.findByCode("statutory")).contains(Profile.STATUTORY);
        assertThat(Profile.findByCode("Notes")).isEmpty();
        assertThat(Profile.findByCode("")).isEmpty();
    }

    @Test
    void notesLieOpenToCommentForAWeek() {
        assertThat(Profile.NOTES.policy())
                .isEqualTo(new MinutesPolicy.Builder().commentDays(7).build());
    }

    @Test
    void minutesAreVerifiedWithinFourteenDays() {
        assertThat(Profile.PROTOCOL.policy())
                .isEqualTo(new MinutesPolicy.Builder().verifyWithinDays(14).build());
    }

    @Test
    void theLawBindsACommittee() {
        assertThat(Profile.STATUTORY.policy())
                .isEqualTo(new MinutesPolicy.Builder()
                        .verifyWithinDays(14)
                        .announceWithinDays(2)
                        .majorityNeeded(true)
                        .build());
    }
}
