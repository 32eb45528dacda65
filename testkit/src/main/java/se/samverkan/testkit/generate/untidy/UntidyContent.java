package se.samverkan.testkit.generate.untidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.id.DecisionId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;

/** What stands in items: narrative, lists, tables, decisions of every kind. */
final class UntidyContent {

    private static final List<String> DECIDED = List.of(
            "Checklistan för sårvård införs den 1 december 2025.",
            "Beredskapslistan gäller tills vidare. NAME skickar ut den senast den 16 januari.",
            "NAME och NAME tar fram ett förslag till rutin för TOPIC",
            "Kommunerna lämnar erbjudande i samband med den årliga uppföljningen.");
    private static final List<String> OPERATIVE = List.of(
            "Gruppen beslutar att pröva arbetssättet för TOPIC under 2026.",
            "Gruppen beslutade att NAME sammankallar till ett första möte.",
            "Det föreslagna avslås.",
            "Beslutas att godkänna lägesrapporten.");

    private UntidyContent() {}

    /** A few parts in any order, none of which would be read into its neighbour. */
    static Arbitrary<List<ItemContent>> content(Keeps domain) {
        Arbitrary<Optional<Passage>> shortLine = Arbitraries.of("Paus", "VON/2025:77", "Återstår: syrgas")
                .map(Passage::of)
                .optional(0.1);
        return Combinators.combine(part(domain).list().ofMaxSize(4), shortLine).as((parts, last) -> {
            List<ItemContent> content = apart(parts);
            // Above a paragraph a short line is its heading.
            last.ifPresent(content::add);
            return content;
        });
    }

    /** A list below clauses would be read as more of them. */
    private static List<ItemContent> apart(List<List<ItemContent>> parts) {
        List<ItemContent> content = new ArrayList<>();
        for (List<ItemContent> part : parts) {
            boolean clauses = !content.isEmpty()
                    && content.get(content.size() - 1) instanceof Decision decision
                    && decision.getText().contains("\n");
            boolean list = part.get(0) instanceof Passage passage && passage.getForm() == Passage.Form.LIST_ITEM;
            if (clauses && list) {
                content.add(Passage.of("Därefter togs det här upp."));
            }
            content.addAll(part);
        }
        return content;
    }

    private static Arbitrary<List<ItemContent>> part(Keeps domain) {
        Arbitrary<List<ItemContent>> some = Arbitraries.frequencyOf(
                Tuple.of(6, one(passage(domain))),
                Tuple.of(2, listEntries()),
                Tuple.of(2, one(table(domain))),
                Tuple.of(2, one(labelled())),
                Tuple.of(2, one(unlabelled())),
                Tuple.of(1, one(betweenMeetings())),
                Tuple.of(domain.keepsHeadings() ? 1 : 0, headed()));
        return some;
    }

    private static Arbitrary<List<ItemContent>> one(Arbitrary<? extends ItemContent> part) {
        return part.map(List::of);
    }

    private static Arbitrary<Passage> passage(Keeps domain) {
        Arbitrary<Passage> plain = UntidyWords.prose().map(Passage::of);
        Arbitrary<Passage> marked = Arbitraries.of(
                        "*Arbetet* med _provet_ går framåt.",
                        "Se \\\\server\\mapp och [listan] i systemet.",
                        "# är numrets tecken i listan.",
                        "| är ett streck.")
                .map(Passage::of);
        Arbitrary<Passage> linked = UntidyWords.topic()
                .map(topic -> new Passage.Builder()
                        .text("Mer om " + topic + " finns på gruppens sida och i gruppens sida igen.")
                        .addLink(new Link(topic, "https://narvard.example.se/" + topic.length()))
                        .addLink(new Link("gruppens sida", "#"))
                        .build());
        Arbitrary<Passage> lines =
                UntidyWords.prose().list().ofSize(2).map(both -> Passage.of(String.join("\n \n", both)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, plain),
                Tuple.of(1, lines),
                Tuple.of(domain.keepsLinks() ? 1 : 0, linked),
                // Plain text has no way to say that a mark is no mark.
                Tuple.of(domain.keepsHeadings() ? 1 : 0, marked));
    }

    /** A heading inside an item ends with a colon; without one it would be the heading of a sub-item. */
    private static Arbitrary<List<ItemContent>> headed() {
        return UntidyWords.prose()
                .map(text -> List.of(
                        new Passage.Builder()
                                .form(Passage.Form.HEADING)
                                .text("Frågor till nästa år:")
                                .build(),
                        Passage.of(text)));
    }

