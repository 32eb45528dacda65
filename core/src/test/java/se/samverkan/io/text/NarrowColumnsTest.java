package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowColumnsTest {

    private static final String[] PROSE = {
        "Gruppen går igenom hur det har",
        "gått med rutinen sedan mötet i",
        "april och är i stort sett nöjd",
        "med den. Ett par saker behöver",
        "ändras innan den kan gälla för",
        "alla i länet. Siv samlar in de",
        "synpunkter som har kommit från",
        "mottagningarna och skriver ett",
        "nytt förslag. Det ska vara ute",
        "på remiss i god tid före julen",
        "så att alla hinner svara innan",
        "arbetet med budgeten tar över.",
        "Olle tycker att det också ska",
        "finnas en kort version som går",
        "att dela ut vid möten."
    };

    private static List<String> narrow(String... lines) {
        List<String> all = new ArrayList<>(List.of(PROSE));
        all.add("");
        all.addAll(List.of(lines));
        List<String> shown = Read.text(all.toArray(String[]::new));
        return shown.subList(1, shown.size());
    }

    @Test
    void sentencesBrokenInANarrowColumnAreWhole() {
        assertThat(Read.text(PROSE)).containsExactly(String.join(" ", PROSE));
    }

    @Test
    void itemsInANarrowColumnAreWhole() {
        assertThat(narrow(
                        "- Rutinen ska gälla för alla",
                        "enheter från i höst.",
                        "- Siv skickar ut den till dem",
                        "som inte var med."))
                .containsExactly(
                        "- Rutinen ska gälla för alla enheter från i höst.",
                        "- Siv skickar ut den till dem som inte var med.");
    }

    @Test
    void aShortHeadingStaysOne() {
        assertThat(narrow("3. Årsplan", "Utkastet gås igenom rad för", "rad."))
                .containsExactly("3. Årsplan / Utkastet gås igenom rad för rad.");
    }

    @Test
    void entriesOfARollStayApart() {
        assertThat(narrow("Siv Ek, chef", "Olle Berg, MAS", "Per Lind, läkare"))
                .containsExactly("Siv Ek, chef / Olle Berg, MAS / Per Lind, läkare");
    }

    @Test
    void aListOfShortLinesIsNoNarrowColumn() {
        assertThat(Read.text("mjölk till mötet i maj", "bröd till mötet i maj", "kaffe till mötet i maj"))
                .containsExactly("mjölk till mötet i maj / bröd till mötet i maj / kaffe till mötet i maj");
    }

    @Test
    void shortLinesBesideALongOneAreNoNarrowColumn() {
        List<String> all = new ArrayList<>(List.of(PROSE));
        all.add("En rad som är så lång att ingen kan ha brutit den vid samma bredd som raderna ovanför.");
        assertThat(Read.text(all.toArray(String[]::new))).containsExactly(String.join(" / ", all));
    }

    @Test
    void aHeadingUnderAnItemThatEndedItsSentenceStandsApart() {
        assertThat(narrow("- Siv förlänger projektet nu.", "Barn och unga", "Inget att ta upp."))
                .containsExactly("- Siv förlänger projektet nu.", "Barn och unga / Inget att ta upp.");
    }

    @Test
    void aSentenceAfterAnItemsSentenceBelongsToIt() {
        assertThat(narrow("- Siv förlänger projektet nu.", "Barnen är nöjda."))
                .containsExactly("- Siv förlänger projektet nu. Barnen är nöjda.");
    }

    @Test
    void bareNumbersOfPagesAreFurnitureBesideAHeader() {
        assertThat(Read.text(
                        "Siv ringer.",
                        "",
                        "1",
                        "",
                        "Äldregruppen 3 maj",
                        "",
                        "Olle skriver.",
                        "",
                        "2",
                        "",
                        "Äldregruppen 3 maj",
                        "",
                        "Per väntar.",
                        "",
                        "3"))
                .containsExactly(
                        "Siv ringer.",
                        "~ 1",
                        "~ Äldregruppen 3 maj",
                        "Olle skriver.",
                        "~ 2",
                        "~ Äldregruppen 3 maj",
                        "Per väntar.",
                        "~ 3");
    }

    @Test
    void bareNumbersWithoutAHeaderAreText() {
        assertThat(Read.text("1", "", "Siv ringer.", "", "2", "", "Olle skriver.", "", "3"))
                .containsExactly("1", "Siv ringer.", "2", "Olle skriver.", "3");
    }

    @Test
    void bareNumbersOutOfOrderAreText() {
        assertThat(Read.text("4", "", "Antal vid Eken", "", "7", "", "Antal vid Eken", "", "5", "", "Antal vid Eken"))
                .containsExactly("4", "Antal vid Eken", "7", "Antal vid Eken", "5", "Antal vid Eken");
    }
}
