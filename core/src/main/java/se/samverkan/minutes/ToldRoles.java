package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.Role;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;

/**
 * Reads from the opening of a meeting who led it and who wrote: "I Anna Bergs ställe leder Bo Ek dagens möte", "Bo Ek valdes till mötesordförande".
 *
 * <p>Only words that say so count: whoever opens a meeting need not lead it.
 */
final class ToldRoles {

    private final Desk desk;
    private final Map<Role, List<Entry>> told = new LinkedHashMap<>();

    ToldRoles(Desk desk) {
        this.desk = desk;
    }

    void read(AgendaItem opening) {
        for (ItemContent part : opening.getContent()) {
            if (part instanceof Passage passage) {
                read(passage.getText());
            } else if (part instanceof Decision decision) {
                read(decision.getText());
            }
        }
    }

    /** Those present who are told to hold a role. */
    List<Entry> holders(Role role) {
        return told.getOrDefault(role, List.of());
    }

    private void read(String text) {
        for (Piece sentence : Sentences.of(new Piece(0, 0, text), desk.words)) {
            desk.words
                    .get("toldrole")
                    .firstIn(sentence.folded())
                    .filter(match -> isHere(sentence, match))
                    .ifPresent(match -> note(new Role(match.code()), named(sentence)));
        }
    }

    /** Whether the role is held at this meeting: "leder" says so with "mötet" after it, "ordförande" with no other body after it. */
    private boolean isHere(Piece sentence, Lexicon.Match match) {
        String folded = sentence.folded();
        String after = folded.substring(match.end());
        if (desk.words
                .whole("leads", folded.substring(match.start(), match.end()))
                .isPresent()) {
            return leadsThis(sentence.text().substring(match.end()))
                    || desk.words.endsWith(
                            "thismeeting", folded.substring(0, match.start()).strip());
        }
        Optional<Lexicon.Match> elsewhere = desk.words.start("elsewhere", after.strip());
        return elsewhere
                .map(in -> Names.parts(after.strip().substring(in.end())))
                .map(body -> body.isEmpty() || isOwn(Words.trimMarks(body.get(0))))
                .orElse(true);
    }

    /** "leder mötet", "leder Bo Ek dagens möte": nothing but a name stands between. */
    private boolean leadsThis(String after) {
        return desk.words
                .get("thismeeting")
                .firstIn(Text.fold(after))
                .map(meeting -> after.substring(0, meeting.start()).strip())
                .filter(between -> between.isEmpty() || Names.isName(between, desk.words))
                .isPresent();
    }

    private boolean isOwn(String body) {
        Optional<String> kind = desk.words.get("group").find(body);
        Optional<String> own = desk.ownGroup
                .flatMap(name -> desk.words.get("group").firstIn(name))
                .map(Lexicon.Match::code);
        return kind.isPresent() && kind.equals(own)
                || desk.words.has("thismeeting", body)
                || desk.ownGroup
                        .filter(name -> Names.parts(name).contains(body))
                        .isPresent();
    }

    /** Those of the roll whom a sentence names, but for the one in whose place somebody else acts. */
    private List<Entry> named(Piece sentence) {
        List<Entry> named = new ArrayList<>();
        String text = sentence.text();
        int i = 0;
        while (i < text.length()) {
            Optional<People.Found> found = Duties.startsWord(text, i) ? desk.people.at(text, i) : Optional.empty();
            if (found.isPresent()) {
                String before = Text.fold(text.substring(0, i)).strip();
                String after = Text.fold(text.substring(found.get().end())).strip();
                boolean replaced =
                        desk.words.start("place", after).isPresent() || desk.words.endsWith("insteadof", before);
                desk.roll
                        .find(found.get().words())
                        .filter(entry -> !replaced && entry.status == AttendanceStatus.PRESENT)
                        .filter(entry -> !named.contains(entry))
                        .ifPresent(named::add);
                i = found.get().end();
            } else {
                i = Duties.wordEnd(text, i);
            }
        }
        return named;
    }

    /** Only a sentence that names one person says who it is. */
    private void note(Role role, List<Entry> named) {
        if (named.size() == 1) {
            List<Entry> holders = told.computeIfAbsent(role, r -> new ArrayList<>());
            if (!holders.contains(named.get(0))) {
                holders.add(named.get(0));
            }
        }
    }
}
