package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.group.Role;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.Source;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** Mistakes that the reader has made, each with the smallest minutes that showed it. */
class SmallestFixturesTest {

    private static final String HEAD = "Mötesanteckningar styrgrupp Närvård Ekåsa 2026-03-27\n\n";

    @Test
    void a_name_that_is_a_label_as_well_is_a_name() throws IOException {
        Meeting meeting = roll("Dag Lund, Vintorps kommun\nApril Ek, Ekåsa kommun");
        assertThat(names(meeting)).containsExactly("Dag Lund", "April Ek");
    }

    @Test
    void particles_in_second_place_belong_to_the_name() throws IOException {
        assertThat(names(roll("Carl af Ek\nAnn-Marie von der Berg")))
                .containsExactly("Carl af Ek", "Ann-Marie von der Berg");
    }

    @Test
    void a_party_in_parentheses_keeps_both_of_them() throws IOException {
        Attendance entry = roll("Anna Berg (S), Ekåsa kommun").getAttendance().get(0);
        assertThat(entry.getAffiliationAsWritten()).contains("(S), Ekåsa kommun");
    }

    @Test
    void two_people_on_a_line_each_with_parentheses_are_two() throws IOException {
        assertThat(names(roll("Anna Berg (Ekåsa kommun), Bo Ek (Region Väst)"))).containsExactly("Anna Berg", "Bo Ek");
    }

    @Test
    void columns_can_start_on_the_line_of_the_label() throws IOException {
        Meeting meeting =
                read(HEAD + "Närvarande: Anna Berg, Ekåsa kommun      Bo Ek, Region Väst\n\n§ 1. Öppnande\nHej.\n");
        assertThat(names(meeting)).containsExactly("Anna Berg", "Bo Ek");
    }

    @Test
    void a_role_beside_its_label_is_found_before_an_organisation_in_parentheses() throws IOException {
        Meeting meeting = read(HEAD
                + "Sekreterare: Anna Berg (Region Väst)\n\nNärvarande:\nBo Ek, Ekåsa kommun\n\n§ 1. Öppnande\nHej.\n");
        assertThat(meeting.presentAs(Role.SECRETARY))
                .extracting(Attendance::getName)
                .containsExactly(Optional.of("Anna Berg"));
    }

    @Test
    void the_end_of_a_sentence_that_is_a_roll_is_not_left_over() throws IOException {
        Meeting meeting =
                read(HEAD + "Vid mötet deltog Anna Berg och Bo Ek. Förhinder hade Cia Dal.\n\n§ 1. Öppnande\nHej.\n");
        assertThat(meeting.getUnplaced()).isEmpty();
        assertThat(names(meeting)).containsExactly("Anna Berg", "Bo Ek", "Cia Dal");
    }

    @Test
    void names_above_their_labels_at_the_very_end_are_signatures() throws IOException {
        Meeting meeting = read(minutes("Vi pratade.") + "\n\nAnna Berg\nOrdförande\n");
        assertThat(meeting.getMinutes().get(0).getSignOff().orElseThrow().inRole(Role.CHAIR))
                .extracting(s -> s.getSignatory().map(Mention::getAsWritten))
                .containsExactly(Optional.of("Anna Berg"));
    }

    @Test
    void a_name_after_the_date_of_verification_is_a_signature() throws IOException {
        Meeting meeting = read(minutes("Vi pratade.") + "\n\nJusteras 2026-03-30, Anna Berg\n");
        assertThat(meeting.getMinutes().get(0).getSignOff().orElseThrow().inRole(Role.VERIFIER))
                .extracting(s -> s.getSignatory().map(Mention::getAsWritten))
                .containsExactly(Optional.of("Anna Berg"));
    }

    @Test
    void the_subject_of_a_clause_does_not_take_the_sentence_before_it_along() throws IOException {
        Meeting meeting = read(minutes("Styrgruppen beslutar att Socialförvaltningen utreder frågan."));
        assertThat(meeting.decisions().get(0).getResponsible())
                .extracting(Mention::getAsWritten)
                .containsExactly("Socialförvaltningen");
    }

    @Test
    void what_another_body_decided_in_the_past_is_told_not_decided() throws IOException {
        assertThat(read(minutes("Socialnämnden beslutade i april att avsluta avtalet."))
                        .decisions())
                .isEmpty();
    }

    @Test
    void att_clauses_on_lines_of_their_own_belong_to_the_sentence_above() throws IOException {
        Meeting meeting = read(minutes("Styrgruppen beslutar\natt köpa en buss, och\natt hyra ut den.\n\nVi pratade."));
        assertThat(meeting.decisions())
                .extracting(Decision::getText)
                .containsExactly("Styrgruppen beslutar\natt köpa en buss, och\natt hyra ut den.");
    }

    @Test
    void a_decision_by_e_mail_has_its_own_date() throws IOException {
        Decision decision = read(minutes("Styrgruppen har via mejl 2026-02-03 beslutat att köpa en buss."))
                .decisions()
                .get(0);
        assertThat(decision.getMode()).isEqualTo(DecisionMode.BY_EMAIL);
        assertThat(decision.getDecidedOn())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-02-03"));
    }

