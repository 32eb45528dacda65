package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.items;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.language.Language;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Profile;

class AttendanceRulesTest {

    private static final Check LISTED_TWICE = Check.that(new ListedTwice());
    private static final Check UNNAMED = Check.that(new Unnamed());
    private static final Check ABSENT_BUT_ACTIVE = Check.that(new AbsentButActive());

    @Test
    void aPersonWithOneEntryIsNotListedTwice() {
        LISTED_TWICE.passes(notes().present("Anna Berg").present("Bo Ek").absent("Cia Holm"));
    }

    @Test
    void aSecondEntryIsReportedWhereItStands() {
        Finding finding = LISTED_TWICE.firesOnceOn(
                notes().present("Anna Berg").present("Bo Ek").present("Anna Berg"));
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[ekasa/2025-05-22/a2]");
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Anna Berg står på mer än en rad i närvaron.");
        assertThat(finding.getQuote()).contains("Anna Berg, Ekåsa kommun");
    }

    @Test
    void presentAndAbsentAtOnceIsListedTwice() {
        LISTED_TWICE.firesOnceOn(notes().present("Anna Berg").absent("Anna Berg"));
    }

    @Test
    void aThirdEntryIsAnotherFinding() {
        assertThat(LISTED_TWICE.firesOn(
                        notes().present("Anna Berg").present("Anna Berg").absent("Anna Berg")))
                .hasSize(2);
    }

    @Test
    void theNameDecidesWhereThePersonIsNotKnown() {
        LISTED_TWICE.firesOnceOn(notes().present("Anna Berg")
                .on(
                        "ANNA  BERG",
                        AttendanceStatus.PRESENT,
                        entry -> entry.withPerson(Optional.empty()).withAffiliationAsWritten("Ekåsa Kommun")));
    }

    @Test
    void twoPeopleCanShareAName() {
        LISTED_TWICE.passes(notes().present("Anna Berg")
                .on("Anna Berg", AttendanceStatus.PRESENT, entry -> entry.withPerson(Given.person("anna-berg-2"))));
        LISTED_TWICE.passes(notes().present("Anna Berg")
                .on(
                        "Anna Berg",
                        AttendanceStatus.PRESENT,
                        entry -> entry.withPerson(Optional.empty()).withAffiliationAsWritten("Åslunda sjukhus")));
    }

    @Test
    void whoLeftAndCameBackHasAnEntryForEachPart() {
        LISTED_TWICE.passes(notes().presentFor(items(1, 3), "Anna Berg").presentFor(items(6, 9), "Anna Berg"));
        LISTED_TWICE.firesOnceOn(notes().presentFor(items(1, 6), "Anna Berg").presentFor(items(6, 9), "Anna Berg"));
        LISTED_TWICE.passes(notes().presentFor(items(6, 9), "Anna Berg").presentFor(items(1, 3), "Anna Berg"));
        LISTED_TWICE.firesOnceOn(notes().presentFor(items(6, 9), "Anna Berg").presentFor(items(1, 6), "Anna Berg"));
    }

    @Test
    void whoWasThereForAPartWasAwayForTheRest() {
        LISTED_TWICE.passes(notes().presentFor(items(1, 3), "Anna Berg").absent("Anna Berg"));
        LISTED_TWICE.passes(notes().absent("Anna Berg").presentFor(items(1, 3), "Anna Berg"));
        LISTED_TWICE.firesOnceOn(notes().presentFor(items(1, 3), "Anna Berg").present("Anna Berg"));
        LISTED_TWICE.firesOnceOn(notes().present("Anna Berg").presentFor(items(1, 3), "Anna Berg"));
    }

    @Test
    void withoutARollTheAttendanceRulesAreNotEvaluated() {
        LISTED_TWICE.isUncertainOn(notes());
        UNNAMED.isUncertainOn(notes());
        ABSENT_BUT_ACTIVE.isUncertainOn(notes());
    }

    @Test
    void anEntryWithNameOrWithoutOrganisationIsNotUnnamed() {
        UNNAMED.passes(notes().present("Anna Berg")
                .on("Bo Ek", AttendanceStatus.PRESENT, entry -> entry.withAffiliationAsWritten(Optional.empty())));
        UNNAMED.passes(notes().seat("-", AttendanceStatus.PRESENT));
    }

    @Test
    void aPresentOrganisationWithoutANameIsReported() {
        Finding finding = UNNAMED.firesOnceOn(
                notes().present("Anna Berg").seat("Ungdomsmottagningen Mårdsjö", AttendanceStatus.PRESENT));
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The entry for Ungdomsmottagningen Mårdsjö has no name.");
    }

    @Test
    void aSeatThatNobodyWasCalledToIsOnlyWorthKnowing() {
        assertThat(UNNAMED.firesOnceOn(notes().seat("Regionhälsan", AttendanceStatus.NOT_CALLED))
                        .getSeverity())
                .isEqualTo(Severity.INFO);
        assertThat(UNNAMED.firesOnceOn(notes().seat("Habiliteringen", AttendanceStatus.ABSENT, Role.COOPTED))
                        .getSeverity())
                .isEqualTo(Severity.INFO);
        for (Given filled : List.of(
                notes().seat("Habiliteringen", AttendanceStatus.ABSENT),
                notes().seat("Habiliteringen", AttendanceStatus.PRESENT, Role.COOPTED))) {
            assertThat(UNNAMED.in(Profile.STATUTORY).firesOnceOn(filled).getSeverity())
                    .isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void thePresentMayTakePart() {
        ABSENT_BUT_ACTIVE.passes(notes().present("Anna Berg")
                .absent("Bo Ek")
                .item("1.", item -> item.withParticipants(mention("Anna Berg"), Mention.of("Bo"))));
    }

    @Test
    void theAbsentWhoTakePartAreReportedInTheItem() {
        Finding finding = ABSENT_BUT_ACTIVE.firesOnceOn(notes().present("Anna Berg")
                .absent("Bo Ek")
                .item("1.")
                .item("2.", item -> item.withParticipants(mention("Anna Berg"), mention("Bo Ek"))));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i1].participants[1]");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Bo Ek står inte som närvarande men medverkar i punkten ”2. Punkt 1”.");
    }

    @Test
    void theUncalledWhoTakePartAreReportedToo() {
        ABSENT_BUT_ACTIVE.firesOnceOn(notes().on("Bo Ek", AttendanceStatus.NOT_CALLED, entry -> entry)
                .item("1.", item -> item.withParticipants(mention("Bo Ek"))));
    }

    @Test
    void whoIsBothPresentAndAbsentIsListedTwiceAndNothingElse() {
        ABSENT_BUT_ACTIVE.passes(
                notes().absent("Bo Ek").present("Bo Ek").item("1.", item -> item.withParticipants(mention("Bo Ek"))));
    }

    @Test
    void whoWasAwayForSomeItemsCanBeActiveInOthers() {
        ABSENT_BUT_ACTIVE.passes(notes().on("Bo Ek", AttendanceStatus.ABSENT, entry -> entry.withPart(items(1, 2)))
                .item("1.", item -> item.withParticipants(mention("Bo Ek"))));
    }
}
