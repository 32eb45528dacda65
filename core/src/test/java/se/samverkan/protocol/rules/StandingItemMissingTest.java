package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.StandingItem;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

class StandingItemMissingTest {

    private static final Outcomes STANDING = Outcomes.of(new StandingItemMissing());
    private static final GroupId GROUP = new GroupId("styrgrupp");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 22);

    private static StandingItem standing(String title, ItemKind... kinds) {
        return new StandingItem.Builder().title(title).addKinds(kinds).build();
    }

    private static Meeting titled(String title, ItemKind... kinds) {
        return notes().item("1.", item -> item.withTitle(title).withKinds(kinds))
                .meeting()
                .withGroup(GROUP);
    }

    private static Collaboration around(Meeting meeting, StandingItem... standing) {
        Group group = new Group.Builder()
                .id(GROUP)
                .name("Styrgrupp")
                .addStandingItems(standing)
                .build();
        return new Collaboration.Builder()
                .addGroup(group)
                .addMeeting(meeting)
                .addCoverage(new Coverage(GROUP, new DateRange(DAY, DAY)))
                .build();
    }

    private static String outcome(Meeting meeting, StandingItem... standing) {
        return STANDING.of(around(meeting, standing), meeting.getId());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Avvikelser", "avvikelser i vårdövergångar", "Avvikelse", "Redovisning av avvikelserna"})
    void aStandingItemIsThereByItsHeading(String heading) {
        assertThat(outcome(titled(heading), standing("Avvikelser"))).isEqualTo("passed");
    }

    @Test
    void aStandingItemIsThereUnderAShorterHeadingOrInWhatIsSaid() {
        StandingItem standing = standing("Avvikelser i vårdövergångar");
        assertThat(outcome(titled("Avvikelser"), standing)).isEqualTo("passed");
        Meeting said = notes().item("1.", Passage.of("Vårdövergångar: inga avvikelser."))
                .meeting()
                .withGroup(GROUP);
        assertThat(outcome(said, standing)).isEqualTo("passed");
    }

    @Test
    void aStandingItemIsThereByItsKindOrByItsVeryName() {
        assertThat(outcome(titled("Tider", ItemKind.NEXT_MEETING), standing("Nästa möte", ItemKind.NEXT_MEETING)))
                .isEqualTo("passed");
        assertThat(outcome(titled("NÄSTA  MÖTE"), standing("Nästa möte"))).isEqualTo("passed");
        assertThat(outcome(titled("Tider", ItemKind.STANDING), standing("Nästa möte", ItemKind.STANDING)))
                .isEqualTo("fired");
    }

    @Test
    void aStandingItemWhoseNameTellsNothingIsThereByNameOrKindAlone() {
        StandingItem untold = standing("Övriga frågor", ItemKind.OTHER_BUSINESS);
        assertThat(outcome(titled("Övriga  frågor"), untold)).isEqualTo("passed");
        assertThat(outcome(titled("Övrigt", ItemKind.OTHER_BUSINESS), untold)).isEqualTo("passed");
        assertThat(outcome(titled("Sårvård", ItemKind.REPORT_FROM_GROUP), untold))
                .isEqualTo("fired");
        assertThat(outcome(titled("Övriga frågor"), standing("Sårvård"))).isEqualTo("fired");
    }

    @Test
    void aStandingItemThatIsNotThereIsNamed() {
        Meeting meeting = titled("Sårvård");
        Collaboration all = around(meeting, standing("Sårvård"), standing("Avvikelser"));
        Finding finding = STANDING.finding(all, meeting.getId());
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].agenda");
        assertThat(finding.getQuote()).contains("Avvikelser");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getSlots()).containsEntry("item", "Avvikelser");
    }

    @Test
    void anItemStandsForItsTerm() {
        StandingItem until = standing("Avvikelser").withTerm(Term.until(DAY.minusDays(1)));
        assertThat(outcome(titled("Sårvård"), until)).isEqualTo("does not apply");
        assertThat(outcome(titled("Sårvård"), until.withTerm(Term.until(DAY)))).isEqualTo("fired");
        assertThat(outcome(titled("Sårvård"), until.withTerm(Term.from(DAY.plusDays(1)))))
                .isEqualTo("does not apply");
        assertThat(outcome(titled("Sårvård"))).isEqualTo("does not apply");
    }

    @Test
    void withoutThePromiseThatAllMinutesAreThereNothingIsMissed() {
        Meeting meeting = titled("Sårvård");
        Collaboration all = around(meeting, standing("Avvikelser"));
        Coverage tomorrow = new Coverage(GROUP, new DateRange(DAY.plusDays(1), DAY.plusDays(1)));
        assertThat(STANDING.of(all.withCoverage(List.of(tomorrow)), meeting.getId()))
                .isEqualTo("uncertain");
        assertThat(STANDING.of(all.withCoverage(List.of()), meeting.getId())).isEqualTo("uncertain");
    }

    @Test
    void withoutGroupDateOrItemsTheRuleCannotBeJudged() {
        Meeting meeting = titled("Sårvård");
        assertThat(STANDING.of(meeting.withGroup(Optional.empty()))).isEqualTo("uncertain");
        assertThat(outcome(meeting.withDate(Optional.empty()), standing("Avvikelser")))
                .isEqualTo("uncertain");
        assertThat(outcome(meeting.withAgenda(List.of()), standing("Avvikelser")))
                .isEqualTo("uncertain");
    }
}
