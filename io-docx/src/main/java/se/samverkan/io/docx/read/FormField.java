package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;

/** What a field of a form shows that has no result in the text: a box that is ticked or not, the entry of a list that was chosen. */
final class FormField {

    private static final String TICKED = "☒";
    private static final String OPEN = "☐";

    private boolean box;
    private boolean ticked;
    private boolean said;
    private int chosen;
    private final List<String> entries = new ArrayList<>(0);

    private FormField() {}

    /** Reads the mark that begins a field, up to its end; gives what the field shows by itself, or null. */
    static @Nullable String read(Xml xml) throws ImportException {
        FormField field = new FormField();
        field.readAll(xml);
        return field.shown();
    }

    private void readAll(Xml xml) throws ImportException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "checkBox" -> box = true;
                case "checked" -> {
                    said = true;
                    ticked = xml.isOn();
                }
                // The same element gives the number of an entry in lists; there it does no harm.
                case "default" -> ticked = said ? ticked : xml.isOn();
                case "result" -> chosen = xml.number("val", 0);
                case "listEntry" -> {
                    @Nullable String entry = xml.value();
                    entries.add(entry == null ? "" : entry);
                }
                default -> {}
            }
            readAll(xml);
        }
    }

    private @Nullable String shown() {
        if (box) {
            return ticked ? TICKED : OPEN;
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : null;
    }
}
