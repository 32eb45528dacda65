package se.samverkan.minutes;

import org.jspecify.annotations.Nullable;
import se.samverkan.group.ItemRange;
import se.samverkan.id.AttendanceId;

/** What the label over a list of the roll says of everybody in it: whether they were there, in what role, and for which items. */
final class RollLabel {

    private final EntryReader entries;
    private String code = "present";

    /** Which list it is, from 1: marks are compared within one. */
    private int list;

    /** The items that the list was there for, until its first entry has them as a note. */
    private @Nullable Piece items;

    private @Nullable ItemRange part;

    RollLabel(EntryReader entries) {
        this.entries = entries;
    }

    void begin(String label) {
        list++;
        code = label;
        items = null;
        part = null;
    }

    /** The entries from here on stand in a column under another label of the same list. */
    void say(String label) {
        code = label;
    }

    void forItems(Piece told) {
        items = told;
    }

    /** A new entry below the label. */
    Entry entry(AttendanceId id, Line line) {
        Entry entry = new Entry(id);
        entry.line = line;
        entry.list = list;
        entry.under(code);
        Piece told = items;
        if (told != null) {
            entries.readMark(told, entry);
            part = entry.part;
            items = null;
        }
        entry.part = part;
        return entry;
    }
}
