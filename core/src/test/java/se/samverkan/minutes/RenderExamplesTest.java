package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.io.WriteOptions;
import se.samverkan.io.text.Markdown;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** How minutes look, and how meetings that nobody has read from minutes are told in them. */
class RenderExamplesTest {

    private static final MeetingId ID = new MeetingId("m");

    private static final Meeting MEETING = new Meeting.Builder()
            .id(ID)
            .date(LocalDate.of(2026, 3, 5))
            .weekdayAsWritten(DayOfWeek.THURSDAY)
            .start(LocalTime.of(9, 0))
            .end(LocalTime.of(11, 30))
            .place("Teams")
            .addMinutes(new MinutesRecord.Builder()
                    .id(new MinutesRecordId("m/1"))
                    .kind(MinutesKind.PROTOCOL)
                    .title("Protokoll beredningsgrupp Ekåsa")
                    .declaredRange(new ItemRange(7, 8))
                    .signOff(new SignOff.Builder()
                            .addSignature(new Signature.Builder()
                                    .role(Role.CHAIR)
                                    .signatory(Mention.of("Anna Berg"))
                                    .date(LocalDate.of(2026, 3, 9))
                                    .build())
                            .build())
                    .build())
            .addAttendance(entry("Anna Berg", AttendanceStatus.PRESENT)
                    .withRoles(Role.CHAIR)
                    .withAffiliationAsWritten("Ekåsa kommun, enhetschef"))
            .addAttendance(entry("Bo Ek", AttendanceStatus.ABSENT).withAffiliationAsWritten("Åslunda sjukhus"))
            .addAgenda(item(7, "Sårvård", Passage.of("Frågan diskuteras."), decision("Checklistan införs.", "Beslut")))
            .addAgenda(item(
                    8,
                    "Övriga frågor",
                    item(1, "Syrgas", Passage.of("Inget nytt."))
                            .withNumber(new ItemNumber("a", NumberStyle.PARENTHESIS))))
            .addAttachment(new Attachment.Builder()
                    .id(new AttachmentId("b"))
                    .label("Bilaga 1")
                    .title("Årsplan")
                    .build())
            .build();

    private static Attendance entry(String name, AttendanceStatus status) {
        return new Attendance.Builder()
                .id(new AttendanceId("n"))
                .name(name)
                .status(status)
                .build();
    }

    private static AgendaItem item(int number, String title, ItemContent... content) {
        return new AgendaItem.Builder()
                .id(new AgendaItemId("i" + number))
                .number(ItemNumber.of(number, NumberStyle.SECTION))
                .title(title)
                .addContent(content)
                .build();
    }

    private static Decision decision(String text, String label) {
        return new Decision.Builder()
                .id(new DecisionId("d"))
                .text(text)
                .label(Optional.of(label).filter(some -> !some.isEmpty()))
                .build();
    }

    @Test
    void looksLikeMinutes() {
        assertThat(markdown(MEETING, Language.SWEDISH)).isEqualTo("""
                        # Protokoll beredningsgrupp Ekåsa

                        **Datum:** torsdagen den 5 mars 2026 \s
                        **Tid:** 09.00–11.30 \s
                        **Plats:** Teams \s
                        **Omfattning:** §§ 7–8

                        ## Närvarande

                        | Namn | Organisation |
                        |---|---|
                        | Anna Berg, ordförande | Ekåsa kommun, enhetschef |

                        ## Ej närvarande

                        | Namn | Organisation |
                        |---|---|
                        | Bo Ek | Åslunda sjukhus |

                        ## § 7. Sårvård

                        Frågan diskuteras.

                        **Beslut:** Checklistan införs.

                        ## § 8. Övriga frågor

                        ### a) Syrgas

                        Inget nytt.

                        ## Underskrifter

                        **Ordförande:** Anna Berg \s
                        2026-03-09

                        ## Bilagor

                        - Bilaga 1. Årsplan
                        """);
    }

    @Test
    void onPagesEntriesHaveBulletsAndAreReadTheSame() {
        MinutesRenderer renderer = MinutesRenderer.in(Language.SWEDISH);
        Outline lines = renderer.render(Collaboration.of(MEETING), ID);
        Outline pages = renderer.onPages().render(Collaboration.of(MEETING), ID);
        assertThat(marks(lines)).containsExactly("-");
        assertThat(marks(pages)).containsExactly("•");
        MinutesReader reader = MinutesReader.with(Vocabulary.swedish());
        assertThat(reader.read(pages).meeting()).isEqualTo(reader.read(lines).meeting());
    }

    private static List<String> marks(Outline outline) {
        return outline.getBlocks().stream()
                .flatMap(block -> block instanceof TextBlock text ? text.getMarker().stream() : Stream.empty())
                .toList();
    }

    @Test
    void speaksEnglishToPeople() {
        assertThat(markdown(MEETING, Language.ENGLISH))
                .contains("**Date:** Thursday 5 March 2026", "## Not present", "| Anna Berg, chair |", "## Attachments")
                .contains("**Beslut:** Checklistan införs.");
    }

    @Test
    void bothLanguagesHaveEveryLabel() {
        assertThat(Bundle.load(MinutesRenderer.class, "labels", Language.ENGLISH)
                        .keys())
                .isEqualTo(Bundle.load(MinutesRenderer.class, "labels", Language.SWEDISH)
                        .keys());
    }

