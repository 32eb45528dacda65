package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that a program has broken are put together again, and no others. */
class WrappedLinesTest {

    /** Two lines that are surely broken, at about 70 characters. */
    private static final String[] WRAPPED = {
        "Mötet diskuterar hur samordningen mellan sjukhuset och kommunerna ska",
        "fungera under sommaren när många av de ordinarie medarbetarna är lediga",
        "och vikarierna ännu inte har lärt känna vare sig patienter eller rutiner."
    };

    private static final String JOINED = String.join(" ", WRAPPED);

    @Test
    void wrappedProseIsPutTogether() {
        assertThat(Read.text(WRAPPED)).containsExactly(JOINED);
    }

    @Test
    void aFullLineIsJoinedWithTheNextEvenAfterAFullStopOrBeforeACapital() {
        assertThat(wrapped(
                        "Frågan har varit uppe tidigare och då beslutades att avvakta. Region",
                        "Västmark har sedan dess lämnat ett besked om att medel finns avsatta.",
                        "Medlen räcker till två tjänster under ett år."))
                .containsExactly(
                        "Frågan har varit uppe tidigare och då beslutades att avvakta. Region Västmark har sedan dess lämnat ett "
                                + "besked om att medel finns avsatta. Medlen räcker till två tjänster under ett år.");
    }

    @Test
    void aLineThatEndsInAnAbbreviationGoesOnWithASmallLetter() {
        assertThat(Read.text(
                        "Medlen räcker till två tjänster och till resor för alla t.o.m.",
                        "årsskiftet, och sedan tas frågan upp igen."))
                .containsExactly(
                        "Medlen räcker till två tjänster och till resor för alla t.o.m. årsskiftet, och sedan tas "
                                + "frågan upp igen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl 15.30.", "den 2026.10.07.", "enligt § 3.2.", "www.ekasa.se.", "sent..."})
    void aFullStopInsideAWordIsNoAbbreviation(String end) {
        assertThat(Read.text(
                        "Ordföranden tackar alla och avslutar mötet, nu och här, " + end, "vid protokollet Anna Berg"))
                .containsExactly("Ordföranden tackar alla och avslutar mötet, nu och här, " + end
                        + " / vid protokollet Anna Berg");
    }

    @Test
    void aLineThatHadRoomForTheNextWordEndsByItself() {
        assertThat(wrapped("Sjukhuset har inget att rapportera.", "Kommunen väntar på besked."))
                .containsExactly("Sjukhuset har inget att rapportera. / Kommunen väntar på besked.");
    }

    @Test
    void nothingIsJoinedWhereLinesAreNotWrapped() {
        assertThat(Read.text("En rad", "som fortsätter", "med liten bokstav"))
                .containsExactly("En rad / som fortsätter / med liten bokstav");
        assertThat(Read.text(
                        "Styrgruppen beslutar",
                        "att ställa sig bakom inriktningen,",
                        "att lyfta frågan om ersättning till regionen, och",
                        "att återkomma i maj."))
                .containsExactly("Styrgruppen beslutar / att ställa sig bakom inriktningen, / "
                        + "att lyfta frågan om ersättning till regionen, och / att återkomma i maj.");
    }

    @Test
    void clausesOnTheirOwnLinesStayApartInWrappedTextToo() {
        assertThat(wrapped(
                        "Gruppen beslutar",
                        "att ställa sig bakom förslaget till gemensam rutin, samt",
                        "att återkomma i maj."))
                .containsExactly(
                        "Gruppen beslutar / att ställa sig bakom förslaget till gemensam rutin, samt / att återkomma i maj.");
    }

    @Test
    void numberedClausesStayApart() {
        assertThat(wrapped(
                        "1. att ställa sig bakom förslaget till en gemensam rutin för sommaren,",
                        "2. att uppdra åt beredningsgruppen att återkomma."))
                .containsExactly("1. att ställa sig bakom förslaget till en gemensam rutin för sommaren, / "
                        + "2. att uppdra åt beredningsgruppen att återkomma.");
    }

    @Test
    void aNumberThatBelongsToTheWordBeforeIsNoNewItem() {
        assertThat(wrapped(
                        "Gruppen har gått igenom anteckningarna och ansvarar enligt reglementets §",
                        "5 för att de sprids till alla."))
                .containsExactly(
                        "Gruppen har gått igenom anteckningarna och ansvarar enligt reglementets § 5 för att de sprids till alla.");
    }

