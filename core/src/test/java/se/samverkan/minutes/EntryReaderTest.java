package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.meeting.AttendanceStatus;

class EntryReaderTest {

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).toList();
    }

    private static Entry named(String text) {
        Entry entry = Steps.entry(text);
        assertThat(texts(entry.name)).as(text).containsExactly("Anna Berg");
        return entry;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg, Ekåsa kommun, enhetschef|Ekåsa kommun, enhetschef",
                "Anna Berg, enhetschef, Ekåsa kommun, Hemtjänsten|enhetschef, Ekåsa kommun, Hemtjänsten",
                "Anna Berg    Ekåsa kommun, enhetschef|Ekåsa kommun, enhetschef",
                "Anna Berg (Ekåsa kommun)|Ekåsa kommun",
                "Anna Berg (S)|S",
                "Anna Berg – Ekåsa kommun|Ekåsa kommun",
                "Anna Berg - Ekåsa kommun|Ekåsa kommun",
                "Anna Berg Ekåsa kommun|Ekåsa kommun",
                "Anna Berg Region Väst|Region Väst",
                "Anna Berg enhetschef Ekåsa kommun|enhetschef Ekåsa kommun",
                "Anna Berg, brukarrepresentant|brukarrepresentant",
                "Anna Berg, Primärvård, privat, område Norr 2|Primärvård, privat, område Norr 2",
                "Anna Berg, chef/utvecklingsledare, NSPH|chef/utvecklingsledare, NSPH",
                "Ekåsa kommun, Anna Berg|Ekåsa kommun",
                "Ekåsa kommun – Anna Berg|Ekåsa kommun",
                "Polisen, områdespolis Anna Berg|Polisen, områdespolis",
            })
    void nameAndAffiliationAreToldApart(String text, String affiliation) {
        Entry entry = named(text);
        assertThat(texts(entry.affiliation)).containsExactly(affiliation);
        assertThat(entry.roles).isEmpty();
        assertThat(entry.note).isEmpty();
        assertThat(entry.status).isEqualTo(AttendanceStatus.UNKNOWN);
    }

    @Test
    void nameAndAffiliationMayBePartedByATab() {
        assertThat(texts(named("Anna Berg\tEkåsa kommun, enhetschef").affiliation))
                .containsExactly("Ekåsa kommun, enhetschef");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg Anna, Ekåsa kommun|Berg Anna",
                "Berg, Anna, Ekåsa kommun|Berg, Anna",
                "Anna, Ekåsa kommun|Anna",
                "Anna B, Ekåsa kommun|Anna B",
                "Ann-Marie von der Berg, Ekåsa kommun|Ann-Marie von der Berg",
            })
    void aNameIsKeptAsItIsWritten(String text, String name) {
        Entry entry = Steps.entry(text);
        assertThat(texts(entry.name)).containsExactly(name);
        assertThat(texts(entry.affiliation)).containsExactly("Ekåsa kommun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Habiliteringen", "Ekåsa kommun, enhetschef", "(Habiliteringen)"})
    void anEntryMayHaveNoName(String text) {
        Entry entry = Steps.entry(text);
        assertThat(entry.name).isEmpty();
        assertThat(texts(entry.affiliation)).containsExactly(Words.trimMarks(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ordförande: Anna Berg|chair",
                "Ordförande Anna Berg|chair",
                "sekreterare Anna Berg|secretary",
                "Anna Berg, ordförande|chair",
                "Anna Berg (ordf.)|chair",
                "Anna Berg, vice ordförande|vice-chair",
                "Anna Berg, justerare|verifier",
                "Anna Berg (ersättare)|substitute",
                "Anna Berg, tjg. ers.|substitute",
                "Anna Berg (adjungerad)|co-opted",
                "Anna Berg, adjungeras vid behov|co-opted",
            })
    void aRoleStandsBeforeOrAfterTheName(String text, String role) {
        Entry entry = named(text);
        assertThat(entry.roles).containsExactly(new Role(role));
        assertThat(entry.affiliation).isEmpty();
    }

    @Test
    void aRoleMayStandBetweenNameAndOrganisationWithOnlyBlanks() {
        Entry entry = named("Anna Berg sekreterare Ekåsa kommun");
        assertThat(entry.roles).containsExactly(Role.SECRETARY);
        assertThat(texts(entry.affiliation)).containsExactly("Ekåsa kommun");
        assertThat(named("Anna Berg, Ekåsa kommun, ordförande").roles).containsExactly(Role.CHAIR);
    }

    @Test
    void whoChairsAnotherBodyIsNoChairHere() {
        Entry other = named("Anna Berg, ordförande i lokal beredningsgrupp");
        assertThat(other.roles).isEmpty();
        assertThat(texts(other.affiliation)).containsExactly("ordförande i lokal beredningsgrupp");
        assertThat(named("Anna Berg, gäst, ordförande i styrgruppen Vintorp").roles)
                .containsExactly(Role.GUEST);
        assertThat(Steps.entry("Gäst, ordförande i styrgruppen Vintorp").roles).containsExactly(Role.GUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg (ersätter Bo Ek)",
                "Anna Berg, ersätter Bo Ek",
                "Anna Berg för Bo Ek",
                "Anna Berg, för Bo Ek",
                "Anna Berg, tjg. ers. för Bo Ek",
                "Anna Berg, ersätter Bo Ek, Ekåsa kommun",
            })
    void aSubstituteServesForSomebody(String text) {
        Entry entry = named(text);
        assertThat(entry.substituteFor).isEqualTo("Bo Ek");
        assertThat(entry.roles).containsExactly(Role.SUBSTITUTE);
        assertThat(texts(entry.note)).singleElement().asString().endsWith("Bo Ek");
    }

    @ParameterizedTest(name = "{0}: {2}-{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg, t.o.m. § 5|t.o.m. § 5|0|5",
                "Anna Berg t.o.m. § 5|t.o.m. § 5|0|5",
                "Anna Berg (till och med punkt 5)|till och med punkt 5|0|5",
                "Anna Berg, Ekåsa kommun, fr.o.m. punkt 3|fr.o.m. punkt 3|3|2147483647",
                "Anna Berg, §§ 4–9|§§ 4–9|4|9",
                "Anna Berg (del av § 12)|del av § 12|12|12",
            })
    void someAreThereForPartOfTheMeeting(String text, String note, int first, int last) {
        Entry entry = named(text);
        assertThat(entry.part).isEqualTo(new ItemRange(first, last));
        assertThat(texts(entry.note)).containsExactly(note);
        assertThat(entry.status).isEqualTo(AttendanceStatus.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg, via länk",
                "Anna Berg via länk",
                "Anna Berg (på distans), Ekåsa kommun",
                "Anna Berg, Ekåsa kommun (via Teams)"
            })
    void someTakePartByLink(String text) {
        Entry entry = named(text);
        assertThat(entry.online).isTrue();
        assertThat(entry.status).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(entry.note).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg, Ekåsa kommun, X|PRESENT",
                "Anna Berg, Ekåsa kommun, närvarande|PRESENT",
                "Anna Berg, Ekåsa kommun, förhinder|ABSENT",
                "Anna Berg, Ekåsa kommun, ej kallad till dagens möte|NOT_CALLED",
            })
    void aMarkAtTheEndSaysIfTheEntryWasThere(String text, AttendanceStatus status) {
        Entry entry = named(text);
        assertThat(entry.status).isEqualTo(status);
        assertThat(texts(entry.affiliation)).containsExactly("Ekåsa kommun");
    }
}
