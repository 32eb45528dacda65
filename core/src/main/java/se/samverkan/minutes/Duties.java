package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;

/**
 * Finds in a text who shall do something: an actor, and beside them the words that bind.
 *
 * <p>In what was decided any verb of doing binds, in running text only those that are promises. Speech binds nobody, nor do the words of a question.
 */
final class Duties {

    /** How much a text binds by itself. */
    enum Force {
        /** What was decided: whoever does something there is bound to it. */
        DECIDED,
        /** Running text: only a promise binds. */
        TOLD
    }

    private final Desk desk;
    private final Actors actors;

    /** What follows the first word of verbs of several words: "med sig" and "fram" after "tar". */
    private final Map<String, List<String>> particles = new HashMap<>();

    Duties(Desk desk) {
        this.desk = desk;
        this.actors = new Actors(desk.people, desk.words);
        for (String verb : desk.words.get("surety").phrases().keySet()) {
            int blank = verb.indexOf(' ');
            if (blank > 0) {
                particles
                        .computeIfAbsent(verb.substring(0, blank), first -> new ArrayList<>())
                        .add(verb.substring(blank + 1));
            }
        }
    }

    /** Whether a text has a word by which somebody can be bound; most have none, and need no closer look. */
    boolean canBind(Piece text) {
        Words words = desk.words;
        return words.has("task", text)
                || words.has("commission", text)
                || words.has("passivetask", text) && words.has("agent", text)
                || words.has("convener", text)
                || words.has("auxiliary", text) && words.has("promise", text)
                || Promises.mayBeIn(text, words)
                || words.mayHave("surety", text);
    }

    List<Duty> in(Piece text, Force force) {
        List<Duty> duties = new ArrayList<>();
        String last = "";
        // Only a pronoun asks who was named in a sentence before.
        boolean each = force == Force.DECIDED || desk.words.has("pronoun", text);
        for (Piece sentence : Sentences.of(text, desk.words)) {
            if (!each && !canBind(sentence)) {
                continue;
            }
            Scan scan = new Scan(sentence, force, last);
            duties.addAll(scan.duties());
            last = scan.last;
        }
        return duties;
    }

    /** The way through one sentence. */
    private final class Scan {

        private final Piece sentence;
        private final String text;
        private final String folded;
        private final Force force;
        private final List<Duty> duties = new ArrayList<>();

        /** Who was named last: whom a pronoun means. */
        private String last;

        /** Who stands at the start of the sentence. */
        private String subject = "";

        /** Whether somebody has been named in this sentence: then what follows a verb is whom it concerns. */
        private boolean named;

        /** Who act in its passives, once there is one. */
        private @Nullable Agents agents;

        Scan(Piece sentence, Force force, String last) {
            this.sentence = sentence;
            this.text = sentence.text();
            this.folded = sentence.folded();
            this.force = force;
            this.last = last;
        }

        List<Duty> duties() {
            if (force == Force.TOLD && text.endsWith("?")) {
                return List.of();
            }
            int i = 0;
            while (i < text.length()) {
                i = startsWord(text, i) ? word(i) : i + 1;
            }
            return duties;
        }

        /** Reads what starts at a word and says where to go on. */
        private int word(int i) {
            // Most words start no phrase of any category.
            boolean known = desk.words.knows(sentence, i);
            boolean acts = actors.canStart(sentence, i);
            if (!known && !acts) {
                return wordEnd(text, i);
            }
            int end = known ? Math.max(commissioned(i), passive(i)) : i;
            if (end > i) {
                return end;
            }
            if (isPlace(i)) {
                return acts ? actors.at(text, i).map(People.Found::end).orElse(wordEnd(text, i)) : wordEnd(text, i);
            }
            List<People.Found> who = acts ? actors.listAt(text, i) : List.of();
            if (!who.isEmpty()) {
                return acting(i, who);
            }
            Optional<Lexicon.Match> verb = known ? match("task", i) : Optional.empty();
            if (verb.isPresent()) {
                return verb(verb.get());
            }
            return !known || named ? wordEnd(text, i) : parted(i);
        }

        /** Whether a word says where something goes: "till lokal ledningsgrupp och Anna tar …" leads no list of actors. */
        private boolean isPlace(int i) {
            int end = WordBefore.end(text, i);
            int start = WordBefore.start(text, end);
            return start < end
                    && match("placepreposition", start)
                            .filter(word -> word.end() == end)
                            .isPresent();
        }