    @Test
    void labelsAndMarksStartLinesOfTheirOwn() {
        assertThat(wrapped(
                        "Beslut: Sekreteraren skickar ut en ny kallelse till samtliga i gruppen.",
                        "Ansvarig: Siv Ek",
                        "a) Nästa fråga som gruppen behöver ta ställning till under våren här",
                        "Bilaga 2. Rutin"))
                .containsExactly(
                        "Beslut: Sekreteraren skickar ut en ny kallelse till samtliga i gruppen. / Ansvarig: Siv Ek / "
                                + "a) Nästa fråga som gruppen behöver ta ställning till under våren här / Bilaga 2. Rutin");
    }

    @Test
    void aSuspendedHyphenWaitsForItsWordAndABrokenWordIsWhole() {
        assertThat(wrapped(
                        "En ny rutin för hur vårdplanering ska gå till vid in-",
                        "och utskrivning är klar. Den bygger på ett tätare arbete i sam-",
                        "verkan mellan huvudmännen."))
                .containsExactly("En ny rutin för hur vårdplanering ska gå till vid in- och utskrivning är klar. "
                        + "Den bygger på ett tätare arbete i sam-verkan mellan huvudmännen.");
    }

    @Test
    void aWordBrokenAtASoftHyphenIsWholeAgain() {
        assertThat(Read.text("Ett tätt sam\u00ad", "arbete.")).containsExactly("Ett tätt samarbete.");
    }

    @Test
    void rollCallsStayApartButWrappedEntriesAreJoined() {
        assertThat(wrapped(
                        "Siv Ekman, Ekåsa kommun, enhetschef",
                        "Olle Berg, Vintorps kommun, MAS",
                        "Ulla Strand, Hjärt- och",
                        "lungföreningen i Hallersta",
                        "Per Lind, sjukhuset"))
                .containsExactly("Siv Ekman, Ekåsa kommun, enhetschef / Olle Berg, Vintorps kommun, MAS / "
                        + "Ulla Strand, Hjärt- och lungföreningen i Hallersta / Per Lind, sjukhuset");
    }

    @Test
    void aLongEntryInARollCallIsNotJoinedWithTheNext() {
        assertThat(wrapped(
                        "Siv Ekman, Individ- och familjeomsorgen i Ekåsa kommun, sammankallande",
                        "Olle Berg, Vintorps kommun",
                        "Ulla Strand, sjukhuset",
                        "Per Lind, sjukhuset"))
                .containsExactly("Siv Ekman, Individ- och familjeomsorgen i Ekåsa kommun, sammankallande / "
                        + "Olle Berg, Vintorps kommun / Ulla Strand, sjukhuset / Per Lind, sjukhuset");
    }

    @Test
    void aTitleUnderANameStaysThere() {
        assertThat(wrapped("Vänliga hälsningar", "Siv Ekman", "sekreterare", "Närvårdskontoret"))
                .containsExactly("Vänliga hälsningar / Siv Ekman / sekreterare / Närvårdskontoret");
        assertThat(wrapped("Siv Ekman", "sekreterare", "Olle Berg", "justerare"))
                .containsExactly("Siv Ekman / sekreterare / Olle Berg / justerare");
    }

    @Test
    void linesInColumnsStayApart() {
        assertThat(wrapped("Vid protokollet          Justeras", "Siv Ekman                Olle Berg"))
                .containsExactly("Vid protokollet          Justeras / Siv Ekman                Olle Berg");
    }

    @Test
    void aSentenceGoesOnOverABlankLine() {
        assertThat(wrapped(
                        "Gruppen ställer sig bakom förslaget till lokala möten för alla berörda",
                        "",
                        "inklusive socialtjänsten."))
                .containsExactly(
                        "Gruppen ställer sig bakom förslaget till lokala möten för alla berörda inklusive socialtjänsten.");
    }

    @Test
    void aNumberedHeadingGoesOnOverABlankLine() {
        assertThat(wrapped("4. Tillsyn av brandskydd i ordinärt", "", "boende", "", "Ove berättar."))
                .containsExactly("4. Tillsyn av brandskydd i ordinärt boende", "Ove berättar.");
    }

    @Test
    void aHeadingAndItsTextStayApart() {
        assertThat(wrapped("5. Information", "", "Ordföranden berättar om läget.", "6. Övrigt", "Inget togs upp."))
                .containsExactly("5. Information", "Ordföranden berättar om läget. / 6. Övrigt / Inget togs upp.");
    }

