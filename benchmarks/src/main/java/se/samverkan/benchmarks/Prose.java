package se.samverkan.benchmarks;

import java.util.List;

/** Sentences such as minutes are made of, the same at every run. */
final class Prose {

    private static final List<String> SENTENCES = List.of(
            "Arbetet med en gemensam rutin för hemgång från sjukhuset fortsätter enligt plan.",
            "Flera enheter har svårt att bemanna över sommaren, och det märks mest på kvällar och helger.",
            "Gruppen för en dialog om hur frågan ska tas vidare.",
            "Antalet samordnade planer har ökat sedan i höstas; fler möten sker på distans.",
            "Vårdcentralerna önskar en kortare väg in till kommunens handläggare.",
            "En enkät har gått ut till alla verksamheter, och svaren sammanställs i juni.",
            "Ekåsa kommun berättar om det nya boendet, som öppnar \"så snart ventilationen är godkänd\".",
            "Sjukhuset har infört ett nytt arbetssätt på akuten – de första veckorna har gått bra.",
            "Avvikelser som rör läkemedel vid utskrivning kommer fortfarande, om än färre än tidigare.",
            "Representanten för brukarna lyfter att informationen måste gå att förstå.",
            "Utbildningen i suicidprevention ges två gånger till under hösten, i Hultby och i Åslunda.",
            "Frågan har varit uppe i beredningsgruppen utan att man kom fram till något förslag.",
            "Tandvården påminner om att uppsökande verksamhet ska erbjudas alla som har rätt till den.",
            "Det finns 14 platser, varav tre är reserverade för personer under 65 år.",
            "Projektet är förlängt till årsskiftet; därefter görs en utvärdering.",
            "Kostnaden delas lika mellan kommunerna och regionen.");

    private Prose() {}

    /** A passage of one to four sentences. */
    static String passage(int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= seed % 4; i++) {
            text.append(i == 0 ? "" : " ").append(sentence(seed * 5 + i * 3));
        }
        return text.toString();
    }

    static String sentence(int seed) {
        return SENTENCES.get(seed % SENTENCES.size());
    }
}
