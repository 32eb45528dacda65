package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ForwardedQuestion;

/** Read in the minutes of the steering group of Ekåsa. */
class ReportSourcesTest {

    private static MinutesReading read(String heading, String text) {
        return Steps.read(
                "Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg, Bo Ek\n\n§ 1 Öppnande\n\nHej.\n\n§ 2 "
                        + heading + "\n\n" + text + "\n\n§ 3 Avslutning\n\nTack.");
    }

    private static Optional<GroupId> source(String heading) {
        return read(heading, "Vi lyssnade.").meeting().findItem(2).flatMap(AgendaItem::getReportFrom);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Uppdragsgrupp Psykisk hälsa|uppdragsgrupp-psykisk-halsa",
                "Uppdragsgrupp Barn och unga – se mötesanteckningar|uppdragsgrupp-barn-och-unga",
                "Rapport från beredningsgrupp Norra Lyngen|beredningsgrupp-norra-lyngen",
                "Aktuellt från lokal ledningsgrupp Vintorp|lokal-ledningsgrupp-vintorp",
                "Lokal ledningsgrupp Vintorp – något att rapportera|lokal-ledningsgrupp-vintorp",
                "Arbetsutskott Närvård, 14 mars|arbetsutskott-narvard",
            })
    void aGroupThatAHeadingNamesInFullIsTheSource(String heading, String group) {
        assertThat(source(heading)).contains(GroupId.parse(group));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lokal beredningsgrupp",
                "Rapport från uppdragsgrupperna",
                "Styrgrupp Ekåsa",
                "Beredningsgrupp Norra Lyngen och lokal ledningsgrupp Vintorp",
                "Aktuellt från Närvårdskontoret",
                "Information om ledningsgrupp Vintorp",
                "Bussar",
            })
    void aHeadingThatNamesNoneInFullHasNoSource(String heading) {
        assertThat(source(heading)).isEmpty();
    }

    @Test
    void theGroupIsKnownFromThenOn() {
        MinutesReading reading =
                read("Uppdragsgrupp Psykisk hälsa", "Anna tar med sig frågan om bussar till uppdragsgruppen.");
        GroupId group = GroupId.parse("uppdragsgrupp-psykisk-halsa");
        assertThat(reading.getCollaboration().findGroup(group).flatMap(Group::getKind))
                .contains(GroupKind.ASSIGNMENT_GROUP);
        ForwardedQuestion question = reading.meeting().getQuestions().get(0);
        assertThat(question.getReceiver().orElseThrow().pointsAt(group)).isTrue();
    }
}
