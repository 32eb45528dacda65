package se.samverkan.testkit.generate.years;

import java.util.Optional;
import se.samverkan.group.ItemKind;

/** What custom puts on an agenda, in the order in which it comes up. */
enum Matter {
    OPENING("Mötets öppnande", "opening"),
    ELECTION("Val av justerare", "election-of-verifier"),
    APPROVAL("Godkännande av dagordning", "approval-of-agenda"),
    PREVIOUS("Föregående möte", "previous-minutes"),
    /** What went before comes up again. */
    GIVEN,
    /** Whatever the meeting is about. */
    FREE,
    REPORT("Rapport från arbetsutskottet", "report-from-group"),
    OTHER_BUSINESS("Övriga frågor", "other-business"),
    SUMMARY("Sammanfattning av beslut", "decision-summary"),
    NEXT_MEETING("Nästa möte", "next-meeting"),
    CLOSING("Mötets avslutande", "closing");

    private final String title;
    private final String code;

    Matter() {
        this("", "");
    }

    Matter(String title, String code) {
        this.title = title;
        this.code = code;
    }

    String title() {
        return title;
    }

    Optional<ItemKind> kind() {
        return Optional.of(code).filter(some -> !some.isEmpty()).map(ItemKind::new);
    }
}
