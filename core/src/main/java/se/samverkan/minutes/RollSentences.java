package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.AttendanceStatus;

/** Reads sentences that are a roll: "Vid mötet deltog Anna Berg och Bo Ek. Cia Dal kunde inte komma." */
final class RollSentences {

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final Roll roll;
    private final RollReader rolls;

    RollSentences(Words words, Ledger ledger, Ids ids, Roll roll, RollReader rolls) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.roll = roll;
        this.rolls = rolls;
    }

    /** Whether a line is such sentences. */
    boolean are(Line line) {
        return words.start("rollsentence", line.folded()).isPresent()
                || Sentences.of(line.piece(), words).stream()
                        .limit(1)
                        .anyMatch(sentence -> end(sentence).isPresent());
    }

    void read(Line line) {
        for (Piece sentence : Sentences.of(line.piece(), words)) {
            Optional<Lexicon.Match> end = end(sentence);
            if (end.isPresent()) {
                tell(line, people(sentence, end.get()), end.get().code());
                ledger.structure(ids.meetingPath().then("attendance"), sentence);
            } else {
                start(line, sentence);
            }
        }
    }

    private void start(Line line, Piece sentence) {
        Optional<Lexicon.Match> start = words.start("rollsentence", sentence.folded());
        start.ifPresent(lead -> rolls.begin(lead.code()));
        Piece people =
                start.map(lead -> sentence.from(lead.end())).orElse(sentence).strip(":");
        ledger.structure(ids.meetingPath().then("attendance"), sentence.sub(0, people.start() - sentence.start()));
        rolls.value(line, people);
    }

    /** "… kunde inte komma.": what a sentence ends with, if all that stands before it is names. */
    private Optional<Lexicon.Match> end(Piece sentence) {
        Piece bare = sentence.strip(".");
        return words.get("rollsentenceend").allIn(bare.folded()).stream()
                .filter(match -> match.start() > 0 && match.end() == bare.text().length())
                .filter(match -> Commas.split(people(sentence, match), words).stream()
                        .allMatch(person -> Names.isName(Names.firstPart(person.text()), words)))
                .findFirst();
    }

    private static Piece people(Piece sentence, Lexicon.Match end) {
        return sentence.sub(0, end.start()).strip();
    }

    /** Says of those whom the roll names already whether they were there, and adds the others to it. */
    private void tell(Line line, Piece people, String code) {
        List<Piece> unknown = Commas.split(people, words).stream()
                .filter(person -> !isTold(person, code))
                .toList();
        if (!unknown.isEmpty()) {
            rolls.begin(code);
            unknown.forEach(person -> rolls.value(line, person));
        }
    }

    private boolean isTold(Piece person, String code) {
        Piece name = person.sub(0, Names.firstPart(person.text()).length());
        Optional<Entry> entry = roll.find(name.text());
        entry.ifPresent(found -> {
            found.status = code.equals("absent") ? AttendanceStatus.ABSENT : AttendanceStatus.PRESENT;
            found.online |= code.equals("online");
            found.marked = true;
            boolean repeated = found.belongsTo()
                    .filter(words -> words.contains(
                            person.from(name.length()).strip("(,)").words()))
                    .isPresent();
            ledger.held(ModelPath.of(found.id).then("status"), repeated ? person : name);
        });
        return entry.isPresent();
    }
}
