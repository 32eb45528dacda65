package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.time.Term;

/** Dates, times and periods that cannot be right, or are not told. */
final class MeetingFaults {

    private MeetingFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                        Meeting.class,
                        "date-lost",
                        "meeting/date-missing",
                        "Nobody says on which day it was.",
                        (meeting, pick) -> meeting.withDate(Optional.empty()).withWhenAsWritten(Optional.empty())),
                Fault.of(
                                Meeting.class,
                                "end-before-start",
                                "meeting/time-order",
                                "The meeting ends when it starts, or before.",
                                (meeting, pick) -> meeting.withEnd(
                                        meeting.getStart().orElseThrow().minusMinutes(pick % 60)))
                        .where(meeting -> meeting.getStart().isPresent()),
                Fault.of(
                                Meeting.class,
                                "next-meeting-past",
                                "meeting/next-not-later",
                                "The next meeting is today or has been.",
                                (meeting, pick) -> next(
                                        meeting,
                                        next -> next.withDate(date(meeting).minusDays(pick % 400))))
                        .where(MeetingFaults::meetsAgain),
                Fault.of(
                                Meeting.class,
                                "questions-too-early",
                                "meeting/question-deadline",
                                "The last day for questions has been.",
                                (meeting, pick) -> next(
                                        meeting,
                                        next -> next.withQuestionDeadline(
                                                date(meeting).minusDays(1 + pick % 60))))
                        .where(MeetingFaults::meetsAgain),
                Fault.of(
                                Meeting.class,
                                "questions-too-late",
                                "meeting/question-deadline",
                                "The last day for questions is after the next meeting.",
                                (meeting, pick) -> next(
                                        meeting,
                                        next -> next.withQuestionDeadline(
                                                next.getDate().orElseThrow().plusDays(1 + pick % 60))))
                        .where(MeetingFaults::meetsAgain),
                Fault.of(
                                Meeting.class,
                                "next-meeting-untold",
                                "meeting/next-missing",
                                "Nobody says when the group meets again.",
                                (meeting, pick) -> meeting.withNextMeeting(Optional.empty())
                                        .withAgenda(Changes.replaced(
                                                meeting.getAgenda(),
                                                item -> Changes.without(item, ItemKind.NEXT_MEETING))))
                        .where(MeetingFaults::meetsAgain),
                Fault.of(
                                Meeting.class,
                                "goals-of-the-past",
                                "goals/period-over",
                                "The goals that the minutes quote were those of a time that is over.",
                                (meeting, pick) -> meeting.withQuotedGoals(Changes.replaced(
                                        meeting.getQuotedGoals(),
                                        goals -> goals.withPeriod(
                                                Term.until(date(meeting).minusDays(1 + pick % 900))))))
                        .where(meeting -> meeting.getDate().isPresent()
                                && meeting.getQuotedGoals().size() == 1));
    }

    private static boolean meetsAgain(Meeting meeting) {
        return meeting.getDate().isPresent()
                && meeting.getNextMeeting().flatMap(NextMeeting::getDate).isPresent();
    }

    private static LocalDate date(Meeting meeting) {
        return meeting.getDate().orElseThrow();
    }

    private static Meeting next(Meeting meeting, UnaryOperator<NextMeeting> change) {
        return meeting.withNextMeeting(meeting.getNextMeeting().map(change));
    }
}
