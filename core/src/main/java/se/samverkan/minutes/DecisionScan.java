package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;

/** Recognises decisions: by their label, by the words of an operative sentence. */
final class DecisionScan {

    /** How far after the subject the verb may stand: "Styrgruppen för närvård i Ekåsa beslutar". */
    private static final int VERB_WITHIN = 60;

    private final Words words;
    private final Optional<String> ownGroup;
    private final Optional<String> ownKind;

    /**
     * A scan of the minutes of one group.
     *
     * @param ownGroup the group's name, folded
     * @param ownKind what kind of group it is, as the vocabulary calls it
     */
    DecisionScan(Words words, Optional<String> ownGroup, Optional<String> ownKind) {
        this.words = words;
        this.ownGroup = ownGroup;
        this.ownKind = ownKind;
    }

    /**
     * A label at the start of a text.
     *
     * @param end the offset after it and its colon
     * @param words the label without its colon
     */
    record LabelFound(int end, String words) {}

    /** "Beslut:", "Beslut" alone, "Beslut att …", "Beslut § 5:", "Beslut 2026-01-12:". */
    Optional<LabelFound> label(Piece piece) {
        Optional<Lexicon.Match> match = words.start("decisionlabel", piece);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        String text = piece.text();
        String folded = piece.folded();
        int end = match.get().end();
        String label = text.substring(0, end);
        if (end == text.length()) {
            return Optional.of(new LabelFound(end, label));
        }
        int colon = text.indexOf(':', end);
        if (colon == end) {
            return Optional.of(new LabelFound(end + 1, label));
        }
        boolean counted = colon > 0 && colon - end <= 25 && isCount(text.substring(end, colon));
        if (counted) {
            return Optional.of(new LabelFound(colon + 1, text.substring(0, colon)));
        }
        boolean that = words.get("clause").startingAt(folded, end + 1).isPresent()
                && Character.isUpperCase(text.charAt(0))
                && isNoun(match.get(), folded);
        boolean dashed = folded.startsWith(" - ", end);
        // "Beslut Anna Berg tar fram ett förslag.": the colon was forgotten, or the label was bold.
        boolean sentence = isNounAlone(match.get(), folded)
                && text.startsWith(" ", end)
                && end + 1 < text.length()
                && Character.isUpperCase(text.charAt(end + 1))
                && text.endsWith(".");
        if (that || sentence) {
            return Optional.of(new LabelFound(end, label));
        }
        return dashed ? Optional.of(new LabelFound(end + 2, label)) : Optional.empty();
    }

    private boolean isNounAlone(Lexicon.Match label, String folded) {
        return isNoun(label, folded)
                && words.get("decisionnoun")
                        .find(folded.substring(0, label.end()))
                        .isPresent();
    }

    /** "Beslut att" labels; "Beslutas att" is a sentence. */
    private boolean isNoun(Lexicon.Match label, String folded) {
        return words.get("operative")
                .startingAt(folded, 0)
                .filter(m -> m.end() >= label.end())
                .isEmpty();
    }

    /** Numbers, dates, section signs: which decision it is, not what. */
    private static boolean isCount(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || "§ -–/.()".indexOf(c) >= 0)
                && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a sentence settles its item without deciding anything: the agenda approved, the minutes filed, a verifier elected. */
    boolean isProcedural(Piece sentence) {
        return words.has("procedural", sentence)
                || words.has("election", sentence) && words.has("electionpurpose", sentence);
    }

    /** Whose decision a sentence is. */
    enum Whose {
        /** It decides nothing. */
        NOBODY,
        /** This body's, made at this meeting or by e-mail before it. */
        OWN,
        /** Another body's. */
        OTHERS
    }

    Whose whose(Piece sentence) {
        if (!mayDecide(sentence) || isProcedural(sentence)) {
            return Whose.NOBODY;
        }
        if (isApprovedByEmail(sentence)) {
            return Whose.OWN;
        }
        Optional<Lexicon.Match> decided = words.first("decided", sentence);
        if (decided.isPresent() && words.has("email", sentence)) {
            boolean turned = words.start("email", sentence).isPresent();
            return turned
                    ? after(sentence, decided.get())
                    : subject(sentence, decided.get().start());
        }
        if (words.has("recalled", sentence)) {
            return Whose.NOBODY;
        }
        Optional<Lexicon.Match> first = words.start("operative", sentence);
        if (first.isPresent() && first.get().code().equals("passive")) {
            return Whose.OWN;
        }
        Optional<Lexicon.Match> verb = words.first("operative", sentence);
        while (verb.isPresent() && verb.get().code().equals("passive")) {
            verb = words.first("operative", sentence, verb.get().end());
        }
        if (verb.isEmpty() || verb.get().start() > VERB_WITHIN) {
            return Whose.NOBODY;
        }
        if (verb.get().code().equals("verdict")) {
            return verb.get().end() >= sentence.length() - 2 ? Whose.OWN : Whose.NOBODY;
        }
        boolean told = !verb.get().code().equals("own") && datedElsewhere(sentence, verb.get())
                || inSubordinateClause(sentence.sub(0, verb.get().start()));
        Whose whose = told ? Whose.NOBODY : subject(sentence, verb.get());
        // What another body decided in the past is told, not quoted; and it appoints and approves as it likes.
        return whose == Whose.OTHERS && !verb.get().code().equals("decides") ? Whose.NOBODY : whose;
    }

