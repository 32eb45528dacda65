package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.organisation.Mention;

/** Questions that get lost between groups, or come round. */
final class ForwardingFaults {

    /** Longer than any minutes take to be settled. */
    private static final int SETTLED = 15;

    private ForwardingFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                fault(
                        "question-not-taken-up",
                        "forwarding/not-received",
                        "A question is sent on, and the group that it went to never speaks of it.",
                        false,
                        (year, trip) -> with(year, trip.raised(), question(trip))),
                fault(
                        "question-without-answer",
                        "forwarding/unanswered",
                        "A question came up where it was sent, and nobody hears of it again.",
                        true,
                        (year, trip) -> with(
                                year,
                                trip.raised(),
                                question(trip)
                                        .then(Step.to(QuestionStage.RECEIVED)
                                                .on(trip.arrival())
                                                .basis(trip.item())))),
                fault(
                        "question-sent-back",
                        "forwarding/loop",
                        "A group sends a question on to the group that it came from.",
                        false,
                        (year, trip) ->
                                with(with(year, trip.raised(), sentOn(trip)), trip.received(), sentBack(trip))));
    }

    private static Breaker<?> fault(
            String name,
            String rule,
            String description,
            boolean back,
            BiFunction<Collaboration, Trip, Collaboration> broken) {
        return Fault.of(
                        Collaboration.class,
                        name,
                        rule,
                        description,
                        (year, pick) -> broken.apply(year, Changes.pick(trips(year, back), pick)))
                .where(year -> !trips(year, back).isEmpty());
    }

    /**
     * The way of a question from one group to another, and back if somebody is there to hear the answer.
     *
     * @param raised the meeting that sends it on
     * @param received the first meeting of another group after its minutes are settled
     */
    private record Trip(Meeting raised, Meeting received) {

        GroupId from() {
            return raised.getGroup().orElseThrow();
        }

        GroupId to() {
            return received.getGroup().orElseThrow();
        }

        LocalDate start() {
            return raised.getDate().orElseThrow();
        }

        LocalDate arrival() {
            return received.getDate().orElseThrow();
        }

        AgendaItemId item() {
            return received.getAgenda().get(0).getId();
        }

        ForwardedQuestionId id(Meeting meeting) {
            return new ForwardedQuestionId(meeting.getId() + "/new");
        }
    }

    private static List<Trip> trips(Collaboration year, boolean back) {
        List<Trip> trips = new ArrayList<>();
        for (Group from : year.getGroups()) {
            for (Group to : year.getGroups()) {
                for (Meeting raised : from.equals(to) ? List.<Meeting>of() : year.meetings(from.getId())) {
                    settledAfter(raised, to, year)
                            .filter(received -> !received.getAgenda().isEmpty())
                            .filter(received ->
                                    !back || settledAfter(received, from, year).isPresent())
                            .ifPresent(received -> trips.add(new Trip(raised, received)));
                }
            }
        }
        return trips;
    }

    private static Optional<Meeting> settledAfter(Meeting meeting, Group group, Collaboration year) {
        LocalDate settled = meeting.getDate().orElseThrow().plusDays(SETTLED);
        return year.meetings(group.getId()).stream()
                .filter(later -> later.getDate().orElseThrow().isAfter(settled))
                .findFirst();
    }

    private static Collaboration with(Collaboration year, Meeting meeting, ForwardedQuestion question) {
        return Changes.replace(year, meeting.withQuestions(Changes.plus(meeting.getQuestions(), question)));
    }

    private static ForwardedQuestion question(Trip trip) {
        return new ForwardedQuestion.Builder()
                .id(trip.id(trip.raised()))
                .what("Vem bekostar " + OverTimeFaults.UNHEARD_OF + "?")
                .sender(trip.from())
                .receiver(Mention.of(trip.to().value(), trip.to()))
                .history(History.of(Step.to(QuestionStage.RAISED).on(trip.start())))
                .build();
    }

    private static ForwardedQuestion sentOn(Trip trip) {
        return question(trip)
                .then(Step.to(QuestionStage.RECEIVED).on(trip.arrival()).basis(trip.item()))
                .then(Step.to(QuestionStage.FORWARDED).on(trip.arrival()).basis(trip.item()));
    }

    private static ForwardedQuestion sentBack(Trip trip) {
        return question(trip)
                .withId(trip.id(trip.received()))
                .withSender(trip.to())
                .withReceiver(Mention.of(trip.from().value(), trip.from()))
                .withContinues(trip.id(trip.raised()))
                .withHistory(History.of(Step.to(QuestionStage.RAISED).on(trip.arrival())))
                .then(Step.to(QuestionStage.WITHDRAWN).on(trip.arrival()).note("Frågan gick runt."));
    }
}
