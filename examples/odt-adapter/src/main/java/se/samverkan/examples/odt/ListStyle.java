package se.samverkan.examples.odt;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.io.ImportException;

/**
 * The marks of a list, level by level.
 *
 * @param levels the levels that have a mark, from 0
 */
record ListStyle(Map<Integer, Level> levels) {

    /** No marks. */
    static final ListStyle NONE = new ListStyle(Map.of());

    private static final String BULLET = "•";

    /**
     * The marks of one level.
     *
     * @param bullet the bullet, if there are no numbers
     * @param format how numbers are written, empty for none
     * @param prefix what stands before a mark
     * @param suffix what stands after it
     * @param start the first number
     * @param shown how many levels the number shows, its own the last
     */
    record Level(Optional<String> bullet, String format, String prefix, String suffix, int start, int shown) {}

    /** The level, or nothing if it has no marks. */
    Optional<Level> level(int level) {
        return Optional.ofNullable(levels.get(level));
    }

    /** Reads {@code text:list-style} or {@code text:outline-style}, up to its end. */
    static ListStyle read(Xml xml) throws ImportException {
        Map<Integer, Level> levels = new TreeMap<>();
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                int number = xml.number("text:level").orElse(0);
                if (number > 0) {
                    levels.put(number - 1, readLevel(xml));
                }
                xml.skip();
            }
        }
        return new ListStyle(levels);
    }

    private static Level readLevel(Xml xml) {
        Optional<String> bullet = xml.name().equals("text:list-level-style-bullet")
                ? Optional.of(shown(xml.attribute("text:bullet-char").orElse(BULLET)))
                : xml.name().equals("text:list-level-style-image") ? Optional.of(BULLET) : Optional.empty();
        return new Level(
                bullet,
                xml.attribute("style:num-format").orElse(""),
                xml.attribute("style:num-prefix").orElse(""),
                xml.attribute("style:num-suffix").orElse(""),
                xml.number("text:start-value").orElse(1),
                Math.max(1, xml.number("text:display-levels").orElse(1)));
    }

    /** Bullets of symbol fonts have code points of their own, which show nothing in any other font. */
    private static String shown(String bullet) {
        boolean symbol = bullet.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        return symbol ? BULLET : bullet;
    }

    /** The mark of an entry, or nothing if its level shows none. */
    Optional<String> mark(int level, Counts counts) {
        Optional<Level> found = level(level);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Level own = found.get();
        // The office programs show nothing around a bullet, whatever stands in the file.
        String mark = own.bullet().orElseGet(() -> own.prefix() + number(level, own, counts) + own.suffix());
        return mark.isBlank() ? Optional.empty() : Optional.of(mark.strip());
    }

    private String number(int level, Level own, Counts counts) {
        if (own.format().isEmpty()) {
            return "";
        }
        StringBuilder number = new StringBuilder();
        for (int i = Math.max(0, level + 1 - own.shown()); i <= level; i++) {
            Optional<Level> above =
                    level(i).filter(l -> l.bullet().isEmpty() && !l.format().isEmpty());
            if (above.isPresent()) {
                number.append(number.isEmpty() ? "" : ".");
                number.append(NumberFormat.write(
                        above.get().format(), counts.at(i, above.get().start())));
            }
        }
        return number.toString();
    }
}
