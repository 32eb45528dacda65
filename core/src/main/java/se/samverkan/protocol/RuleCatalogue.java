package se.samverkan.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Wording;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;

/** The catalogue of rules as a document (regelkatalog), made from what the rules say about themselves. */
public final class RuleCatalogue {

    private final Language language;
    private final Bundle words;
    private final StringBuilder out = new StringBuilder();

    private RuleCatalogue(Language language) {
        this.language = language;
        this.words = Bundle.load(RuleCatalogue.class, "catalogue", language);
    }

    /**
     * The catalogue in Markdown: a table of all rules with their severities, and by area when each is broken, what it says, where it comes from, and
     * how it is kept and broken.
     *
     * @param rules what the rules say about themselves, as {@link ProtocolCheck#rules()} tells
     * @param language the language
     * @return the document; lines end with LF, and it is the same whatever the order of the rules
     */
    public static String markdown(List<RuleInfo> rules, Language language) {
        RuleCatalogue catalogue = new RuleCatalogue(language);
        Map<FindingCode, RuleInfo> sorted = new TreeMap<>();
        rules.forEach(rule -> sorted.put(rule.getCode(), rule));
        catalogue.head(List.copyOf(sorted.values()));
        String area = "";
        for (RuleInfo rule : sorted.values()) {
            if (!rule.getCode().area().equals(area)) {
                area = rule.getCode().area();
                catalogue.lines("## " + area, "");
            }
            catalogue.add(rule);
        }
        return catalogue.out.toString().strip() + "\n";
    }

    private void head(List<RuleInfo> rules) {
        lines(
                "# " + words.get("title"),
                "",
                fill("intro", Map.of("count", Integer.toString(rules.size()))),
                "",
                row(words.get("rule"), profile(Profile.NOTES), profile(Profile.PROTOCOL), profile(Profile.STATUTORY)),
                row("---", "---", "---", "---"));
        for (RuleInfo rule : rules) {
            List<String> cells = new ArrayList<>();
            cells.add("`" + rule.getCode() + "`");
            for (Profile profile : Profile.values()) {
                cells.add(severity(rule, profile));
            }
            lines(row(cells.toArray(String[]::new)));
        }
        lines("");
    }

    private void add(RuleInfo rule) {
        lines("### " + rule.getCode(), "", told(rule.getSummary()), "");
        entry("message", told(rule.getText().message()));
        entry("hint", told(rule.getText().hint()));
        entry("scope", words.get("scope." + code(rule.getScope())));
        rule.getBlocks().ifPresent(stage -> entry("blocks", words.get("stage." + code(stage))));
        if (!rule.getPresupposes().isEmpty()) {
            entry(
                    "presupposes",
                    rule.getPresupposes().stream()
                            .sorted()
                            .map(code -> "`" + code + "`")
                            .collect(Collectors.joining(", ")));
        }
        entry("source", told(rule.getSource().citation()));
        rule.getPassingCase().ifPresent(told -> entry("kept", told(told)));
        rule.getBreakingCase().ifPresent(told -> entry("broken", told(told)));
        lines("");
        example("kept-by", rule.getPassingExample());
        example("broken-by", rule.getBreakingExample());
    }

    private void entry(String key, String value) {
        lines("- **" + words.get(key) + "** " + value);
    }

    private void example(String key, Optional<String> minutes) {
        minutes.ifPresent(text -> lines(words.get(key), "", "```text", text.strip(), "```", ""));
    }

    private String severity(RuleInfo rule, Profile profile) {
        return Optional.ofNullable(rule.getSeverities().get(profile))
                .map(severity -> words.get("severity." + code(severity)))
                .orElse("–");
    }

    private String profile(Profile profile) {
        return words.get("profile." + profile.code());
    }

    /** Slots are shown as what they are: a name in braces stands for something of the minutes. */
    private String told(Wording wording) {
        return wording.template(language);
    }

    private String fill(String key, Map<String, String> slots) {
        String template = words.get(key);
        return new Wording(template, template).fill(language, slots);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void lines(String... lines) {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }
}
