package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.id.OrganisationId;
import se.samverkan.language.Text;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;

/** The organisations that a proposal names, each under the id that its name gives, and the abbreviations that it explains. */
final class PlanRegister {

    private static final int LONGEST_ABBREVIATION = 6;

    private final PlanWords plan;
    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, String> explained = new LinkedHashMap<>();

    PlanRegister(PlanWords plan) {
        this.plan = plan;
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    /** "Omsorgsförvaltningen (OMF)": from now on the abbreviation is that organisation. */
    void explain(String text) {
        int open = text.indexOf('(');
        while (open > 0) {
            int close = text.indexOf(')', open);
            String abbreviation =
                    close < 0 ? "" : text.substring(open + 1, close).strip();
            if (isAbbreviation(abbreviation)) {
                nameBefore(text.substring(0, open)).ifPresent(name -> explained.putIfAbsent(abbreviation, name));
            }
            open = text.indexOf('(', open + 1);
        }
    }

    static boolean isAbbreviation(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_ABBREVIATION
                && text.chars().allMatch(Character::isUpperCase);
    }

    /** The name that ends a text: back from its last word, which names an organisation, to the last capital that can begin it. */
    private Optional<String> nameBefore(String text) {
        List<String> parts = Names.parts(text);
        int last = parts.size() - 1;
        if (last < 0 || !plan.offices().isOrganisationWord(parts.get(last))) {
            return Optional.empty();
        }
        int first = last;
        while (first >= 0 && !Character.isUpperCase(parts.get(first).charAt(0))) {
            first--;
        }
        return first < 0 ? Optional.empty() : Optional.of(String.join(" ", parts.subList(first, last + 1)));
    }

    /** The organisation of a name or of an abbreviation that the proposal explains. */
    Optional<OrganisationId> named(String asWritten, List<OrganisationKind> kinds, Optional<Sector> sector) {
        String name = explained.getOrDefault(asWritten, asWritten);
        String slug = Text.slug(name);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        OrganisationId id = new OrganisationId(slug);
        organisations.computeIfAbsent(id, key -> made(key, name, kinds, sector));
        return Optional.of(id);
    }

    private Organisation made(OrganisationId id, String name, List<OrganisationKind> kinds, Optional<Sector> sector) {
        List<String> aliases = new ArrayList<>();
        explained.forEach((abbreviation, full) -> {
            if (full.equals(name)) {
                aliases.add(abbreviation);
            }
        });
        return new Organisation.Builder()
                .id(id)
                .name(name)
                .kind(kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty())
                .sector(sector)
                .addAllAliases(aliases)
                .build();
    }
}
