package se.samverkan.protocol;

/**
 * One rule that minutes or a collaboration keep or break.
 *
 * <p>A rule is called by {@link ProtocolCheck}, perhaps from several threads at once, so it holds no state. It never throws for bad data: what is
 * wrong becomes a finding, and what cannot be judged is {@linkplain Findings#notEvaluated skipped} with a reason. A false alarm costs more
 * trust than a miss.
 *
 * <pre>{@code
 * final class MeetingIsShort implements ProtocolRule<Meeting> {
 *     public RuleInfo info() { return INFO; }
 *     public Class<Meeting> subject() { return Meeting.class; }
 *     public void check(Meeting meeting, RuleContext context, Findings out) {
 *         if (meeting.getAgenda().size() > 40) {
 *             out.at(meeting, "agenda").slot("count", meeting.getAgenda().size()).report();
 *         }
 *     }
 * }
 * }</pre>
 *
 * @param <S> what the rule looks at: {@link se.samverkan.meeting.Meeting}, {@link se.samverkan.collaboration.Collaboration}, or {@link Object} for both
 */
public interface ProtocolRule<S> {

    /** {@return what the rule says about itself; always the same} */
    RuleInfo info();

    /** {@return the type that the rule looks at} */
    Class<S> subject();

    /**
     * Looks at one subject and reports what is wrong with it.
     *
     * @param subject what to look at
     * @param context what is known around it
     * @param findings where to report
     */
    void check(S subject, RuleContext context, Findings findings);
}
