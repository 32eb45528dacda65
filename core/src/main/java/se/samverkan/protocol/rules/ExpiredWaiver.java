package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code waiver/expired}. It looks at meetings and at the whole: a waiver is told of at the meeting in which its place lies, and by the whole if it lies in none.
 */
final class ExpiredWaiver implements ProtocolRule<Object> {

    private static final RuleInfo INFO = Catalogue.rule(
                    "waiver/expired", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
            .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Object> subject() {
        return Object.class;
    }

    @Override
    public void check(Object subject, RuleContext context, Findings findings) {
        if (context.getWaivers().isEmpty()) {
            findings.notApplicable(Reasons.NO_WAIVER);
        } else if (context.getAsOf().isEmpty()) {
            findings.notEvaluated(Reasons.NO_DAY);
        } else {
            context.getWaivers().stream()
                    .filter(waiver -> !waiver.holdsOn(context.getAsOf()))
                    .filter(waiver -> isToldAt(subject, waiver.path()))
                    .forEach(waiver -> findings.at(waiver.path())
                            .slot("rule", waiver.rule())
                            .slot("until", waiver.until())
                            .slot("by", waiver.by())
                            .quote(waiver.reason())
                            .report());
        }
    }

    private static boolean isToldAt(Object subject, ModelPath path) {
        return subject instanceof Meeting meeting
                ? holds(Collaboration.of(meeting), path)
                : subject instanceof Collaboration whole
                        && !holds(
                                new Collaboration.Builder()
                                        .meetings(whole.getMeetings())
                                        .build(),
                                path);
    }

    private static boolean holds(Collaboration meetings, ModelPath path) {
        Set<ModelPath> things = new HashSet<>();
        meetings.thingsById().values().forEach(thing -> things.add(thing.path()));
        return things.contains(path.thing());
    }
}
