package se.samverkan.protocol.rules;

import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.SwedishDates;

/**
 * {@code report/source-undated}. A report is from a group when its heading names one; what an organisation tells of itself has no minutes. Any date,
 * link or mention of minutes in the item leads to the source; where nothing is reported there is none.
 */
final class SourceUndated extends MeetingRule {

    private static final Lexicon GROUP = Vocabulary.swedish().lexicon("group");
    private static final Lexicon KIND = Vocabulary.swedish().lexicon("itemkind");
    private static final Lexicon MINUTES = Vocabulary.swedish().lexicon("reference");
    private static final Set<ItemOutcome> SILENT =
            Set.of(ItemOutcome.NOTHING_TO_REPORT, ItemOutcome.DEFERRED, ItemOutcome.NOT_TAKEN_UP);

    SourceUndated() {
        super(Catalogue.rule("report/source-undated", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        boolean reported = false;
        for (AgendaItem item : meeting.getAgenda()) {
            reported |= check(item, findings);
        }
        if (!reported) {
            findings.notApplicable(Reasons.NO_REPORT);
        }
    }

    /** Whether anything is reported from a group, in the item or below it. */
    private static boolean check(AgendaItem item, Findings findings) {
        boolean reported = false;
        for (AgendaItem sub : item.subItems()) {
            reported |= check(sub, findings);
        }
        if (!isReport(item)) {
            return reported;
        }
        if (item.withSubItems().anyMatch(SourceUndated::leadsToSource)) {
            return true;
        }
        if (item.getOutcome().filter(SILENT::contains).isPresent()) {
            return reported;
        }
        findings.at(item, "title")
                .slot("item", item.heading())
                .quote(item.heading())
                .report();
        return true;
    }

    private static boolean isReport(AgendaItem item) {
        boolean tells = item.getContent().stream().anyMatch(part -> !(part instanceof AgendaItem));
        return item.is(ItemKind.REPORT_FROM_GROUP)
                && tells
                && (item.getReportFrom().isPresent() || startsWithGroup(item.getTitle()));
    }

    /** "Beredningsgruppen", "Rapport från beredningsgruppen": a group that is named further on can be what the item is about. */
    private static boolean startsWithGroup(String title) {
        int lead = KIND.startingAt(title, 0)
                .filter(match -> match.code().equals(ItemKind.REPORT_FROM_GROUP.code()))
                .map(match -> match.end() + 1)
                .orElse(0);
        return GROUP.startingAt(title, lead).isPresent();
    }

    private static boolean leadsToSource(AgendaItem item) {
        return item.getReference().isPresent()
                || !item.getLinks().isEmpty()
                || isSource(item.getTitle())
                || item.getContent().stream().anyMatch(SourceUndated::leadsToSource);
    }

    private static boolean leadsToSource(ItemContent part) {
        if (part instanceof Passage passage) {
            return !passage.getLinks().isEmpty() || isSource(passage.getText());
        }
        return part instanceof QuotedDecision quoted
                && (quoted.getDecidedOn().isPresent() || isSource(quoted.getText()));
    }

    private static boolean isSource(String text) {
        return SwedishDates.find(text, 0).isPresent()
                || MINUTES.firstIn(Text.fold(text)).isPresent();
    }
}
