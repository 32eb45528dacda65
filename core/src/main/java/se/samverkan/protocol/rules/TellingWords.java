package se.samverkan.protocol.rules;

import java.util.Collection;
import java.util.Set;
import se.samverkan.id.Id;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.organisation.Mention;

/**
 * Gathers the words of texts that tell what they are about. All words of all minutes pass here: each is gone through once, and counted up to the lengths by
 * which it is known. It can be used again when the matter is made.
 */
final class TellingWords {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    /** By so many letters a word is known that stands in any minutes. */
    private static final int HOLLOW = 6;

    private static final Beginnings.Table HOLLOW_WORDS = new Beginnings.Table(hollowWords());

    private final Beginnings names;
    private final Beginnings.Builder short4 = new Beginnings.Builder();
    private final Beginnings.Builder long8 = new Beginnings.Builder();

    private TellingWords(Beginnings names) {
        this.names = names;
    }

    /** All words but the names of some people. */
    static TellingWords without(Collection<Mention> who) {
        Beginnings.Builder names = new Beginnings.Builder();
        for (Mention mention : who) {
            eachBeginning(mention.getAsWritten(), Integer.MAX_VALUE, names);
        }
        return new TellingWords(names.build());
    }

    void read(String text) {
        String clean = Text.clean(text);
        int at = 0;
        while (at < clean.length()) {
            int start = at;
            long word = Beginnings.START;
            long shortBeginning = 0;
            long longBeginning = 0;
            long hollowBeginning = 0;
            while (at < clean.length() && Character.isLetter(clean.charAt(at))) {
                word = Beginnings.then(word, Text.fold(clean.charAt(at)));
                at++;
                int length = at - start;
                shortBeginning = length == SHORT ? word : shortBeginning;
                longBeginning = length == LONG ? word : longBeginning;
                hollowBeginning = length <= HOLLOW ? word : hollowBeginning;
            }
            int length = at - start;
            if (length >= SHORT && !HOLLOW_WORDS.has(hollowBeginning) && !names.has(word)) {
                short4.add(shortBeginning);
                if (length >= LONG) {
                    long8.add(longBeginning);
                }
            }
            at += length == 0 ? 1 : 0;
        }
    }

    /** Puts what was read, as one text, to what is spoken of. */
    void moveTo(Spoken.Builder spoken) {
        spoken.add(short4, long8);
    }

    /** What was read is about. */
    Matter matter(Set<Id> ids) {
        return new Matter(ids, short4.build(), long8.build());
    }

    /** Adds the words of a text, each up to so many letters. */
    private static void eachBeginning(String text, int letters, Beginnings.Builder out) {
        String folded = Text.fold(Text.clean(text));
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
                if (i > start) {
                    out.add(folded, start, start + Math.min(letters, i - start));
                }
                start = i + 1;
            }
        }
    }

    private static Beginnings hollowWords() {
        Beginnings.Builder hollow = new Beginnings.Builder();
        for (String category : new String[] {"hollow", "month", "weekday", "timename", "matter"}) {
            for (String phrase :
                    Vocabulary.swedish().lexicon(category).phrases().keySet()) {
                eachBeginning(phrase, HOLLOW, hollow);
            }
        }
        return hollow.build();
    }
}
