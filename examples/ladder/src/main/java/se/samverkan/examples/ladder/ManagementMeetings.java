package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;

/** The local management group in spring: it settles a condition, sends a question on, and hears the answer. */
final class ManagementMeetings {

    static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 19);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 4);

    private static final Page EARLY = page(FEBRUARY);
    private static final Page LATE = page(JUNE);

    static final DecisionId COORDINATOR = new DecisionId(EARLY.meeting() + "/3/d1");
    static final DecisionId MONITORS_GO_ON = new DecisionId(EARLY.meeting() + "/4/d1");

    private ManagementMeetings() {}

    private static Page page(LocalDate day) {
        return new Page(new MeetingId(Groups.LOCAL_MANAGEMENT + "/" + day), day, NumberStyle.PARENTHESIS);
    }

    /** The meeting that sends the question further up. */
    static MeetingId sender() {
        return EARLY.meeting();
    }

    /** The item in which the autumn's decisions are gone through and its minutes filed. */
    static AgendaItemId reviewed() {
        return EARLY.itemId("2");
    }

    /** The item in which the question from the preparation group comes up. */
    static AgendaItemId received() {
        return EARLY.itemId("4");
    }

    /** The item in which the answer comes back from the sub-region. */
    static AgendaItemId answered() {
        return LATE.itemId("10");
    }

    static List<Meeting> all() {
        return List.of(february(), june());
    }

    private static Meeting february() {
        return ShortMeetings.protocol(
                        EARLY,
                        Groups.LOCAL_MANAGEMENT,
                        roll(EARLY),
                        ShortMeetings.next(LATE),
                        ShortMeetings.opening(EARLY, 1, "Torvald Grim"),
                        ShortMeetings.previous(
                                EARLY,
                                2,
                                "Temadagen är betald och genomförd, och brevet till regionen är skickat. Protokollet från den 9 oktober läggs till"
                                        + " handlingarna."),
                        EARLY.item(3, "Samordnare för närvårdsmötena")
                                .addContent(EARLY.decision(
                                                COORDINATOR,
                                                "Kommunen anställer en samordnare på halvtid, betald av statsbidrag."
                                                        + " Därmed gäller beslutet om närvårdsmöten.")
                                        .addResponsible(Mention.of("Kommunen", Parties.MUNICIPALITY))
                                        .addEffect(DecisionEffect.of(EffectKind.FUNDS, Projects.COORDINATOR_MONEY))
                                        .build()
                                        .then(Step.to(DecisionStage.EFFECTIVE).on(FEBRUARY))
                                        .then(Step.to(DecisionStage.FULFILLED).basis(LATE.itemId("9"))))
                                .build(),
                        EARLY.item(4, "Blodtrycksmätare hemma")
                                .addContent(Page.text("Frågan kommer från lokal beredningsgrupp den 14 januari."))
                                .addContent(EARLY.decision(
                                                MONITORS_GO_ON,
                                                "Torvald Grim tar frågan vidare till beredningsgruppen i Åsbygden.")
                                        .addResponsible(Mention.of("Torvald Grim", People.TORVALD))
                                        .build()
                                        .then(Step.to(DecisionStage.EFFECTIVE).on(FEBRUARY)))
                                .build(),
                        EARLY.item(5, "Temadagen kommande år")
                                .addContent(Page.text("Temadagen får ett eget anslag varje höst."))
                                .build(),
                        fromTheGroups(EARLY, 6, "Torbjörn Lindh berättar från styrgruppens möte den 5 februari."),
                        ShortMeetings.closing(EARLY, 7))
                .withQuestions(ForwardedQuestions.forwarded());
    }

    private static Meeting june() {
        return ShortMeetings.protocol(
                LATE,
                Groups.LOCAL_MANAGEMENT,
                roll(LATE),
                ShortMeetings.DAY_IS_TOLD_LATER,
                ShortMeetings.opening(LATE, 8, "Torvald Grim"),
                ShortMeetings.previous(
                        LATE,
                        9,
                        "Samordnaren för närvårdsmötena är anställd. Protokollet från den 19 februari läggs till"
                                + " handlingarna."),
                LATE.item(10, "Blodtrycksmätare hemma, svar")
                        .addContent(
                                Page.text("Vårdcentralen förskriver, kommunen lånar ut. Yvonne Trygg berättar det för"
                                        + " lokal beredningsgrupp."))
                        .build(),
                fromTheGroups(LATE, 11, "Yvonne Trygg berättar från lokal beredningsgrupps möte den 11 mars."),
                ShortMeetings.closing(LATE, 12));
    }

    /** Two standing items in one. */
    private static AgendaItem fromTheGroups(Page page, int number, String words) {
        return page.item(number, "Från grupperna i samverkan och lokal beredningsgrupp")
                .addKind(ItemKind.REPORT_FROM_GROUP)
                .addContent(Page.text(words))
                .build();
    }

    /** Torbjörn Lindh has the chair from the new year on. */
    private static List<Attendance> roll(Page page) {
        return new Roll(page.meeting())
                .present(People.TORBJORN, "Torbjörn Lindh", Organisations.CARE, "OMF", Role.CHAIR)
                .present(People.ISAK, "Isak Molin", Organisations.CARE, "OMF", Role.SECRETARY)
                .present(People.TORVALD, "Torvald Grim", Organisations.HOSPITAL, "ÅLS", Role.VERIFIER)
                .present(People.RUT, "Rut Almér", Centres.REHAB, "Primärvården", Role.SUBSTITUTE)
                .and(rut -> rut.withSubstituteFor(Mention.of("ersätter Hedda Falk", People.HEDDA)))
                .absent(People.HEDDA, "Hedda Falk", Organisations.PRIMARY_CARE, "Primärvården")
                .present(People.SAMIRA, "Samira Haddad", Centres.TORNET, "Privat primärvård")
                .and(samira -> samira.withOnline(true))
                .present(People.YVONNE, "Yvonne Trygg", Organisations.HOME_CARE, "Hemtjänsten")
                .present(People.BERTIL, "Bertil Hallgren", Organisations.DISABILITY, "FSF")
                .present(People.FATIMA, "Fatima Nouri", Organisations.FAMILY, "FAM")
                .present(People.RAGNHILD, "Ragnhild Sjöö", Organisations.SCHOOL, "UBF")
                .absent(People.JORGEN, "Jörgen Palm", Organisations.CULTURE, "KFF")
                .absent(People.GOSTA, "Gösta Ängmark", Organisations.DENTAL_CARE, "Tandvården")
                .entries();
    }
}
