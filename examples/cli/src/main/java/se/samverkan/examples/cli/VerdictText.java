package se.samverkan.examples.cli;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;
import se.samverkan.protocol.Verdict;

/** How far minutes may go: yes, no and because of what, or unknown and why. */
final class VerdictText {

    private static final String INDENT = "  ";

    private final Texts texts;

    VerdictText(Texts texts) {
        this.texts = texts;
    }

    /** The stages that a check decides on, a line for each. */
    String of(Report report) {
        return Stream.of(MinutesStage.VERIFIED, MinutesStage.PUBLISHED)
                .map(stage -> Wrapped.text(INDENT, INDENT.repeat(2), of(report, stage)))
                .collect(Collectors.joining());
    }

    private String of(Report report, MinutesStage stage) {
        Verdict verdict = report.allows(stage);
        String answer = mayReach(stage) + " " + texts.of(verdict);
        return switch (verdict) {
            case YES -> answer;
            case NO ->
                answer + ": "
                        + because(
                                report,
                                stage,
                                verdict,
                                ", ",
                                result -> result.getRule().toString());
            case UNKNOWN -> answer + ": " + because(report, stage, verdict, "; ", this::withReason);
        };
    }

    /** The rules that make the verdict: each is asked what the verdict would be if it stood alone. */
    private static String because(
            Report report, MinutesStage stage, Verdict verdict, String between, Function<RuleResult, String> shown) {
        return report.getResults().stream()
                .filter(result -> report.withResults(result).allows(stage) == verdict)
                .map(shown)
                .collect(Collectors.joining(between));
    }

    private String mayReach(MinutesStage stage) {
        return texts.get("check.may-be-" + stage.name().toLowerCase(Locale.ROOT));
    }

    private String withReason(RuleResult result) {
        return result.getReason()
                .map(reason -> result.getRule() + " – " + reason.template(texts.language()))
                .orElse(result.getRule().toString());
    }
}
