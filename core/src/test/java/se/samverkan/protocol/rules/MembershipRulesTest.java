package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;
import static se.samverkan.protocol.rules.GivenGroup.covered;
import static se.samverkan.protocol.rules.GivenGroup.uncovered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Profile;
import se.samverkan.time.Term;

class MembershipRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 22);

    private static GivenGroup unaccounted() {
        return covered(new MemberUnaccounted()).members("Anna Berg", "Bo Ek", "Cia Holm");
    }

    private static GivenGroup strangers() {
        return covered(new NotAMember()).members("Anna Berg", "Bo Ek", "Cia Holm");
    }

    @Test
    void membersWhoArePresentAbsentOrNotCalledAreAccountedFor() {
        unaccounted()
                .passes(protocol()
                        .present("Anna Berg")
                        .absent("Bo Ek")
                        .on("Cia Holm", AttendanceStatus.NOT_CALLED, one -> one));
    }

    @Test
    void aMemberOfWhomTheRollSaysNothingIsReportedThere() {
        Finding finding =
                unaccounted().firesOnceOn(protocol().present("Anna Berg").absent("Bo Ek"));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].attendance");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getQuote()).contains("Cia Holm");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Cia Holm är ledamot i gruppen men nämns inte i närvaron.");
    }

    @Test
    void whereNobodyIsListedAsAbsentItIsARemark() {
        List<Finding> findings = unaccounted().firesOn(protocol().present("Anna Berg"));
        assertThat(findings).hasSize(2).allMatch(one -> one.getSeverity() == Severity.INFO);
        assertThat(unaccounted()
                        .in(Profile.NOTES)
                        .firesOnceOn(notes().present("Anna Berg").absent("Bo Ek"))
                        .getSeverity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void withoutAPromiseOfAllMinutesNobodyIsMissingOrAStranger() {
        for (MeetingRule rule : List.of(new MemberUnaccounted(), new NotAMember())) {
            uncovered(rule)
                    .members("Anna Berg", "Bo Ek")
                    .isUncertainOn(
                            protocol().present("Anna Berg").present("Gun Alm", Role.MEMBER), Reasons.NO_COVERAGE);
            covered(rule)
                    .members("Anna Berg", "Bo Ek")
                    .meeting(meeting -> meeting.withDate(LocalDate.of(2026, 1, 1)))
                    .isUncertainOn(protocol().present("Anna Berg"), Reasons.NO_COVERAGE);
            covered(rule)
                    .members("Anna Berg")
                    .meeting(meeting -> meeting.withDate(Optional.empty()))
                    .isUncertainOn(protocol().present("Anna Berg"), Reasons.NO_DATE);
            covered(rule)
                    .members("Anna Berg")
                    .meeting(meeting -> meeting.withGroup(Optional.empty()))
                    .isUncertainOn(protocol().present("Anna Berg"), Reasons.NO_GROUP);
            covered(rule).members("Anna Berg").isUncertainOn(protocol(), Reasons.NO_ROLL);
            covered(rule).isUncertainOn(protocol().present("Anna Berg"), Reasons.NO_MEMBERS);
        }
    }

    @Test
    void aMembershipThatIsOverOrNotBegunAsksForNothing() {
        unaccounted()
                .member("David Lund", Term.between(DAY.minusYears(2), DAY.minusDays(1)), Role.MEMBER)
                .member("Eva Alm", Term.from(DAY.plusDays(1)), Role.MEMBER)
                .passes(protocol().present("Anna Berg").present("Bo Ek").absent("Cia Holm"));
    }

    @Test
    void aMembershipThatIsNotToldToHaveBegunProvesNothing() {
        unaccounted()
                .member("David Lund", Term.unknown(), Role.MEMBER)
                .passes(protocol().present("Anna Berg").present("Bo Ek").absent("Cia Holm"));
    }

    @Test
    void whoSitsBesideTheGroupNeedNotBeOnTheRoll() {
        unaccounted()
                .member("Gun Alm", Term.from(DAY.minusYears(1)), Role.COOPTED)
                .passes(protocol().present("Anna Berg").present("Bo Ek").absent("Cia Holm"));
    }

    @Test
    void aMemberCanBeOnTheRollUnderAnotherFormOfTheNameOrAnotherId() {
        unaccounted().passes(protocol().present("Anna Berg").absent("Bo Ek").present("Cia Lind Holm"));
        unaccounted().passes(protocol().present("Anna Berg").absent("Bo Ek").present("Cia H"));
        unaccounted()
                .same("Cia Holm", "Cecilia Strand")
                .passes(protocol().present("Anna Berg").absent("Bo Ek").present("Cecilia Strand"));
    }

    @Test
    void aMemberOfTheSameSurnameStandsForNobodyElse() {
        unaccounted()
                .members("Per Berg")
                .firesOnceOn(protocol().present("Anna Berg").absent("Bo Ek").absent("Cia Holm"));
    }

    @Test
    void aMemberForWhomSomebodyServesIsAccountedFor() {
        unaccounted()
                .passes(protocol()
                        .present("Anna Berg")
                        .absent("Bo Ek")
                        .on(
                                "Gun Alm",
                                AttendanceStatus.PRESENT,
                                entry -> entry.withSubstituteFor(mention("Cia Holm"))));
        unaccounted()
                .passes(protocol()
                        .present("Anna Berg")
                        .absent("Bo Ek")
                        .on(
                                "Gun Alm",
                                AttendanceStatus.PRESENT,
                                entry -> entry.withSubstituteFor(Mention.of("Cia Holm"))));
        unaccounted()
                .firesOnceOn(protocol()
                        .present("Anna Berg")
                        .absent("Bo Ek")
                        .on("Gun Alm", AttendanceStatus.PRESENT, entry -> entry.withSubstituteFor(mention("Bo Ek"))));
    }

    @Test
    void aSubstituteOfTheSameSurnameAndWhoSomebodyElseServesForStandForNobodyElse() {
        unaccounted()
                .substitute("Eva Holm")
                .firesOnceOn(protocol().present("Anna Berg").absent("Bo Ek").present("Eva Holm"));
        unaccounted()
                .firesOnceOn(protocol()
                        .present("Anna Berg")
                        .absent("Bo Ek")
                        .on(
                                "Gun Alm",
                                AttendanceStatus.PRESENT,
                                entry -> entry.withSubstituteFor(mention("Per Holm"))));
        unaccounted()
                .firesOnceOn(protocol()
                        .present("Anna Berg")
                        .absent("Bo Ek")
                        .on(
                                "Gun Alm",
                                AttendanceStatus.PRESENT,
                                entry -> entry.withSubstituteFor(Mention.of("Per Ask"))));
    }

    @Test
    void anEntryWithoutANameCanBeAnybody() {
        unaccounted()
                .passes(protocol()
                        .present("Anna Berg")
                        .absent("Bo Ek")
                        .seat("Hultby vårdcentral", AttendanceStatus.PRESENT));
    }

    @Test
    void onlyMembersAreThereAsMembers() {
        strangers()
                .passes(protocol()
                        .present("Anna Berg", Role.CHAIR)
                        .present("Bo Ek", Role.MEMBER)
                        .present("Cia Holm"));
    }

    @Test
    void whoIsThereAsAMemberWithoutBeingOneIsReported() {
        Finding finding = strangers()
                .firesOnceOn(protocol()
                        .present("Anna Berg", Role.CHAIR)
                        .present("Bo Ek")
                        .present("Gun Alm", Role.MEMBER));
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[ekasa/2025-05-22/a2]");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getQuote()).contains("Gun Alm");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Gun Alm is at the meeting but is no member of the group that day.");
        for (Role role : List.of(Role.CHAIR, Role.VICE_CHAIR)) {
            assertThat(strangers()
                            .in(Profile.STATUTORY)
                            .firesOnceOn(protocol().present("Anna Berg").present("Gun Alm", role))
                            .getSeverity())
                    .isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void whoseMembershipIsOverIsAStranger() {
        strangers()
                .member("David Lund", Term.between(DAY.minusYears(2), DAY.minusDays(1)), Role.MEMBER)
                .firesOnceOn(protocol().present("Anna Berg").present("David Lund", Role.MEMBER));
        strangers()
                .member("David Lund", Term.between(DAY.minusYears(2), DAY), Role.MEMBER)
                .passes(protocol().present("Anna Berg").present("David Lund", Role.MEMBER));
    }

    @Test
    void ofWhomTheRollSaysNothingItIsARemark() {
        assertThat(strangers()
                        .firesOnceOn(protocol().present("Anna Berg").present("Gun Alm"))
                        .getSeverity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void guestsAndTheAbsentAreNotThereAsMembers() {
        strangers()
                .passes(protocol()
                        .present("Anna Berg")
                        .present("Gun Alm", Role.GUEST)
                        .present("Lo Dahl", Role.SECRETARY)
                        .absent("Per Ask", Role.MEMBER));
    }

    @Test
    void whoMaySitInTheGroupInAnyWayIsNoStranger() {
        strangers()
                .member("David Lund", Term.unknown(), Role.MEMBER)
                .member("Eva Dahl", Term.from(DAY.minusYears(1)), Role.COOPTED)
                .substitute("Gun Alm")
                .same("Cia Holm", "Cecilia Strand")
                .passes(protocol()
                        .present("Anna Berg")
                        .present("David Lund", Role.MEMBER)
                        .present("Eva Dahl", Role.MEMBER)
                        .present("Gun Alm", Role.MEMBER)
                        .present("Cecilia Strand", Role.MEMBER)
                        .on("Lo Ask", AttendanceStatus.PRESENT, entry -> entry.withSubstituteFor(mention("Bo Ek"))));
    }

    @Test
    void aSubstituteInAnotherGroupIsAStrangerHere() {
        strangers()
                .substitute("Gun Alm", new GroupId("annan-grupp"))
                .firesOnceOn(protocol().present("Anna Berg").present("Gun Alm", Role.MEMBER));
    }

    @Test
    void aNameThatIsAlmostThatOfAMissingMemberIsNoStrangers() {
        strangers().passes(protocol().present("Anna Berg").present("Cia Lind Holm", Role.MEMBER));
        strangers()
                .member("Eva Dahl", Term.from(DAY.minusYears(1)), Role.COOPTED)
                .passes(protocol().present("Anna Berg").present("Eva Dahl Lind", Role.MEMBER));
        strangers()
                .firesOnceOn(protocol().present("Anna Berg").present("Cia Holm").present("Per Holm", Role.MEMBER));
        strangers()
                .member("Eva Dahl", Term.from(DAY.minusYears(1)), Role.COOPTED)
                .firesOnceOn(protocol().present("Anna Berg").present("Gun Alm", Role.MEMBER));
    }

    @Test
    void whoIsNotKnownAsAPersonIsNotJudged() {
        strangers()
                .passes(protocol()
                        .present("Anna Berg")
                        .on(
                                "Gun Alm",
                                AttendanceStatus.PRESENT,
                                entry -> entry.withRoles(Role.MEMBER).withPerson(Optional.empty())));
    }

    @Test
    void whereMostAreStrangersTheRegisterIsNotWhole() {
        strangers()
                .isUncertainOn(
                        protocol()
                                .present("Anna Berg")
                                .present("Gun Alm", Role.MEMBER)
                                .present("Per Ask", Role.MEMBER),
                        Reasons.MEMBERS_UNSURE);
        assertThat(strangers()
                        .firesOn(protocol()
                                .present("Anna Berg")
                                .present("Bo Ek")
                                .present("Gun Alm", Role.MEMBER)
                                .present("Per Ask", Role.MEMBER)))
                .hasSize(2);
    }
}
