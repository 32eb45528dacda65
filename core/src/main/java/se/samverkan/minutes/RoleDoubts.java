package se.samverkan.minutes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;

/**
 * Says where it stayed open who held a role, when the roll, the election and the names under the minutes had all been heard: two who chair, and
 * verifiers who were elected but did not sign.
 */
final class RoleDoubts {

    private final Desk desk;
    private final Notes notes;
    private final SignOffReader signOff;

    RoleDoubts(Desk desk, Notes notes, SignOffReader signOff) {
        this.desk = desk;
        this.notes = notes;
        this.signOff = signOff;
    }

    void note(Set<Entry> elected) {
        several("read/chair-uncertain", Role.CHAIR);
        several("read/secretary-uncertain", Role.SECRETARY);
        verifiers(elected);
    }

    /** A role that only one can hold and several claim. Two entries of one name are one person. */
    private void several(String code, Role role) {
        List<Entry> claimants = desk.roll.presentAs(role);
        Set<String> names = new LinkedHashSet<>();
        claimants.forEach(entry -> names.add(
                entry.nameWords().or(() -> Entry.joined(entry.affiliation)).orElse("?")));
        if (names.size() > 1) {
            notes.add(code, ModelPath.of(claimants.get(0).id), Map.of("alternatives", String.join(", ", names)));
        }
    }

    /** Whoever signs as verifier was elected, where an election is told and somebody signs. Who chairs signs beside them and is no verifier for it. */
    private void verifiers(Set<Entry> elected) {
        List<String> signed = signOff.inRole(Role.VERIFIER);
        List<String> others = signed.stream()
                .filter(name ->
                        desk.roll.find(name).filter(this::isElectedOrChair).isEmpty())
                .toList();
        if (!elected.isEmpty() && !others.isEmpty()) {
            List<String> names = elected.stream()
                    .map(Entry::nameWords)
                    .flatMap(Optional::stream)
                    .toList();
            notes.add(
                    "read/verifier-uncertain",
                    ModelPath.of(desk.ids.minutes()).then("signOff"),
                    Map.of("elected", String.join(", ", names), "alternatives", String.join(", ", others)));
        }
    }

    private boolean isElectedOrChair(Entry entry) {
        return entry.roles.contains(Role.VERIFIER) || entry.roles.contains(Role.CHAIR);
    }
}