    @Test
    void a_day_that_has_been_is_no_deadline() throws IOException {
        Decision decision = read(minutes("Beslut: Försöket som startade den 7/3 går vidare."))
                .decisions()
                .get(0);
        assertThat(decision.getDue()).isEmpty();
    }

    @Test
    void from_some_day_on_is_no_deadline() throws IOException {
        Decision decision = read(minutes("Beslut: Rutinen gäller från och med den 1 september."))
                .decisions()
                .get(0);
        assertThat(decision.getDue()).isEmpty();
    }

    @Test
    void two_lists_side_by_side_are_two_lists() throws IOException {
        Meeting meeting = read(HEAD
                + "Deltagare\tFrånvarande\n\nAnna Berg, Ekåsa kommun\tBo Ek, Region Väst\n\nCia Dal, Ekåsa kommun\t\n\n"
                + "§ 1. Öppnande\nHej.\n\n§ 2. Övrigt\nHej då.\n");
        assertThat(meeting.getAttendance().stream().filter(Attendance::attends))
                .extracting(Attendance::shown)
                .containsExactly("Anna Berg", "Cia Dal");
    }

    @Test
    void a_date_for_the_next_meeting_can_stand_on_the_line_below() throws IOException {
        Meeting meeting = read(minutes("Vi pratade.\n\nNästa möte\n10 april kl 8.15-9.00, Teams"));
        assertThat(meeting.getNextMeeting().orElseThrow().getDate())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-04-10"));
    }

    @Test
    void words_between_date_and_time_are_kept() throws IOException {
        Meeting meeting = read("""
                Mötesanteckningar styrgrupp Närvård Ekåsa

                Tid: 2026-03-27, efter lunch, kl 13.00-15.00

                Närvarande:
                Anna Berg, ordförande, Ekåsa kommun

                § 1. Öppnande
                Hej.
                """);
        assertThat(meeting.getWhenAsWritten()).contains("efter lunch");
    }

    @Test
    void words_beside_a_name_that_the_roll_has_already_are_not_swallowed() throws IOException {
        Meeting meeting = read(HEAD
                + "Sekreterare: Bo Ek (vikarie för dagen)\n\nNärvarande:\nBo Ek, Region Väst\n\n§ 1. Öppnande\nHej.\n");
        assertThat(meeting.getUnplaced()).singleElement().asString().contains("vikarie för dagen");
    }

    @Test
    void days_are_counted_from_the_meeting() throws IOException {
        Decision decision = read(minutes("Beslut: Anna Berg återkopplar till gruppen inom 14 dagar."))
                .decisions()
                .get(0);
        assertThat(decision.getDue()).contains(new Deadline.WithinDays("inom 14 dagar", 14));
    }

    private static String minutes(String item) {
        return HEAD
                + "Närvarande:\nAnna Berg, ordförande, Ekåsa kommun\nBo Ek, sekreterare, Region Väst\n\n§ 1. Rapport\n"
                + item + "\n";
    }

    @Test
    void a_label_inside_a_line_starts_a_decision() throws IOException {
        Meeting meeting = read(minutes("Inget svar har kommit. BESLUT: Frågan om bussar ska tas upp igen."));
        assertThat(meeting.decisions())
                .extracting(Decision::getText)
                .containsExactly("Frågan om bussar ska tas upp igen.");
        assertThat(read(minutes("Inget beslut: alla väntar. Nytt beslut tas i maj."))
                        .decisions())
                .isEmpty();
    }

    @Test
    void a_labelled_decision_of_another_body_is_quoted() throws IOException {
        Meeting meeting =
                read(minutes("Anna läser upp ett beslut:\n\nBeslut: Kommunstyrelsen beslutar att kortet gäller."));
        assertThat(meeting.decisions()).isEmpty();
        assertThat(read(minutes("Beslut: Beredningsgruppen tar fram ett förslag."))
                        .decisions())
                .hasSize(1);
    }

    @Test
    void what_was_decided_goes_on_with_how_it_is_told_of() throws IOException {
        Meeting meeting =
                read(minutes("Styrgruppen beslutar att hyra lokal. Kostnaden redovisas i november. Alla är nöjda."));
        assertThat(meeting.decisions())
                .extracting(Decision::getText)
                .containsExactly("Styrgruppen beslutar att hyra lokal. Kostnaden redovisas i november.");
    }

    private static Meeting roll(String lines) throws IOException {
        return read(HEAD + "Närvarande:\n" + lines + "\n\n§ 1. Öppnande\nHej.\n");
    }

    private static List<String> names(Meeting meeting) {
        return meeting.getAttendance().stream().map(Attendance::shown).toList();
    }

    private static Meeting read(String text) throws IOException {
        Formats formats = Formats.installed();
        Imported imported =
                formats.read(Source.of("test.txt", text.getBytes(StandardCharsets.UTF_8)), formats.readOptions());
        return imported.meeting();
    }
}
