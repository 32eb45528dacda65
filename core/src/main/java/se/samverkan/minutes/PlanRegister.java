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
    private static final int LONGEST_NAME = 100;

    private final PlanWords plan;
    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, String> explained = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();

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
            int close = open + 1;
            while (close < text.length() && Character.isUpperCase(text.charAt(close))) {
                close++;
            }
            String abbreviation = text.substring(open + 1, close);
            if (isAbbreviation(abbreviation) && text.startsWith(")", close)) {
                nameBefore(text.substring(Math.max(0, open - LONGEST_NAME), open))
                        .ifPresent(name -> explain(name, abbreviation));
            }
            open = text.indexOf('(', open + 1);
        }
    }

    private void explain(String name, String abbreviation) {
        if (explained.putIfAbsent(abbreviation, name) == null) {
            aliases.computeIfAbsent(name, key -> new ArrayList<>()).add(abbreviation);
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

    /** The organisation of a name or of an abbreviation that the proposal explains; "kommunen" names none. */
    Optional<OrganisationId> named(String asWritten, List<OrganisationKind> kinds, Optional<Sector> sector) {
        String name = explained.getOrDefault(asWritten, asWritten);
        String slug = Text.slug(name);
        boolean generic = plan.words().get("genericunit").find(name).isPresent();
        if (slug.isEmpty() || generic) {
            return Optional.empty();
        }
        OrganisationId id = new OrganisationId(slug);
        organisations.computeIfAbsent(id, key -> made(key, name, kinds, sector));
        return Optional.of(id);
    }

    private Organisation made(OrganisationId id, String name, List<OrganisationKind> kinds, Optional<Sector> sector) {
        return new Organisation.Builder()
                .id(id)
                .name(name)
                .kind(kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty())
                .sector(sector)
                .addAllAliases(aliases.getOrDefault(name, List.of()))
                .build();
    }
}