    @Test
    void writesFactsInWordsWhenNoRemarkDoes() {
        Meeting meeting = MEETING.withAttendance(
                entry("Anna Berg", AttendanceStatus.PRESENT)
                        .withRoles(Role.CHAIR, Role.VERIFIER)
                        .withOnline(true),
                entry("Bo Ek", AttendanceStatus.PRESENT)
                        .withRoles(Role.SUBSTITUTE)
                        .withSubstituteFor(Mention.of("Cia Dal"))
                        .withPart(new ItemRange(7, 7)));
        List<Attendance> again = read(meeting).getAttendance();
        assertThat(again.get(0).getRoles()).containsExactly(Role.CHAIR, Role.VERIFIER);
        assertThat(again.get(0).isOnline()).contains(true);
        assertThat(again.get(1).getSubstituteFor()).map(Mention::getAsWritten).contains("Cia Dal");
        assertThat(again.get(1).getPart()).contains(new ItemRange(7, 7));
        assertThat(again.get(1).getRoles()).containsExactly(Role.SUBSTITUTE);
    }

    @Test
    void mixesPresentAndAbsentInOneTable() {
        Meeting meeting = MEETING.withAttendance(
                entry("Anna Berg", AttendanceStatus.PRESENT),
                entry("Bo Ek", AttendanceStatus.ABSENT),
                entry("Cia Dal", AttendanceStatus.PRESENT));
        assertThat(markdown(meeting, Language.SWEDISH))
                .contains("## Kallade", "| Bo Ek |  | Frånvarande |", "| Cia Dal |  | Närvarande |");
    }

    @Test
    void givesALabelToWhatNobodyWouldTakeForADecision() {
        Meeting meeting = MEETING.withAgenda(
                item(1, "Sårvård", decision("Checklistan införs.", ""), decision("Gruppen beslutar att vänta.", "")));
        assertThat(markdown(meeting, Language.SWEDISH))
                .contains("**Beslut:** Checklistan införs.", "\n\nGruppen beslutar att vänta.\n");
        assertThat(read(meeting).decisions()).extracting(Decision::getText).hasSize(2);
    }

    @Test
    void addsTheNextMeetingThatNoItemTells() {
        NextMeeting next = new NextMeeting.Builder()
                .date(LocalDate.of(2026, 4, 2))
                .start(LocalTime.of(9, 0))
                .end(LocalTime.of(10, 30))
                .place("Rådhuset")
                .questionDeadline(LocalDate.of(2026, 3, 26))
                .build();
        assertThat(read(MEETING.withNextMeeting(next)).getNextMeeting()).contains(next);
        Meeting told = MEETING.withNextMeeting(next)
                .withAgenda(item(1, "Nästa möte", Passage.of("Den 2 april 2026 kl 09.00–10.30, Rådhuset.")));
        assertThat(read(told).getAgenda()).hasSize(1);
    }

    @Test
    void makesATitleOfKindAndGroup() {
        Group group = new Group.Builder()
                .id(new GroupId("natverk"))
                .name("Nätverk Anhörigstöd")
                .kind(GroupKind.NETWORK)
                .build();
        Meeting meeting = MEETING.withMinutes().withGroup(group.getId());
        Collaboration collaboration = Collaboration.of(meeting).withGroups(group);
        Outline outline = MinutesRenderer.in(Language.SWEDISH).render(collaboration, ID);
        assertThat(outline.getTitle()).contains("Mötesanteckningar Nätverk Anhörigstöd");
        MinutesReading reading = MinutesReader.with(Vocabulary.swedish()).read(outline);
        assertThat(reading.getCollaboration().getGroups())
                .extracting(Group::getName, Group::getKind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nätverk Anhörigstöd", Optional.of(GroupKind.NETWORK)));
    }

    @Test
    void losesNoWordThatHasNoPlace() {
        Meeting meeting = MEETING.withUnplaced("Ett ensamt ord", ",")
                .withAttendance(entry("Anna Berg", AttendanceStatus.PRESENT).withRoles(new Role("observer")));
        assertThat(markdown(meeting, Language.SWEDISH))
                .contains("## Övrig text\n\nEtt ensamt ord\n")
                .contains("| Anna Berg, observer |");
    }

    @Test
    void neverWrapsLongText() {
        String text = "Ett mycket långt resonemang om vårdplanering på distans. "
                .repeat(60)
                .strip();
        Meeting meeting = MEETING.withAgenda(item(1, "Sårvård", Passage.of(text)));
        assertThat(markdown(meeting, Language.SWEDISH)).contains("\n" + text + "\n");
    }

    @Test
    void writesADocumentThatIsNoMinutesAsItStands() {
        Meeting notice = new Meeting.Builder()
                .id(ID)
                .date(LocalDate.of(2026, 6, 9))
                .addPreamble(Passage.of("Kallelse till ledningsgruppen."), Passage.of("Välkomna!"))
                .build();
        assertThat(markdown(notice, Language.SWEDISH)).isEqualTo("Kallelse till ledningsgruppen.\n\nVälkomna!\n");
    }

    @Test
    void refusesAMeetingThatIsNotThere() {
        assertThatThrownBy(() ->
                        MinutesRenderer.in(Language.SWEDISH).render(Collaboration.of(MEETING), new MeetingId("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    private static Meeting read(Meeting meeting) {
        Outline outline = MinutesRenderer.in(Language.SWEDISH).render(Collaboration.of(meeting), meeting.getId());
        return MinutesReader.with(Vocabulary.swedish()).read(outline).meeting();
    }

    private static String markdown(Meeting meeting, Language language) {
        Outline outline = MinutesRenderer.in(language).render(Collaboration.of(meeting), meeting.getId());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Markdown().writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
