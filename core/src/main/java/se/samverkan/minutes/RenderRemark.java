package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;

/**
 * A remark in the roll and the facts that a reader takes from it: what the words say need not be written once more.
 *
 * @param words the remark
 * @param online whether it says that somebody took part by link
 * @param part the items that it says somebody took part in
 * @param substitutes whether it says that somebody stands in for another
 * @param roles the roles that it gives
 */
record RenderRemark(String words, boolean online, Optional<ItemRange> part, boolean substitutes, List<Role> roles) {

    static RenderRemark of(String words, Remarks remarks) {
        Entry entry = new Entry(new AttendanceId("remark"));
        remarks.remarkOrNote(new Piece(0, 0, words), entry);
        return new RenderRemark(
                words,
                entry.online,
                Optional.ofNullable(entry.part),
                entry.substituteFor != null,
                List.copyOf(entry.roles));
    }

    /** Whether the reader knows the words for a remark wherever in an entry they stand. */
    boolean isFact() {
        return online || part.isPresent() || substitutes || !roles.isEmpty();
    }
}
