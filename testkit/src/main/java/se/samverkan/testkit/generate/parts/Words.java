package se.samverkan.testkit.generate.parts;

import java.util.List;

/** What a text of the model is about: where its words come from when they are as in life. */
enum Words {
    PERSON("Bo Ek", "Åsa Öberg", "Anna-Lena Kvist", "Elin af Ström", "Karl von Berg", "Nils Åkerlund", "Cia Holm"),
    ORGANISATION(
            "Vidby kommun",
            "Ekåsa kommun",
            "Närhälsan Lindåsa vårdcentral",
            "Region Dalbo",
            "Sjukhuset i Ekåsa, psykiatri och habilitering",
            "Brukarrådet",
            "Ambulansen"),
    GROUP("Styrgruppen", "Lokal ledningsgrupp Ekåsa", "Arbetsutskottet", "Uppdragsgrupp psykiatri", "Nätverk demens"),
    PLACE("Teams", "Ekåsa, sal Björken", "Stadshuset, plan 3", "Digitalt och i Vidby"),
    POSITION("chef", "enhetschef", "verksamhetschef primärvård", "socialchef", "samordnare", "områdeschef"),
    HEADING(
            "Information",
            "Mötets öppnande",
            "Övriga frågor",
            "Rapport från arbetsutskottet",
            "Nästa möte",
            "Årsplan 2026"),
    SENTENCE(
            "Inget att rapportera.",
            "Ordföranden hälsar alla välkomna.",
            "Elin berättar om läget i vårdvalet och om höstens bemanning.",
            "Frågan tas upp på nytt när remissvaren är inne, senast vecka 43.",
            "Kommunerna betalar trycket av affischen med 2 400 kronor var."),
    DECISION(
            "Styrgruppen godkänner årsplanen.",
            "Gruppen beslutar att rutinen gäller från den 1 april.",
            "Mötet ställer sig bakom förslaget, under förutsättning att medel finns."),
    LABEL("Beslut", "Beslut:", "Åtgärd", "Bilaga 1", "Bilaga 2."),
    TITLE("Årsplan", "Mål 2024–2025", "Rutin för utskrivning", "Överenskommelse om samverkan", "Tidplan våren 2026"),
    REMARK("vid behov", "t.o.m. § 5", "ersätter Bo", "version 2", "enligt muntlig uppgift", "remissen"),
    REGISTRATION("SV 2025-14", "Dnr 2026/00123", "VS-2026-9", "VS-2026-10"),
    LINK("https://example.se/", "https://example.se/moten/2026", "mailto:anna.kvist@example.se", "protokoll.docx");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that does not change
    private final List<String> texts;

    Words(String... texts) {
        this.texts = List.of(texts);
    }

    /** {@return the texts, the shortest first} */
    List<String> texts() {
        return texts;
    }
}
