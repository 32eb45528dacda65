package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;

/** What findings say to people, and whether it is whole. */
final class Told {

    private Told() {}

    /** Asserts that message and hint are whole in both languages. */
    static void inFull(Finding finding) {
        inFull(finding.getCode() + ", message", finding.getText().message(), finding.getSlots());
        inFull(finding.getCode() + ", hint", finding.getText().hint(), finding.getSlots());
    }

    private static void inFull(String what, Wording wording, Map<String, String> values) {
        for (Language language : Language.values()) {
            String template = wording.template(language);
            assertThat(template)
                    .as("%s in %s: something is said. Hint: fill in the catalogue", what, language.tag())
                    .isNotBlank();
            assertThat(values.keySet())
                    .as(
                            "%s in %s, \"%s\": every slot is filled. Hint: give each {slot} a value, or mend the template",
                            what, language.tag(), template)
                    .containsAll(slots(template));
        }
    }

    /** The names of the slots of a template; a brace that is never closed is one that nothing can fill, and {} is text. */
    static Set<String> slots(String template) {
        Set<String> slots = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            slots.add(close < 0 ? template.substring(open) : template.substring(open + 1, close));
        }
        slots.remove("");
        return slots;
    }

    /** What a template speaks of: its slots, of which those that hold a word of one language, ending in Sv or En, count as one. */
    static Set<String> meanings(String template) {
        Set<String> meanings = new TreeSet<>();
        slots(template)
                .forEach(slot -> meanings.add(
                        slot.endsWith("Sv") || slot.endsWith("En") ? slot.substring(0, slot.length() - 2) : slot));
        return meanings;
    }
}
