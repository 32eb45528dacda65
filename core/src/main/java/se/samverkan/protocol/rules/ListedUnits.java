package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanUnit;

/**
 * The units of one kind that the areas of a plan list, each once.
 *
 * <p>One line can name two units, and a line can name none of which the kind is known: then there are at least so many, and perhaps more. Such a
 * line that stands in several areas names no unit of the kind, for each unit has one area.
 */
final class ListedUnits {

    /**
     * A line.
     *
     * @param path where it stands in the model
     * @param area the name of the area
     * @param unit the line
     */
    record Line(ModelPath path, String area, PlanUnit unit) {

        String key() {
            return Text.key(unit.getAsWritten());
        }
    }

    private final OrganisationKind kind;
    private final Collaboration collaboration;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> unknown;

    ListedUnits(MeetingPlan plan, OrganisationKind kind, Collaboration collaboration) {
        this.kind = kind;
        this.collaboration = collaboration;
        List<Line> all = lines(plan);
        all.stream().filter(line -> line.unit().getKinds().contains(kind)).forEach(lines::add);
        this.unknown = all.stream()
                .filter(line -> line.unit().getKinds().isEmpty())
                .filter(line -> areasOf(line, all).size() == 1)
                .toList();
    }

    private static List<Line> lines(MeetingPlan plan) {
        List<Line> lines = new ArrayList<>();
        for (int a = 0; a < plan.getAreas().size(); a++) {
            PlanArea area = plan.getAreas().get(a);
            for (int u = 0; u < area.getUnits().size(); u++) {
                ModelPath path = plan.path().then("areas", a).then("units", u);
                lines.add(new Line(path, area.getName(), area.getUnits().get(u)));
            }
        }
        return lines;
    }

    private static Set<String> areasOf(Line line, List<Line> all) {
        Set<String> areas = new LinkedHashSet<>();
        all.stream().filter(other -> other.key().equals(line.key())).forEach(other -> areas.add(other.area()));
        return areas;
    }

    /** How many units there are at least. */
    int least() {
        return numbers(line -> true);
    }

    /** How many there are at most: of each line whose kind is not known one. */
    int most() {
        return least() + unknown.size();
    }

    /** How many of them are known to be of a sector. */
    int least(Sector sector) {
        return numbers(line -> sectorOf(line).filter(sector::equals).isPresent());
    }

    /** How many of them may be of a sector. */
    int most(Sector sector) {
        return numbers(line ->
                        sectorOf(line).filter(other -> !other.equals(sector)).isEmpty())
                + unknown.size();
    }

    private int numbers(Predicate<Line> wanted) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        lines.stream().filter(wanted).forEach(line -> numbers.putIfAbsent(line.key(), number(line)));
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int number(Line line) {
        return Math.max(1, organisations(line).size());
    }

    private List<Organisation> organisations(Line line) {
        return line.unit().getOrganisations().stream()
                .flatMap(id -> collaboration.findOrganisation(id).stream())
                .filter(organisation ->
                        organisation.getKind().filter(kind::equals).isPresent())
                .toList();
    }

    private Optional<Sector> sectorOf(Line line) {
        List<Organisation> organisations = organisations(line);
        return organisations.isEmpty() ? Optional.empty() : organisations.get(0).getSector();
    }

    /** The lines that repeat one of another area, each with the area that has it first. */
    Map<Line, String> repeated() {
        Map<String, Line> first = new HashMap<>();
        Map<Line, String> repeated = new LinkedHashMap<>();
        for (Line line : lines) {
            Line before = first.putIfAbsent(line.key(), line);
            if (before != null && !before.area().equals(line.area())) {
                repeated.put(line, before.area());
            }
        }
        return repeated;
    }

    /** The organisations of the kind that an area has and no line can mean; none if a line leaves open whom it means. */
    List<Organisation> missing(LocalCareArea area, LocalDate day) {
        boolean open = !unknown.isEmpty()
                || lines.stream().anyMatch(line -> organisations(line).isEmpty());
        return open
                ? List.of()
                : area.getUnits().stream()
                        .filter(unit -> unit.term().contains(day))
                        .flatMap(unit -> collaboration.findOrganisation(unit.organisation()).stream())
                        .filter(unit -> unit.getKind().filter(kind::equals).isPresent())
                        .filter(unit -> lines.stream()
                                .noneMatch(
                                        line -> line.unit().getOrganisations().contains(unit.getId())))
                        .toList();
    }
}
