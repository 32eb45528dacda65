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
                new SubstituteWithoutAbsence(),
                new UnlistedParticipant(),
                new MemberUnaccounted(),
                new NotAMember(),
                new TooFewPresent(),
                new PartyUnrepresented(),
                new Chair(),
                new Secretary(),
                new VerifierMissing(),
                new VerifierAttended(),
                new VerifierImpartial(),
                new SignatoryDiffers(),
                new Window(),
                new StageOrder(),
                new NumberingGap(),
                new NumberingDuplicate(),
                new DeclaredRange(),
                new DecisionNotInSummary(),
                new DecisionOnlyInSummary(),
                new SummaryDiffers(),
                new IdentityNumber(),
                new UnplacedText(),
                new ExpiredWaiver());
    }
}
