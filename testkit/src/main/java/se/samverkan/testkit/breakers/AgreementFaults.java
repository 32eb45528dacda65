package se.samverkan.testkit.breakers;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.agreement.Agreement;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.AgreementId;
import se.samverkan.time.Term;

/** Agreements that ran out, were not followed up, or rest on nothing. */
final class AgreementFaults {

    private AgreementFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Collaboration.class,
                                "agreement-past-its-end",
                                "agreement/expired",
                                "The agreement ran out before the last meeting, and nobody has noticed.",
                                (all, pick) -> agreement(
                                        all,
                                        agreement -> agreement.withTerm(Term.until(Sequels.latest(all)
                                                .getDate()
                                                .orElseThrow()
                                                .minusDays(1)))))
                        .where(all -> !all.getMeetings().isEmpty()),
                Fault.of(
                                Collaboration.class,
                                "follow-up-not-held",
                                "agreement/review-due",
                                "The agreement was last followed up years ago.",
                                (all, pick) -> agreement(
                                        all,
                                        agreement -> agreement.withReviewedOn(Changes.replaced(
                                                agreement.getReviewedOn(), day -> day.minusYears(2 + pick % 3)))))
                        .where(all -> !all.getMeetings().isEmpty()),
                Fault.of(
                        Collaboration.class,
                        "rests-on-nothing",
                        "reference/dangling",
                        "The agreement rests on one that is not there.",
                        (all, pick) ->
                                agreement(all, agreement -> agreement.withRestsOn(new AgreementId("saknas-" + pick)))));
    }

    private static Collaboration agreement(Collaboration all, UnaryOperator<Agreement> change) {
        return all.withAgreements(Changes.replaced(all.getAgreements(), change));
    }
}
