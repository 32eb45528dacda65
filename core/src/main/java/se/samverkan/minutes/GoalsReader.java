package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.time.Term;

/**
 * Finds blocks of common goals: "Mål 2025–2026" with the goals on a list below or numbered on the same line.
 *
 * <p>A line is the head of such a block only when it names a period and goals follow; goals that are talked about are narrative.
 */
final class GoalsReader {

    /** A head is short; what is longer tells something. */
    private static final int LONGEST_HEAD = 80;

    private final Words words;

    GoalsReader(Words words) {
        this.words = words;
    }

    /** The goals in a stretch of content that stands in the model under a path. */
    List<QuotedGoals> in(List<ItemContent> content, ModelPath above, String step) {
        List<QuotedGoals> found = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Passage passage) {
                int at = i;
                head(passage.getText())
                        .flatMap(head -> goals(head, listed(content, at + 1), above.then(step, at)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The goals of an item whose heading is their head. */
    Optional<QuotedGoals> under(AgendaItem item) {
        return head(item.getTitle()).flatMap(head -> goals(head, listed(item.getContent(), 0), item.path()));
    }

    /**
     * The head of a block of goals.
     *
     * @param period the years that it names
     * @param rest what stands after its colon
     */
    private record Head(Term period, String rest) {}

    private Optional<Head> head(String text) {
        Optional<Lexicon.Match> lead = words.get("goals").startingAt(text, 0);
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        int marker = markerAfter(text, lead.get().end());
        int end = colon > 0 ? colon : marker;
        String head = text.substring(0, end);
        boolean sentence =
                head.endsWith(".") || words.has("verb", Text.fold(head)) || words.has("speaks", Text.fold(head));
        if (head.length() > LONGEST_HEAD || sentence) {
            return Optional.empty();
        }
        String rest = colon > 0 ? text.substring(colon + 1) : text.substring(end);
        return period(head).map(period -> new Head(period, rest.strip()));
    }

    /** Where a first marked goal starts on the line of the head; the end of the line if none does. */
    private static int markerAfter(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            boolean word = text.charAt(i - 1) == ' ';
            if (word && (isBullet(text.charAt(i)) || numberEnd(text, i) == i + 2 && text.charAt(i) == '1')) {
                return i;
            }
        }
        return text.length();
    }

    /** "2025", "2025–2026", "2025/26". */
    private static Optional<Term> period(String head) {
        List<Integer> years = new ArrayList<>(Numerals.in(head));
        if (years.isEmpty() || years.size() > 2) {
            return Optional.empty();
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        int until = last < 100 ? first - first % 100 + last : last;
        boolean calendar = first >= 1990 && first < 2100 && until >= first && until < 2100;
        return calendar
                ? Optional.of(Term.between(LocalDate.of(first, 1, 1), LocalDate.of(until, 12, 31)))
                : Optional.empty();
    }

    /** The entries of the list that starts at an index. */
    private static List<String> listed(List<ItemContent> content, int from) {
        List<String> entries = new ArrayList<>();
        int i = from;
        while (i < content.size() && content.get(i) instanceof Passage passage && isEntry(passage)) {
            entries.add(bare(passage.getText()));
            i++;
        }
        return entries;
    }

    private static boolean isEntry(Passage passage) {
        String text = passage.getText();
        return passage.getForm() == Passage.Form.LIST_ITEM
                || !text.isEmpty() && isBullet(text.charAt(0))
                || numberEnd(text, 0) > 0;
    }

    private static boolean isBullet(char c) {
        return "•-–*·o".indexOf(c) >= 0;
    }

    /** The offset after "1." or "12)" at an offset; 0 if no such mark stands there. */
    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean mark = end > from
                && end + 1 < text.length()
                && ".)".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' ';
        return mark ? end + 1 : 0;
    }

    private static String bare(String entry) {
        int number = numberEnd(entry, 0);
        int bullet = entry.length() > 1 && isBullet(entry.charAt(0)) && entry.charAt(1) == ' ' ? 1 : 0;
        return entry.substring(Math.max(number, bullet)).strip();
    }

    private static Optional<QuotedGoals> goals(Head head, List<String> below, ModelPath cited) {
        List<String> goals = new ArrayList<>(inline(head.rest()));
        goals.addAll(below);
        goals.removeIf(String::isBlank);
        return goals.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotedGoals.Builder()
                        .period(head.period())
                        .addAllGoals(goals)
                        .cited(cited)
                        .build());
    }

    /** "1. Trygg hemgång 2. Färre fall", or parted by semicolons. */
    private static List<String> inline(String rest) {
        List<String> goals = new ArrayList<>();
        int start = 0;
        int expected = 1;
        for (int i = 0; i < rest.length(); i++) {
            boolean word = i == 0 || rest.charAt(i - 1) == ' ';
            boolean next = word
                    && numberEnd(rest, i) > 0
                    && Numerals.in(rest.substring(i, numberEnd(rest, i))).get(0) == expected;
            if (next || rest.charAt(i) == ';') {
                goals.add(Words.trimMarks(rest.substring(start, i)));
                start = next ? numberEnd(rest, i) : i + 1;
                expected += next ? 1 : 0;
            }
        }
        goals.add(Words.trimMarks(rest.substring(start)));
        return goals;
    }
}
