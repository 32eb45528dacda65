package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/** The footnotes, the endnotes or the comments of a document. They are read when the text refers to the first, and stand where it does. */
final class Notes {

    private final Document document;
    private final String kind;
    private final String element;
    private final String format;
    private @Nullable Map<String, Note> notes;
    private int last;

    /** One note: who made it, if it is a comment, and what it says. */
    private record Note(Optional<String> author, List<Block> blocks) {}

    /**
     * Notes of one kind.
     *
     * @param kind how the relationship to their part is called
     * @param element how the element of one note is called
     * @param format how Word writes their numbers if nothing else is said
     */
    Notes(Document document, String kind, String element, String format) {
        this.document = document;
        this.kind = kind;
        this.element = element;
        this.format = format;
    }

    /** A note whose number Word counts: it is its mark. */
    List<Block> counted(@Nullable String id, SourcePlace place) throws ImportException {
        @Nullable Note note = find(id);
        last++;
        return note == null ? List.of() : at(note, NumberFormat.write(format, last, false), place);
    }

    /** A note with a mark of its own. */
    List<Block> marked(@Nullable String id, String mark, SourcePlace place) throws ImportException {
        @Nullable Note note = find(id);
        return note == null ? List.of() : at(note, mark, place);
    }

    /** A comment: the name of whoever made it is its mark. */
    List<Block> authored(@Nullable String id, SourcePlace place) throws ImportException {
        @Nullable Note note = find(id);
        return note == null ? List.of() : at(note, note.author().orElse(""), place);
    }

    private List<Block> at(Note note, String mark, SourcePlace place) {
        Optional<String> marker = Optional.of(mark.strip()).filter(shown -> !shown.isEmpty());
        SourcePlace within = place.withWithin(
                place.getWithin().map(outer -> outer + ", " + element).orElse(element));
        List<Block> blocks = new ArrayList<>();
        for (Block block : note.blocks()) {
            if (block instanceof TextBlock text) {
                TextBlock placed = strip(text).withAnchors(new TextBlock.Anchor(0, within));
                blocks.add(blocks.isEmpty() ? placed.withMarker(marker) : placed);
            }
        }
        if (blocks.isEmpty() && marker.isPresent()) {
            blocks.add(new TextBlock.Builder()
                    .kind(TextBlock.Kind.NOTE)
                    .marker(marker)
                    .addAnchor(new TextBlock.Anchor(0, within))
                    .build());
        }
        return blocks;
    }

    /** Word puts a blank between the number of a note and its text. */
    private static TextBlock strip(TextBlock block) {
        List<Run> runs = block.getRuns();
        if (runs.isEmpty() || !runs.get(0).text().startsWith(" ")) {
            return block;
        }
        List<Run> stripped = new ArrayList<>(runs);
        Run first = stripped.remove(0);
        String rest = first.text().stripLeading();
        if (!rest.isEmpty()) {
            stripped.add(0, new Run(rest, first.looks(), first.link()));
        }
        return block.withRuns(stripped);
    }

    private @Nullable Note find(@Nullable String id) throws ImportException {
        @Nullable Map<String, Note> known = notes;
        if (known == null) {
            known = new HashMap<>();
            // A note that refers to notes finds none.
            notes = known;
            readAll(known);
        }
        return known.get(id);
    }

    private void readAll(Map<String, Note> into) throws ImportException {
        @Nullable String part = document.relationships().part(kind);
        try (@Nullable Xml xml = document.parts().open(part)) {
            if (part != null && xml != null && xml.nextElement()) {
                Story story = Story.of(document, xml, document.parts().relationships(part));
                BlockReader blocks = new BlockReader(story);
                while (xml.nextElement()) {
                    if (xml.name().equals(element)) {
                        readNote(xml, blocks, into);
                    } else {
                        xml.skip();
                    }
                }
                xml.end();
            }
        }
    }

    private void readNote(Xml xml, BlockReader blocks, Map<String, Note> into) throws ImportException {
        @Nullable String id = xml.attribute("id");
        @Nullable String type = xml.attribute("type");
        Optional<String> author = Optional.ofNullable(xml.attribute("author"));
        List<Block> read = new ArrayList<>();
        blocks.readAll(Setting.of(TextBlock.Kind.NOTE, element), read);
        // The other types are the lines that part notes from text.
        if (id != null && (type == null || type.equals("normal"))) {
            into.putIfAbsent(id, new Note(author, read));
        }
    }
}
