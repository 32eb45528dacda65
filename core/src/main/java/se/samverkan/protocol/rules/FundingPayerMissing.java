package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.language.Lexicon;
import se.samverkan.language.NameWord;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code funding/payer-missing}. A sum that is asked for, proposed or granted, in an item that has no word of who pays or of what money. What is only told of
 * costs is not judged, nor is an item that points at an attachment, where it may stand.
 */
final class FundingPayerMissing extends MeetingRule {

    private static final Lexicon WORDS = Vocabulary.swedish().lexicon("money");
    private static final Lexicon ENDINGS = Vocabulary.swedish().lexicon("moneyending");

    FundingPayerMissing() {
        super(Catalogue.rule("funding/payer-missing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        Words words = Words.of(meeting, context);
        Set<Said> funded = words.ownWith(WORDS).stream()
                .filter(FundingPayerMissing::isFunding)
                .collect(Collectors.toSet());
        if (funded.isEmpty()) {
            findings.notApplicable(Reasons.NO_SUM);
            return;
        }
        Map<String, List<Said>> byThing = words.own().stream()
                .collect(Collectors.groupingBy(text -> text.path().id()));
        for (AgendaItem item : meeting.getAgenda()) {
            List<Said> texts = of(item, byThing);
            Optional<Said> sum = texts.stream().filter(funded::contains).findFirst();
            if (sum.isPresent() && texts.stream().noneMatch(FundingPayerMissing::saysWhoPays)) {
                findings.at(sum.get().path())
                        .slot("item", item.heading())
                        .quote(sum.get().text())
                        .report();
            }
        }
    }

    /** What an item says, with its heading, the items below it and its decisions. */
    private static List<Said> of(AgendaItem item, Map<String, List<Said>> byThing) {
        Stream<String> items = item.withSubItems().map(one -> one.getId().value());
        Stream<String> decisions =
                item.decisions().stream().map(decision -> decision.getId().value());
        return Stream.concat(items, decisions)
                .flatMap(id -> byThing.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private static boolean isFunding(Said own) {
        List<Lexicon.Match> found = own.all(WORDS);
        return found.stream().anyMatch(match -> match.code().equals("verb"))
                && found.stream().anyMatch(match -> match.code().equals("unit") && followsNumber(own.text(), match));
    }

    private static boolean followsNumber(String text, Lexicon.Match unit) {
        int at = unit.start() - 1;
        while (at >= 0 && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    private static boolean saysWhoPays(Said own) {
        return own.all(WORDS).stream().anyMatch(match -> match.code().equals("payer"))
                || NameWord.of(own.text()).stream()
                        .anyMatch(word -> ENDINGS.ending(word.key()).isPresent())
                || Pointer.in(own).stream().anyMatch(pointer -> pointer.kind().equals(Pointer.ATTACHMENT));
    }
}
