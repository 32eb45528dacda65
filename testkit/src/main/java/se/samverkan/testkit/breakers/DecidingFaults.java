package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Mandate;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.time.Term;

/** Decisions that are not made as they should be, or by those who should not. */
final class DecidingFaults {

    private static final String APPROVES = "att godkänna lägesrapporten";

    private DecidingFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                        Meeting.class,
                        "decision-left-out",
                        "decision/empty",
                        "A label stands below an item, and no decision after it.",
                        (meeting, pick) -> told("Beslut:", meeting)),
                Fault.of(
                        Meeting.class,
                        "decision-for-nobody",
                        "decision/responsible-missing",
                        "Work is decided in the passive, with nobody to do it.",
                        (meeting, pick) ->
                                decided("En lista över mötestider tas fram.", UnaryOperator.identity(), meeting)),
                Fault.of(
                        Meeting.class,
                        "email-without-day",
                        "decision/by-email-undated",
                        "A decision by e-mail has no day.",
                        (meeting, pick) -> decided(
                                "Gruppen beslutade via mejl att godkänna slutrapporten.",
                                decision -> decision.withMode(DecisionMode.BY_EMAIL)
                                        .withDecidedOn(Optional.empty())
                                        .withLabel(Optional.empty()),
                                meeting)),
                Fault.of(
                                Meeting.class,
                                "tacit-too-soon",
                                "decision/tacit-window",
                                "A tacit decision is taken a day before its window ends.",
                                DecidingFaults::tooSoon)
                        .where(meeting -> meeting.decisions().stream().anyMatch(DecidingFaults::hasWindow)),
                Fault.of(
                        Meeting.class,
                        "tacit-without-end",
                        "decision/tacit-window-undefined",
                        "A tacit decision does not say until when one may object.",
                        (meeting, pick) -> decided(
                                "Förslaget skickas ut. Om ingen har invändningar anses förslaget godkänt.",
                                decision -> decision.withMode(DecisionMode.TACIT)
                                        .withDecidedOn(Optional.empty())
                                        .withLabel(Optional.empty()),
                                meeting)),
                Fault.of(
                                Meeting.class,
                                "conflicted-speaks",
                                "decision/conflict-of-interest",
                                "Somebody with a conflict of interest takes part in the item.",
                                DecidingFaults::speaksAllTheSame)
                        .where(meeting -> meeting.getAgenda().stream().anyMatch(DecidingFaults::hasConflict)),
                Fault.of(
                        Meeting.class,
                        "decision-of-words",
                        "decision/decides-nothing",
                        "Below a label stands what somebody wonders.",
                        (meeting, pick) -> decided(
                                "Wilhelmina Quist undrar om rutinen är känd i alla verksamheter.",
                                UnaryOperator.identity(),
                                meeting)),
                Fault.of(
                        Meeting.class,
                        "decision-in-prose",
                        "decision/unmarked",
                        "A standing item is added in the narrative.",
                        (meeting, pick) -> told("Trygg hemgång blir en stående punkt på dagordningen.", meeting)),
                Fault.of(
                                Collaboration.class,
                                "email-after-meeting",
                                "decision/by-email-order",
                                "A decision by e-mail is dated after the meeting that minutes it.",
                                DecidingFaults::emailAfterMeeting)
                        .where(all -> all.getMeetings().stream().anyMatch(DecidingFaults::hasEmail)),
                Fault.of(
                                Collaboration.class,
                                "group-without-mandate",
                                "decision/mandate",
                                "A group that may only inform approves something.",
                                DecidingFaults::withoutMandate)
                        .where(all -> all.getMeetings().stream().anyMatch(DecidingFaults::approves)));
    }

    private static boolean isOpening(AgendaItem item) {
        return item.is(ItemKind.OPENING);
    }

    private static AgendaItem opening(Meeting meeting) {
        return Changes.pick(meeting.getAgenda(), DecidingFaults::isOpening, 0);
    }

    private static boolean isSummary(AgendaItem item) {
        return item.is(ItemKind.DECISION_SUMMARY);
    }

    /** Told where nothing else is, so that nothing beside it explains it. */
    private static Meeting told(String text, Meeting meeting) {
        return Changes.replace(meeting, Changes.plus(opening(meeting), Passage.of(text)));
    }

    /** Decided where nothing else is, and summed up where the meeting sums up. */
    private static Meeting decided(String text, UnaryOperator<Decision> change, Meeting meeting) {
        Decision decision = new Decision.Builder()
                .id(new DecisionId(meeting.getId() + "/new"))
                .text(text)
                .label("Beslut")
                .decidedOn(meeting.getDate())
                .build();
        SummaryLine line = new SummaryLine.Builder().text(text).build();
        Meeting decided = Changes.replace(meeting, Changes.plus(opening(meeting), change.apply(decision)));
        return decided.withAgenda(
                Changes.replaced(decided.getAgenda(), item -> isSummary(item) ? Changes.plus(item, line) : item));
    }

    private static boolean hasWindow(Decision decision) {
        return decision.getTacitWindow().flatMap(Term::until).isPresent();
    }

    private static Meeting tooSoon(Meeting meeting, int pick) {
        Decision decision = Changes.pick(meeting.decisions(), DecidingFaults::hasWindow, pick);
        return Changes.replace(
                meeting,
                decision.withDecidedOn(
                        decision.getTacitWindow().flatMap(Term::until).map(last -> last.minusDays(1 + pick % 9))));
    }

    private static boolean hasConflict(AgendaItem item) {
        return !item.getConflicted().isEmpty();
    }

    private static Meeting speaksAllTheSame(Meeting meeting, int pick) {
        AgendaItem item = Changes.pick(meeting.getAgenda(), DecidingFaults::hasConflict, pick);
        return Changes.replace(
                meeting,
                item.withParticipants(Changes.plus(
                        item.getParticipants(), item.getConflicted().get(0))));
    }

    private static boolean isByEmail(Decision decision) {
        return decision.getMode() == DecisionMode.BY_EMAIL;
    }

    private static boolean hasEmail(Meeting meeting) {
        return meeting.decisions().stream().anyMatch(DecidingFaults::isByEmail);
    }

    private static Collaboration emailAfterMeeting(Collaboration all, int pick) {
        Meeting meeting = Changes.pick(all.getMeetings(), DecidingFaults::hasEmail, pick);
        Decision decision = Changes.pick(meeting.decisions(), DecidingFaults::isByEmail, pick);
        LocalDate late = meeting.getDate().orElseThrow().plusDays(1 + pick % 30);
        return Changes.replace(all, Changes.replace(meeting, decision.withDecidedOn(late)));
    }

    private static boolean approves(Meeting meeting) {
        // In an item that every meeting has, an approval is a matter of order and open to all.
        return meeting.allItems()
                .filter(item -> item.getKinds().isEmpty())
                .flatMap(item -> item.getContent().stream())
                .anyMatch(content -> content instanceof Decision decision
                        && decision.getText().contains(APPROVES)
                        // A word by which a group speaks of its own affairs, which are its own to decide.
                        && !decision.getText().contains("eget"));
    }

    private static Collaboration withoutMandate(Collaboration all, int pick) {
        GroupId group = Changes.pick(all.getMeetings(), DecidingFaults::approves, pick)
                .getGroup()
                .orElseThrow();
        Mandate mandate = pick % 2 == 0 ? Mandate.INFORMS : Mandate.RECOMMENDS;
        return all.withGroups(
                Changes.replaced(all.getGroups(), one -> one.getId().equals(group) ? one.withMandate(mandate) : one));
    }
}
