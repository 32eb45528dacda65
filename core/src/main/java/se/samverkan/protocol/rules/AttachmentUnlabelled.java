package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attachment/unlabelled}. "Presentationen bifogas" is enough where there is but one thing that it can be; then the reference has found its
 * target.
 */
final class AttachmentUnlabelled extends MeetingRule {

    private static final Lexicon CUES = Vocabulary.swedish().lexicon("cue");
    private static final String ANNEXED = "annexed";

    AttachmentUnlabelled() {
        super(Catalogue.rule("attachment/unlabelled", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<AgendaItem> items = meeting.allItems()
                .filter(item -> !item.getCrossReferences().isEmpty())
                .toList();
        if (items.isEmpty() && meeting.getAttachments().isEmpty()) {
            findings.notApplicable(Reasons.NOTHING_ATTACHED);
        }
        for (AgendaItem item : items) {
            for (CrossReference reference : item.getCrossReferences()) {
                if (reference.target().isEmpty() && saysThatSomethingIsAttached(reference, item)) {
                    findings.at(item, "crossReferences")
                            .slot("words", reference.asWritten())
                            .slot("item", item.heading())
                            .quote(reference.asWritten())
                            .report();
                }
            }
        }
    }

    private static boolean saysThatSomethingIsAttached(CrossReference reference, AgendaItem item) {
        String words = reference.asWritten();
        return CUES.allIn(words).stream().anyMatch(cue -> cue.code().equals(ANNEXED))
                && Pointer.in(new OwnText(item.path(), words)).isEmpty();
    }
}
