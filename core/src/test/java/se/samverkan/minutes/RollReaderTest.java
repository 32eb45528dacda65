package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.group.Role;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

class RollReaderTest {

    /** The entries of a roll whose lines stand below a label. */
    private static List<Entry> below(String label, Outline outline) {
        Ledger ledger = new Ledger(outline, Steps.WORDS);
        Roll roll = new Roll();
        RollReader reader = new RollReader(Steps.WORDS, ledger, Steps.ids(), roll, ItemMarks.NONE);
        reader.begin(label);
        List<Line> lines = Lines.of(outline, ledger);
        for (int i = 0; i < lines.size(); i++) {
            i += reader.line(lines, i);
        }
        return roll.entries();
    }

    private static List<Entry> below(String label, String lines) {
        return below(label, Outline.of(TextBlock.paragraph(lines)));
    }

    /** The entries of a roll that stands on the line of its label. */
    private static List<Entry> beside(String label, String value) {
        Outline outline = Outline.of(TextBlock.paragraph(value));
        Ledger ledger = new Ledger(outline, Steps.WORDS);
        Roll roll = new Roll();
        RollReader reader = new RollReader(Steps.WORDS, ledger, Steps.ids(), roll, ItemMarks.NONE);
        reader.begin(label);
        Line line = Lines.of(outline, ledger).get(0);
        reader.value(line, line.piece());
        return roll.entries();
    }

    private static List<String> shown(List<Entry> entries) {
        return entries.stream()
                .map(e -> e.nameWords().orElse("–") + " / "
                        + Entry.joined(e.affiliation).orElse("–"))
                .toList();
    }

