package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.time.Term;

/** The people, with the posts they hold. Their ids are this program's own: who they are in other documents is told in {@link Asbygden}. */
final class People {

    static final PersonId GUNNEL = new PersonId("vintorp/gunnel-ekstrand");
    static final PersonId TORBJORN = new PersonId("vintorp/torbjorn-lindh");
    static final PersonId ISAK = new PersonId("vintorp/isak-molin");
    static final PersonId YVONNE = new PersonId("vintorp/yvonne-trygg");
    static final PersonId BERTIL = new PersonId("vintorp/bertil-hallgren");
    static final PersonId FATIMA = new PersonId("vintorp/fatima-nouri");
    static final PersonId DISA = new PersonId("vintorp/disa-krook");
    static final PersonId NILS = new PersonId("vintorp/nils-rask");
    static final PersonId RAGNHILD = new PersonId("vintorp/ragnhild-sjoo");
    static final PersonId JORGEN = new PersonId("vintorp/jorgen-palm");
    static final PersonId HELEN = new PersonId("vintorp/helen-norrgard");
    static final PersonId PELLE = new PersonId("vintorp/per-olof-vang");
    static final PersonId ELVIRA = new PersonId("vintorp/elvira-stal");
    static final PersonId AKE = new PersonId("vintorp/ake-brodin");
    static final PersonId MOA = new PersonId("vintorp/moa-lindell");
    static final PersonId ROBERT = new PersonId("region/robert-hagglov");
    static final PersonId TORVALD = new PersonId("region/torvald-grim");
    static final PersonId LEIF = new PersonId("region/leif-orrenius");
    static final PersonId HEDDA = new PersonId("region/hedda-falk");
    static final PersonId RUT = new PersonId("region/rut-almer");
    static final PersonId WILMA = new PersonId("region/wilma-dahl");
    static final PersonId GOSTA = new PersonId("region/gosta-angmark");
    static final PersonId SAMIRA = new PersonId("privat/samira-haddad");
    static final PersonId SIV = new PersonId("brukarradet/siv-ekman");
    static final PersonId MARGARETA = new PersonId("kontoret/margareta-ulvhammar");

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEW_TITLE = LocalDate.of(2026, 4, 1);

    private People() {}

    static List<Person> all() {
        return List.of(
                person(GUNNEL, "Gunnel Ekstrand")
                        .withPositions(post("förvaltningschef", Organisations.CARE, Term.until(NEW_YEAR.minusDays(1)))),
                person(TORBJORN, "Torbjörn Lindh")
                        .withPositions(
                                post("verksamhetschef", Organisations.CARE, Term.until(NEW_YEAR.minusDays(1))),
                                post("förvaltningschef", Organisations.CARE, Term.from(NEW_YEAR))),
                person(ISAK, "Isak Molin", "verksamhetssamordnare", Organisations.CARE),
                person(YVONNE, "Yvonne Trygg", "verksamhetschef", Organisations.HOME_CARE),
                person(BERTIL, "Bertil Hallgren", "förvaltningschef", Organisations.DISABILITY),
                person(FATIMA, "Fatima Nouri", "förvaltningschef", Organisations.FAMILY),
                person(DISA, "Disa Krook", "verksamhetschef", Organisations.FAMILY),
                person(NILS, "Nils Rask", "verksamhetschef", Organisations.WORK),
                // She married, and older minutes know her by another name.
                person(RAGNHILD, "Ragnhild Sjöö", "chef för elevhälsan", Organisations.STUDENT_HEALTH)
                        .withNames(
                                new DatedName("Ragnhild Bäck", Term.until(LocalDate.of(2025, 8, 15))),
                                new DatedName("Ragnhild Sjöö", Term.from(LocalDate.of(2025, 8, 16)))),
                person(JORGEN, "Jörgen Palm", "folkhälsostrateg", Organisations.CULTURE),
                person(HELEN, "Helén Norrgård", "MAS", Organisations.MUNICIPALITY),
                person(PELLE, "Per-Olof Vång", "MAR", Organisations.MUNICIPALITY)
                        .withAliases("P-O Vång", "Pelle V"),
                person(ELVIRA, "Elvira Stål")
                        .withPositions(
                                post(
                                        "biståndshandläggare",
                                        Organisations.CARE_ASSESSMENT,
                                        Term.until(NEW_TITLE.minusDays(1))),
                                post("socialsekreterare", Organisations.CARE_ASSESSMENT, Term.from(NEW_TITLE))),
                person(AKE, "Åke Brodin")
                        .withPositions(post("enhetschef", Organisations.CARE, Term.until(LocalDate.of(2025, 10, 31)))),
                person(MOA, "Moa Lindell")
                        .withPositions(post("enhetschef", Organisations.CARE, Term.from(LocalDate.of(2025, 11, 1)))),
                person(ROBERT, "Robert Hägglöv", "utskrivningskoordinator", Organisations.HOSPITAL),
                person(TORVALD, "Torvald Grim", "utvecklingsledare", Organisations.HOSPITAL)
                        .withAliases("Torvald G"),
                person(LEIF, "Leif Orrenius", "utvecklingsledare", Organisations.PRIMARY_CARE),
                person(HEDDA, "Hedda Falk", "områdeschef", Organisations.PRIMARY_CARE)
                        .withAliases("Hedda F"),
                person(RUT, "Rut Almér", "enhetschef", Centres.REHAB),
                person(WILMA, "Wilma Dahl", "psykolog", Organisations.HABILITATION),
                person(GOSTA, "Gösta Ängmark", "klinikchef", Organisations.DENTAL_CARE),
                person(SAMIRA, "Samira Haddad", "verksamhetschef", Centres.TORNET),
                person(SIV, "Siv Ekman", "brukarrepresentant", Organisations.SERVICE_USERS),
                person(MARGARETA, "Margareta Ulvhammar", "processledare", Organisations.OFFICE));
    }

    private static Person person(PersonId id, String name) {
        return new Person.Builder().id(id).name(name).build();
    }

    private static Person person(PersonId id, String name, String title, OrganisationId organisation) {
        return person(id, name).withPositions(post(title, organisation, Term.unknown()));
    }

    private static Position post(String title, OrganisationId organisation, Term term) {
        return new Position.Builder()
                .title(title)
                .organisation(organisation)
                .term(term)
                .build();
    }
}
