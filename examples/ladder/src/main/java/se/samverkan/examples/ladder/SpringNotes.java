package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.ItemOutcome;
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
                        ShortMeetings.next(JUNE),
                        ShortMeetings.previous(
                                PAGE, 1, "Ängsgården och Kvarntorget är med. Anteckningarna läggs till handlingarna."),
                        PAGE.item(2, "Närvårdsmötena")
                                .addContent(Page.text("Dagordningen görs om så att socialtjänsten får plats i den."))
                                .build(),
                        PAGE.item(3, "Tillfälliga arbetsgrupper")
                                .addKind(ItemKind.STANDING)
                                .addContent(
                                        Page.text("Första steget: Ragnhild Sjöö kommer från skolan. Disa Krook kallar"
                                                + " till möte."))
                                .build(),
                        PAGE.item(4, "Avvikelser i vårdsamverkan")
                                .addKind(ItemKind.STANDING)
                                .addContent(Page.text("Disa Krook berättar om en utskrivning en fredag kväll."))
                                .build()),
                ShortMeetings.notes(
                        JUNE,
                        Groups.LOCAL_PREPARATION,
                        roll(JUNE),
                        ShortMeetings.DAY_IS_TOLD_LATER,
                        ShortMeetings.previous(JUNE, 1, "Inget kvar. Anteckningarna läggs till handlingarna."),
                        JUNE.item(2, "Svar om blodtrycksmätare")
                                .addContent(
                                        Page.text("Vårdcentralen förskriver och kommunen lånar ut. Frågan är klar."))
                                .build(),
                        JUNE.item(3, "Tillfälliga arbetsgrupper")
                                .addKind(ItemKind.STANDING)
                                .addContent(Page.text("Första steget har träffats. Försöket med hembesök är slut."))
                                .build(),
                        JUNE.item(4, "Avvikelser i vårdsamverkan")
                                .addKind(ItemKind.STANDING)
                                .outcome(ItemOutcome.NOTHING_TO_REPORT)
                                .addContent(Page.text("Inga nya."))
                                .build()));
    }

    private static List<Attendance> roll(Page page) {
        return new Roll(page.meeting())
                .present(People.YVONNE, "Yvonne Trygg", Organisations.HOME_CARE, "Vintorps kommun", Role.CHAIR)
                .present(People.ISAK, "Isak Molin", Organisations.CARE, "Vintorps kommun", Role.SECRETARY)
                .present(People.MOA, "Moa Lindell", Organisations.CARE, "Vintorps kommun")
                .present(People.HELEN, "Helén Norrgård", Organisations.MUNICIPALITY, "Vintorps kommun")
                .present(People.PELLE, "Per-Olof Vång", Organisations.MUNICIPALITY, "Vintorps kommun")
                .present(People.DISA, "Disa Krook", Organisations.FAMILY, "Vintorps kommun")
                .present(People.NILS, "Nils Rask", Organisations.WORK, "Vintorps kommun")
                .present(
                        People.RAGNHILD, "Ragnhild Sjöö", Organisations.STUDENT_HEALTH, "Vintorps kommun", Role.COOPTED)
                .absent(People.TORVALD, "Torvald Grim", Organisations.HOSPITAL, "ÅLS")
                .present(People.ROBERT, "Robert Hägglöv", Organisations.HOSPITAL, "ÅLS", Role.SUBSTITUTE)
                .and(robert -> robert.withSubstituteFor(Mention.of("för sjukhuset", Organisations.HOSPITAL)))
                .present(People.LEIF, "Leif Orrenius", Organisations.PRIMARY_CARE, "Primärvården")
                .present(People.RUT, "Rut Almér", Centres.REHAB, "Primärvården rehab")
                .present(People.SAMIRA, "Samira Haddad", Centres.TORNET, "Privata vårdcentraler")
                .absent(People.WILMA, "Wilma Dahl", Organisations.HABILITATION, "Habiliteringen")
                .entries();
    }
}
