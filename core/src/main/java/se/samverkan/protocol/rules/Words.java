package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.ScannedText;
import se.samverkan.language.Scanner;
import se.samverkan.language.Vocabulary;
import se.samverkan.language.WordSet;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.protocol.RuleContext;

/**
 * Every text of a meeting. Many rules look through them, each for words of its own; so each text is looked through once, for all categories of words
 * together, and the rules ask what was found.
 */
final class Words {

    /** The categories that rules look for in all texts; to look for another, put it here. */
    private static final Scanner SCANNER = Vocabulary.swedish()
            .scanner(
                    "agendaapproval",
                    "agendaword",
                    "caseword",
                    "itemkind",
                    "money",
                    "nobodyscase",
                    "pointer",
                    "saidclosing",
                    "saidopening",
                    "unmarked");

    private final List<Said> all = new ArrayList<>();
    private final List<Said> own = new ArrayList<>();
    private final ScannedText words;

    private Words(Meeting meeting) {
        List<OwnText> texts = meeting.ownTexts();
        // A line break parts them: no phrase has one, so none is found across two texts.
        words = SCANNER.scan(texts.stream().map(OwnText::text).toList());
        int from = 0;
        for (OwnText text : texts) {
            Said said = new Said(text, words, from);
            from = said.to() + 1;
            all.add(said);
            if (text.part() == OwnText.Part.TOLD) {
                own.add(said);
            }
        }
    }

    /** The words of the meeting that is checked, gathered once for all rules. */
    static Words of(Meeting meeting, RuleContext context) {
        return context.once(Words.class, () -> new Words(meeting));
    }

    /** All texts, in the order of the model. */
    List<Said> all() {
        return all;
    }

    /**
     * What the minutes say in their own name, above the items and in them. Left out is what they quote of others and of earlier minutes, whose labels and
     * numbers are those of other documents.
     */
    List<Said> own() {
        return own;
    }

    /** The texts in which a word or phrase of a category stands. */
    List<Said> allWith(Lexicon category) {
        List<Said> with = new ArrayList<>();
        Optional<Lexicon.Match> next = words.firstIn(category, 0, words.folded().length());
        while (next.isPresent()) {
            Said said = at(next.get().start());
            with.add(said);
            next = words.firstIn(category, said.to(), words.folded().length());
        }
        return with;
    }

    /** The same of what the minutes say in their own name. */
    List<Said> ownWith(Lexicon category) {
        List<Said> with = allWith(category);
        with.removeIf(said -> said.own().part() != OwnText.Part.TOLD);
        return with;
    }

    /** The texts in which one of some words can stand. */
    List<Said> allWith(WordSet some) {
        List<Said> with = new ArrayList<>();
        int next = words.firstOf(some, 0);
        while (next >= 0) {
            Said said = at(next);
            with.add(said);
            next = words.firstOf(some, said.to());
        }
        return with;
    }

    /** Whether any word or phrase of a category that has a code stands anywhere. */
    boolean say(Lexicon category, String code) {
        return words.allIn(category, 0, words.folded().length()).stream()
                .anyMatch(match -> match.code().equals(code));
    }

    /** Whether any word or phrase of a category stands anywhere. */
    boolean have(Lexicon category) {
        return words.has(category);
    }

    /** The text in which a word stands. */
    private Said at(int start) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).to() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.get(low);
    }
}
