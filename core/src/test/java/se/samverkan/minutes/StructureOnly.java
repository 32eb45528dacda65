package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.group.ItemRange;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Similarity;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Outline;

/**
 * The second half of the first law, to hold against any outline: what became structure says nothing that is not kept.
 *
 * <p>A stretch that became structure holds labels, marks and joining words of the vocabulary, and besides them only what the meeting holds in
 * another form: names of people on the roll or below the minutes, labels and numbers as written, and the figures of days, times and ranges.
 */
final class StructureOnly {

    /** Words that say what stands beside them, or join it, and nothing by themselves. */
    private static final List<String> CATEGORIES = List.of(
            "label",
            "scribelabel",
            "role",
            "column",
            "mark",
            "rollsentence",
            "rollsentenceend",
            "copula",
            "joiner",
            "dayword",
            "clockword",
            "untilword",
            "decisionlabel",
            "attachmentlabel",
            "elsewhere",
            "listform",
            "numberprefix");

    private final Vocabulary vocabulary = Vocabulary.swedish();
    private final Set<String> phrases = new HashSet<>();
    private final Lexicon known;
    private int clauses;
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    private StructureOnly(Meeting meeting) {
        meeting.getDate().ifPresent(this::day);
        meeting.getWeekdayAsWritten().ifPresent(day -> word("weekday", day.getValue()));
        Stream.of(meeting.getStart(), meeting.getEnd())
                .flatMap(Optional::stream)
                .forEach(this::time);
        meeting.getAttendance().forEach(this::entry);
        meeting.getAttachments().stream()
                .map(Attachment::getLabel)
                .flatMap(Optional::stream)
                .forEach(this::phrase);
        meeting.latestMinutes().flatMap(MinutesRecord::getDeclaredRange).ifPresent(this::range);
        meeting.latestMinutes().flatMap(MinutesRecord::getSignOff).stream()
                .map(SignOff::getSignatures)
                .flatMap(List::stream)
                .forEach(this::signature);
        content(meeting.getAgenda());
        known = Vocabulary.parse("known.any = " + String.join(" | ", phrases)).lexicon("known");
    }

    static void assertHolds(Outline outline, MinutesReading reading) {
        StructureOnly kept = new StructureOnly(reading.meeting());
        List<String> lost = new ArrayList<>();
        for (SourceRange range : reading.getRanges()) {
            if (range.use() == SourceRange.Use.STRUCTURE) {
                String text = outline.getBlocks().get(range.block()).text();
                String words = text.substring(range.start(), range.end());
                kept.lostIn(words).forEach(word -> lost.add("«" + word + "» of «" + words + "» in «" + text + "»"));
            }
        }
        assertThat(lost).as("words that became structure and stand nowhere").isEmpty();
    }

    private void day(LocalDate day) {
        word("month", day.getMonthValue());
        word("weekday", day.getDayOfWeek().getValue());
        int year = day.getYear();
        int inCentury = year % 100;
        int month = day.getMonthValue();
        int of = day.getDayOfMonth();
        numbers.addAll(List.of(year, inCentury, month, of));
        numbers.add((year * 100 + month) * 100 + of);
        numbers.add((inCentury * 100 + month) * 100 + of);
    }

    private void word(String category, int code) {
        vocabulary.lexicon(category).phrases().forEach((phrase, of) -> {
            if (of.equals(Integer.toString(code))) {
                phrase(phrase);
            }
        });
    }

    private void time(LocalTime time) {
        numbers.add(time.getHour());
        numbers.add(time.getMinute());
    }

    private void range(ItemRange range) {
        numbers.add(range.first());
        numbers.add(range.last());
    }

    private void entry(Attendance entry) {
        entry.getName().ifPresent(this::name);
        entry.getAffiliationAsWritten().ifPresent(this::phrase);
        entry.getSubstituteFor().map(Mention::getAsWritten).ifPresent(this::name);
        entry.getPart().ifPresent(this::range);
    }

    private void signature(Signature signature) {
        signature.getSignatory().map(Mention::getAsWritten).ifPresent(this::name);
        signature.getDate().ifPresent(this::day);
    }

    private void content(List<? extends ItemContent> content) {
        for (ItemContent part : content) {
            if (part instanceof AgendaItem item) {
                item.getNumber().ifPresent(number -> {
                    phrase(number.asWritten());
                    phrase(number.number());
                    phrase(number.style().before());
                });
                content(item.getContent());
            } else if (part instanceof Decision decision) {
                decision.getLabel().ifPresent(this::phrase);
            } else if (part instanceof QuotedDecision quoted) {
                quoted.getLabel().ifPresent(this::phrase);
            } else if (part instanceof SummaryLine line) {
                line.getLabel().ifPresent(this::phrase);
            }
        }
    }

    private void phrase(String phrase) {
        phrases.add(Text.key(phrase));
    }

    private void name(String name) {
        String folded = Text.fold(name);
        for (int i = 0; i < folded.length(); i = wordEnd(folded, i)) {
            names.add(folded.substring(i, wordEnd(folded, i)));
        }
        names.addAll(Names.keys(name));
    }

    /** The words of a stretch that nothing accounts for. */
    private List<String> lostIn(String stretch) {
        String folded = Text.fold(stretch);
        boolean[] kept = new boolean[folded.length()];
        CATEGORIES.forEach(category -> mark(vocabulary.lexicon(category), folded, kept));
        mark(known, folded, kept);
        List<String> lost = new ArrayList<>();
        if (isNextClause(stretch)) {
            return lost;
        }
        for (int i = 0; i < folded.length(); i = wordEnd(folded, i)) {
            String word = folded.substring(i, wordEnd(folded, i));
            boolean says = Character.isLetterOrDigit(word.charAt(0));
            if (says && !kept[i] && !isOrdinal(folded, i, i + word.length()) && !isKnown(word)) {
                lost.add(word);
            }
        }
        return lost;
    }

    /** Where the letters or the digits end that start at an offset; a mark stands alone. */
    private static int wordEnd(String text, int from) {
        int at = from;
        boolean digit = Character.isDigit(text.charAt(from));
        while (at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && Character.isDigit(text.charAt(at)) == digit) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static void mark(Lexicon lexicon, String folded, boolean[] kept) {
        lexicon.allIn(folded).forEach(match -> Arrays.fill(kept, match.start(), match.end(), true));
    }

    /** "den 27:e mars". */
    private static boolean isOrdinal(String folded, int start, int end) {
        return end - start == 1
                && start >= 2
                && "ae".indexOf(folded.charAt(start)) >= 0
                && folded.charAt(start - 1) == ':'
                && Character.isDigit(folded.charAt(start - 2));
    }

    /** "2." before the second clause of a decision is its place, which the model keeps as the order. */
    private boolean isNextClause(String stretch) {
        String bare = Words.trimMarks(stretch);
        if (!bare.equals("1") && !bare.equals(Integer.toString(clauses + 1))) {
            return false;
        }
        clauses = Integer.parseInt(bare);
        return true;
    }

    private boolean isKnown(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.length() <= 9 && numbers.contains(Integer.parseInt(word));
        }
        // "Anna B" and "Ana Berg" are names of Anna Berg.
        return names.contains(word)
                || names.stream()
                        .anyMatch(name -> word.length() == 1
                                ? name.startsWith(word)
                                : word.length() > 3 && Similarity.isOneSlipApart(word, name));
    }
}
