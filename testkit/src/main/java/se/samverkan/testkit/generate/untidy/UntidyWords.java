package se.samverkan.testkit.generate.untidy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invented people, places and sentences, in the Swedish of minutes. */
final class UntidyWords {

    private static final List<String> GIVEN = List.of(
            "Anna",
            "Bo",
            "Eva Maria",
            "Cecilia",
            "Per-Olof",
            "Yusuf",
            "Åsa",
            "Örjan",
            "Maj-Lis",
            "Nadia",
            "Leif",
            "Zelda",
            "Émile");
    private static final List<String> SURNAMES = List.of(
            "Hallencrona", "Tapper", "Öhrvall", "Karimi-Lööf", "af Ekenstam", "Björnfot", "Gullmark", "von Ahlqvist");
    private static final List<String> OUTSIDERS = List.of("Wilgot Zetterquist", "Tyra Xanthopoulos", "Fabian Quick");
    private static final List<String> ORGANISATIONS = List.of(
            "Ekåsa kommun",
            "Vintorps kommun",
            "Åslunda sjukhus",
            "Primärvården Region Västmark",
            "Folktandvården Västmark",
            "Vård- och omsorgsförvaltningen, Mårdsjö kommun",
            "Privata vårdcentraler",
            "Pensionärsrådet Åsbygden");
    private static final List<String> TITLES =
            List.of("enhetschef", "MAS", "socialchef", "utvecklingsledare", "verksamhetschef", "brukarrepresentant");
    private static final List<String> TOPICS = List.of(
            "provtagning i hemmet",
            "syrgas och beställning",
            "vårdplanering på distans",
            "sårvård",
            "sommarens bemanning",
            "unga som är anhöriga",
            "läkemedel vid hemgång",
            "trygghetslarm");
    private static final List<String> HEADINGS = List.of(
            "Vårdplanering på distans",
            "Sårvård i hemmet, vem gör vad?",
            "SIP – samordnad individuell plan",
            "Läkemedel (dosrecept) vid hemgång",
            "Årsplan 2026",
            "Frågan ”vem beställer syrgas”",
            "Fallsäkra hemmet: lägesrapport",
            "IT-stöd",
            "50 år med hemsjukvård",
            "Möte med NSPH den 3 mars 2026 kl 9–11",
            "Hur går det?",
            "Rutin för hemgång – remiss, synpunkter och fortsatt arbete",
            "ÅRSPLAN 2026!");
    private static final List<String> KNOWN_HEADINGS = List.of(
            "Mötets öppnande", "Val av justerare", "Dagordning", "Föregående protokoll", "Övriga frågor", "Avslutning");
    private static final List<String> SENTENCES = List.of(
            "Frågan om TOPIC diskuteras.",
            "Ordföranden hälsar välkommen och öppnar mötet.",
            "Dagordningen godkänns.",
            "NAME berättar om TOPIC.",
            "NAME tar med sig frågan om TOPIC till nästa möte.",
            "12 personer har svarat på enkäten, se bilaga 1.",
            "Kön är nu 11 veckor; i fjol var den 9 (m.m.).",
            "”Det är på kvällen man orkar ringa”, som en av dem sade.",
            "Protokollet från 2025-06-13 läggs till handlingarna.",
            "Är TOPIC en fråga för flera? Ja.",
            "Arbetet med TOPIC fortsätter under våren!",
            "Mål/aktivitet följs upp kl 13.00–14.30 varje onsdag.",
            "Se https://narvard.example.se/asbygden för mer om TOPIC.",
            "Kostnaden är 125 000 kronor, dvs. 50 % mer än 2024.",
            "Tiden räcker inte till och platsen är bokad.",
            "Deltagarna tackas för ett bra möte.",
            "Bilagan är skickad till alla.",
            "Beslut om finansiering tas senare.",
            "Nästa möte är den 12 februari 2031 kl 13.00–15.00 i Hallersta.",
            "Ordförande för gruppen är sjuk i dag.",
            "Flera är närvarande som inte var med sist.",
            "Enligt § 5 i reglementet kan a) och b) slås samman.",
            "Styrgruppen har beslutat att frågan om TOPIC vilar.",
            "NAME undrar: hur går det med TOPIC?\u00a0Ingen vet.",
            "Se punkt 5.1, bilaga 2 och vecka 43–46.",
            "Åtgärd: NAME ringer. Ansvarig: NAME. Klart: den 3 maj.");

    private UntidyWords() {}

    static Arbitrary<String> name() {
        return Combinators.combine(Arbitraries.of(GIVEN), Arbitraries.of(SURNAMES))
                .as((g, s) -> g + " " + s);
    }

    /** Names as a roll has them: whole, given names alone, initials, small letters, blanks too many. */
    static Arbitrary<String> listedName() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, name()),
                Tuple.of(1, Arbitraries.of(GIVEN)),
                Tuple.of(1, Arbitraries.of("Maria G", "anna berg", "Li  Wei", "J. O. Ek", "Ulla-Britt O’Hara")));
    }

    /** Somebody who is on no roll. */
    static Arbitrary<String> outsider() {
        return Arbitraries.of(OUTSIDERS);
    }

    static Arbitrary<String> organisation() {
        return Arbitraries.of(ORGANISATIONS);
    }

    static Arbitrary<String> title() {
        return Arbitraries.of(TITLES);
    }

    static Arbitrary<String> topic() {
        return Arbitraries.of(TOPICS);
    }

    static Arbitrary<String> heading(Keeps domain) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(HEADINGS)),
                Tuple.of(2, knownHeading()),
                // Plain text has no way to say that a mark is no mark.
                Tuple.of(domain.keepsHeadings() ? 1 : 0, Arbitraries.just("*Prov* i _hemmet_ [utkast]")));
    }

    /** A heading by which an item is known for one without a number. */
    static Arbitrary<String> knownHeading() {
        return Arbitraries.of(KNOWN_HEADINGS);
    }

    static Arbitrary<String> sentence() {
        return Combinators.combine(Arbitraries.of(SENTENCES), topic(), name())
                .as((sentence, topic, name) -> sentence.replace("TOPIC", topic).replace("NAME", name));
    }

    /** One to three sentences, now and then with more blanks between them than one. */
    static Arbitrary<String> prose() {
        return Combinators.combine(
                        sentence().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(" ", " ", "  ", "\u00a0"))
                .as((sentences, blank) -> String.join(blank, sentences));
    }
}
