package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.NumberList;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.CrossReference;

/**
 * Ties words of an item to the attachment or item of the same minutes at which they point: "se bilaga 2", "se § 14", "bifogas protokollet".
 *
 * <p>What stands in other minutes or in a law is not pointed at. Two things with one label are nobody's target, and a finding says so; a label
 * that nothing has is for the rules.
 */
final class References {

    /** How far behind a number words can stand that place it in another document: "§ 5 i styrgruppens protokoll". */
    private static final int TAIL = 40;

    private final Desk desk;
    private final Notes notes;
    private final Map<String, List<ModelPath>> attachments = new HashMap<>();
    private final Map<String, List<ModelPath>> items = new HashMap<>();
    private final Annexes annexes;

    References(Desk desk, Notes notes, List<Attachment> listed, List<AgendaItem> agenda) {
        this.desk = desk;
        this.notes = notes;
        this.annexes = new Annexes(desk.words, listed, desk.bounds);
        for (Attachment attachment : listed) {
            attachment.getLabel().ifPresent(label -> put(attachments, lastWord(label), attachment.path()));
        }
        agenda.forEach(item -> number(item, ""));
    }

    /** "e" below item 8 is called "8e" elsewhere. */
    private void number(AgendaItem item, String above) {
        String own = item.getNumber().map(ItemNumber::number).map(Text::fold).orElse("");
        String whole = own.isEmpty() || Character.isDigit(own.charAt(0)) ? own : above + own;
        if (!whole.isEmpty()) {
            put(items, whole, item.path());
        }
        item.subItems().forEach(sub -> number(sub, whole));
    }

    private static void put(Map<String, List<ModelPath>> map, String key, ModelPath path) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(path);
    }

    private static String lastWord(String label) {
        List<String> parts = Names.parts(Text.fold(label));
        return parts.isEmpty() ? "" : Words.trimMarks(parts.get(parts.size() - 1));
    }

    /** The item with what its words and the tail of its heading point at. */
    AgendaItem in(AgendaItem item, List<Saying> sayings) {
        Set<CrossReference> references = new LinkedHashSet<>();
        item.getReference()
                .map(tail -> Saying.of(item.path(), false, Optional.empty(), desk.ledger.pieceOf(tail), desk.words))
                .ifPresent(tail -> references.addAll(in(tail)));
        sayings.forEach(saying -> references.addAll(in(saying)));
        return references.isEmpty() ? item : item.withCrossReferences(references);
    }

    private List<CrossReference> in(Saying saying) {
        List<CrossReference> found = new ArrayList<>();
        for (Lexicon.Match cue : saying.cues("see", "attachment", "annexed")) {
            boolean see = cue.code().equals("see");
            if (cue.code().equals("attachment") || see) {
                NumberList numbers = see
                        ? itemNumbers(saying, cue)
                        : NumberList.at(saying.words(), cue.end(), desk.words.get("joiner"));
                if (!numbers.isEmpty() && !isElsewhere(saying, numbers)) {
                    int start = see ? cue.start() : afterSee(saying, cue);
                    String words = saying.words().substring(start, numbers.end());
                    numbers.values()
                            .forEach(number -> found.add(reference(saying, words, see ? items : attachments, number)));
                }
            }
        }
        if (found.isEmpty()) {
            annexes.in(saying).ifPresent(annex -> found.add(annexed(saying, annex)));
        }
        return found;
    }

    /** "Se § 14", "se punkt 3", "se 8e och 8f". */
    private NumberList itemNumbers(Saying saying, Lexicon.Match see) {
        int at = Math.min(see.end() + 1, saying.words().length());
        Optional<Lexicon.Match> label = desk.words.get("itemlabel").startingAt(saying.folded(), at);
        NumberList numbers =
                NumberList.at(saying.words(), label.map(Lexicon.Match::end).orElse(at), desk.words.get("joiner"));
        boolean certain =
                label.isPresent() || numbers.isOfItems() && items.keySet().containsAll(numbers.values());
        return certain ? numbers : NumberList.none(at);
    }

    private static int afterSee(Saying saying, Lexicon.Match label) {
        return saying.cues("see").stream()
                .filter(see -> see.end() + 1 == label.start())
                .map(Lexicon.Match::start)
                .findFirst()
                .orElse(label.start());
    }

    /** "§ 5 i styrgruppens protokoll", "§ 5 förvaltningslagen". */
    private boolean isElsewhere(Saying saying, NumberList numbers) {
        String folded = saying.folded();
        int end = Math.min(numbers.end(), folded.length());
        List<String> next = Names.parts(folded.substring(end, Math.min(folded.length(), end + TAIL)));
        boolean law = !next.isEmpty()
                && desk.words.ending("lawending", Words.trimMarks(next.get(0))).isPresent();
        Optional<Lexicon.Match> lead = numbers.followedBy(desk.words.get("sourcelead"), folded);
        boolean led = lead.isPresent() && lead.get().start() == end + 1;
        String tail = led ? folded.substring(end, clauseEnd(folded, end)) : "";
        return law
                || desk.words.has("othersource", tail)
                || desk.words.get("group").firstIn(genitives(tail)).isPresent();
    }

    private static int clauseEnd(String folded, int from) {
        int end = from;
        while (end < folded.length() && end - from < TAIL && ".,;)".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The text with "styrgruppens" as "styrgruppen": a genitive s dropped from every word. */
    private static String genitives(String folded) {
        return String.join(
                " ",
                Names.parts(folded).stream()
                        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                        .toList());
    }

    private CrossReference reference(Saying saying, String words, Map<String, List<ModelPath>> targets, String number) {
        List<ModelPath> fitting = targets.getOrDefault(number, List.of());
        if (fitting.size() > 1) {
            uncertain(saying, words, fitting.stream().map(ModelPath::id).toList());
        }
        return made(words, fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
    }

    private CrossReference annexed(Saying saying, Annexes.Annex annex) {
        if (annex.fitting().size() > 1) {
            uncertain(
                    saying,
                    annex.words(),
                    annex.fitting().stream().map(Attachment::getTitle).toList());
        }
        return made(
                annex.words(),
                annex.fitting().size() == 1 ? Optional.of(annex.fitting().get(0).path()) : Optional.empty());
    }

    private static CrossReference made(String words, Optional<ModelPath> target) {
        return new CrossReference(Text.squeeze(words), target);
    }

    private void uncertain(Saying saying, String words, List<String> alternatives) {
        notes.add(
                "read/reference-uncertain",
                saying.cited(),
                Map.of("words", words, "alternatives", Notes.few(alternatives)));
    }
}
