package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.Renumbering;
import se.samverkan.group.Role;
import se.samverkan.group.RollLayout;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.io.WriteOptions;
import se.samverkan.io.text.Markdown;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Outline;

/** Minutes are set as their group has laid down, or as the caller wants them. */
class MinutesLayoutTest {

    private static final MeetingId ID = new MeetingId("m");
    private static final MinutesLayout AS_WRITTEN = MinutesLayout.asWritten();

    private static final Meeting MEETING = new Meeting.Builder()
            .id(ID)
            .date(LocalDate.of(2026, 3, 5))
            .addMinutes(new MinutesRecord.Builder()
                    .id(new MinutesRecordId("m/1"))
                    .kind(MinutesKind.NOTES)
                    .title("Mötesanteckningar beredningsgrupp Ekåsa")
                    .declaredRange(new ItemRange(7, 8))
                    .build())
            .addAttendance(
                    entry("Anna Berg", "Ekåsa kommun", Role.CHAIR).withTitle("enhetschef"),
                    entry("Bo Ek", "Åslunda sjukhus", Role.SECRETARY)
                            .withNote("t.o.m. § 7")
                            .withPart(new ItemRange(7, 7)),
                    entry("Cia Dal", "Närhälsan Vintorp, MAS", Role.VERIFIER))
            .addAgenda(
                    item(7, "Sårvård", decision("Gruppen beslutar\natt införa checklistan,\natt köpa in en kamera.")),
                    item(8, "Övriga frågor", Passage.of("Inget nytt.")))
            .build();

