package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code plan/declared-count}. Counted are units of the kind that the plan counts; units of another kind may stand in every area. A plan names numbers of some of
 * them too, so of several numbers the greatest is that of all, and one below what is listed is only worth knowing.
 */
final class PlanDeclaredCount extends CollaborationRule {

    private static final Wording COUNT = Catalogue.wording("plan/declared-count.count");
    private static final Wording TWICE = Catalogue.wording("plan/declared-count.twice");
    private static final Wording NOWHERE = Catalogue.wording("plan/declared-count.nowhere");

    PlanDeclaredCount() {
        super(Catalogue.rule("plan/declared-count", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        boolean judged = false;
        boolean any = false;
        for (MeetingPlan plan : collaboration.getMeetingPlans()) {
            for (OrganisationKind kind : plan.getAreas().isEmpty() ? Set.<OrganisationKind>of() : kinds(plan)) {
                any = true;
                ListedUnits units = new ListedUnits(plan, kind, collaboration);
                judged |= units.least() > 0;
                if (units.least() > 0) {
                    places(plan, units, collaboration, context, findings);
                    counts(plan, kind, units, findings);
                }
            }
        }
        if (!any) {
            findings.notApplicable(Reasons.NO_DECLARED_COUNT);
        } else if (!judged) {
            findings.notEvaluated(Reasons.NO_UNITS_OF_KIND);
        }
    }

    private static Set<OrganisationKind> kinds(MeetingPlan plan) {
        Set<OrganisationKind> kinds = new LinkedHashSet<>();
        plan.getDeclaredCounts().forEach(count -> count.getKind().ifPresent(kinds::add));
        return kinds;
    }

    /** Where units stand: in one area each. */
    private static void places(
            MeetingPlan plan, ListedUnits units, Collaboration collaboration, RuleContext context, Findings findings) {
        units.repeated()
                .forEach((line, first) -> report(
                        findings.at(line.path()),
                        TWICE,
                        Map.of("unit", line.unit().getAsWritten(), "first", first, "second", line.area()),
                        line.unit().getAsWritten()));
        Optional<LocalDate> day = plan.getTerm().from().or(() -> LatestDay.of(context));
        Optional<LocalCareArea> area = plan.getArea()
                .flatMap(id -> collaboration.getAreas().stream()
                        .filter(one -> one.getId().equals(id))
                        .findFirst());
        if (area.isPresent() && day.isPresent()) {
            units.missing(area.get(), day.get())
                    .forEach(unit -> report(
                            findings.at(plan, "areas"),
                            NOWHERE,
                            Map.of("unit", unit.getName(), "area", area.get().getName()),
                            unit.getName()));
        }
    }

    /** How many there are. The numbers by sector are held to the list where that of all is right, or not told. */
    private static void counts(MeetingPlan plan, OrganisationKind kind, ListedUnits units, Findings findings) {
        List<DeclaredCount> counts = plan.getDeclaredCounts();
        int whole = greatest(counts, kind, Optional.empty());
        if (whole >= 0 && differs(counts.get(whole).getNumber(), units.least(), units.most())) {
            report(plan, whole, units.least(), units.most(), findings);
            return;
        }
        Set<Sector> sectors = new LinkedHashSet<>();
        counts.forEach(count -> count.getSector().ifPresent(sectors::add));
        for (Sector sector : sectors) {
            int part = greatest(counts, kind, Optional.of(sector));
            if (part >= 0 && differs(counts.get(part).getNumber(), units.least(sector), units.most(sector))) {
                report(plan, part, units.least(sector), units.most(sector), findings);
            }
        }
    }

    private static boolean differs(int declared, int least, int most) {
        return declared < least || declared > most;
    }

    private static void report(MeetingPlan plan, int at, int least, int most, Findings findings) {
        DeclaredCount count = plan.getDeclaredCounts().get(at);
        int listed = count.getNumber() < least ? least : most;
        Findings.Draft draft = findings.at(plan.path().then("declaredCounts", at));
        report(
                count.getNumber() < least ? draft.atMost(Severity.INFO) : draft,
                COUNT,
                Map.of("declared", count.getAsWritten(), "listed", Integer.toString(listed)),
                count.getAsWritten());
    }

    private static void report(Findings.Draft draft, Wording what, Map<String, String> slots, String quote) {
        draft.slot("whatSv", what.fill(Language.SWEDISH, slots))
                .slot("whatEn", what.fill(Language.ENGLISH, slots))
                .quote(quote)
                .report();
    }

    /** The place of the first of the greatest numbers of a kind and sector, or -1. */
    private static int greatest(List<DeclaredCount> counts, OrganisationKind kind, Optional<Sector> sector) {
        int greatest = -1;
        for (int i = 0; i < counts.size(); i++) {
            DeclaredCount count = counts.get(i);
            boolean fits = count.getKind().filter(kind::equals).isPresent()
                    && count.getSector().equals(sector);
            if (fits
                    && (greatest < 0 || count.getNumber() > counts.get(greatest).getNumber())) {
                greatest = i;
            }
        }
        return greatest;
    }
}
