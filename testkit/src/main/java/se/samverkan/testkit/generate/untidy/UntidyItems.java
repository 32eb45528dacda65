package se.samverkan.testkit.generate.untidy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Passage;

/** Agendas: numbered in the styles of minutes or not at all, with sub-items, reports and summaries. */
final class UntidyItems {

    private static final List<NumberStyle> STYLES = List.of(
            NumberStyle.SECTION,
            NumberStyle.PARENTHESIS,
            NumberStyle.POINT,
            new NumberStyle("§ ", ""),
            new NumberStyle("§", ""),
            new NumberStyle("", ":"),
            new NumberStyle("FHR ", ""));

    /** Stands for a number that is made of the item's own. */
    private static final NumberStyle COMPOUND = new NumberStyle("+", "");

    private UntidyItems() {}

    /** An agenda; empty now and then. */
    static Arbitrary<List<AgendaItem>> agendas(Keeps domain) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, numbered(domain)), Tuple.of(domain.keepsHeadings() ? 2 : 0, unnumbered(domain)));
    }

    private static Arbitrary<List<AgendaItem>> numbered(Keeps domain) {
        Arbitrary<Integer> first = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 60)));
        Arbitrary<Boolean> yearly = Arbitraries.of(true, false, false, false);
        return Combinators.combine(
                        Arbitraries.of(STYLES),
                        first,
                        yearly,
                        skips(),
                        item(domain).list().ofMaxSize(6))
                .as((style, start, ofYear, skips, items) ->
                        numbered(convincing(items, domain), style, start, ofYear, plain(skips, domain)));
    }

    /** One numbered line alone is no agenda where no heading stands out, unless its title is one that minutes always have. */
    private static List<AgendaItem> convincing(List<AgendaItem> items, Keeps domain) {
        boolean alone = items.size() == 1 && !domain.keepsHeadings();
        return alone ? List.of(of("Mötets öppnande"), items.get(0)) : items;
    }

    /** How far each number lies from the one before: now and then one is left out or given twice. */
    private static Arbitrary<List<Integer>> skips() {
        return Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.just(1)),
                        Tuple.of(1, Arbitraries.just(2)),
                        Tuple.of(1, Arbitraries.just(0)))
                .list()
                .ofSize(7);
    }

    /**
     * Where no heading stands out, one number alone comes twice: 1, 1, 2 with nothing between them, text, and 2 again is what an item with a list
     * of two entries looks like, to people too.
     */
    private static List<Integer> plain(List<Integer> skips, Keeps domain) {
        int first = skips.indexOf(0);
        List<Integer> plain = new ArrayList<>(skips);
        if (first >= 0 && !domain.keepsHeadings()) {
            plain.subList(first + 1, plain.size()).replaceAll(skip -> Math.max(1, skip));
        }
        return plain;
    }

    private static List<AgendaItem> numbered(
            List<AgendaItem> items, NumberStyle style, int first, boolean ofYear, List<Integer> skips) {
        List<AgendaItem> numbered = new ArrayList<>();
        int count = first;
        for (int i = 0; i < items.size(); i++) {
            ItemNumber number =
                    ofYear ? new ItemNumber(count + "/25", new NumberStyle("", "")) : ItemNumber.of(count, style);
            count += skips.get(i);
            AgendaItem item = items.get(i);
            // After a bare number only a capital begins a heading.
            boolean capital = Character.isUpperCase(item.getTitle().charAt(0));
            AgendaItem titled = ofYear && !capital ? item.withTitle("Bemanning") : item;
            numbered.add(compounded(titled.withNumber(number)));
        }
        return numbered;
    }

    /** Without numbers the items are known by the titles that minutes always have, the first and one more at least. */
    private static Arbitrary<List<AgendaItem>> unnumbered(Keeps domain) {
        Arbitrary<AgendaItem> known = Combinators.combine(UntidyWords.knownHeading(), UntidyContent.content(domain))
                .as((title, content) -> of(title).withContent(content));
        return Combinators.combine(known, known, item(domain).list().ofMaxSize(4))
                .as((first, second, others) -> {
                    List<AgendaItem> agenda = new ArrayList<>(List.of(first, second));
                    agenda.addAll(others);
                    return agenda.stream()
                            .map(UntidyItems::compounded)
                            .map(UntidyItems::inSentences)
                            .toList();
                });
    }

    /** Where no item has a number, "Beslut: Gruppen beslutar" over clauses is read as the heading of one. */
    private static AgendaItem inSentences(AgendaItem item) {
        return item.withContent(item.getContent().stream()
                .map(part -> part instanceof Decision decision
                                && decision.getLabel().isPresent()
                                && !decision.getText().endsWith(".")
                        ? decision.withText("Checklistan införs.")
                        : part instanceof AgendaItem sub ? inSentences(sub) : part)
                .toList());
    }

    private static Arbitrary<AgendaItem> item(Keeps domain) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, plain(domain)),
                Tuple.of(2, withSubItems(domain)),
                Tuple.of(1, titled("Rapport från styrgruppen", UntidyContent.report())),
                Tuple.of(1, titled("Sammanfattning av beslut", UntidyContent.summary())));
    }

    private static Arbitrary<AgendaItem> titled(String title, Arbitrary<List<ItemContent>> content) {
        return content.map(parts -> of(title).withContent(parts));
    }

    private static Arbitrary<AgendaItem> plain(Keeps domain) {
        return Combinators.combine(heading(domain), UntidyContent.content(domain))
                .as(AgendaItem::withContent);
    }

    private static Arbitrary<AgendaItem> heading(Keeps domain) {
        Arbitrary<AgendaItem> bare = UntidyWords.heading(domain).map(UntidyItems::of);
        Arbitrary<AgendaItem> referring = bare.map(item -> item.withReference("– se protokoll"));
        Arbitrary<AgendaItem> linked = referring.map(
                item -> item.withLinks(new Link("protokoll", "https://narvard.example.se/protokoll_(1)?a=b&c=d")));
        return Arbitraries.frequencyOf(
                Tuple.of(6, bare), Tuple.of(1, referring), Tuple.of(domain.keepsLinks() ? 1 : 0, linked));
    }

    private static AgendaItem of(String title) {
        return new AgendaItem.Builder().id(new AgendaItemId("i")).title(title).build();
    }

    /** Lettered, or with headings of their own over prose, where the format keeps headings. */
    private static Arbitrary<AgendaItem> withSubItems(Keeps domain) {
        Arbitrary<List<AgendaItem>> subs = plain(domain).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<NumberStyle> style = Arbitraries.of(NumberStyle.PARENTHESIS, new NumberStyle("", "/"), COMPOUND);
        Arbitrary<List<AgendaItem>> lettered = Combinators.combine(subs, style).as(UntidyItems::lettered);
        Arbitrary<List<AgendaItem>> headed = Combinators.combine(subs, UntidyWords.prose())
                .as((items, prose) -> items.stream()
                        .map(item -> item.withContent(Passage.of(prose)))
                        .toList());
        Arbitrary<List<AgendaItem>> below = domain.keepsHeadings() ? Arbitraries.oneOf(lettered, headed) : lettered;
        return Combinators.combine(heading(domain), UntidyWords.prose().list().ofMaxSize(2), below)
                .as((item, above, items) -> {
                    List<ItemContent> content = new ArrayList<>();
                    above.forEach(text -> content.add(Passage.of(text)));
                    content.addAll(items);
                    return item.withContent(content);
                });
    }

    private static List<AgendaItem> lettered(List<AgendaItem> items, NumberStyle style) {
        List<AgendaItem> lettered = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lettered.add(items.get(i).withNumber(new ItemNumber(String.valueOf((char) ('a' + i)), style)));
        }
        return lettered;
    }

    /** "8a Syrgas" below 8; below a number that is more than digits, or none, "a) Syrgas". */
    private static AgendaItem compounded(AgendaItem item) {
        String above = item.getNumber()
                .filter(ItemNumber::isPlain)
                .map(ItemNumber::number)
                .orElse("");
        NumberStyle style = above.isEmpty() ? NumberStyle.PARENTHESIS : new NumberStyle("", "");
        return item.withContent(item.getContent().stream()
                .map(part -> part instanceof AgendaItem sub
                                && sub.getNumber()
                                        .filter(n -> n.style().equals(COMPOUND))
                                        .isPresent()
                        ? sub.withTitle("Syrgas")
                                .withNumber(new ItemNumber(
                                        above + sub.getNumber().get().number(), style))
                        : part)
                .toList());
    }
}