        /** Somebody who stands before their verb: "Anna Berg tar fram", "kommunerna och sjukhuset prövar", "Bo som sammankallande". */
        private int acting(int start, List<People.Found> who) {
            int end = who.get(who.size() - 1).end();
            String lastWords = who.get(who.size() - 1).words();
            boolean first = !named;
            named = true;
            subject = start == 0 ? lastWords : subject;
            if (desk.people.isPerson(lastWords)) {
                last = lastWords;
            }
            if (!text.startsWith(" ", end)) {
                return end;
            }
            if (match("convener", end + 1).isPresent()) {
                add(who, 0, false);
                return end;
            }
            int verb = afterDuty(end + 1);
            boolean shall = verb > end + 1;
            boolean bound = switch (force) {
                case DECIDED ->
                    (does("task", verb) || does("done", verb)) && (first || areCertain(who))
                            || opensClause(start) && (shall || actsNext(end)) && areCertain(who);
                case TOLD ->
                    !shall && does("surety", verb) && (start == 0 || areKnown(who))
                            || shall && does("promise", verb) && areKnown(who)
                            || first
                                    && start == 0
                                    && (does("task", verb) || Promises.isMade(sentence, verb, desk.words))
                                    && areKnown(who);
            };
            if (bound && !isWished(start)) {
                add(who, end + 1, start == 0);
                return wordEnd(text, verb);
            }
            return end;
        }

        private boolean areCertain(List<People.Found> who) {
            return who.stream().allMatch(found -> actors.isCertain(found.words()));
        }

        private boolean areKnown(List<People.Found> who) {
            return who.stream().allMatch(found -> desk.people.isKnown(found.words()));
        }

        /** Whether what follows is only wished for: "Eva vill att Bo tar fram". A comma ends the wish. */
        private boolean isWished(int at) {
            return force == Force.TOLD
                    && desk.words.all("wish", sentence.sub(0, at)).stream()
                            .anyMatch(wish ->
                                    folded.indexOf(',', wish.end()) < 0 || folded.indexOf(',', wish.end()) > at);
        }

        /** "ska", "skall" between an actor and the infinitive lay a duty on them. */
        private int afterDuty(int at) {
            return match("auxiliary", at)
                    .filter(aux -> aux.end() + 1 < text.length())
                    .map(aux -> aux.end() + 1)
                    .orElse(at);
        }

        /** Whether a verb of doing starts at an offset, and its subject is not the pronoun after it: "kallar hon". */
        private boolean does(String category, int at) {
            Optional<Lexicon.Match> verb = match(category, at);
            return verb.isPresent()
                    && !isPronoun(verb.get().end() + 1)
                    && !isSpeech(at)
                    && match("opinion", at).isEmpty();
        }

        /** Some speech is a duty once it has been decided on: "Anna informerar styrgruppen". */
        private boolean isSpeech(int at) {
            return match("speech", at)
                    .filter(speech -> force == Force.TOLD || !speech.code().equals("told"))
                    .isPresent();
        }

        private boolean isPronoun(int at) {
            return match("pronoun", at).isPresent();
        }

        /** "uppdra åt sjukhuset att", "ger Anna Berg i uppdrag", "bereds av Bo". */
        private int commissioned(int i) {
            Optional<Lexicon.Match> words = match("commission", i);
            if (words.isEmpty() || words.get().end() + 1 >= text.length()) {
                return i;
            }
            List<People.Found> who = actors.listAt(text, words.get().end() + 1);
            if (who.isEmpty()) {
                return i;
            }
            int end = who.get(who.size() - 1).end();
            boolean whole = !words.get().code().equals("open")
                    || match("commissionend", end + 1).isPresent();
            boolean binds = force == Force.DECIDED || !words.get().code().equals("decided");
            if (whole && binds) {
                add(who, 0, false);
                named = true;
                return end;
            }
            return i;
        }

        /** "Frågan tas upp av Anna": who acts stands after "av", somewhere behind the passive. */
        private int passive(int i) {
            Optional<Lexicon.Match> verb = match("passivetask", i);
            if (verb.isEmpty()) {
                return i;
            }
            Agents known = agents == null ? new Agents(sentence, actors, desk.words) : agents;
            agents = known;
            List<People.Found> who = known.behind(verb.get().end(), this::canBeBound);
            if (who.isEmpty()) {
                return i;
            }
            add(who, 0, false);
            named = true;
            return who.get(who.size() - 1).end();
        }

        /** In running text only people are bound by the passive: "proverna hämtas av regionens transporter" tells how things are. */
        private boolean canBeBound(List<People.Found> who) {
            return force == Force.DECIDED ? areCertain(who) : areKnown(who);
        }

