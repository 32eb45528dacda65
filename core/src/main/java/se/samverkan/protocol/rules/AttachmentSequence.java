package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attachment/sequence}. The labels of the minutes' attachments, 1 to 3 or A to C, are unbroken and each is used once. They may begin where
 * those of the notice, or of the meeting before, ended; and labels that follow the numbers of the items leave out what they leave out.
 */
final class AttachmentSequence extends MeetingRule {

    private static final Wording MISSING = Catalogue.word("attachment.missing");
    private static final Wording TWICE = Catalogue.word("attachment.twice");

    AttachmentSequence() {
        super(Catalogue.rule("attachment/sequence", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        Set<String> used = new HashSet<>();
        NavigableMap<Integer, Attachment> digits = new TreeMap<>();
        NavigableMap<Integer, Attachment> letters = new TreeMap<>();
        for (Attachment attachment : meeting.getAttachments()) {
            Optional<String> number = AttachmentLabels.numberOf(attachment).filter(known -> !attachment.isToNotice());
            if (number.isPresent() && !used.add(number.get())) {
                report(attachment, TWICE, number.get().toUpperCase(Locale.ROOT), findings);
            } else if (number.isPresent() && AttachmentLabels.isLetter(number.get())) {
                letters.put((int) number.get().charAt(0), attachment);
            } else if (number.isPresent()) {
                AttachmentLabels.count(number.get()).ifPresent(count -> digits.putIfAbsent(count, attachment));
            }
        }
        if (used.isEmpty()) {
            findings.notApplicable(Reasons.NO_LABELLED_ATTACHMENT);
        }
        gaps(letters, true, findings);
        if (!followItems(digits, meeting)) {
            gaps(digits, false, findings);
        }
    }

    private static boolean followItems(NavigableMap<Integer, Attachment> digits, Meeting meeting) {
        return !digits.isEmpty()
                && digits.firstKey() > 1
                && digits.keySet().stream()
                        .allMatch(number -> meeting.findItem(number).isPresent());
    }

    private static void gaps(NavigableMap<Integer, Attachment> series, boolean letters, Findings findings) {
        int previous = series.isEmpty() ? 0 : series.firstKey();
        for (Map.Entry<Integer, Attachment> entry : series.entrySet()) {
            int number = entry.getKey();
            if (number > previous + 1) {
                String first = shown(previous + 1, letters);
                String last = shown(number - 1, letters);
                report(entry.getValue(), MISSING, first.equals(last) ? first : first + "–" + last, findings);
            }
            previous = number;
        }
    }

    private static String shown(int number, boolean letter) {
        return letter ? Character.toString(Character.toUpperCase(number)) : Integer.toString(number);
    }

    private static void report(Attachment attachment, Wording fault, String label, Findings findings) {
        Map<String, String> slots = Map.of("label", label);
        findings.at(attachment, "label")
                .slot("faultSv", fault.fill(Language.SWEDISH, slots))
                .slot("faultEn", fault.fill(Language.ENGLISH, slots))
                .quote(attachment.getLabel().orElse(label))
                .report();
    }
}
