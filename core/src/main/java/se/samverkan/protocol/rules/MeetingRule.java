package se.samverkan.protocol.rules;

import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleInfo;

/** A rule that looks at one meeting. */
abstract class MeetingRule implements ProtocolRule<Meeting> {

    private final RuleInfo info;

    MeetingRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final Class<Meeting> subject() {
        return Meeting.class;
    }
}
