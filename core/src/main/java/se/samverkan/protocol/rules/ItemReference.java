package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.language.Lexicon;
import se.samverkan.language.NumberList;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code reference/item}. Judged are the references that have found no item: laws and other minutes are none of them. Where numbers run on through
 * the year, a lower number than the first is an item of an earlier meeting; and a number with words behind it that say of what ("punkt 3 i
 * avtalet") is an item of that.
 */
final class ItemReference extends MeetingRule {

    private static final Lexicon LABEL = Vocabulary.swedish().lexicon("itemlabel");
    private static final Lexicon JOINER = Vocabulary.swedish().lexicon("joiner");
    private static final Lexicon SOURCE = Vocabulary.swedish().lexicon("sourcelead");

    ItemReference() {
        super(Catalogue.rule("reference/item", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<AgendaItem> pointing = meeting.allItems()
                .filter(item -> item.getCrossReferences().stream()
                        .anyMatch(reference -> label(reference).isPresent()))
                .toList();
        if (pointing.isEmpty()) {
            findings.notApplicable(Reasons.NO_ITEM_NAMED);
            return;
        }
        Optional<ItemRange> span = NumberSeries.of(meeting, context).span();
        if (span.isEmpty()) {
            findings.notEvaluated(Reasons.NO_NUMBERS);
            return;
        }
        Set<String> known = new HashSet<>();
        meeting.getAgenda().forEach(item -> add(item, "", known));
        List<Said> words = Words.of(meeting, context).own();
        for (AgendaItem item : pointing) {
            for (CrossReference reference : item.getCrossReferences()) {
                if (reference.target().isEmpty() && !isOfAnother(reference, words)) {
                    missing(reference, known, span.get())
                            .ifPresent(number -> findings.at(item, "crossReferences")
                                    .slot("number", number)
                                    .slot("words", reference.asWritten())
                                    .quote(reference.asWritten())
                                    .report());
                }
            }
        }
    }

    private static Optional<Lexicon.Match> label(CrossReference reference) {
        return LABEL.firstIn(reference.asWritten());
    }

    /** Every number by which the item and those below it can be called: "8e" is "e" below 8, and "12/24" is 12 too. */
    private static void add(AgendaItem item, String above, Set<String> known) {
        String own = item.getNumber().map(ItemNumber::number).map(Text::fold).orElse("");
        known.add(own);
        known.add(above + own);
        item.getNumber()
                .map(ItemNumber::ordinal)
                .filter(ordinal -> ordinal.isPresent())
                .ifPresent(ordinal -> known.add(Integer.toString(ordinal.getAsInt())));
        item.subItems().forEach(sub -> add(sub, above + own, known));
    }

    /** The first of the numbers that no item has, though one of these minutes should. */
    private static Optional<String> missing(CrossReference reference, Set<String> known, ItemRange span) {
        return label(reference).stream()
                .flatMap(label -> NumberList.at(reference.asWritten(), label.end(), JOINER).values().stream())
                .filter(number -> !known.contains(number) && !isBefore(number, span))
                .findFirst();
    }

    private static boolean isBefore(String number, ItemRange span) {
        return AttachmentLabels.count(number).orElse(0) < span.first();
    }

    private static boolean isOfAnother(CrossReference reference, List<Said> words) {
        return words.stream().map(Said::text).anyMatch(text -> {
            int at = text.indexOf(reference.asWritten());
            int end = at + reference.asWritten().length();
            return at >= 0
                    && SOURCE.startingAt(text, Math.min(text.length(), end + 1)).isPresent();
        });
    }
}
