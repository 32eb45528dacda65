package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.group.ItemRange;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

class NumberingRulesTest {

    private static final Check GAP = Check.that(new NumberingGap());
    private static final Check DUPLICATE = Check.that(new NumberingDuplicate());
    private static final Check RANGE = Check.that(new DeclaredRange());

    private static Given numbered(String numbers) {
        return notes().items(numbers.split(" +", -1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1. 2. 3.",
                "22) 23) 24)",
                "8 8a 8b 9",
                "8a 8b 9",
                "12/24 13/24 14/24 1/25 2/25",
                "1. 2. 3) 4.", // a slip in the dress
                "1. 2. 4. 3. 5.", // out of order, but nothing is missing
                "1. 2.1 2.2 3.",
                "7.",
            })
    void unbrokenNumbersAreRight(String numbers) {
        GAP.passes(numbered(numbers));
        DUPLICATE.passes(numbered(numbers));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1. 2. 4. | 3",
                "1. 2. 6. | 3–5",
                "1. 3. 6. 2. | 4–5",
                "12/24 14/24 | 13",
                "8 8a 8b 10 | 9",
                "1 999999999 | 2–999999998",
            })
    void missingNumbersAreNamed(String numbers, String missing) {
        Finding finding = GAP.firesOnceOn(numbered(numbers));
        assertThat(finding.getSlots()).containsEntry("missing", missing);
        DUPLICATE.passes(numbered(numbers));
    }

    @Test
    void aGapIsReportedAtTheItemThatFollowsIt() {
        Finding finding = GAP.firesOnceOn(numbered("1. 2. 4. 5."));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i2].number");
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Numren går från 2 till 4: 3 saknas.");
        assertThat(finding.getQuote()).contains("4. Punkt 2");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1. 2. 3. 3. 4.", "1. 2. 2. 4.", "1. 3. 3. 4.", "8 8e 8e 9", "§1 §1. §2"})
    void aNumberUsedTwiceIsADuplicateAndNoGap(String numbers) {
        DUPLICATE.firesOnceOn(numbered(numbers));
        GAP.passes(numbered(numbers));
    }

