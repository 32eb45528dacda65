package se.samverkan.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.UnknownProperties;

/**
 * What becomes of properties that the model does not know, and what is told of those that are kept: one finding for each name in each type, and
 * one for all names beyond a number that nobody would read.
 */
final class Unknowns {

    private static final int MOST_TOLD = 50;

    /** A name in a type. */
    private record Property(String type, String name) {}

    /** Where a property stands first, and how often. */
    private static final class Told {
        final SourcePlace place;
        final String pointer;
        long count = 1;

        Told(SourcePlace place, String pointer) {
            this.place = place;
            this.pointer = pointer;
        }
    }

    private final UnknownProperties choice;
    private final Map<Property, Told> told = new LinkedHashMap<>();
    private Places places;
    private long untold;

    Unknowns(UnknownProperties choice, Places places) {
        this.choice = choice;
        this.places = places;
    }

    /** Another part of the document follows. */
    void goOn(Places next) {
        places = next;
    }

    /** Whether they are refused even where there is room for them. */
    boolean refused() {
        return choice == UnknownProperties.REFUSE;
    }

    /** Notes that the property whose name is the current token is kept in a thing of some type. */
    void kept(String type, JsonIn in) {
        Property property = new Property(type, in.text());
        Told already = told.get(property);
        if (already != null) {
            already.count++;
        } else if (told.size() < MOST_TOLD) {
            told.put(property, new Told(places.of(in.spot()), in.pointer()));
        } else {
            untold++;
        }
    }

    /** What there is to tell. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        told.forEach((property, first) -> findings.add(JsonFindings.finding(
                Severity.INFO,
                new Remark("json/unknown-kept", first.pointer)
                        .with("property", JsonIn.shown(property.name()))
                        .with("type", property.type())
                        .with("count", Long.toString(first.count)),
                Optional.of(first.place))));
        if (untold > 0) {
            findings.add(JsonFindings.finding(
                    Severity.INFO,
                    new Remark("json/unknown-kept-more", "").with("count", Long.toString(untold)),
                    Optional.empty()));
        }
        return findings;
    }
}
