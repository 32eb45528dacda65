package se.samverkan.protocol.rules;

import java.time.LocalDate;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.DayRoster;
import se.samverkan.collaboration.SeatOnDay;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Seat;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code group/seat-vacant}: a seat of which it is said that nobody holds it. Of a seat whose holder is merely not known, or of which both is said, nothing
 * is; a vacancy without a day holds until something says otherwise. */
final class SeatVacant extends CollaborationRule {

    SeatVacant() {
        super(Catalogue.rule("group/seat-vacant", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        LocalDate day = LatestDay.of(context).orElse(LocalDate.MAX);
        boolean judged = false;
        for (Group group : KnownGroups.of(context).all()) {
            if (KnownGroups.isAtWork(group) && group.getTerm().contains(day)) {
                judged |= !collaboration.roster().memberships(group.getId()).isEmpty();
                collaboration.on(day).vacancies(group.getId()).stream()
                        .filter(vacancy -> vacancy.getGroup().equals(group.getId()))
                        .filter(vacancy -> isVacant(vacancy, collaboration.on(day)))
                        .forEach(vacancy -> report(vacancy, group, collaboration, findings));
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NOBODY_SITS);
        }
    }

    private static boolean isVacant(Membership vacancy, DayRoster roster) {
        return vacancy.getSeat()
                .flatMap(roster::seat)
                .filter(seat -> seat.state() != SeatOnDay.State.VACANT)
                .isEmpty();
    }

    private static void report(Membership vacancy, Group group, Collaboration collaboration, Findings findings) {
        String seat = vacancy.getSeat()
                .flatMap(collaboration::find)
                .filter(Seat.class::isInstance)
                .map(found -> ((Seat) found).getName())
                .or(vacancy::getAsWritten)
                .orElse(vacancy.getId().value());
        findings.at(vacancy)
                .slot("seat", seat)
                .slot("group", group.getName())
                .quote(vacancy.getAsWritten().orElse(seat))
                .report();
    }
}
