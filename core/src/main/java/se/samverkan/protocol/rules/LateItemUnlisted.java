package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.AgendaItemId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code agenda/late-item-unlisted}. It takes minutes that say what was added, or that nothing was. Late is an item that is known to have been
 * added, or that the notice does not have though custom does not put it on every agenda; a question raised at the meeting is not.
 */
final class LateItemUnlisted extends MeetingRule {

    private static final Wording LOST = Catalogue.word("late.lost");
    private static final Wording UNLISTED = Catalogue.word("late.unlisted");

    LateItemUnlisted() {
        super(Catalogue.rule("agenda/late-item-unlisted", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        LateList list = LateList.of(meeting, context);
        if (!list.isExplicit()) {
            findings.notApplicable(Reasons.NO_LATE_LIST);
            return;
        }
        for (LateList.Entry entry : list.entries()) {
            if (!Matters.of(meeting, context).mayHave(entry.topic())) {
                report(findings.at(entry.text().path()), entry.text().text(), LOST);
            }
        }
        Called called = new Called(meeting.getNotice());
        for (AgendaItem item : meeting.getAgenda()) {
            if (called.isLate(item) && !list.mayHave(Topic.of(item.getTitle()))) {
                report(findings.at(item, "title"), item.getTitle(), UNLISTED);
            }
        }
    }

    private static void report(Findings.Draft draft, String item, Wording wrong) {
        draft.slot("item", item)
                .slot("wrongSv", wrong.swedish())
                .slot("wrongEn", wrong.english())
                .quote(item)
                .report();
    }

    /** The agenda as it was called. */
    private static final class Called {

        private final List<Topic> titles;
        private final Set<AgendaItemId> minuted = new HashSet<>();

        Called(List<PlannedItem> notice) {
            this.titles =
                    notice.stream().map(planned -> Topic.of(planned.getTitle())).toList();
            notice.forEach(planned -> planned.getMinutedAs().ifPresent(minuted::add));
        }

        boolean isLate(AgendaItem item) {
            boolean added = item.getOrigin().filter(ItemOrigin.ADDED::equals).isPresent();
            boolean unknown = item.getOrigin().isEmpty() && item.getKinds().isEmpty() && !titles.isEmpty();
            return (added || unknown) && !has(item);
        }

        private boolean has(AgendaItem item) {
            Topic title = Topic.of(item.getTitle());
            return minuted.contains(item.getId()) || titles.stream().anyMatch(title::touches);
        }
    }
}
