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
                new DecisionNotInSummary(),
                new DecisionOnlyInSummary(),
                new SummaryDiffers(),
                new AttachmentNotListed(),
                new AttachmentNotReferenced(),
                new AttachmentSequence(),
                new AttachmentUnlabelled(),
                new EmptyLink(),
                new FigureMissing(),
                new ItemReference(),
                new FundingPayerMissing(),
                new NameAmbiguous(),
                new NameVariant(),
                new IdentityNumber(),
                new UnplacedText(),
                new PlanMissing(),
                new PlanNotApproved(),
                new PlanWrongYear(),
                new ActivityWithoutOwner(),
                new ActivitySilent(),
                new PlanDeclaredCount(),
                new OutsideWindow(),
                new SeriesWeekday(),
                new OrganiserOpen(),
                new WithoutMandate(),
                new WithoutConvener(),
                new SeatVacant(),
                new TermEnded(),
                new ParentCycle(),
                new AgreementExpired(),
                new ReviewDue(),
                new DanglingReference(),
                new DuplicateId(),
                new ExpiredWaiver());
    }
}
