package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleProvider;

/** Every built-in rule, by name. They are found the same way as a plugin's, and have the same standing. */
public final class BuiltInRules implements RuleProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public BuiltInRules() {}

    @Override
    public List<ProtocolRule<?>> rules() {
        return List.of(
                new Weekday(),
                new ListedTwice(),
                new Unnamed(),
                new AbsentButActive(),
                new Chair(),
                new Secretary(),
                new VerifierMissing(),
                new VerifierAttended(),
                new VerifierImpartial(),
                new NumberingGap(),
                new NumberingDuplicate(),
                new DeclaredRange(),
                new SeriesGap(),
                new SeriesOverlap(),
                new SeriesYear(),
                new PreviousNotReviewed(),
                new DeferredLost(),
                new DoubleBooked(),
                new DecisionNotInSummary(),
                new DecisionOnlyInSummary(),
                new SummaryDiffers(),
                new DecisionNotFollowedUp(),
                new EmailUnreported(),
                new TacitUnreported(),
                new ConditionOpen(),
                new TaskOverdue(),
                new TaskNotReported(),
                new QuestionNotReceived(),
                new QuestionUnanswered(),
                new QuestionLoop(),
                new IdentityNumber(),
                new UnplacedText(),
                new ExpiredWaiver());
    }
}
