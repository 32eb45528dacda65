package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Text;

/**
 * An affiliation taken apart: what names an organisation or unit, and what is a title.
 *
 * @param organisation organisation and unit, parted by commas
 * @param title the titles, parted by commas
 */
record Affiliations(Optional<String> organisation, Optional<String> title) {

    Affiliations organisationAlone() {
        return new Affiliations(organisation, Optional.empty());
    }

    static Affiliations of(Optional<String> asWritten, Offices offices, Words words) {
        List<String> organisations = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (String part : asWritten.orElse("").replace('\n', ',').split(",", -1)) {
            String segment = part.strip();
            if (segment.isEmpty()) {
                continue;
            }
            int cut = titleEnd(segment, offices, words);
            if (cut > 0) {
                titles.add(segment.substring(0, cut).strip());
                segment = segment.substring(cut).strip();
            }
            if (!segment.isEmpty()) {
                organisations.add(segment);
            }
        }
        List<String> bodies = organisations.stream()
                .filter(organisation -> !offices.isParty(Words.trimMarks(organisation)))
                .toList();
        // "(S), Ekåsa kommun": the municipality is represented; a party alone is all that is said.
        return new Affiliations(joined(bodies.isEmpty() ? organisations : bodies), joined(titles));
    }

    /** Where a title ends: at the end of the segment, or before the unit that follows its first word. */
    private static int titleEnd(String segment, Offices offices, Words words) {
        if (offices.isTitle(segment)) {
            return segment.length();
        }
        int blank = segment.indexOf(' ');
        if (blank < 0 || !offices.isTitle(segment.substring(0, blank))) {
            return 0;
        }
        String rest = segment.substring(blank + 1);
        boolean unit = words.has("organisation", Text.fold(rest)) || rest.equals(rest.toUpperCase(Locale.ROOT));
        boolean elsewhere = words.start("elsewhere", Text.fold(rest)).isPresent();
        return unit && !elsewhere ? blank : 0;
    }

    private static Optional<String> joined(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
