package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Passage;
import se.samverkan.time.Deadline;

/** Read in the minutes of 27 March 2026. */
class DeferralsTest {

    private static AgendaItem read(boolean told, ItemContent content) {
        Desk desk = Steps.desk("Anna Berg", "Bo Ek");
        AgendaItem item = new AgendaItem.Builder()
                .id(AgendaItemId.parse("a/1"))
                .title("Bussar")
                .addContent(content)
                .build();
        return new Deferrals(desk).in(item, Saying.in(item, desk), told);
    }

    private static Decision decision(String text) {
        return new Decision.Builder().id(DecisionId.parse("a/1/d1")).text(text).build();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Punkten sätts upp till nästa möte.|NextMeeting",
                "För att komma igång sätts punkten upp till nästa möte.|NextMeeting",
                "Ärendet bordläggs till den 17 april.|OnDate",
                "Förslaget bordläggs till våren.|Until",
                "Punkten sätts upp till ett av höstens möten.|MeetingIn",
                "Dragningen planeras in till ett av höstens möten.|MeetingIn",
                "Frågan tas upp igen på nästa möte.|NextMeeting",
                "Frågan skjuts upp till mötet i maj.|MeetingIn",
                "Ärendet bordläggs till nämndens sammanträde den 22 maj.|OnDate",
                "Bordläggs till förvaltningens beredning.|AsText",
            })
    void whatIsPutOffSaysToWhen(String text, String form) {
        AgendaItem item = read(false, Passage.of(text));
        assertThat(item.getOutcome()).contains(ItemOutcome.DEFERRED);
        assertThat(item.getDeferredTo().orElseThrow().getClass().getSimpleName())
                .isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Affischen sätts upp i entrén.",
                "Workshoppen planeras in till hösten.",
                "Datum planeras in.",
                "Anna föreslår att punkten sätts upp till nästa möte.",
                "Kan frågan tas upp igen på nästa möte?",
                "Utskrivningsdagen flyttas fram en dag i taget.",
                "Om frågan bordläggs till hösten blir det sent.",
                "Punkten bordläggs inte.",
            })
    void whatIsNotPutOffIsNot(String text) {
        AgendaItem item = read(false, Passage.of(text));
        assertThat(item.getOutcome()).isEmpty();
        assertThat(item.getDeferredTo()).isEmpty();
    }

    @Test
    void theTimeCanBeUnsaid() {
        AgendaItem item = read(false, Passage.of("Ärendet bordläggs."));
        assertThat(item.getOutcome()).contains(ItemOutcome.DEFERRED);
        assertThat(item.getDeferredTo()).isEmpty();
    }

    @Test
    void aDecisionPutsOffWithItsOwnWords() {
        assertThat(read(true, decision("Mötet beslutar att bordlägga ärendet till nästa möte."))
                        .getDeferredTo())
                .get()
                .isInstanceOf(Deadline.NextMeeting.class);
        assertThat(read(false, Passage.of("Det går att bordlägga ärendet till nästa möte."))
                        .getDeferredTo())
                .isEmpty();
    }

    @Test
    void whatOthersPutOffIsTold() {
        assertThat(read(true, Passage.of("Frågan bordläggs till hösten.")).getOutcome())
                .isEmpty();
    }
}
