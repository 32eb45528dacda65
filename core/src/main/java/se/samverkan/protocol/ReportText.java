package se.samverkan.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Wording;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.language.Text;
import se.samverkan.meeting.MinutesStage;

/** Sets reports as plain text. */
final class ReportText {

    private static final String INDENT = "    ";
    private static final List<MinutesStage> STAGES = List.of(MinutesStage.VERIFIED, MinutesStage.PUBLISHED);

    private final Language language;
    private final Bundle words;
    private final StringBuilder out = new StringBuilder();

    ReportText(Language language) {
        this.language = language;
        this.words = Bundle.load(ReportText.class, "report", language);
    }

    String of(Report report) {
        add(report);
        return out.toString();
    }

    private void add(Report report) {
        String subject = report.getMeeting().map(Object::toString).orElseGet(() -> words.get("whole"));
        line("", subject + " · " + words.get("profile." + report.getProfile().code()));
        report.getFindings().forEach(finding -> add(finding, report));
        if (report.getFindings().isEmpty()) {
            line("", words.get("no-findings"));
        }
        report.getWaived().forEach(this::add);
        if (report.getMeeting().isPresent()) {
            STAGES.forEach(stage -> add(report, stage));
        }
        kept(report);
        notJudged(report);
        for (Report meeting : report.getMeetings()) {
            out.append('\n');
            add(meeting);
        }
    }

    private void add(Finding finding, Report report) {
        List<String> parts = new ArrayList<>();
        finding.getPlace()
                .map(SourcePlace::shown)
                .or(() -> finding.getPath().map(Object::toString))
                .ifPresent(parts::add);
        parts.add(words.get("severity." + code(finding.getSeverity())));
        parts.add(finding.getCode().toString());
        parts.add(finding.message(language));
        line("", parts.toArray(String[]::new));
        finding.getQuote().ifPresent(quote -> line(INDENT, "»" + quote + "«"));
        line(INDENT, words.get("hint") + " " + finding.hint(language));
        report.suggestion(finding).ifPresent(edit -> line(INDENT, words.get("suggestion") + " " + shown(edit)));
    }

    private static String shown(Edit edit) {
        return PersonalIdentityNumbers.redact(edit.was().map(was -> was + " → ").orElse("+ ") + edit.becomes());
    }

    private void add(Waived waived) {
        Waiver waiver = waived.waiver();
        line(
                "",
                filled(
                        "waived",
                        Map.of(
                                "rule", waiver.rule().toString(),
                                "path", waiver.path().toString(),
                                "by", PersonalIdentityNumbers.redact(waiver.by()),
                                "until", waiver.until().toString(),
                                "reason", PersonalIdentityNumbers.redact(waiver.reason()))));
    }

    private void add(Report report, MinutesStage stage) {
        Verdict verdict = report.allows(stage);
        String because = switch (verdict) {
            case YES -> "";
            case NO ->
                words.get("because")
                        + report.blocking(stage).stream()
                                .map(finding -> finding.getCode().toString())
                                .distinct()
                                .collect(Collectors.joining(", "));
            case UNKNOWN ->
                words.get("because")
                        + report.unjudged(stage).stream().map(this::withReason).collect(Collectors.joining("; "));
        };
        line("", words.get("may-be-" + code(stage)) + " " + words.get("verdict." + code(verdict)) + because);
    }

    private void kept(Report report) {
        List<RuleResult> passed = report.passed();
        if (!passed.isEmpty()) {
            line(
                    "",
                    filled("kept", Map.of("count", Integer.toString(passed.size())))
                            + passed.stream()
                                    .map(result -> result.getRule().toString())
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** What speaks of nothing that is there, or is off, is not worth a line. */
    private void notJudged(Report report) {
        List<RuleResult> open = report.getResults().stream()
                .filter(result -> result.getOutcome() == Outcome.NOT_EVALUATED && result.isApplicable())
                .toList();
        if (!open.isEmpty()) {
            line("", filled("not-judged", Map.of("count", Integer.toString(open.size()))));
            open.forEach(result -> line(INDENT, withReason(result)));
        }
    }

    private String withReason(RuleResult result) {
        return result.getReason()
                .map(reason -> result.getRule() + " – " + reason.template(language))
                .orElse(result.getRule().toString());
    }

    private String filled(String key, Map<String, String> slots) {
        String template = words.get(key);
        return new Wording(template, template).fill(language, slots);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One line whatever stands in the words: what steers a terminal, or turns the direction of writing, stays in the document. */
    private void line(String indent, String... parts) {
        out.append(indent)
                .append(Stream.of(parts)
                        .map(words -> Text.squeeze(Text.clean(words)))
                        .collect(Collectors.joining("  ")))
                .append('\n');
    }
}
