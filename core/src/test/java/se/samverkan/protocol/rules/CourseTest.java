package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Archive.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleContext;
import se.samverkan.time.DateRange;

/** For which days the minutes of a group are known to be all. */
class CourseTest {

    private static Course covered(DateRange... stretches) {
        Collaboration.Builder all = new Collaboration.Builder();
        for (DateRange days : stretches) {
            all.addCoverage(new Coverage(Archive.LOCAL, days));
        }
        return Course.of(
                Archive.LOCAL,
                new RuleContext.Builder()
                        .collaboration(all.build())
                        .profile(Profile.PROTOCOL)
                        .build());
    }

    private static DateRange days(String first, String last) {
        return new DateRange(day(first), day(last));
    }

    @Test
    void stretchesThatMeetOrOverlapAreOne() {
        for (DateRange second : List.of(
                days("2025-07-01", "2025-12-31"), days("2025-03-01", "2025-12-31"), days("2025-01-01", "2025-12-31"))) {
            Course course = covered(second, days("2025-01-01", "2025-06-30"));
            assertThat(course.isWhole(day("2025-01-01"), day("2025-12-31"))).isTrue();
        }
    }

    @Test
    void aStretchWithinAnotherMakesItNoShorter() {
        Course course = covered(days("2025-01-01", "2025-12-31"), days("2025-03-01", "2025-03-31"));
        assertThat(course.isWhole(day("2025-01-01"), day("2025-12-31"))).isTrue();
        assertThat(course.isWhole(day("2025-01-01"), day("2026-01-01"))).isFalse();
    }

    @Test
    void oneDayBetweenPartsThem() {
        Course course = covered(days("2025-01-01", "2025-06-30"), days("2025-07-02", "2025-12-31"));
        assertThat(course.isWhole(day("2025-06-30"), day("2025-07-02"))).isFalse();
        assertThat(course.isWhole(day("2025-07-02"), day("2025-12-31"))).isTrue();
    }

    @Test
    void aStretchToTheEndOfTimeHoldsWhateverComesAfterItsBeginning() {
        DateRange open = new DateRange(day("2025-01-01"), LocalDate.MAX);
        Course course = covered(open, days("2025-03-01", "2025-03-31"), open);
        assertThat(course.isWhole(day("2025-01-01"), LocalDate.MAX)).isTrue();
        assertThat(course.isWhole(day("2024-12-31"), day("2025-01-01"))).isFalse();
    }

    @Test
    void whatRulesShareIsMadeOnce() {
        Course course = covered();
        Object made = course.once(Object.class, Object::new);
        assertThat(course.once(Object.class, Object::new)).isSameAs(made);
    }
}
