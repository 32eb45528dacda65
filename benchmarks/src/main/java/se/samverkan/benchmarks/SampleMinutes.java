package se.samverkan.benchmarks;

import java.util.List;

/**
 * Minutes in plain text of so many pages: a frame with a roll, items of prose with lists, decisions, promises and people who speak, a next meeting
 * and names to sign. No two items are alike, and the same number of pages gives the same text at every run.
 */
final class SampleMinutes {

    /** What a page of minutes holds, headings and blank lines among it. */
    private static final int CHARACTERS_ON_A_PAGE = 2400;

    private static final int PRESENT = 14;

    private static final List<String> TITLES = List.of(
            "Föregående minnesanteckningar",
            "Information från kommunerna",
            "In- och utskrivning",
            "Avvikelser",
            "Samordnad individuell plan",
            "Psykisk hälsa",
            "Hemgång från sjukhus",
            "Rapport från uppdragsgrupp",
            "Ekonomi",
            "Kompetensutveckling",
            "Suicidprevention",
            "Verksamhetsplan");

    private final StringBuilder text = new StringBuilder();

    private SampleMinutes() {}

    /** The text of minutes of so many pages. */
    static String of(int pages) {
        SampleMinutes minutes = new SampleMinutes();
        minutes.frame();
        int item = 1;
        while (minutes.text.length() < pages * CHARACTERS_ON_A_PAGE) {
            minutes.item(item);
            item++;
        }
        minutes.end(item);
        return minutes.text.toString();
    }

    private void frame() {
        paragraph("Protokoll");
        paragraph("Lokal ledningsgrupp Ekåsa");
        paragraph("Datum: 2026-03-27\nTid: kl. 13.00–15.30\nPlats: Hultby gård");
        StringBuilder roll = new StringBuilder("Närvarande:");
        for (int i = 0; i < PRESENT; i++) {
            roll.append('\n').append(person(i)).append(", ").append(SampleYear.organisationName(i));
            roll.append(", ").append(SampleYear.title(i));
            roll.append(i == 0 ? ", ordförande" : i == 1 ? ", sekreterare" : "");
        }
        paragraph(roll.toString());
        paragraph("Frånvarande:\n" + person(PRESENT) + ", " + SampleYear.organisationName(PRESENT));
    }

    private void item(int number) {
        paragraph("§ " + number + " " + TITLES.get(number % TITLES.size()));
        paragraph(Prose.passage(number * 4 + 2));
        paragraph(person(number) + " informerar om läget. " + Prose.sentence(number + 5) + " Underlaget har nummer "
                + number + ".");
        if (number % 3 == 0) {
            paragraph("- " + Prose.sentence(number + 1) + "\n- " + Prose.sentence(number + 4) + "\n- "
                    + Prose.sentence(number + 9));
        }
        switch (number % 4) {
            case 0, 2 ->
                paragraph("Beslut: Ledningsgruppen beslutar att godkänna rutin " + number + " och att "
                        + person(number + 2) + " återkommer till nästa möte.");
            case 1 -> paragraph(person(number + 4) + " tar fram underlag " + number + " senast den 15 maj.");
            default ->
                paragraph(person(number + 1) + " och " + person(number + 7) + " ansvarar för att bjuda in till träff "
                        + number + " inom 14 dagar.");
        }
    }

    private void end(int number) {
        paragraph("§ " + number + " Nästa möte");
        paragraph("Nästa möte är den 8 maj 2026 kl. 13.00–15.30 i Hultby gård.");
        paragraph("Vid protokollet");
        paragraph(person(1));
        paragraph("Justeras");
        paragraph(person(0));
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    private static String person(int number) {
        return SampleYear.PEOPLE.get(number % SampleYear.PEOPLE.size());
    }
}