    @Test
    void aDuplicateIsReportedAtTheSecondItem() {
        Finding finding = DUPLICATE.firesOnceOn(numbered("1. 2. 2. 3."));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i2].number");
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Nummer 2 används två gånger, först för ”Punkt 1”.");
    }

    @Test
    void itemsWithoutNumbersBreakNothing() {
        GAP.passes(notes().items("1.", "", "2.", "", "3."));
        DUPLICATE.passes(notes().items("1.", "", "2.", "", "3."));
    }

    @Test
    void subItemsHaveNumbersOfTheirOwn() {
        Given given = notes().items("1.", "2.");
        Given withSub = notes().item(
                        "1.", notes().items("1.", "7.").meeting().getAgenda().get(1))
                .items("2.");
        GAP.passes(given);
        GAP.passes(withSub);
        DUPLICATE.passes(withSub);
    }

    @Test
    void whereNothingIsNumberedTheRulesDoNotApply() {
        GAP.doesNotApplyTo(notes().items("", ""));
        DUPLICATE.doesNotApplyTo(notes().items("a)", "b)"));
        RANGE.doesNotApplyTo(notes().items("", ""));
    }

    @Test
    void aDeclaredRangeThatFitsIsRight() {
        RANGE.passes(protocol().items("§ 22", "§ 23", "§ 24").declared(22, 24));
        RANGE.passes(protocol().items("22/25", "", "24/25").declared(22, 24));
    }

    @Test
    void theRangesOfTwoRecordsTogetherAreTheRangeOfTheMeeting() {
        Meeting meeting = protocol().items("§ 22", "§ 23", "§ 24").meeting();
        MinutesRecord record = meeting.getMinutes().get(0);
        MinutesRecord late =
                record.withId(new MinutesRecordId("ekasa/2025-05-22/m2")).withDeclaredRange(new ItemRange(22, 22));
        RANGE.passes(meeting.withMinutes(record.withDeclaredRange(new ItemRange(23, 24)), late));
        Finding finding = RANGE.firesOnceOn(meeting.withMinutes(record.withDeclaredRange(new ItemRange(23, 25)), late));
        assertThat(finding.getPath().orElseThrow()).hasToString("minutes[ekasa/2025-05-22/m2].declaredRange");
        assertThat(finding.getQuote()).contains("22–25");
    }

    @Test
    void aDeclaredRangeThatDiffersIsReportedWhereItIsDeclared() {
        Finding finding =
                RANGE.firesOnceOn(protocol().items("§ 22", "§ 23", "§ 24").declared(22, 25));
        assertThat(finding.getPath().orElseThrow()).hasToString("minutes[ekasa/2025-05-22/m1].declaredRange");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Omfattningen anges som 22–25, men punkterna är 22–24.");
        RANGE.firesOnceOn(protocol().items("§ 22", "§ 23", "§ 24").declared(21, 24));
    }

    @Test
    void whatIsNotDeclaredOrNotNumberedIsNotCompared() {
        RANGE.doesNotApplyTo(protocol().items("§ 22", "§ 23"));
        RANGE.isUncertainOn(protocol().items("", "").declared(22, 23));
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1. 2. 2. 4. | 2 | 3.",
                "1. 3. 3. 4. | 1 | 2.",
                "22) 23) 23) | 2 | 24)",
                "12/25 13/25 13/25 15/25 | 2 | 14/25",
                "§1 §1. §3 | 1 | §2.",
                "9/25 10/25 10/25 12/25 | 2 | 11/25",
                "1a 2a 2a 4a | 2 | 3a",
            })
    void aDuplicateWithOneObviousMendSuggestsIt(String numbers, int item, String number) {
        requireSuggestion(DUPLICATE.report(numbered(numbers).meeting()), item, number);
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {"1. 2. 7. 4. | 2 | 3.", "22) 32) 24) | 1 | 23)"})
    void aNumberOutOfAnUnbrokenSeriesIsToBePutRight(String numbers, int item, String number) {
        requireSuggestion(GAP.report(numbered(numbers).meeting()), item, number);
    }

    private static void requireSuggestion(Report report, int item, String number) {
        Finding finding = report.findings().get(0);
        Edit edit = report.suggestion(finding).orElseThrow();
        assertThat(edit).isInstanceOf(Edit.Renumber.class);
        assertThat(edit.path()).hasToString("agendaItems[ekasa/2025-05-22/i" + item + "].number");
        assertThat(edit.becomes()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1. 2. 4.", // the 3 may be lost
                "1. 2. 4. 5.", // so it may here
                "1. 2. 2. 3.", // everything after it moves
                "5. 5. 6. 7.", // nobody knows where they begin
                "1. 1.", // nor here
                "1. 2. 8. 9. 5.", // two are wrong
                "1. 2. 2. 4. 4.",
                "8 8a 8a 9", // letters count otherwise
                "1 2 2a 4", // here too
                "1. 2. 2. 3) 4.", // the 3 is taken
            })
    void whatCanBeMendedInTwoWaysIsLeftToPeople(String numbers) {
        requireNoSuggestion(numbered(numbers));
    }

    private static void requireNoSuggestion(Given given) {
        Report report = ProtocolCheck.empty()
                .withRules(List.of(new NumberingGap(), new NumberingDuplicate()))
                .check(given.meeting());
        assertThat(report.findings())
                .isNotEmpty()
                .allMatch(finding -> report.suggestion(finding).isEmpty());
    }

    @Test
    void aDeclaredRangeMustAgreeWithTheMend() {
        requireNoSuggestion(numbered("1. 2. 3. 3.").declared(1, 3));
        requireSuggestion(
                DUPLICATE.report(numbered("1. 2. 3. 3.").declared(1, 4).meeting()), 3, "4.");
    }
}
