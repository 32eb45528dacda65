package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;

/**
 * A rule about what became of something that a meeting left open. It fires if the group has met after the time for it was over and no minutes
 * since say a
 * word about it, all minutes of that time being held. Which day it is the host says; otherwise the latest meeting tells which days have come.
 */
abstract class OpenMatterRule extends CollaborationRule {

    private final Wording nothingOpen;

    OpenMatterRule(RuleInfo info, Wording nothingOpen) {
        super(info);
        this.nothingOpen = nothingOpen;
    }

    /** What a held meeting left open. */
    abstract Stream<OpenMatter> leftOpenBy(Meeting meeting, Course course, RuleContext context);

    @Override
    public final void check(Collaboration collaboration, RuleContext context, Findings findings) {
        boolean judged = false;
        boolean uncovered = false;
        for (Course course : Course.all(context)) {
            for (Meeting meeting : course.meetings()) {
                if (course.isWhole(Course.day(meeting), Course.day(meeting))) {
                    for (OpenMatter matter :
                            leftOpenBy(meeting, course, context).toList()) {
                        boolean known = hold(matter, meeting, course, context, findings);
                        judged |= known;
                        uncovered |= !known;
                    }
                } else {
                    uncovered |= leftOpenBy(meeting, course, context).findAny().isPresent();
                }
            }
        }
        if (!judged && uncovered) {
            findings.notEvaluated(Reasons.NO_COVERAGE);
        } else if (!judged) {
            findings.notApplicable(nothingOpen);
        }
    }

    /** Reports what nobody has said a word about, and says whether it could be judged. */
    private static boolean hold(
            OpenMatter open, Meeting meeting, Course course, RuleContext context, Findings findings) {
        if (open.settled()) {
            return true;
        }
        LocalDate day = Course.day(meeting);
        LocalDate today = context.getAsOf().orElse(LocalDate.MAX);
        Optional<LocalDate> due = course.firstAfter(open.until().isAfter(day) ? open.until() : day)
                .filter(met -> !met.isAfter(today));
        if (due.isEmpty()) {
            return true;
        }
        if (!course.isWhole(day, due.get())) {
            return false;
        }
        if (!Talk.about(open.matter().get(), course.between(day, today), context)) {
            Findings.Draft draft = findings.at(open.path()).slot("day", day).slot("met", due.get());
            open.slots().forEach(draft::slot);
            open.most().ifPresent(draft::atMost);
            draft.quote(open.quote()).report();
        }
        return true;
    }
}
