package se.samverkan.minutes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.AttendanceId;

/**
 * Whom people of a roll come from when that is said once for several: "Regionen: Anna Berg, Bo Ek", or in a column to the left of their names that
 * is empty on the lines below.
 */
final class House {

    /** The name of the house can be no longer. */
    private static final int LONGEST = 60;

    private final Offices offices;
    private final Words words;

    /** Holds whom people come from and is nobody itself. */
    private @Nullable Entry holder;

    /** Where the names stand that belong to it, counted from the margin of the page. */
    private int column;

    House(Words words) {
        this.words = words;
        this.offices = new Offices(words);
    }

    /** Where the colon stands behind the name of a house, when names follow it. */
    Optional<Integer> colon(Piece text) {
        int colon = text.text().indexOf(':');
        if (colon <= 0 || colon > LONGEST || words.start("role", text).isPresent()) {
            return Optional.empty();
        }
        boolean house = Names.parts(text.text().substring(0, colon)).stream().anyMatch(offices::isOrganisationWord);
        return house
                        && Names.startsWithFullName(
                                text.text().substring(colon + 1).strip(), words)
                ? Optional.of(colon)
                : Optional.empty();
    }

    /** A house is told. */
    void open(Piece name) {
        holder = new Entry(new AttendanceId("house"));
        holder.affiliation.add(name);
        column = 0;
    }

    /** Forgets the house. */
    void close() {
        holder = null;
        column = 0;
    }

    /** Takes note of an entry whose house stands in a column before its name. */
    void columned(Line line, Entry entry) {
        if (entry.affiliation.isEmpty() || entry.name.isEmpty()) {
            return;
        }
        Piece house = entry.affiliation.get(0);
        int start = line.piece().start();
        int name = entry.name.get(0).start() - start;
        if (house.start() == start && name > 2 && line.text().startsWith("  ", name - 2)) {
            open(house);
            column = Blanks.margin(line) + name;
        }
    }

    /** Whether a line stands below the names of the house, with nothing to the left of it. */
    boolean goesOn(Line line) {
        return holder != null && column > 0 && Blanks.margin(line) == column;
    }

    /** Lets an entry belong to the house. */
    void own(Entry entry) {
        entry.shared = holder;
        entry.housed = true;
    }
}
