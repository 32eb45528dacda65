package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Roles that one person holds. */
    private static final Set<String> ONE = Set.of("chair", "secretary");

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
            desk.words.get("who").allIn(sentence.folded()).forEach(match -> appointed(sentence, match));
            desk.words
                    .get("toldrole")
                    .firstIn(sentence.folded())
                    .filter(match -> isHere(sentence, match))
                    .ifPresent(match -> note(new Role(match.code()), named(sentence)));
        }
    }

    /** "Ordförande Anna Berg öppnar mötet", "Anna Berg, ordförande, hälsar": the name stands beside the role, and the role is of no other body. */
    private void appointed(Piece sentence, Lexicon.Match match) {
        String text = sentence.text();
        boolean one = ONE.contains(match.code());
        boolean whole = desk.words.get("role").allIn(sentence.folded()).stream()
                .noneMatch(role -> role.start() < match.start() && role.end() >= match.end());
        if (!one || !whole || isOthers(text.substring(0, match.start()).strip())) {
            return;
        }
        int next = match.end();
        while (next < text.length() && ", ".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        Optional<Entry> after = next > match.end() && next < text.length()
                ? desk.people.at(text, next).flatMap(found -> desk.roll.find(found.words()))
                : Optional.empty();
        after.or(() -> before(text.substring(0, match.start())))
                .filter(entry -> entry.status == AttendanceStatus.PRESENT)
                .ifPresent(entry -> note(new Role(match.code()), List.of(entry)));
    }

    /** "styrelsens ordförande": the role belongs to another body, whose name stands before it. */
    private boolean isOthers(String before) {
        List<String> parts = Names.parts(Text.fold(before));
        String body = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        boolean whose = body.length() > 2 && body.endsWith("s");
        return whose && !isOwn(body.substring(0, body.length() - 1));
    }

    /** "Anna Berg, ", "Anna Berg (": all of a sentence before a role, or nothing. */
    private Optional<Entry> before(String text) {
        boolean parted = text.endsWith(", ") || text.endsWith("(");
        String name = Words.trimMarks(text);
        return parted && Names.isName(name, desk.words) ? desk.roll.find(name) : Optional.empty();
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