    @Test
    void twoBlanksAtTheEndOfALineAreAHardBreak() {
        assertThat(Read.text(
                        WRAPPED[0],
                        WRAPPED[1],
                        WRAPPED[2],
                        "Den här raden är precis lika lång som de andra men slutar ändå för sig  ",
                        "Nästa rad."))
                .containsExactly(JOINED
                        + " Den här raden är precis lika lång som de andra men slutar ändå för sig / Nästa rad.");
    }

    @Test
    void itemsOfAListAreJoinedWithTheirOwnLinesOnly() {
        assertThat(wrapped(
                        "- Nycklarna till trygghetsboendet har lämnats till den nya ansvariga i",
                        "kommunen.",
                        "- Enkäten är klar."))
                .containsExactly(
                        "- Nycklarna till trygghetsboendet har lämnats till den nya ansvariga i kommunen.",
                        "- Enkäten är klar.");
    }

    @Test
    void aBulletWithAWideGapAfterItIsWrappedLikeAnyLine() {
        assertThat(wrapped(
                        "•   Nycklarna till trygghetsboendet har lämnats till den som nu ansvarar i",
                        "    kommunen.",
                        "•   Enkäten är klar."))
                .containsExactly(
                        "• Nycklarna till trygghetsboendet har lämnats till den som nu ansvarar i kommunen.",
                        "• Enkäten är klar.");
    }

    @Test
    void textWithABlankLineAfterEveryLineIsPutTogetherToo() {
        assertThat(Read.text(
                        "Mötet diskuterar hur samordningen mellan sjukhuset och kommunerna ska",
                        "",
                        "fungera under sommaren när många av de ordinarie medarbetarna är lediga",
                        "",
                        "och vikarierna ännu inte har lärt känna vare sig patienter eller rutiner,",
                        "",
                        "vilket brukar ta tid.",
                        "",
                        "Nästa fråga."))
                .containsExactly(
                        "Mötet diskuterar hur samordningen mellan sjukhuset och kommunerna ska fungera under sommaren när många "
                                + "av de ordinarie medarbetarna är lediga och vikarierna ännu inte har lärt känna vare sig "
                                + "patienter eller rutiner, vilket brukar ta tid.",
                        "Nästa fråga.");
    }

    @Test
    void aSoleWrappedParagraphAmongLongLinesIsJoined() {
        String unwrapped =
                "Beslut: Kommunen tar fram en plan för hur lediga platser ska fördelas och skickar den till alla som "
                        + "berörs varje fredag under hela försöket, som pågår fram till midsommar.";
        assertThat(Read.text(WRAPPED[0], WRAPPED[1], WRAPPED[2], "", unwrapped)).containsExactly(JOINED, unwrapped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ulla Strand berättar hur det har gått sedan sist och visar siffror från / Pensionärsrådet.",
                "Ulla Strand berättar. Hon har nu fått svar av sjukhuset i Hallersta och Region / Västmark.",
                "Rådet tackar för utskicket och svarar på det senast den 26 juni eller den 4 juli / 2027.",
                "Medarbetarna är nöjda men tiden räcker inte till (som alla vet sedan / Siv Eks genomgång).",
                "Ulla Strand ringer lasarettet i Hallersta. Ansvarig: Ulla Strand. Klart: / den 17 mars.",
                "Ulla Strand ringer lasarettet i Hallersta i veckan. Ansvarig: Ulla Strand. / Klart: i mars.",
                "Sjukhuset redovisar siffrorna för varje kommun för sig: Ekåsa 12 och övriga / 7."
            })
    void aSingleBrokenLineIsEnoughIfItSaysThatItGoesOn(String broken) {
        assertThat(Read.text(broken.split(" / "))).containsExactly(broken.replace(" / ", " "));
    }