    /** Who decides: whoever stands before the verb, or after it when the sentence begins with how it came to that. */
    private Whose subject(Piece sentence, Lexicon.Match verb) {
        boolean turned = words.start("decisionlead", sentence).isPresent()
                && Numerals.in(sentence.text().substring(0, verb.start())).isEmpty();
        return turned ? after(sentence, verb) : subject(sentence, verb.start());
    }

    /** "Efter diskussion beslutar gruppen att …": this body, when it stands right after the verb. */
    private Whose after(Piece sentence, Lexicon.Match verb) {
        Piece subject = sentence.from(Math.min(sentence.length(), verb.end() + 1));
        int end = subject.text().indexOf(' ');
        return end > 0 && subject(subject, end) == Whose.OWN ? Whose.OWN : Whose.NOBODY;
    }

    /** "Bo rapporterar från den regionala samverkansgruppen. Gruppen beslutade att …": "gruppen" is the one that the sentence before speaks of. */
    boolean speaksOfOther(Piece before, Piece sentence) {
        Optional<Lexicon.Match> body = words.start("deciding", sentence).or(() -> words.start("group", sentence));
        if (body.isEmpty()) {
            return false;
        }
        String kind = stem(sentence.folded().substring(0, body.get().end()));
        return Names.parts(before.folded()).stream()
                .map(Words::trimMarks)
                .filter(word -> word.length() > kind.length() && stem(word).endsWith(kind))
                .anyMatch(
                        word -> ownGroup.filter(own -> own.contains(stem(word))).isEmpty());
    }

    /** Who decides: the meeting, a body of this kind or name, or some other body. */
    private Whose subject(Piece sentence, int verb) {
        if (words.start("deciding", sentence).isPresent()) {
            return Whose.OWN;
        }
        Optional<Lexicon.Match> group = words.start("group", sentence);
        if (group.isPresent()) {
            return isOwn(group.get(), sentence.folded()) ? Whose.OWN : Whose.OTHERS;
        }
        List<String> parts = Names.parts(sentence.folded().substring(0, verb));
        if (parts.size() != 1 || words.ending("groupending", parts.get(0)).isEmpty()) {
            return Whose.NOBODY;
        }
        String stem = stem(parts.get(0));
        return ownGroup.isEmpty() || ownGroup.get().contains(stem) ? Whose.OWN : Whose.OTHERS;
    }

    /** Whether a word for a group at the start of a folded text means the group whose minutes these are. */
    boolean isOwn(Lexicon.Match group, String folded) {
        String word = folded.substring(group.start(), group.end());
        // "rådet" for "Brukarrådet Norrby", "styrgruppen" for "Projektstyrgrupp": without its ending the word stands in
        // the name.
        String stem = stem(word);
        boolean named = ownGroup.filter(own -> own.contains(stem)).isPresent();
        return named || ownKind.isEmpty() || ownKind.get().equals(group.code());
    }

    /** A word without the ending that makes it definite; short words and abbreviations as they are. */
    static String stem(String word) {
        return word.length() > 5 ? word.substring(0, word.length() - 2) : word;
    }

    private boolean inSubordinateClause(Piece beforeVerb) {
        return words.has("subordinate", beforeVerb) || beforeVerb.text().contains(", ");
    }

    /** "beslutade 2022 att": a year after the verb, with no word that says it was by e-mail since. */
    private boolean datedElsewhere(Piece sentence, Lexicon.Match verb) {
        int clause = words.first("subordinate", sentence, verb.end())
                .map(Lexicon.Match::start)
                .orElse(sentence.length());
        String before = sentence.text().substring(verb.end(), clause);
        boolean year = Numerals.in(before).stream().anyMatch(n -> n >= 1990 && n < 2100);
        return year && !words.has("email", sentence);
    }

    /** "godkänd via mejl 2025-01-20": approval and e-mail stand side by side, and no body is named that approved. */
    private boolean isApprovedByEmail(Piece sentence) {
        List<Lexicon.Match> emails = words.all("email", sentence);
        boolean beside = words.all("emailpassive", sentence).stream()
                .anyMatch(passive -> emails.stream()
                        .anyMatch(email -> passive.end() + 1 == email.start() || email.end() + 1 == passive.start()));
        return beside && words.start("group", sentence).isEmpty();
    }

    boolean isByEmail(String text) {
        return words.get("email").firstIn(text).isPresent();
    }

    /** Whether a piece has a word by which a sentence can decide; most have none, and need no closer look. */
    boolean mayDecide(Piece piece) {
        return words.has("operative", piece) || words.has("decided", piece) || words.has("emailpassive", piece);
    }

    boolean isTacit(Piece text) {
        boolean told = words.has("objection", text) && words.has("settled", text);
        return (told || words.has("tacit", text)) && !words.has("notesword", text);
    }

    /** Whether a sentence tells that something stands since nobody objected. */
    boolean settles(Piece sentence) {
        return words.has("tacit", sentence) || words.has("settled", sentence);
    }

    /** Whether a body stands below the one whose minutes these are: it decides nothing that they quote. */
    boolean isBelow(Lexicon.Match group) {
        return ownKind.isPresent() && rank(group.code()) > rank(ownKind.get());
    }

    private int rank(String kind) {
        return words.get("ladder").find(kind).map(Integer::parseInt).orElse(0);
    }
}
