package se.samverkan.testkit.breakers;

import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;

/** Words that point out somebody who is cared for. */
final class PrivacyFaults {

    private static final List<String> CASES = List.of(
            "Patienten är född den 3 mars 1941 och skickades hem utan läkemedel.",
            "Brukaren bor på Norra Kvarngatan 12 och saknar hemtjänst.",
            "Avvikelsen gäller patienten med journalnummer 48213.");

    private PrivacyFaults() {}

    static List<Breaker<?>> all() {
        return List.of(Fault.of(
                        Meeting.class,
                        "case-told",
                        "privacy/individual-case",
                        "The narrative points out one patient.",
                        (meeting, pick) -> {
                            AgendaItem item = Changes.pick(meeting.getAgenda(), PrivacyFaults::isNarrative, pick);
                            return Changes.replace(meeting, Changes.plus(item, Passage.of(Changes.pick(CASES, pick))));
                        })
                .where(meeting -> meeting.getAgenda().stream().anyMatch(PrivacyFaults::isNarrative)));
    }

    private static boolean isNarrative(AgendaItem item) {
        return !item.is(ItemKind.DECISION_SUMMARY);
    }
}
