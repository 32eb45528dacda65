package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.NumberList;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.protocol.RuleContext;

/**
 * Words that name something by its label: "bilaga 2", "bilagorna 1 och 3", "figur 4".
 *
 * @param path where they stand
 * @param kind what is named: {@link #ATTACHMENT} or {@link #FIGURE}
 * @param words the words
 * @param numbers the numbers, folded
 * @param heads whether a line begins with them, as an entry of a list and a caption do
 * @param elsewhere whether they may speak of another document: "bilaga 2 till avtalet", or between quotation marks
 */
record Pointer(ModelPath path, String kind, String words, List<String> numbers, boolean heads, boolean elsewhere) {

    static final String ATTACHMENT = "attachment";
    static final String FIGURE = "figure";

    private static final Lexicon LABELS = Vocabulary.swedish().lexicon("pointer");
    private static final Lexicon JOINER = Vocabulary.swedish().lexicon("joiner");
    private static final Lexicon SOURCE = Vocabulary.swedish().lexicon("sourcelead");

    /** Labels count from one and do not reach this far: "bilaga 2025" has the year behind it. */
    private static final int TOO_MANY = 3;

    /** All that a meeting's own words name, in order. */
    record Pointers(List<Pointer> all) {

        List<Pointer> to(String kind) {
            return all.stream().filter(pointer -> pointer.kind().equals(kind)).toList();
        }
    }

    /** All that a meeting's own words name, looked for once for all rules. */
    static Pointers of(Meeting meeting, RuleContext context) {
        return context.once(Pointers.class, () -> {
            List<Pointer> all = new ArrayList<>();
            Words.of(meeting, context).ownWith(LABELS).forEach(said -> all.addAll(in(said)));
            return new Pointers(all);
        });
    }

    /** What one text names, in order. */
    static List<Pointer> in(OwnText own) {
        return in(own, LABELS.allIn(own.text()));
    }

    /** The same of a text whose words are known. */
    static List<Pointer> in(Said said) {
        return in(said.own(), said.all(LABELS));
    }

    private static List<Pointer> in(OwnText own, List<Lexicon.Match> labels) {
        List<Pointer> found = new ArrayList<>();
        for (Lexicon.Match label : labels) {
            NumberList numbers = NumberList.at(own.text(), label.end(), JOINER);
            List<String> named = named(numbers, own.text());
            if (!named.isEmpty()) {
                found.add(new Pointer(
                        own.path(),
                        label.code(),
                        Text.squeeze(own.text().substring(label.start(), numbers.end())),
                        named,
                        heads(own.text(), label.start()),
                        isElsewhere(own.text(), label.start(), numbers)));
            }
        }
        return found;
    }

    /** Of "bilaga 1, 2 personer" the 1: what goes on with a noun counts something else. */
    private static List<String> named(NumberList numbers, String text) {
        List<String> values = numbers.values();
        int end = numbers.end();
        boolean counts = values.size() > 1
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLetter(text.charAt(end + 1))
                && SOURCE.startingAt(text, end + 1).isEmpty();
        List<String> labels = counts ? values.subList(0, values.size() - 1) : values;
        return labels.stream().allMatch(Pointer::isLabel) ? labels : List.of();
    }

    private static boolean isLabel(String number) {
        return number.chars().takeWhile(c -> c >= '0' && c <= '9').count() < TOO_MANY;
    }

    private static boolean heads(String text, int start) {
        return text.substring(text.lastIndexOf('\n', start) + 1, start).isBlank();
    }

    private static boolean isElsewhere(String text, int start, NumberList numbers) {
        long quotes = text.substring(0, start).chars().filter(Pointer::isQuote).count();
        return quotes % 2 == 1 || numbers.followedBy(SOURCE, text).isPresent();
    }

    private static boolean isQuote(int c) {
        return c == '”' || c == '“' || c == '"' || c == '„';
    }
}
