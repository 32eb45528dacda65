package se.samverkan.examples.odt.rule;

import se.samverkan.protocol.ProtocolRule;
import se.samverkan.testkit.contracts.RuleContract;

/** The rule keeps the contract of rules. */
class NextMeetingPassedTest extends RuleContract {

    @Override
    protected ProtocolRule<?> rule() {
        return new NextMeetingPassed();
    }
}
