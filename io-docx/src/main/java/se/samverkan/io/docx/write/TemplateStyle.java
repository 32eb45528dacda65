package se.samverkan.io.docx.write;

import java.util.List;
import java.util.Optional;

/**
 * A style of a template.
 *
 * @param id its id
 * @param type what it is for: {@code paragraph}, {@code character}, {@code table}, {@code numbering}
 * @param names the names that people know it by
 * @param isDefault whether it is the one for everything of its type that says no other
 * @param parent the id of the style that it is based on
 * @param list the number of the list that its paragraphs stand in; 0 for none, nothing if it does not say
 */
record TemplateStyle(
        String id,
        String type,
        List<String> names,
        boolean isDefault,
        Optional<String> parent,
        Optional<String> list) {}
