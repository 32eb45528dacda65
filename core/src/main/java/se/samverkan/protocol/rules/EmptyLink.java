package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Map;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code link/empty}. Where no link of a document leads anywhere, the text was taken out of a document that had them; that is worth a word once,
 * and no fault of the minutes.
 */
final class EmptyLink extends MeetingRule {

    private static final Wording ONE = Catalogue.word("link.one");
    private static final Wording ALL = Catalogue.word("link.all");

    EmptyLink() {
        super(Catalogue.rule("link/empty", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Links.Placed> links = Links.in(meeting);
        if (links.isEmpty()) {
            findings.notApplicable(Reasons.NO_LINK);
            return;
        }
        List<Links.Placed> empty =
                links.stream().filter(placed -> placed.link().leadsNowhere()).toList();
        if (empty.size() == links.size()) {
            Wording what = empty.size() == 1 ? ONE : ALL;
            draft(empty.get(0), what, empty.size(), findings)
                    .atMost(Severity.INFO)
                    .report();
        } else {
            empty.forEach(placed -> draft(placed, ONE, 1, findings).report());
        }
    }

    private static Findings.Draft draft(Links.Placed placed, Wording what, int count, Findings findings) {
        Map<String, String> slots = Map.of("text", placed.link().text(), "count", Integer.toString(count));
        return findings.at(placed.path())
                .slot("whatSv", what.fill(Language.SWEDISH, slots))
                .slot("whatEn", what.fill(Language.ENGLISH, slots))
                .quote(placed.link().text());
    }
}