    @Test
    void everyLineIsAnEntry() {
        assertThat(shown(below("present", "Anna Berg, Ekåsa kommun\nBo Ek (Region Väst)\nHabiliteringen")))
                .containsExactly("Anna Berg / Ekåsa kommun", "Bo Ek / Region Väst", "– / Habiliteringen");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg, Bo Ek och Cia Dal",
                "Anna Berg; Bo Ek; Cia Dal",
                "Anna Berg, Bo Ek samt Cia Dal",
                "Anna Berg, Bo Ek, Cia Dal"
            })
    void aRunOnListIsCutAtItsNames(String text) {
        List<String> expected = List.of("Anna Berg / –", "Bo Ek / –", "Cia Dal / –");
        assertThat(shown(below("present", text))).isEqualTo(expected);
        assertThat(shown(beside("present", text))).isEqualTo(expected);
    }

    @Test
    void aRunOnListMayHoldRolesAndOrganisations() {
        assertThat(shown(beside("present", "Anna Berg (Ekåsa kommun), Bo Ek (Region Väst)")))
                .containsExactly("Anna Berg / Ekåsa kommun", "Bo Ek / Region Väst");
        List<Entry> entries = beside("present", "Anna Berg (ordf), Bo Ek, Cia Dal (sekr)");
        assertThat(entries)
                .extracting(e -> List.copyOf(e.roles))
                .containsExactly(List.of(Role.CHAIR), List.of(), List.of(Role.SECRETARY));
    }

    @Test
    void onALineOfItsOwnANameAndAPlaceAreOneEntry() {
        assertThat(shown(below("present", "Anna Berg, Södra Älvdalen"))).containsExactly("Anna Berg / Södra Älvdalen");
    }

    @Test
    void twoEntriesMayStandSideBySide() {
        assertThat(shown(below("present", "Anna Berg, Ekåsa kommun      Bo Ek, Region Väst")))
                .containsExactly("Anna Berg / Ekåsa kommun", "Bo Ek / Region Väst");
    }

    @Test
    void aLabelMayGoOnAsASentence() {
        List<Entry> entries = beside("absent", "var Anna Berg och Bo Ek.");
        assertThat(shown(entries)).containsExactly("Anna Berg / –", "Bo Ek / –");
        assertThat(entries).allMatch(e -> e.status == AttendanceStatus.ABSENT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "present, PRESENT",
        "also-present, PRESENT",
        "absent, ABSENT",
        "not-called, NOT_CALLED",
        "called, UNKNOWN",
        "guest, PRESENT",
    })
    void theLabelSaysWhatTheEntriesAre(String label, AttendanceStatus status) {
        Entry entry = below(label, "Anna Berg").get(0);
        assertThat(entry.status).isEqualTo(status);
        assertThat(entry.roles).isEqualTo(label.equals("guest") ? Set.of(Role.GUEST) : Set.of());
    }

    @Test
    void thoseBelowALabelOfLinksAreOnline() {
        assertThat(below("online", "Anna Berg")).allMatch(e -> e.online && e.status == AttendanceStatus.PRESENT);
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({
        "X, PRESENT",
        "x, PRESENT",
        "1, PRESENT",
        "Ja, PRESENT",
        "N, PRESENT",
        "Närvarande, PRESENT",
        "-, ABSENT",
        "Nej, ABSENT",
        "F, ABSENT",
        "'', ABSENT",
        "Förhinder, ABSENT",
        "Ej kallad till dagens möte, NOT_CALLED",
    })
    void aMarkInAColumnSaysIfTheEntryWasThere(String mark, AttendanceStatus status) {
        Outline table = Outline.of(Steps.table("Namn|Arbetsplats|Information", "Anna Berg|Ekåsa kommun|" + mark));
        List<Entry> entries = below("called", table);
        assertThat(shown(entries)).containsExactly("Anna Berg / Ekåsa kommun");
        assertThat(entries.get(0).status).isEqualTo(status);
    }

    @Test
    void wordsInThePlaceOfAMarkAreKept() {
        Entry online = below(
                        "called",
                        Outline.of(Steps.table("Namn|Arbetsplats|Information", "Anna Berg|Ekåsa kommun|via länk")))
                .get(0);
        assertThat(online.online).isTrue();
        assertThat(online.status).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(Entry.joined(online.note)).contains("via länk");
        Entry absent = below("called", Outline.of(Steps.table("Namn|Närvaro", "Anna Berg|Förhinder, kommer i maj")))
                .get(0);
        assertThat(absent.status).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(Entry.joined(absent.note)).contains("kommer i maj");
    }

    @Test
    void aTableMayHaveNoHeader() {
        List<Entry> entries =
                below("called", Outline.of(Steps.table("Anna Berg|Ekåsa kommun|X", "Bo Ek|Region Väst|")));
        assertThat(shown(entries)).containsExactly("Anna Berg / Ekåsa kommun", "Bo Ek / Region Väst");
        assertThat(entries)
                .extracting(e -> e.status)
                .containsExactly(AttendanceStatus.PRESENT, AttendanceStatus.UNKNOWN);
        assertThat(entries).extracting(e -> e.marked).containsExactly(true, false);
    }

    @Test
    void columnsMayStandInAnyOrderAndPartAName() {
        List<Entry> entries = below(
                "called",
                Outline.of(Steps.table(
                        "Organisation|Förnamn|Efternamn|Titel|Roll", "Ekåsa kommun|Anna|Berg|enhetschef|ordförande")));
        assertThat(shown(entries)).containsExactly("Anna Berg / Ekåsa kommun");
        assertThat(Entry.joined(entries.get(0).title)).contains("enhetschef");
        assertThat(entries.get(0).roles).containsExactly(Role.CHAIR);
    }

    @Test
    void aRowMayNameOnlyAnOrganisation() {
        assertThat(shown(below("called", Outline.of(Steps.table("Organisation|Namn", "Habiliteringen|")))))
                .containsExactly("– / Habiliteringen");
    }

    @Test
    void columnsMayBeMadeOfRunsOfBlanks() {
        List<Entry> entries = below("called", """
                Namn            Arbetsplats      Närvaro
                Anna Berg       Ekåsa kommun     X
                Bo Ek           Region Väst      -
                """);
        assertThat(shown(entries)).containsExactly("Anna Berg / Ekåsa kommun", "Bo Ek / Region Väst");
        assertThat(entries)
                .extracting(e -> e.status)
                .containsExactly(AttendanceStatus.PRESENT, AttendanceStatus.ABSENT);
    }

    @Test
    void aSentenceIsNoLineOfARoll() {
        RollReader reader = new RollReader(
                Steps.WORDS, new Ledger(Outline.of(), Steps.WORDS), Steps.ids(), new Roll(), ItemMarks.NONE);
        assertThat(reader.accepts(Steps.line("Anna Berg, Ekåsa kommun"))).isTrue();
        assertThat(reader.accepts(Steps.line("Habiliteringen"))).isTrue();
        assertThat(reader.accepts(Steps.line("sekreterare Bo Ek"))).isTrue();
        assertThat(reader.accepts(Steps.line("Målet för året är att fler ska få hjälp i tid.")))
                .isFalse();
        assertThat(reader.accepts(Steps.line("Ekåsa kommun har under 2025 prövat en ny väg.")))
                .isFalse();
    }
}
