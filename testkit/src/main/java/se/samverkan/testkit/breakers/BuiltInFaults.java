package se.samverkan.testkit.breakers;

import java.util.ArrayList;
import java.util.List;

/** The breakers of the built-in rules, found by service like those of plugins. */
public final class BuiltInFaults implements BreakerProvider {

    /** Called by the service loader. */
    public BuiltInFaults() {}

    @Override
    public List<Breaker<?>> breakers() {
        List<Breaker<?>> all = new ArrayList<>();
        all.addAll(OtherFaults.all());
        all.addAll(MeetingFaults.all());
        all.addAll(AgendaFaults.all());
        all.addAll(AttendanceFaults.all());
        all.addAll(MembershipFaults.all());
        all.addAll(SignoffFaults.all());
        all.addAll(StageFaults.all());
        all.addAll(NumberingFaults.all());
        all.addAll(DecisionFaults.all());
        all.addAll(PlanFaults.all());
        all.addAll(MeetingPlanFaults.all());
        all.addAll(GroupFaults.all());
        all.addAll(AgreementFaults.all());
        all.addAll(DecidingFaults.all());
        all.addAll(TaskFaults.all());
        all.addAll(PrivacyFaults.all());
        all.addAll(AttachmentFaults.all());
        all.addAll(NameFaults.all());
        all.addAll(OverTimeFaults.all());
        all.addAll(SequelFaults.all());
        all.addAll(ForwardingFaults.all());
        return all;
    }
}