    private static Arbitrary<List<ItemContent>> listEntries() {
        return Combinators.combine(UntidyWords.prose(), Arbitraries.integers().between(0, 2))
                .as((text, level) -> new Passage.Builder()
                        .form(Passage.Form.LIST_ITEM)
                        .level(level)
                        .text(text)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(UntidyContent::nested);
    }

    /** No entry lies more than one level below the one before. */
    private static List<ItemContent> nested(List<Passage> entries) {
        List<ItemContent> nested = new ArrayList<>();
        int deepest = 0;
        for (Passage entry : entries) {
            int level = Math.min(entry.getLevel(), deepest);
            nested.add(entry.withLevel(level));
            deepest = level + 1;
        }
        return nested;
    }

    private static Arbitrary<ContentTable> table(Keeps domain) {
        Arbitrary<String> cell =
                Arbitraries.of("Ramona", "31 oktober", "snarast", "Räkna recept, avdelning 3", "12", "x");
        Arbitrary<List<List<String>>> rows =
                cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Boolean> headed = domain.keepsHeaderRows() ? Arbitraries.of(true, false) : Arbitraries.just(false);
        return Combinators.combine(rows, headed, Arbitraries.integers().between(0, 3))
                .as((cells, header, blank) -> {
                    ContentTable.Builder table = new ContentTable.Builder().headed(header);
                    table.addRow(new ContentTable.Row(List.of("Åtgärd", "Ansvarig", "Klart")));
                    for (List<String> row : cells) {
                        List<String> filled = new ArrayList<>(row);
                        // In the first column a blank cell would move the others in plain text.
                        if (blank > 0 && blank < 3) {
                            filled.set(blank, "");
                        }
                        table.addRow(new ContentTable.Row(filled));
                    }
                    return table.build();
                });
    }

    private static Arbitrary<String> decided() {
        return words(DECIDED);
    }

    private static Arbitrary<String> words(List<String> templates) {
        return Combinators.combine(Arbitraries.of(templates), UntidyWords.topic(), UntidyWords.name())
                .as((template, topic, name) -> template.replace("TOPIC", topic).replace("NAME", name));
    }

    /** Clauses that begin with "att", after a sentence that announces them or alone. */
    private static Arbitrary<String> clauses(String first) {
        return Arbitraries.of("att godkänna lägesrapporten,", "att ge kontoret i uppdrag att lämna förslag, samt")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> (first + "\n" + String.join("\n", list)).strip());
    }

    private static Arbitrary<Decision> labelled() {
        Arbitrary<String> text = Arbitraries.oneOf(
                decided(),
                decided().list().ofSize(2).map(lines -> String.join("\n", lines)),
                clauses("Gruppen beslutar"),
                clauses(""));
        return Combinators.combine(
                        text, Arbitraries.of("Beslut", "Mötets beslut", "BESLUT", "Beslut § 5", "Mötet beslutar"))
                .as((words, label) -> decision(words).withLabel(label));
    }

    private static Arbitrary<Decision> unlabelled() {
        return Arbitraries.oneOf(words(OPERATIVE), clauses("Gruppen beslutar")).map(UntidyContent::decision);
    }

    private static Arbitrary<Decision> betweenMeetings() {
        Decision email = decision("Gruppen beslutade via mejl 2019-08-19 att förlänga nattpatrullen.")
                .withMode(DecisionMode.BY_EMAIL)
                .withDecidedOn(LocalDate.of(2019, 8, 19));
        Decision tacit = decision("Rutinen anses godkänd om ingen hör av sig inom en vecka.")
                .withMode(DecisionMode.TACIT);
        return Arbitraries.of(email, email.withLabel("Beslut"), tacit);
    }

    private static Decision decision(String text) {
        return new Decision.Builder().id(new DecisionId("d")).text(text).build();
    }

    /** What another group did: prose, its decisions, and a decision of this meeting about them. */
    static Arbitrary<List<ItemContent>> report() {
        Arbitrary<ItemContent> quoted = Combinators.combine(
                        Arbitraries.of(
                                "Styrgruppen ger arbetsutskottet i uppdrag att pröva hembesök.", "Årsplanen godkänns."),
                        Arbitraries.of("Beslut", "Beslut § 12"))
                .as((text, label) ->
                        new QuotedDecision.Builder().text(text).label(label).build());
        Arbitrary<ItemContent> unlabelled = Arbitraries.just(new QuotedDecision.Builder()
                .text("Styrgruppen beslutar att godkänna budgeten.")
                .build());
        Arbitrary<ItemContent> own = decided().map(text -> decision(text).withLabel("Beslut"));
        return Arbitraries.oneOf(UntidyWords.prose().map(Passage::of), quoted, unlabelled, own)
                .list()
                .ofMaxSize(4);
    }

    static Arbitrary<List<ItemContent>> summary() {
        return Combinators.combine(decided(), Arbitraries.of(Optional.<String>empty(), Optional.of("Beslut")))
                .as((text, label) -> (ItemContent)
                        new SummaryLine.Builder().text(text).label(label).build())
                .list()
                .ofMaxSize(4);
    }
}
