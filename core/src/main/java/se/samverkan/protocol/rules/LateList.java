package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.protocol.RuleContext;

/**
 * What the minutes say was added to the agenda when it was approved: "med tillägg: parkeringen; öppettider i jul", a list below such words, or
 * that nothing was.
 */
final class LateList {

    private static final Lexicon WORDS = Vocabulary.swedish().lexicon("lateaddition");

    private final List<Entry> entries = new ArrayList<>();
    private boolean explicit;

    /**
     * Something that was added.
     *
     * @param text where it stands, and its words
     * @param topic what it is about; untold where it is only pointed at: "se 8a"
     */
    record Entry(OwnText text, Topic topic) {}

    private LateList() {}

    static LateList of(Meeting meeting, RuleContext context) {
        LateList list = new LateList();
        AgendaApproval.passages(meeting, context).forEach(list::read);
        return list;
    }

    /** Whether it says what was added, or that nothing was. */
    boolean isExplicit() {
        return explicit;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether an item is perhaps among them. */
    boolean mayHave(Topic item) {
        return item.isUntold()
                || entries.stream().map(Entry::topic).anyMatch(entry -> entry.isUntold() || entry.touches(item));
    }

    private void read(List<OwnText> passage) {
        OwnText first = passage.get(0);
        Optional<Lexicon.Match> added = WORDS.firstIn(Text.fold(first.text()));
        explicit |= added.isPresent();
        if (added.isEmpty() || !added.get().code().equals("list")) {
            return;
        }
        String rest = sentence(first.text().substring(added.get().end()));
        if (rest.chars().noneMatch(Character::isLetterOrDigit) && passage.size() > 1) {
            passage.subList(1, passage.size()).forEach(entry -> entries.add(new Entry(entry, Topic.of(entry.text()))));
            return;
        }
        for (String part : rest.split(";", -1)) {
            entries.add(new Entry(new OwnText(first.path(), part.strip()), Topic.of(part)));
        }
    }

    /** The rest of the sentence or line, without the marks around it. */
    private static String sentence(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && !(text.charAt(end) == '.' && isEnd(text, end))) {
            end++;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    private static boolean isEnd(String text, int stop) {
        return stop + 1 == text.length() || Text.isBlank(text.charAt(stop + 1));
    }
}