        /** A verb of doing that stands before its subject, or goes on with that of the sentence. */
        private int verb(Lexicon.Match verb) {
            int after = Math.min(verb.end() + 1, text.length());
            boolean passive = match("passiveduty", verb.start()).isPresent();
            List<People.Found> who = passive || !named ? actors.listAt(text, after) : List.of();
            if (!who.isEmpty() && (passive || verb.start() > 0 && areKnown(who))) {
                add(who, 0, false);
                named = true;
                return who.get(who.size() - 1).end();
            }
            boolean pronoun = duties.isEmpty() && (isPronoun(after) || followsPronoun(verb.start()));
            boolean goesOn = !last.isEmpty() && (pronoun || continues(verb));
            if (goesOn && !isSpeech(verb.start())) {
                add(List.of(new People.Found(0, 0, last)), verb.start(), folded.indexOf(' ') + 1 == verb.start());
            } else if (force == Force.DECIDED) {
                organisationBefore(verb.start())
                        .ifPresent(unit -> add(List.of(new People.Found(0, 0, unit)), 0, false));
            }
            return verb.end();
        }

        /** "Frågan tar Anna med sig": the subject stands inside the verb. */
        private int parted(int i) {
            int end = wordEnd(text, i);
            List<String> rests = particles.getOrDefault(folded.substring(i, end), List.of());
            if (rests.isEmpty() || i == 0 || !text.startsWith(" ", end)) {
                return end;
            }
            List<People.Found> who = desk.people.listAt(text, end + 1);
            if (who.isEmpty() || !areKnown(who)) {
                return end;
            }
            int after = who.get(who.size() - 1).end();
            if (rests.stream().anyMatch(rest -> folded.startsWith(" " + rest, after))) {
                add(who, 0, false);
            }
            named = true;
            return after;
        }

        /** "hon ser över". */
        private boolean followsPronoun(int verb) {
            String before = WordBefore.of(folded, verb);
            return !before.isEmpty() && desk.words.get("pronoun").find(before).isPresent();
        }

        /** "Bo har ingen siffra men återkommer": only what is certain by itself goes on with a subject of long before. */
        private boolean continues(Lexicon.Match verb) {
            String before = WordBefore.of(folded, verb.start());
            return force == Force.TOLD
                    && duties.isEmpty()
                    && named
                    && !before.isEmpty()
                    && desk.words.get("continuing").find(before).isPresent()
                    && last.equals(subject);
        }

        /** Whether the word after a subject can be a verb of doing: small, in the present, and none of speech or state. */
        private boolean actsNext(int end) {
            if (end + 1 >= folded.length()) {
                return false;
            }
            String verb = folded.substring(end + 1, wordEnd(folded, end + 1));
            return verb.length() > 2
                    && (verb.endsWith("r")
                            || desk.words.get("deponent").find(verb).isPresent())
                    && Character.isLowerCase(text.charAt(end + 1))
                    && match("opinion", end + 1).isEmpty()
                    && match("operative", end + 1).isEmpty()
                    && desk.words.get("state").find(verb).isEmpty();
        }

        /** Whether a sentence, or a clause that says what is decided, starts at an offset. */
        private boolean opensClause(int at) {
            int end = WordBefore.end(folded, at);
            return end == 0
                    || ".!?\n".indexOf(folded.charAt(end - 1)) >= 0
                    || desk.words.get("clause").find(WordBefore.of(folded, at)).isPresent();
        }

        /** "… att Individ- och familjeförvaltningen skriver fram": an organisation from the start of its clause to the verb. */
        private Optional<String> organisationBefore(int verb) {
            int end = Math.max(0, verb - 1);
            int start = end;
            while (start > 0 && ".,;:!?\n".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            String clause = text.substring(start, end);
            int from = desk.words.get("subordinate").allIn(Text.fold(clause)).stream()
                    .reduce((one, other) -> other)
                    .map(Lexicon.Match::end)
                    .orElse(0);
            String subject = clause.substring(from).strip();
            List<String> parts = Names.parts(subject);
            boolean capital = !parts.isEmpty() && parts.size() <= 5 && Character.isUpperCase(subject.charAt(0));
            return capital && actors.isUnit(parts.get(parts.size() - 1)) ? Optional.of(subject) : Optional.empty();
        }

        private Optional<Lexicon.Match> match(String category, int at) {
            return desk.words.start(category, sentence, at);
        }

        private void add(List<People.Found> who, int verb, boolean leads) {
            duties.add(new Duty(who.stream().map(People.Found::words).toList(), sentence, verb, leads));
        }
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
