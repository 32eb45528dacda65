package se.samverkan.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.finding.Finding;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.breakers.Breakers;
import se.samverkan.testkit.generate.Generate;

/**
 * What a check finds does not hang on things that have nothing to do with right and wrong: numbers that all rise by the same, other names, the
 * order of the roll, the way through a file.
 *
 * <p>To be extended by a test class; by itself it looks at the installed rules. The meetings are good ones and ones with a fault from
 * {@link Breakers}, and what is compared are the codes and paths of the findings.
 */
public abstract class CheckingLaws {

    private static final int TRIES = 200;

    /** For test classes. */
    protected CheckingLaws() {}

    /**
     * What is tried.
     *
     * @return the check; the installed rules by default
     */
    protected ProtocolCheck check() {
        return ProtocolCheck.installed();
    }

    /**
     * The way out to a file and back in that shall change nothing.
     *
     * @return the change, for example {@link MeetingChanges#exportAndImport}; by default an equal meeting
     */
    protected Metamorphosis<Meeting> throughAFile() {
        return (meeting, pick) -> new Meeting.Builder().from(meeting).build();
    }

    /**
     * Meetings, good and with a fault.
     *
     * @return the meetings
     */
    @Provide
    protected Arbitrary<Meeting> goodAndFaulty() {
        Arbitrary<Meeting> complete = Generate.meetings().complete();
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 999);
        return Arbitraries.oneOf(
                complete, Combinators.combine(complete, picks, picks).as(CheckingLaws::withAFault));
    }

    private static Meeting withAFault(Meeting meeting, int which, int pick) {
        List<Breaker<Meeting>> fitting =
                faults().stream().filter(breaker -> breaker.suits(meeting)).toList();
        return fitting.get(which % fitting.size()).apply(meeting, pick);
    }

    @SuppressWarnings("unchecked") // the filter asks for the type that it is cast to
    private static List<Breaker<Meeting>> faults() {
        return Breakers.installed().all().stream()
                .filter(breaker -> breaker.subject() == Meeting.class)
                .map(breaker -> (Breaker<Meeting>) breaker)
                .toList();
    }

    /**
     * Renumbering changes no finding.
     *
     * @param meeting a meeting
     * @param pick chooses how
     */
    @Property(tries = TRIES)
    protected void renumberingChangesNoFinding(
            @ForAll("goodAndFaulty") Meeting meeting, @ForAll @IntRange(max = 999) int pick) {
        assertSame(meeting, MeetingChanges.renumber(), pick, Set.of());
    }

    /**
     * Other names change no finding.
     *
     * @param meeting a meeting
     * @param pick chooses how
     */
    @Property(tries = TRIES)
    protected void otherNamesChangeNoFinding(
            @ForAll("goodAndFaulty") Meeting meeting, @ForAll @IntRange(max = 999) int pick) {
        assertSame(meeting, MeetingChanges.renamePeople(), pick, Set.of("name"));
    }

    /**
     * Another order of the roll changes no finding.
     *
     * @param meeting a meeting
     * @param pick chooses how
     */
    @Property(tries = TRIES)
    protected void anotherOrderOfTheRollChangesNoFinding(
            @ForAll("goodAndFaulty") Meeting meeting, @ForAll @IntRange(max = 999) int pick) {
        assertThat(codes(MeetingChanges.reorderAttendance().apply(meeting, pick), Set.of()))
                .as("the codes that are found when the roll is in another order")
                .isEqualTo(codes(meeting, Set.of()));
    }

    /**
     * Anonymous minutes have the same faults, those of privacy aside.
     *
     * @param meeting a meeting
     */
    @Property(tries = TRIES)
    protected void anonymousMinutesHaveTheSameFaults(@ForAll("goodAndFaulty") Meeting meeting) {
        Set<String> aside = Set.of("name", "privacy");
        assertThat(codes(MeetingChanges.anonymise().apply(meeting, 0), aside))
                .as("the codes that are found when nobody can be recognised")
                .isEqualTo(codes(meeting, aside));
    }

    /**
     * The way through a file changes no finding.
     *
     * @param meeting a meeting
     */
    @Property(tries = TRIES)
    protected void theWayThroughAFileChangesNoFinding(@ForAll("goodAndFaulty") Meeting meeting) {
        assertSame(meeting, throughAFile(), 0, Set.of());
    }

    private void assertSame(Meeting meeting, Metamorphosis<Meeting> change, int pick, Set<String> areasAside) {
        assertThat(found(change.apply(meeting, pick), areasAside))
                .as("what is found in the changed meeting")
                .isEqualTo(found(meeting, areasAside));
    }

    private List<String> found(Meeting meeting, Set<String> areasAside) {
        return check().check(meeting).findings().stream()
                .filter(finding -> !areasAside.contains(finding.getCode().area()))
                .map(finding -> finding.getCode()
                        + finding.getPath().map(path -> " at " + path).orElse(""))
                .sorted()
                .toList();
    }

    private List<String> codes(Meeting meeting, Set<String> areasAside) {
        return check().check(meeting).findings().stream()
                .map(Finding::getCode)
                .filter(code -> !areasAside.contains(code.area()))
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
