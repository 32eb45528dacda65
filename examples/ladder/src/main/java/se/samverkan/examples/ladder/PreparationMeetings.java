package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/** The sub-region's preparation group, which cannot answer a question by itself either, and gets the answer from outside the ladder. */
final class PreparationMeetings {

    private static final Page APRIL = page(LocalDate.of(2026, 4, 16));
    private static final Page MAY = page(LocalDate.of(2026, 5, 21));

    private PreparationMeetings() {}

    private static Page page(LocalDate day) {
        return new Page(new MeetingId(Groups.PREPARATION + "/" + day), day, NumberStyle.POINT);
    }

    static MeetingId sender() {
        return APRIL.meeting();
    }

    static AgendaItemId received() {
        return APRIL.itemId("2");
    }

    static AgendaItemId answered() {
        return MAY.itemId("2");
    }

    static List<Meeting> all() {
        return List.of(
                ShortMeetings.notes(
                                APRIL,
                                Groups.PREPARATION,
                                roll(APRIL),
                                ShortMeetings.next(MAY),
                                ShortMeetings.previous(APRIL, 1, "Läggs till handlingarna."),
                                APRIL.item(2, "Blodtrycksmätare hemma, fråga från Vintorp")
                                        .addContent(Page.text("Gruppen kan inte svara. Margareta Ulvhammar frågar"
                                                + " hjälpmedelsforum."))
                                        .build())
                        .withQuestions(ForwardedQuestions.leftForForum()),
                ShortMeetings.notes(
                        MAY,
                        Groups.PREPARATION,
                        roll(MAY),
                        ShortMeetings.DAY_IS_TOLD_LATER,
                        ShortMeetings.previous(MAY, 1, "Läggs till handlingarna."),
                        MAY.item(2, "Blodtrycksmätare hemma, svar")
                                .addContent(
                                        Page.text("Forumet svarar att vårdcentralen förskriver och kommunen lånar ut."))
                                .build()));
    }

    private static List<Attendance> roll(Page page) {
        return new Roll(page.meeting())
                .present(
                        People.MARGARETA,
                        "Margareta Ulvhammar",
                        Organisations.OFFICE,
                        "Närvårdskontoret",
                        Role.CHAIR,
                        Role.SECRETARY)
                .present(People.TORVALD, "Torvald Grim", Organisations.HOSPITAL, "Åslunda sjukhus")
                .present(People.HELEN, "Helén Norrgård", Organisations.MUNICIPALITY, "Vintorps kommun")
                .present(
                        People.SIV,
                        "Siv Ekman",
                        Organisations.SERVICE_USERS,
                        "Brukarrådet",
                        Role.SERVICE_USER_REPRESENTATIVE)
                .entries();
    }
}
