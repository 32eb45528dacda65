package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.language.NameWord;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attachment/not-referenced}. Asked of labelled attachments to the minutes; what was sent with the notice belongs to the notice. Where the
 * text speaks of what the title names, a reader finds the way without a label, and the finding is only worth knowing.
 */
final class AttachmentNotReferenced extends MeetingRule {

    /** Shorter words say nothing of what a document is; of longer ones so many letters tell, whatever ending they have. */
    private static final int TELLING = 5;

    AttachmentNotReferenced() {
        super(Catalogue.rule("attachment/not-referenced", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Attachment> labelled = meeting.getAttachments().stream()
                .filter(attachment -> !attachment.isToNotice()
                        && AttachmentLabels.numberOf(attachment).isPresent())
                .toList();
        if (labelled.isEmpty()) {
            findings.notApplicable(Reasons.NO_LABELLED_ATTACHMENT);
            return;
        }
        Set<String> named = Pointer.of(meeting, context).to(Pointer.ATTACHMENT).stream()
                .flatMap(pointer -> pointer.numbers().stream())
                .collect(Collectors.toSet());
        Set<ModelPath> pointedAt = targets(meeting);
        for (Attachment attachment : labelled) {
            boolean isNamed = AttachmentLabels.numberOf(attachment)
                    .filter(named::contains)
                    .isPresent();
            if (!isNamed && !pointedAt.contains(attachment.path())) {
                Findings.Draft draft = findings.at(attachment)
                        .slot("label", attachment.getLabel().orElse(""))
                        .slot("title", attachment.getTitle())
                        .quote(attachment.getTitle());
                if (isSpokenOf(attachment, Words.of(meeting, context).own())) {
                    draft.atMost(Severity.INFO);
                }
                draft.report();
            }
        }
    }

    private static Set<ModelPath> targets(Meeting meeting) {
        Set<ModelPath> targets = new HashSet<>();
        meeting.allItems()
                .flatMap(item -> item.getCrossReferences().stream())
                .map(CrossReference::target)
                .flatMap(Optional::stream)
                .forEach(targets::add);
        return targets;
    }

    private static boolean isSpokenOf(Attachment attachment, List<Said> words) {
        return NameWord.of(attachment.getTitle()).stream()
                .map(NameWord::key)
                .filter(word -> word.length() >= TELLING)
                .map(word -> word.substring(0, TELLING))
                .anyMatch(stem -> words.stream().map(Said::folded).anyMatch(text -> text.contains(stem)));
    }
}
