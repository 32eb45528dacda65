package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.RuleContext;

/** The questions that groups of a collaboration have sent to each other. */
final class SentQuestions {

    private final Map<ForwardedQuestionId, Sent> byId = new LinkedHashMap<>();
    private final Set<ForwardedQuestionId> carriedOn = new HashSet<>();
    private final Collaboration collaboration;

    /**
     * A question sent on at a meeting.
     *
     * @param question the question
     * @param raised the meeting
     * @param day the day of the meeting
     * @param sender the group that sent it
     * @param receiver the group that it went to, where the collaboration holds it: of any other body nothing can be known
     */
    record Sent(
            ForwardedQuestion question,
            Meeting raised,
            LocalDate day,
            Optional<GroupId> sender,
            Optional<GroupId> receiver) {

        /** What a later meeting speaks of if it takes the question up. */
        Matter matter() {
            return Matter.of(Set.of(question.getId()), question.getCarriers(), withoutReceiver());
        }

        /** The name of the receiver stands in any minutes of theirs. */
        private String withoutReceiver() {
            return question.getReceiver()
                    .map(Mention::getAsWritten)
                    .map(name -> question.getWhat().replace(name, " "))
                    .orElse(question.getWhat());
        }
    }

    private SentQuestions(Collaboration collaboration) {
        this.collaboration = collaboration;
        for (Meeting meeting : collaboration.getMeetings()) {
            for (ForwardedQuestion question : meeting.getQuestions()) {
                question.getContinues().ifPresent(carriedOn::add);
                meeting.getDate().ifPresent(day -> byId.putIfAbsent(question.getId(), sent(question, meeting, day)));
            }
        }
    }

    private Sent sent(ForwardedQuestion question, Meeting meeting, LocalDate day) {
        return new Sent(
                question,
                meeting,
                day,
                question.getSender().or(meeting::getGroup).map(this::one),
                receiver(question)
                        .map(this::one)
                        .filter(id -> collaboration.findGroup(id).isPresent()));
    }

    private GroupId one(GroupId group) {
        return Course.one(group, collaboration);
    }

    static SentQuestions in(RuleContext context) {
        return context.onceForAll(SentQuestions.class, () -> new SentQuestions(context.getCollaboration()));
    }

    private static Optional<GroupId> receiver(ForwardedQuestion question) {
        return question.getReceiver()
                .flatMap(Mention::getTarget)
                .filter(Mention.Thing.class::isInstance)
                .map(target -> ((Mention.Thing) target).id())
                .filter(GroupId.class::isInstance)
                .map(GroupId.class::cast);
    }

    /** Every question of a dated meeting. */
    List<Sent> all() {
        return List.copyOf(byId.values());
    }

    /** The questions between two groups of the collaboration. */
    List<Sent> betweenGroups() {
        return byId.values().stream()
                .filter(sent -> sent.sender().isPresent()
                        && sent.receiver().isPresent()
                        && !sent.sender().equals(sent.receiver()))
                .toList();
    }

    /** Whether another question carries one on. */
    boolean isCarriedOn(Sent sent) {
        return carriedOn.contains(sent.question().getId());
    }

    /** The questions that one carries on, nearest first, each once. */
    List<Sent> before(Sent sent) {
        List<Sent> before = new ArrayList<>();
        Set<ForwardedQuestionId> seen = new HashSet<>(Set.of(sent.question().getId()));
        Optional<Sent> next = continued(sent);
        while (next.isPresent() && seen.add(next.get().question().getId())) {
            before.add(next.get());
            next = continued(next.get());
        }
        return before;
    }

    private Optional<Sent> continued(Sent sent) {
        return sent.question().getContinues().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    /**
     * The day on which the minutes of a group's meeting are settled, as its policy has it: verified, or the time to comment on them over. Not before
     * then can another group be expected to know what they say.
     */
    static LocalDate settled(LocalDate day, GroupId group, RuleContext context) {
        MinutesPolicy policy = context.policyOf(context.getCollaboration().findGroup(group));
        return day.plusDays(
                policy.getVerifyWithinDays().or(policy::getCommentDays).orElse(0));
    }
}