    private static Attendance entry(String name, String affiliation, Role role) {
        return new Attendance.Builder()
                .id(new AttendanceId(Text.slug(name)))
                .name(name)
                .affiliationAsWritten(affiliation)
                .status(AttendanceStatus.PRESENT)
                .addRole(role)
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

    private static Decision decision(String text) {
        return new Decision.Builder().id(new DecisionId("d")).text(text).build();
    }

    @Test
    void aListHasOneLineForEach() {
        assertThat(markdown(AS_WRITTEN.withRoll(RollLayout.LIST))).contains("""
                        ## Närvarande

                        - Anna Berg, Ekåsa kommun, enhetschef, ordförande
                        - Bo Ek, Åslunda sjukhus, sekreterare, t.o.m. § 7
                        - Cia Dal, Närhälsan Vintorp, MAS, justerare
                        """);
    }

    @Test
    void aTableHasAColumnForEachThing() {
        assertThat(markdown(AS_WRITTEN.withRoll(RollLayout.TABLE))).contains("""
                        | Namn | Organisation | Titel |
                        |---|---|---|
                        | Anna Berg, ordförande | Ekåsa kommun | enhetschef |
                        | Bo Ek, sekreterare, t.o.m. § 7 | Åslunda sjukhus |  |
                        | Cia Dal, justerare | Närhälsan Vintorp | MAS |
                        """);
    }

    @Test
    void noEntryOfAListIsWrittenAsTheLabelOfAnother() {
        Attendance substitute = entry("Anna", "", Role.SUBSTITUTE)
                .withAffiliationAsWritten(Optional.empty())
                .withSubstituteFor(Mention.of("Dag Lund"))
                .withNote("ersätter Dag Lund")
                .withStatus(AttendanceStatus.ABSENT);
        Meeting meeting = MEETING.withAttendance(substitute);
        assertThat(markdown(meeting, AS_WRITTEN.withRoll(RollLayout.LIST))).doesNotContain("Ersättare: Anna");
    }

    @Test
    void whoeverCannotBeToldOnALineMakesTheListATable() {
        Meeting meeting = MEETING.withAttendance(
                entry("Anna Berg", "Ekåsa kommun", Role.CHAIR).withTitle("Verksamhet Norr, samordnad vårdplanering"));
        assertThat(markdown(meeting, AS_WRITTEN.withRoll(RollLayout.LIST))).contains("| Namn | Organisation | Titel |");
    }

    @Test
    void numbersAreDressedAlikeAndTheRangeWithThem() {
        assertThat(markdown(AS_WRITTEN.withNumberStyle(NumberStyle.POINT)))
                .contains("## 7. Sårvård", "## 8. Övriga frågor", "**Omfattning:** 7–8");
        assertThat(markdown(AS_WRITTEN.withNumberStyle(NumberStyle.PARENTHESIS)))
                .contains("## 7) Sårvård", "## 8) Övriga frågor");
    }

    @Test
    void aDressThatANumberCannotBeReadInIsNotUsed() {
        Meeting meeting = MEETING.withAgenda(item(3, "Mars månad"));
        MinutesLayout bare = AS_WRITTEN.withNumberStyle(new NumberStyle("", ""));
        assertThat(bare.applied(meeting)).isEqualTo(meeting);
        assertThat(bare.applied(MEETING)).isNotEqualTo(MEETING);
    }

    @Test
    void aSummaryRepeatsEveryDecisionAtTheEnd() {
        assertThat(markdown(AS_WRITTEN.withSummarised(true)))
                .contains("**Omfattning:** §§ 7–9")
                .endsWith("""
                        ## § 9. Sammanfattning av mötets beslut

                        - Gruppen beslutar att införa checklistan, att köpa in en kamera.
                        """);
    }

    @Test
    void aSummaryThatIsThereStays() {
        Meeting summarised = AS_WRITTEN.withSummarised(true).applied(MEETING);
        assertThat(AS_WRITTEN.withSummarised(true).applied(summarised)).isEqualTo(summarised);
        assertThat(AS_WRITTEN.withSummarised(false).applied(summarised)).isEqualTo(summarised);
    }

    @Test
    void whereNothingWasDecidedThereIsNoSummary() {
        Meeting meeting = MEETING.withAgenda(item(7, "Sårvård"));
        assertThat(AS_WRITTEN.withSummarised(true).applied(meeting)).isEqualTo(meeting);
    }

    @Test
    void minutesToBeVerifiedHaveLinesToSignOn() {
        assertThat(markdown(AS_WRITTEN.withKind(MinutesKind.PROTOCOL)))
                .startsWith("# Protokoll beredningsgrupp Ekåsa\n")
                .contains(
                        "## Underskrifter",
                        "**Ordförande:** Anna Berg  \n……",
                        "**Sekreterare:** Bo Ek",
                        "**Justerare:** Cia Dal");
    }

    @Test
    void notesHaveNone() {
        Meeting protocol = AS_WRITTEN.withKind(MinutesKind.PROTOCOL).applied(MEETING);
        assertThat(markdown(AS_WRITTEN.withKind(MinutesKind.NOTES))).doesNotContain("Underskrifter");
        assertThat(markdown(protocol, AS_WRITTEN.withKind(MinutesKind.NOTES)))
                .as("what is there is not lost")
                .contains("# Mötesanteckningar beredningsgrupp Ekåsa", "## Underskrifter");
    }

    @Test
    void theTitleKeepsItsLook() {
        Meeting shouting =
                MEETING.withMinutes(MEETING.getMinutes().get(0).withTitle("ANTECKNINGAR 3/2026\nStyrgruppens möte"));
        assertThat(AS_WRITTEN
                        .withKind(MinutesKind.PROTOCOL)
                        .applied(shouting)
                        .latestMinutes()
                        .flatMap(MinutesRecord::getTitle))
                .contains("PROTOKOLL 3/2026\nStyrgruppens möte");
    }

    @Test
    void theGroupLaysDownAndTheCallerGoesBefore() {
        Group group = new Group.Builder()
                .id(new GroupId("beredning"))
                .name("Beredningsgrupp Ekåsa")
                .numbering(new NumberingPolicy(Renumbering.EACH_YEAR, Optional.of(NumberStyle.PARENTHESIS)))
                .minutesPolicy(new MinutesPolicy.Builder()
                        .rollLayout(RollLayout.LIST)
                        .summarised(true)
                        .language(Language.ENGLISH)
                        .build())
                .build();
        Collaboration collaboration =
                Collaboration.of(MEETING.withGroup(group.getId())).withGroups(group);
        MinutesRenderer renderer = MinutesRenderer.in(Language.SWEDISH);
        assertThat(renderer.layoutOf(collaboration, ID)).isEqualTo(MinutesLayout.of(group));
        assertThat(markdown(renderer.render(collaboration, ID)))
                .contains("## Present", "- Anna Berg, Ekåsa kommun, enhetschef, chair", "## 9) Summary of decisions");
        MinutesLayout wanted = AS_WRITTEN.withLanguage(Language.SWEDISH).withRoll(RollLayout.TABLE);
        assertThat(markdown(renderer.withLayout(wanted).render(collaboration, ID)))
                .contains("## Närvarande", "| Anna Berg, ordförande |", "## 9) Sammanfattning av mötets beslut");
    }

    @Test
    void anEnglishDocumentHasNoSwedishWordOfOurs() {
        Meeting meeting = MEETING.withNextMeeting(new NextMeeting.Builder()
                        .date(LocalDate.of(2026, 4, 2))
                        .questionDeadline(LocalDate.of(2026, 3, 26))
                        .build())
                .withUnplaced("kvar");
        MinutesLayout everything = new MinutesLayout.Builder()
                .kind(MinutesKind.PROTOCOL)
                .roll(RollLayout.TABLE)
                .summarised(true)
                .language(Language.ENGLISH)
                .build();
        Set<String> theirs = meeting.ownTexts().stream()
                .flatMap(text -> words(text.text()).stream())
                .collect(Collectors.toSet());
        assertThat(words(markdown(meeting, everything)))
                .contains("present", "decisions", "signatures", "april")
                .filteredOn(word -> !theirs.contains(word))
                .doesNotContainAnyElementsOf(swedishOnly());
    }

    /** The words of Swedish labels that no English one has. */
    private static Set<String> swedishOnly() {
        Bundle english = Bundle.load(MinutesRenderer.class, "labels", Language.ENGLISH);
        Bundle swedish = Bundle.load(MinutesRenderer.class, "labels", Language.SWEDISH);
        Set<String> words = swedish.keys().stream()
                .flatMap(key -> words(swedish.get(key)).stream())
                .collect(Collectors.toSet());
        english.keys().forEach(key -> words.removeAll(words(english.get(key))));
        return words;
    }

    private static Set<String> words(String text) {
        return Names.parts(Text.fold(text)).stream().map(Words::trimMarks).collect(Collectors.toSet());
    }

    private static String markdown(MinutesLayout layout) {
        return markdown(MEETING, layout);
    }

    private static String markdown(Meeting meeting, MinutesLayout layout) {
        return markdown(MinutesRenderer.in(Language.SWEDISH).withLayout(layout).render(Collaboration.of(meeting), ID));
    }

    private static String markdown(Outline outline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Markdown().writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
