package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Text;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.plan.PlanUnit;

/** Reads a line that names a unit of an area. */
final class PlanUnits {

    private final PlanWords plan;
    private final PlanRegister register;

    PlanUnits(PlanWords plan, PlanRegister register) {
        this.plan = plan;
        this.register = register;
    }

    /** The units of a list in running text; "vårdcentral och rehabmottagning" is one, since what follows has no name of its own. */
    static List<Said> listed(Said said, Words words) {
        List<Said> units = new ArrayList<>();
        for (Said part : said.strip(".").list(words)) {
            boolean named = Character.isUpperCase(part.text().charAt(0));
            if (named || units.isEmpty()) {
                units.add(part);
            } else {
                Said before = units.remove(units.size() - 1);
                int from = before.piece().start() - said.piece().start();
                units.add(said.sub(from, part.piece().end() - said.piece().start()));
            }
        }
        return units;
    }

    PlanUnit of(Said said) {
        String line = Words.trimMarks(said.words());
        List<OrganisationKind> kinds = plan.kinds(line);
        PlanUnit.Builder unit = new PlanUnit.Builder().asWritten(line).addAllKinds(kinds);
        List<Piece> parts = Commas.split(said.piece(), plan.words());
        // "Klippans vårdcentral och rehabmottagning" can be one organisation or two: only names that stand alone are
        // certain.
        if (parts.stream().allMatch(part -> isName(part.text()))) {
            parts.forEach(part -> register.named(
                            Words.trimMarks(part.words()), plan.kinds(part.text()), plan.sector(part.text()))
                    .ifPresent(unit::addOrganisation));
        }
        return unit.build();
    }

    /** A kind of unit in the singular and a name of its own. */
    private boolean isName(String text) {
        List<String> parts = Names.parts(Words.trimMarks(text));
        boolean several = parts.stream()
                .anyMatch(part ->
                        plan.words().get("severalunits").find(Text.fold(part)).isPresent());
        boolean capital =
                parts.size() > 1 && parts.stream().skip(1).anyMatch(part -> Character.isUpperCase(part.charAt(0)))
                        || parts.size() > 1 && parts.get(0).endsWith("s");
        return plan.kinds(text).size() == 1 && capital && !several;
    }

    /** The kinds that words can mean and need not, of names that say no kind: "Lundakliniken" among healthcare centres. */
    List<OrganisationKind> doubtful(Said said) {
        return Commas.split(said.piece(), plan.words()).stream()
                .filter(part -> plan.kinds(part.text()).isEmpty())
                .flatMap(part -> Names.parts(part.folded()).stream())
                .flatMap(word -> plan.words().ending("unitkindperhaps", Words.trimMarks(word)).stream())
                .distinct()
                .map(OrganisationKind::new)
                .toList();
    }
}