    @Test
    void aLineOfASentenceThatNoOtherWouldHaveReachedIsBroken() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.addAll(List.of("Det är en vanlig rad, " + "som går ".repeat(i % 4) + "hit.", ""));
        }
        lines.addAll(List.of("Synpunkterna på enkäten lämnas vidare till uppdragsgrupp", "Äldres hälsa."));
        assertThat(Read.text(lines.toArray(String[]::new)))
                .last()
                .isEqualTo("Synpunkterna på enkäten lämnas vidare till uppdragsgrupp Äldres hälsa.");
        lines.addAll(List.of("", "Det här är en mycket längre rad, som alltså fick plats på sidan den också."));
        assertThat(Read.text(lines.toArray(String[]::new)))
                .contains("Synpunkterna på enkäten lämnas vidare till uppdragsgrupp / Äldres hälsa.");
    }

    @Test
    void aLongWordDoesNotMakeThePageNarrow() {
        assertThat(Read.text(
                        "Frågor om utskrivning på helger mejlas till",
                        "remiss-svar.narvard@vastmark.example.se så svarar någon inom ett par dagar.",
                        "",
                        "En vanlig rad som fick plats på sidan och som slutar med en punkt.",
                        "",
                        "En till rad som fick plats på sidan och som också slutar med punkt.",
                        "",
                        "Ännu en rad som fick plats på sidan och som slutar med en punkt här."))
                .startsWith(
                        "Frågor om utskrivning på helger mejlas till remiss-svar.narvard@vastmark.example.se så svarar "
                                + "någon inom ett par dagar.");
    }

    @Test
    void aNumberWithoutWordsAfterItEndsASentence() {
        assertThat(wrapped("Öppet hus hålls den 10 oktober kl 13–16 i Närvårdskontoret, Storgatan", "12 B."))
                .containsExactly("Öppet hus hålls den 10 oktober kl 13–16 i Närvårdskontoret, Storgatan 12 B.");
        assertThat(wrapped("Mer finns att läsa på nätet och hos Primärvården i Västmark i område", "Norr 2."))
                .containsExactly("Mer finns att läsa på nätet och hos Primärvården i Västmark i område Norr 2.");
        assertThat(wrapped("Sekreteraren skickar ut en ny kallelse till samtliga i gruppen i veckan", "7. Övrigt"))
                .containsExactly("Sekreteraren skickar ut en ny kallelse till samtliga i gruppen i veckan / 7. Övrigt");
    }

    @Test
    void labelsInRunningTextStartNoLines() {
        assertThat(wrapped(
                        "Åtgärd: Siv Ek ringer sjukhuset i Hallersta i veckan. Ansvarig: Siv Ek.",
                        "Klart: måndagen den 18 september."))
                .containsExactly("Åtgärd: Siv Ek ringer sjukhuset i Hallersta i veckan. Ansvarig: Siv Ek. "
                        + "Klart: måndagen den 18 september.");
        assertThat(wrapped(
                        "Dagordningen godkänns med tillägg: Palliativ vård; Hembesök i området;",
                        "Trygga hemmet: lägesrapport."))
                .containsExactly("Dagordningen godkänns med tillägg: Palliativ vård; Hembesök i området; "
                        + "Trygga hemmet: lägesrapport.");
    }

    @Test
    void aDateUnderANameStaysThere() {
        assertThat(wrapped("Ordförande: Björn Gyllenhammar-Lagersköld af Västerängsholm i Åslunda", "2026-10-09"))
                .containsExactly("Ordförande: Björn Gyllenhammar-Lagersköld af Västerängsholm i Åslunda / 2026-10-09");
    }

    @Test
    void anAbbreviationInQuotesEndsNoSentence() {
        assertThat(wrapped("Tiden räcker inte alltid till för det som ska hinnas med („s.k.", "närvård“) varje dag."))
                .containsExactly(
                        "Tiden räcker inte alltid till för det som ska hinnas med („s.k. närvård“) varje dag.");
    }

    @Test
    void aDashWithinASentenceIsNoBullet() {
        assertThat(wrapped(
                        "Sekreteraren skickar ut den nya rutinen för in- och utskrivning i länet",
                        "– remiss och svar – i maj."))
                .containsExactly(
                        "Sekreteraren skickar ut den nya rutinen för in- och utskrivning i länet – remiss och svar – i maj.");
        assertThat(wrapped(
                        "Sekreteraren skickar ut den nya rutinen för in- och utskrivning i länet",
                        "– remiss",
                        "– svar"))
                .containsExactly(
                        "Sekreteraren skickar ut den nya rutinen för in- och utskrivning i länet",
                        "– remiss",
                        "– svar");
    }

    /** The blocks that lines make after a wrapped paragraph and a blank line. */
    private static List<String> wrapped(String... lines) {
        List<String> all = new ArrayList<>(List.of(WRAPPED));
        all.add("");
        all.addAll(List.of(lines));
        List<String> blocks = Read.text(all.toArray(String[]::new));
        assertThat(blocks).first().isEqualTo(JOINED);
        return blocks.subList(1, blocks.size());
    }
}
