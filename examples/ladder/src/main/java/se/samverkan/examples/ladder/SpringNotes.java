package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;

/** The local preparation group in spring: what became of the winter's decisions, and an answer that comes back down the ladder. */
final class SpringNotes {

    static final LocalDate DATE = LocalDate.of(2026, 3, 11);
    static final Page PAGE = page(DATE);

    private static final Page JUNE = page(LocalDate.of(2026, 6, 10));

    private SpringNotes() {}

    private static Page page(LocalDate day) {
        return new Page(new MeetingId(Groups.LOCAL_PREPARATION + "/" + day), day, NumberStyle.POINT);
    }

    /** The item in which the question's answer is back where it was raised. */
    static AgendaItemId returned() {
        return JUNE.itemId("2");
    }

    static List<Meeting> all() {
        return List.of(
                ShortMeetings.notes(
                        PAGE,
                        Groups.LOCAL_PREPARATION,
                        roll(PAGE),
                        ShortMeetings.previous(
                                PAGE, 1, "Ängsgården och Kvarntorget är med. Anteckningarna läggs till handlingarna."),
                        PAGE.item(2, "Närvårdsmötena")
                                .addContent(Page.text("Dagordningen görs om så att socialtjänsten får plats i den."))
                                .build(),
                        PAGE.item(3, "Första steget")
                                .addContent(Page.text("Ragnhild Sjöö kommer från skolan. Disa Krook kallar till möte."))
                                .build(),
                        PAGE.item(4, "Avvikelser i vårdsamverkan")
                                .addContent(Page.text("Disa Krook berättar om en utskrivning en fredag kväll."))
                                .build()),
                ShortMeetings.notes(
                        JUNE,
                        Groups.LOCAL_PREPARATION,
                        roll(JUNE),
                        ShortMeetings.previous(JUNE, 1, "Inget kvar. Anteckningarna läggs till handlingarna."),
                        JUNE.item(2, "Svar om blodtrycksmätare")
                                .addContent(
                                        Page.text("Vårdcentralen förskriver och kommunen lånar ut. Frågan är klar."))
                                .build()));
    }

    private static List<Attendance> roll(Page page) {
        return new Roll(page.meeting())
                .present(People.YVONNE, "Yvonne Trygg", Organisations.HOME_CARE, "Vintorps kommun", Role.CHAIR)
                .present(People.ISAK, "Isak Molin", Organisations.CARE, "Vintorps kommun", Role.SECRETARY)
                .present(People.DISA, "Disa Krook", Organisations.FAMILY, "Vintorps kommun")
                .present(People.RAGNHILD, "Ragnhild Sjöö", Organisations.STUDENT_HEALTH, "Vintorps kommun")
                .present(People.ROBERT, "Robert Hägglöv", Organisations.HOSPITAL, "ÅLS", Role.SUBSTITUTE)
                .and(robert -> robert.withSubstituteFor(Mention.of("för sjukhuset", Organisations.HOSPITAL)))
                .present(People.LEIF, "Leif Orrenius", Organisations.PRIMARY_CARE, "Primärvården")
                .entries();
    }
}
