package se.samverkan.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;
import se.samverkan.language.Similarity;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.RuleCatalogue;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleSource;

/** {@code samverkan rules}: the rules that are installed, or everything about one. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private static final String INDENT = "    ";
    private static final double ALIKE = 0.5;
    private static final int MOST_SUGGESTIONS = 3;

    private final Run run;
    private final Texts texts;
    private final Language language;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rule")
    private @Nullable String id;

    @Option(names = "--markdown")
    private boolean markdown;

    RulesCommand(Run run) {
        this.run = run;
        this.texts = run.texts();
        this.language = texts.language();
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = ProtocolCheck.installed().rules();
        List<RuleInfo> wanted = id == null ? rules : List.of(find(rules, id));
        run.terminal().out().print(markdown ? RuleCatalogue.markdown(wanted, language) : shown(wanted));
        return ExitCode.FINE;
    }

    private String shown(List<RuleInfo> wanted) {
        return id == null ? table(wanted) : everything(wanted.get(0));
    }

    private RuleInfo find(List<RuleInfo> rules, String wanted) {
        Optional<RuleInfo> found = rules.stream()
                .filter(rule -> rule.getCode().toString().equals(wanted))
                .findFirst();
        return found.orElseThrow(() -> {
            String near = near(rules, wanted);
            String message = texts.get("rules.unknown", "id", wanted)
                    + (near.isEmpty() ? "" : " " + texts.get("rules.near", "near", near));
            return new ParameterException(spec.commandLine(), message);
        });
    }

    /** The codes most like a text, whether it was meant for a whole code or only for the part after the slash. */
    private static String near(List<RuleInfo> rules, String wanted) {
        return rules.stream()
                .filter(rule -> likeness(rule, wanted) >= ALIKE)
                .sorted(Comparator.comparingDouble((RuleInfo rule) -> likeness(rule, wanted))
                        .reversed())
                .limit(MOST_SUGGESTIONS)
                .map(rule -> rule.getCode().toString())
                .collect(Collectors.joining(", "));
    }

    private static double likeness(RuleInfo rule, String wanted) {
        return Math.max(
                Similarity.of(rule.getCode().toString(), wanted),
                Similarity.of(rule.getCode().name(), wanted));
    }

    private String table(List<RuleInfo> rules) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(texts.get("rules.code")));
        Arrays.stream(Profile.values()).map(Profile::code).forEach(head::add);
        rows.add(head);
        for (RuleInfo rule : rules) {
            List<String> row = new ArrayList<>(List.of(rule.getCode().toString()));
            Arrays.stream(Profile.values())
                    .map(profile -> severity(rule, profile))
                    .forEach(row::add);
            rows.add(row);
        }
        String[] lines = Columns.of(rows).split("\n", -1);
        StringBuilder out = new StringBuilder(lines[0]).append('\n');
        for (int i = 0; i < rules.size(); i++) {
            out.append(lines[i + 1]).append('\n');
            out.append(Wrapped.text(INDENT, rules.get(i).getSummary().template(language)));
        }
        return out.toString();
    }

    private String everything(RuleInfo rule) {
        String severities = Arrays.stream(Profile.values())
                .map(profile -> profile.code() + " " + severity(rule, profile))
                .collect(Collectors.joining(", "));
        return run.terminal().styled(run.terminal().out(), rule.getCode().toString(), Style.bold) + "\n"
                + Wrapped.text("  ", rule.getSummary().template(language)) + "\n"
                + labelled("message", rule.getText().message().template(language))
                + labelled("hint", rule.getText().hint().template(language))
                + labelled("severity", severities)
                + labelled("blocks", rule.getBlocks().map(texts::of).orElse("–"))
                + labelled("source", source(rule.getSource()))
                + told("kept", rule.getPassingCase())
                + told("broken", rule.getBreakingCase())
                + example("passing", rule.getPassingExample())
                + example("breaking", rule.getBreakingExample());
    }

    private String severity(RuleInfo rule, Profile profile) {
        Severity severity = rule.getSeverities().get(profile);
        return severity == null ? "–" : texts.of(severity);
    }

    private String labelled(String key, String text) {
        String label = texts.get("rules." + key);
        return Wrapped.text("  " + label + " ".repeat(Math.max(1, 14 - label.length())), " ".repeat(16), text);
    }

    /** The citation, and before it how binding it is unless it says so itself. */
    private String source(RuleSource source) {
        String kind = texts.of(source.kind());
        String citation = source.citation().template(language);
        return citation.equalsIgnoreCase(kind) ? kind : kind + ": " + citation;
    }

    private String told(String key, Optional<Wording> words) {
        return words.map(wording -> labelled(key, wording.template(language))).orElse("");
    }

    private String example(String key, Optional<String> example) {
        return example.map(text -> "\n  " + texts.get("rules." + key) + "\n\n" + indented(text))
                .orElse("");
    }

    private static String indented(String text) {
        return text.strip()
                .lines()
                .map(line -> (INDENT + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
