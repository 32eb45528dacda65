package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;

/** Finds the numbers in a sentence of a proposal that count units or meetings: "17 vårdcentraler, nio i privat regi", "två träffar". */
final class PlanCounts {

    /** Between a number and what it counts there is room for an adjective or two: "fyra gemensamma möten". */
    private static final int NOUN_WITHIN = 3;

    private static final int MOST_DIGITS = 3;

    private final PlanWords plan;
    private final Words words;

    PlanCounts(PlanWords plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /**
     * A number and what it counts.
     *
     * @param number the number
     * @param start the offset of its first character in the sentence
     * @param end the offset after the last character of what it counts
     * @param kind the kind of unit; nothing if it counts meetings
     * @param sector the sector of the units, if said
     */
    record Count(int number, int start, int end, Optional<OrganisationKind> kind, Optional<Sector> sector) {

        boolean ofMeetings() {
            return kind.isEmpty();
        }
    }

    private record Word(String text, int start) {

        int end() {
            return start + text.length();
        }
    }

    List<Count> in(String sentence) {
        String folded = Text.fold(sentence);
        List<Word> all = split(folded);
        List<Count> counts = new ArrayList<>();
        NavigableMap<Integer, OrganisationKind> kinds = new TreeMap<>();
        plan.kindMatches(folded).forEach(m -> kinds.put(m.start(), new OrganisationKind(m.code())));
        OrganisationKind last = null;
        for (int i = 0; i < all.size(); i++) {
            Optional<Integer> number = number(all.get(i).text());
            if (number.isPresent()) {
                OrganisationKind before =
                        last == null ? kindBefore(kinds, all.get(i).start()) : last;
                Optional<Count> count = count(number.get(), all, i, folded, before);
                if (count.isPresent()) {
                    counts.add(count.get());
                    last = count.get().kind().orElse(last);
                }
            }
        }
        return counts;
    }

    private static @Nullable OrganisationKind kindBefore(NavigableMap<Integer, OrganisationKind> kinds, int end) {
        Map.Entry<Integer, OrganisationKind> before = kinds.lowerEntry(end);
        return before == null ? null : before.getValue();
    }

    private Optional<Count> count(
            int number, List<Word> all, int at, String folded, @Nullable OrganisationKind before) {
        int start = all.get(at).start();
        int last = last(all, at, folded);
        String segment = folded.substring(start, all.get(last).end());
        for (int i = at + 1; i <= Math.min(last, at + NOUN_WITHIN); i++) {
            String word = Words.trimMarks(all.get(i).text());
            String until = folded.substring(start, all.get(i).end());
            int end = start + Words.trimMarks(until).length();
            List<Lexicon.Match> kinds = plan.kindMatches(word);
            if (!kinds.isEmpty()) {
                Optional<Sector> sector = plan.sector(until).or(() -> plan.sector(segment));
                boolean after = sector.isPresent() && plan.sector(until).isEmpty();
                return Optional.of(new Count(
                        number,
                        start,
                        after ? start + Words.trimMarks(segment).length() : end,
                        Optional.of(new OrganisationKind(kinds.get(0).code())),
                        sector));
            }
            if (plan.isMeetings(word)) {
                return Optional.of(new Count(number, start, end, Optional.empty(), Optional.empty()));
            }
            if (before != null && words.get("countword").find(word).isPresent()) {
                return Optional.of(new Count(number, start, end, Optional.of(before), Optional.empty()));
            }
        }
        return before == null
                ? Optional.empty()
                : plan.sector(segment)
                        .map(sector -> new Count(
                                number,
                                start,
                                start + Words.trimMarks(segment).length(),
                                Optional.of(before),
                                Optional.of(sector)));
    }

    /** The last word that can belong to a number: up to a comma, a joining word, or the next number. */
    private int last(List<Word> all, int at, String folded) {
        int last = at;
        while (last + 1 < all.size() && last - at < NOUN_WITHIN + 1) {
            String next = all.get(last + 1).text();
            char end = folded.charAt(all.get(last).end() - 1);
            boolean joins = words.get("joiner").find(next).isPresent();
            if (last > at && ",;:".indexOf(end) >= 0 || joins || number(next).isPresent()) {
                break;
            }
            last++;
        }
        return last;
    }

    /** Two or more in words, or any number in digits; "en" and "ett" are articles. */
    private Optional<Integer> number(String word) {
        String bare = Words.trimMarks(word);
        boolean digits =
                !bare.isEmpty() && bare.length() <= MOST_DIGITS && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return Optional.of(Integer.parseInt(bare));
        }
        return words.get("number").find(bare).map(Integer::parseInt).filter(n -> n > 1);
    }

    private static List<Word> split(String folded) {
        List<Word> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || Text.isBlank(folded.charAt(i))) {
                if (i > start) {
                    all.add(new Word(folded.substring(start, i), start));
                }
                start = i + 1;
            }
        }
        return all;
    }
}
