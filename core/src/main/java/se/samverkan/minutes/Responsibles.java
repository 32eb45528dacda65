package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.organisation.Mention;

/** Finds who shall do what a decision says: the subjects of its verbs of doing. */
final class Responsibles {

    private final Desk desk;

    Responsibles(Desk desk) {
        this.desk = desk;
    }

    List<Mention> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        String folded = Text.fold(text);
        String last = "";
        int i = 0;
        while (i < text.length()) {
            if (!startsWord(text, i)) {
                i++;
                continue;
            }
            List<People.Found> subjects = desk.people.listAt(text, i);
            if (!subjects.isEmpty()) {
                int end = subjects.get(subjects.size() - 1).end();
                String lastNamed = subjects.get(subjects.size() - 1).words();
                last = desk.people.isPerson(lastNamed) ? lastNamed : last;
                boolean known = subjects.stream().allMatch(subject -> desk.people.isKnown(subject.words()));
                if (doesNext(folded, end) || known && opensClause(folded, i) && actsNext(folded, end)) {
                    subjects.forEach(subject -> found.add(subject.words()));
                }
                i = end;
                continue;
            }
            int organisationEnd = opensClause(folded, i) ? organisationEnd(text, i) : i;
            if (organisationEnd > i && actsNext(folded, organisationEnd)) {
                found.add(text.substring(i, organisationEnd));
                i = organisationEnd;
                continue;
            }
            Optional<Lexicon.Match> verb = desk.words.get("task").startingAt(folded, i);
            if (verb.isPresent()) {
                after(text, verb.get(), last).forEach(found::add);
                organisationBefore(text, i).ifPresent(found::add);
                i = verb.get().end();
            } else {
                i = wordEnd(text, i);
            }
        }
        return found.stream().map(desk.people::mention).toList();
    }

    /** Whether a verb of doing follows a subject; "meddelar att" and "meddelar på dagens möte" are speech. */
    private boolean doesNext(String folded, int end) {
        Optional<Lexicon.Match> verb = desk.words.get("task").startingAt(folded, end + 1);
        if (verb.isEmpty() || end >= folded.length() || folded.charAt(end) != ' ') {
            return false;
        }
        // "kallar hon": the subject is the pronoun, whatever stands before the verb.
        boolean inverted = desk.words
                .get("pronoun")
                .startingAt(folded, Math.min(folded.length(), verb.get().end() + 1))
                .isPresent();
        return !inverted && desk.words.get("speech").startingAt(folded, end + 1).isEmpty();
    }

    /** Where the name of an organisation that starts at an offset ends: at the first of its four words that is one of organisations. */
    private int organisationEnd(String text, int from) {
        int at = from;
        for (int count = 0; count < 4 && at < text.length() && Character.isLetter(text.charAt(at)); count++) {
            int end = wordEnd(text, at);
            String word = Text.fold(text.substring(at, end));
            boolean organisation = desk.words.get("organisation").find(word).isPresent()
                    || desk.words.ending("organisationending", word).isPresent();
            if (organisation) {
                return end;
            }
            boolean goesOn = Character.isUpperCase(text.charAt(at))
                    || desk.words.get("particle").find(word).isPresent()
                    || desk.words.get("joiner").find(word).isPresent();
            if (!goesOn) {
                return from;
            }
            if (end >= text.length() || text.charAt(end) != ' ') {
                return from;
            }
            at = end + 1;
        }
        return from;
    }

    /** Whether a sentence, or a clause that says what is decided, starts at an offset. */
    private boolean opensClause(String folded, int i) {
        int end = i;
        while (end > 0 && Text.isBlank(folded.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || ".!?\n".indexOf(folded.charAt(end - 1)) >= 0) {
            return true;
        }
        int start = end;
        while (start > 0 && Character.isLetter(folded.charAt(start - 1))) {
            start--;
        }
        return desk.words.get("clause").find(folded.substring(start, end)).isPresent();
    }

    /** Whether the word after a subject can be a verb of doing: small, in the present, and none of speech or state. */
    private boolean actsNext(String folded, int end) {
        if (end + 1 >= folded.length() || folded.charAt(end) != ' ') {
            return false;
        }
        int wordEnd = wordEnd(folded, end + 1);
        String verb = folded.substring(end + 1, wordEnd);
        return verb.length() > 2
                && verb.endsWith("r")
                && desk.words.get("speaks").startingAt(folded, end + 1).isEmpty()
                && desk.words.get("operative").startingAt(folded, end + 1).isEmpty()
                && desk.words.get("state").find(verb).isEmpty();
    }

    /** The subject after its verb: "uppmanas deltagarna", "kallar hon". */
    private List<String> after(String text, Lexicon.Match verb, String last) {
        int at = verb.end() + 1;
        if (at >= text.length()) {
            return List.of();
        }
        boolean passive = desk.words
                .get("passiveduty")
                .startingAt(Text.fold(text), verb.start())
                .isPresent();
        if (passive) {
            List<String> named = new ArrayList<>();
            desk.people.listAt(text, at).forEach(found -> named.add(found.words()));
            return named;
        }
        boolean pronoun =
                desk.words.get("pronoun").startingAt(Text.fold(text), at).isPresent();
        return pronoun && !last.isEmpty() ? List.of(last) : List.of();
    }

    /** "… att Individ- och familjeförvaltningen skriver fram": an organisation from the start of its clause to the verb. */
    private Optional<String> organisationBefore(String text, int verb) {
        int end = verb - 1;
        int start = Math.max(0, end);
        while (start > 0 && ".,;:!?\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String clause = text.substring(start, Math.max(start, end));
        Optional<Lexicon.Match> that = lastOf("subordinate", Text.fold(clause));
        int from = that.map(Lexicon.Match::end).orElse(0);
        String subject = clause.substring(from).strip();
        List<String> parts = Names.parts(subject);
        boolean named = !parts.isEmpty() && parts.size() <= 5 && Character.isUpperCase(subject.charAt(0));
        if (!named) {
            return Optional.empty();
        }
        String lastPart = Text.fold(parts.get(parts.size() - 1));
        boolean organisation = desk.words.get("organisation").find(lastPart).isPresent()
                || desk.words.ending("organisationending", lastPart).isPresent();
        return organisation ? Optional.of(subject) : Optional.empty();
    }

    private Optional<Lexicon.Match> lastOf(String category, String folded) {
        List<Lexicon.Match> all = desk.words.get(category).allIn(folded);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    static boolean startsWord(String text, int i) {
        return Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    static int wordEnd(String text, int i) {
        int end = i;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, i + 1);
    }
}
