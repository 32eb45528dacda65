package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.time.Term;

/**
 * {@code decision/tacit-unreported}. A decision whose time to object ends after the meeting at which it was sent out is taken when it ends, whether
 * its history says so or not; a comment window on notes is none.
 */
final class TacitUnreported extends UnreportedRule {

    TacitUnreported() {
        super("decision/tacit-unreported", Reasons.NO_TACIT_TAKEN);
    }

    private static final class Tacit extends Expected<Taken> {

        Tacit(Course course) {
            for (Meeting meeting : course.meetings()) {
                Stream.concat(takenAfter(meeting, DecisionMode.TACIT), windowsAfter(meeting))
                        .forEach(taken -> put(taken, course));
            }
        }
    }

    private static Stream<Taken> windowsAfter(Meeting meeting) {
        LocalDate day = Course.day(meeting);
        return meeting.decisions().stream()
                .filter(decision ->
                        decision.getMode() == DecisionMode.TACIT && !Histories.goesOnAfter(day, decision.getHistory()))
                .flatMap(decision -> windowEnd(decision).stream()
                        .filter(day::isBefore)
                        .map(end -> new Taken(meeting, decision, end, Optional.empty())));
    }

    private static Optional<LocalDate> windowEnd(Decision decision) {
        return decision.getTacitWindow().flatMap(Term::until);
    }

    @Override
    Expected<Taken> expected(Course course) {
        return course.once(Tacit.class, () -> new Tacit(course));
    }
}
