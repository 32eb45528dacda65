package se.samverkan.io.docx.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document: Word counts, and comes to the marks that the blocks have.
 *
 * <p>Marks that look alike share an abstract list with nine levels. A mark that is not the next of its level starts a list anew, with a start of its
 * own; so it does not matter whether a program goes on counting in the list of the paragraph or in the abstract one.
 */
final class Numbering {

    static final int LEVELS = 9;
    private static final int INDENT = 357;
    private static final int CHARACTER = 120;
    // A document in which every mark is a look of its own has typed marks from here on.
    private static final int MOST_LOOKS = 1000;
    /** Word takes lists with equal numbers here for the same one when text is pasted. */
    private static final int FIRST_SIGN = 0x5a310000;

    /**
     * Where a block stands in the lists.
     *
     * @param list the number of the list
     * @param level its level, from 0
     */
    record Place(int list, int level) {}

    /** What marks of an abstract list look like, and whether text stands right after them, as in headings, or indented. */
    private record Kind(Mark.Look look, boolean flush) {}

    /** A list of marks that count up from a start, or that do not count. */
    private record Listing(int id, int kind, int level, Optional<Integer> start) {}

    /** What would come next in a list. */
    private record Live(int list, Mark next) {}

    /**
     * The list that a template has for bullets.
     *
     * @param list its number
     * @param deep whether it has deeper levels
     * @param indent how far its first level is indented, in twentieths of a point
     */
    record Bullets(int list, boolean deep, int indent) {

        private static final String ORDINARY = "-–—•*·●o";

        /** Whether a mark may look as the template wants. */
        boolean stands(Mark mark, int level) {
            return mark.look().format() == NumberFormat.BULLET
                    && ORDINARY.contains(mark.look().text())
                    && (level == 0 || deep);
        }
    }

    private final int firstKind;
    private final int firstList;
    private final Optional<Bullets> given;
    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<Map<Kind, Live>> live = new ArrayList<>();
    private final List<Optional<Mark>> nexts = new ArrayList<>();

    /**
     * Lists beside some that are there already.
     *
     * @param firstKind the first free number of an abstract list
     * @param firstList the first free number of a list
     * @param given the list for bullets, if there is one
     */
    Numbering(int firstKind, int firstList, Optional<Bullets> given) {
        this.firstKind = firstKind;
        this.firstList = firstList;
        this.given = given;
        for (int i = 0; i < LEVELS; i++) {
            live.add(new HashMap<>());
            nexts.add(Optional.empty());
        }
    }

    /** The number of a list with bullets, for a style. */
    int bullets() {
        return listOf(new Kind(new Mark.Look(NumberFormat.BULLET, "•"), false), 0, Optional.empty());
    }

    /** The number of a list with numbers, for a style. */
    int numbers() {
        return listOf(new Kind(new Mark.Look(NumberFormat.DECIMAL, Mark.SLOT + "."), false), 0, Optional.empty());
    }

    /**
     * Where a block with a mark stands; nothing if no list can show the mark.
     *
     * @param text the mark
     * @param wanted the level, from 0
     * @param flush whether the text stands right after the mark
     */
    Optional<Place> place(String text, int wanted, boolean flush) {
        int level = Math.min(wanted, LEVELS - 1);
        Mark mark = Mark.of(text, nexts.get(level));
        Kind kind = new Kind(mark.look(), flush);
        if (!mark.isListable() || kinds.size() >= MOST_LOOKS && !kinds.containsKey(kind)) {
            return Optional.empty();
        }
        // In deeper levels programs start counting anew after this.
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            live.get(deeper).values().removeIf(entry -> entry.next().number().isPresent());
            nexts.set(deeper, Optional.empty());
        }
        if (!flush && given.filter(bullets -> bullets.stands(mark, level)).isPresent()) {
            return given.map(bullets -> new Place(bullets.list(), level));
        }
        @Nullable Live before = live.get(level).get(kind);
        int list = before != null && before.next().equals(mark) ? before.list() : listOf(kind, level, mark.number());
        live.get(level).put(kind, new Live(list, mark.next()));
        nexts.set(level, Optional.of(mark.next()));
        return Optional.of(new Place(list, level));
    }

    /** Whether a block stands in the first level of the list that the template's style for bullets brings along. */
    boolean isOfStyle(Place place) {
        return place.level() == 0
                && given.filter(bullets -> bullets.list() == place.list()).isPresent();
    }

    private int listOf(Kind kind, int level, Optional<Integer> start) {
        int abstractId = kinds.computeIfAbsent(kind, k -> firstKind + kinds.size());
        int id = firstList + listings.size();
        listings.add(new Listing(id, abstractId, level, start));
        return id;
    }

    /** Writes what the lists look like, which stands before the lists. */
    void writeKinds(XmlOut xml) {
        kinds.forEach((kind, id) -> {
            xml.start("w:abstractNum").attribute("w:abstractNumId", id);
            xml.value("w:nsid", Integer.toHexString(FIRST_SIGN + id).toUpperCase(Locale.ROOT));
            xml.value("w:multiLevelType", "hybridMultilevel");
            for (int level = 0; level < LEVELS; level++) {
                writeLevel(xml, kind, level);
            }
            xml.end();
        });
    }

    private void writeLevel(XmlOut xml, Kind kind, int level) {
        Mark.Look look = kind.look();
        xml.start("w:lvl").attribute("w:ilvl", level);
        xml.value("w:start", 1).value("w:numFmt", look.format().word());
        if (kind.flush()) {
            xml.value("w:suff", "space");
        }
        boolean counts = NumberFormat.COUNTING.contains(look.format());
        String text = counts ? look.text().replace(Character.toString(Mark.SLOT), "%" + (level + 1)) : look.text();
        xml.value("w:lvlText", text).value("w:lvlJc", "left");
        int hanging = Math.max(INDENT, CHARACTER * (look.text().length() + (counts ? 1 : 0)));
        xml.start("w:pPr").start("w:ind");
        xml.attribute("w:left", kind.flush() ? 0 : indent() + level * INDENT + hanging);
        if (kind.flush()) {
            xml.attribute("w:firstLine", 0);
        } else {
            xml.attribute("w:hanging", hanging);
        }
        xml.end().end().end();
    }

    /** How far all lists are indented, so that they go with those of a template. */
    private int indent() {
        return given.map(bullets -> Math.max(0, bullets.indent() - INDENT)).orElse(0);
    }

    /** Writes the lists. */
    void writeLists(XmlOut xml) {
        for (Listing listing : listings) {
            xml.start("w:num").attribute("w:numId", listing.id());
            xml.value("w:abstractNumId", listing.kind());
            listing.start()
                    .ifPresent(start -> xml.start("w:lvlOverride")
                            .attribute("w:ilvl", listing.level())
                            .value("w:startOverride", start)
                            .end());
            xml.end();
        }
    }
}
