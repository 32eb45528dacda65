package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.ItemRange;
import se.samverkan.language.Language;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code signoff/verifier-attended}. */
final class VerifierAttended extends MeetingRule {

    private static final Wording ALL = Catalogue.word("part.all");
    private static final Wording ITEMS = Catalogue.word("part.items");

    VerifierAttended() {
        super(Catalogue.rule("signoff/verifier-attended", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .addPresupposes(VerifierMissing.CODE)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Verifier> verifiers = Verifier.of(meeting);
        if (verifiers.isEmpty()) {
            findings.notApplicable(Reasons.NO_VERIFIER);
        }
        for (Verifier verifier : verifiers) {
            if (wasAway(verifier)) {
                report(verifier, ALL.swedish(), ALL.english(), findings);
                continue;
            }
            NavigableSet<Integer> missed = certified(verifier.record(), NumberSeries.of(meeting, context));
            missed.removeIf(number -> isCovered(number, verifier));
            if (!missed.isEmpty()) {
                String items = NumberSeries.shown(missed);
                report(verifier, with(items, Language.SWEDISH), with(items, Language.ENGLISH), findings);
            }
        }
    }

    /** At the roll, which says what was missed; who verifies is clear in every place. */
    private static void report(Verifier verifier, String missedSv, String missedEn, Findings findings) {
        Attendance entry = verifier.entries().get(0);
        findings.at(entry.getPart().isPresent() ? entry.path().then("part") : entry.path())
                .slot("name", verifier.name())
                .slot("missedSv", missedSv)
                .slot("missedEn", missedEn)
                .quote(verifier.name())
                .report();
    }

    private static String with(String items, Language language) {
        return ITEMS.fill(language, Map.of("items", items));
    }

    private static boolean wasAway(Verifier verifier) {
        return verifier.entries().stream()
                .allMatch(entry -> entry.getStatus() == AttendanceStatus.ABSENT
                        || entry.getStatus() == AttendanceStatus.NOT_CALLED);
    }

    private static boolean isCovered(int number, Verifier verifier) {
        return verifier.entries().stream()
                .filter(entry -> entry.getStatus() != AttendanceStatus.ABSENT
                        && entry.getStatus() != AttendanceStatus.NOT_CALLED)
                .map(Attendance::getPart)
                .anyMatch(part -> part.isEmpty() || part.get().contains(number));
    }

    /** The numbers that the minutes certify: those of the items, as far as the minutes say that they hold them; a record may be of one item alone. */
    private static NavigableSet<Integer> certified(Optional<MinutesRecord> record, NumberSeries series) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        series.entries().forEach(entry -> numbers.add(entry.ordinal()));
        Optional<ItemRange> declared = record.flatMap(MinutesRecord::getDeclaredRange);
        if (declared.isPresent()) {
            numbers.removeIf(number -> !declared.get().contains(number));
        }
        return numbers;
    }
}
