package se.samverkan.minutes;

import java.util.LinkedHashSet;
import java.util.List;
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

/** Settles who held which role, from the roll, the election of verifiers in the items, and the names under the minutes. */
final class Roles {

    private final Desk desk;
    private final SignOffReader signOff;
    private final ToldRoles told;

    /** Who was elected to verify the minutes, by the words of the items. */
    private final Set<Entry> elected = new LinkedHashSet<>();

    Roles(Desk desk, SignOffReader signOff) {
        this.desk = desk;
        this.signOff = signOff;
        this.told = new ToldRoles(desk);
    }

    void settle(List<AgendaItem> agenda) {
        agenda.forEach(item -> item.withSubItems().forEach(this::elections));
        if (desk.roll.holders(Role.VERIFIER).isEmpty()) {
            signOff.inRole(Role.VERIFIER).forEach(name -> give(name, Role.VERIFIER));
        }
        agenda.stream().limit(1).forEach(opening -> told.read(opening));
        one(Role.CHAIR);
        one(Role.SECRETARY);
    }

    Set<Entry> elected() {
        return elected;
    }

    private void elections(AgendaItem item) {
        for (ItemContent part : item.getContent()) {
            if (part instanceof Passage passage) {
                election(passage.getText());
            } else if (part instanceof Decision decision) {
                election(decision.getText());
            }
        }
    }

    /** "Anna Berg utses att justera", "Till justerare valdes Anna Berg och Bo Ek": everybody on the roll whom the sentence names before its end. */
    private void election(String text) {
        Piece piece = desk.ledger.pieceOf(text);
        if (!desk.words.has("election", piece)) {
            return;
        }
        for (Piece sentence : Sentences.of(piece, desk.words)) {
            if (desk.words.has("election", sentence) && desk.words.has("electionpurpose", sentence)) {
                elected(sentence.text());
            }
        }
    }

    private void elected(String sentence) {
        // Names right after "bredvid", "tillsammans med", "jämte" are those beside whom somebody verifies.
        Optional<Lexicon.Match> beside = desk.words.get("beside").firstIn(Text.fold(sentence));
        int i = 0;
        while (i < sentence.length()) {
            if (beside.isPresent() && i == beside.get().start()) {
                i = afterList(sentence, beside.get().end() + 1);
            }
            Optional<People.Found> found =
                    Duties.startsWord(sentence, i) ? desk.people.at(sentence, i) : Optional.empty();
            if (found.isPresent()) {
                give(found.get().words(), Role.VERIFIER);
                desk.roll.find(found.get().words()).ifPresent(elected::add);
                i = found.get().end();
            } else {
                i = Duties.wordEnd(sentence, i);
            }
        }
    }

    /** The offset after the people who are listed from an offset on. */
    private int afterList(String sentence, int from) {
        List<People.Found> list = from < sentence.length() ? desk.people.listAt(sentence, from) : List.of();
        return list.isEmpty()
                ? Math.min(from, sentence.length())
                : list.get(list.size() - 1).end();
    }

    private void give(String name, Role role) {
        desk.roll.find(name).ifPresent(entry -> entry.roles.add(role));
    }

    /**
     * A role that only one can hold: what the opening of the meeting tells decides, and then the names under the minutes; without any claimant
     * they tell who it was.
     */
    private void one(Role role) {
        List<Entry> claimants = desk.roll.presentAs(role);
        List<Entry> opening = told.holders(role);
        Set<Entry> signed = new LinkedHashSet<>();
        signOff.inRole(role)
                .forEach(name -> desk.roll
                        .find(name)
                        .filter(entry -> entry.status == AttendanceStatus.PRESENT)
                        .ifPresent(signed::add));
        boolean open = claimants.stream().noneMatch(entry -> entry.labelled.contains(role));
        if (opening.size() == 1 && open) {
            only(opening.get(0), role, claimants);
        } else if (claimants.isEmpty()) {
            signed.stream().limit(1).forEach(entry -> entry.roles.add(role));
        } else {
            List<Entry> confirmed = claimants.stream().filter(signed::contains).toList();
            if (claimants.size() > 1 && confirmed.size() == 1) {
                only(confirmed.get(0), role, claimants);
            }
        }
    }

    private static void only(Entry holder, Role role, List<Entry> claimants) {
        claimants.stream().filter(entry -> entry != holder).forEach(entry -> entry.roles.remove(role));
        holder.roles.add(role);
    }
}
