package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Link;

/**
 * The heading of an item, taken apart.
 *
 * @param number the number, if there is one
 * @param mark the characters of the number
 * @param title the heading itself
 * @param reference the tail that refers elsewhere: "– se protokoll"
 * @param line all of the line that holds the title
 * @param rest text that follows the heading on its line and is none
 * @param links hyperlinks on the line
 */
record Heading(
        Optional<ItemNumber> number,
        List<Piece> mark,
        Piece title,
        Optional<Piece> reference,
        Piece line,
        Optional<Piece> rest,
        List<Link> links) {

    private static final int LONGEST = 130;

    /** What refers elsewhere takes no more than two titles do. */
    private static final int LONGEST_TAIL = 2 * LONGEST;

    /** A heading on one line. */
    static Heading of(Numbered numbered, Line line, Words words) {
        return of(numbered.number(), List.of(numbered.mark()), numbered.title(), line.links(), words);
    }

    /** A heading whose number stands above it. */
    static Heading of(Optional<ItemNumber> number, List<Piece> mark, Piece title, List<Link> links, Words words) {
        Piece whole = title.text().endsWith(":") ? title.strip(":") : title.strip();
        Optional<Piece> rest = Optional.empty();
        if (whole.text().length() > LONGEST) {
            List<Piece> sentences = Sentences.of(whole, words);
            Piece first = sentences.get(0);
            if (sentences.size() > 1 && first.text().length() <= LONGEST) {
                rest = Optional.of(whole.from(first.end() - whole.start()).strip());
                whole = first;
            }
        }
        int tail = tailStart(whole, words);
        Optional<Piece> reference = tail > 0 ? Optional.of(whole.from(tail).strip()) : Optional.empty();
        Piece bare = tail > 0 ? whole.sub(0, tail).strip() : whole;
        return new Heading(number, mark, bare, reference, title, rest, links);
    }

    /** Where "– se protokoll" or "Dnr 2025/14" starts; 0 if there is no such tail. */
    private static int tailStart(Piece title, Words words) {
        String text = title.text();
        String folded = title.folded();
        for (int i = Math.max(1, text.length() - LONGEST_TAIL); i + 2 < text.length(); i++) {
            boolean blank = Text.isBlank(text.charAt(i));
            boolean dash = folded.charAt(i) == '-' && text.charAt(i - 1) == ' ';
            boolean opens = dash || text.charAt(i) == ',' || text.charAt(i) == '(';
            if (opens && refers(folded, i + 1, words) || (opens || blank) && isFileNumber(title.from(i), words)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean refers(String folded, int from, Words words) {
        int word = from;
        while (word < folded.length() && folded.charAt(word) == ' ') {
            word++;
        }
        Optional<Lexicon.Match> see = words.get("lead").startingAt(folded, word);
        return see.isPresent()
                && words.has("reference", folded.substring(see.get().end()));
    }

    private static boolean isFileNumber(Piece tail, Words words) {
        boolean apart = tail.text().startsWith("(")
                || tail.text().startsWith("  ")
                || tail.text().startsWith("\t");
        return FileNumber.isLabelled(tail, words) || apart && FileNumber.isBare(tail.strip());
    }

    /** The heading with what stands between its number and its title: the number of a file. */
    Heading withReference(Optional<Piece> between) {
        return between.isEmpty() ? this : new Heading(number, mark, title, between, line, rest, links);
    }

    /** Puts the heading into an item and claims its words. */
    void into(AgendaItem.Builder item, ModelPath path, Ledger ledger) {
        number.ifPresent(item::number);
        mark.forEach(piece -> ledger.held(path.then("number"), piece));
        ledger.text(path.then("title"), title);
        item.title(title.words());
        reference.ifPresent(piece -> {
            item.reference(piece.words());
            ledger.text(path.then("reference"), piece);
        });
        item.addAllLinks(links);
        // A colon or dash after the title became structure, unless the rest of the line is text of its own.
        if (rest.filter(text -> text.start() < line.end()).isEmpty()) {
            ledger.structure(path.then("title"), line);
        }
    }

    /** What the item is for, as far as its title says. */
    List<ItemKind> kinds(Words words, Optional<String> ownGroup) {
        List<ItemKind> kinds = new ArrayList<>();
        String folded = Text.fold(title.text());
        words.whole("itemkind", title.text()).ifPresent(code -> kinds.add(new ItemKind(code)));
        for (Lexicon.Match match : words.all("itemkind", title)) {
            ItemKind kind = new ItemKind(match.code());
            boolean anywhere = !kind.equals(ItemKind.DECISION_SUMMARY)
                    && (!kind.equals(ItemKind.INFORMATION) && !kind.equals(ItemKind.REPORT_FROM_GROUP)
                            || match.start() == 0);
            if (anywhere && !kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        boolean summary = words.has("summaryword", title) && words.has("summarystem", title);
        if (summary && !kinds.contains(ItemKind.DECISION_SUMMARY)) {
            kinds.add(ItemKind.DECISION_SUMMARY);
        }
        boolean namesOther = words.all("group", title).stream().anyMatch(group -> !isOwn(group, folded, ownGroup));
        if (namesOther && !kinds.contains(ItemKind.REPORT_FROM_GROUP)) {
            kinds.add(ItemKind.REPORT_FROM_GROUP);
        }
        return kinds;
    }

    /** Whether a group in a title is the one whose minutes these are: by its whole name, or as "nätverket" with no name after it. */
    private static boolean isOwn(Lexicon.Match group, String folded, Optional<String> ownGroup) {
        boolean last = group.end() == folded.length();
        String stem = DecisionScan.stem(folded.substring(group.start(), group.end()));
        return ownGroup.filter(own -> folded.startsWith(own) || last && own.contains(stem))
                .isPresent();
    }
}
