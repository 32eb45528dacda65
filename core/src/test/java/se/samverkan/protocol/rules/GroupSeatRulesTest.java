package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.time.Term;

/** Who calls a group, and who sits in it. */
class GroupSeatRulesTest {

    private static final Whole CONVENER = Whole.that(new WithoutConvener());
    private static final Whole VACANT = Whole.that(new SeatVacant());

    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 9, 30);
    private static final GroupId SORES = new GroupId("sarvard");
    private static final Group GROUP = new Group.Builder()
            .id(SORES)
            .name("Sårvård")
            .kind(GroupKind.TEMPORARY_WORKING_GROUP)
            .term(Term.from(START))
            .build();

    private static Collaboration.Builder of(Group group) {
        return new Collaboration.Builder().addGroup(group);
    }

    private static Membership member(String name, Role... roles) {
        return new Membership.Builder()
                .id(new MembershipId("sarvard/" + name))
                .group(SORES)
                .person(new PersonId(name))
                .addRoles(roles)
                .build();
    }

    private static Group at(GroupStage stage) {
        return GROUP.withHistory(History.of(Step.to(stage)));
    }

    // group/without-convener

    @Test
    void aGroupThatSomebodyCallsIsRight() {
        CONVENER.passes(of(GROUP)
                .addMemberships(member("anna"), member("bo", Role.CONVENER))
                .build());
        CONVENER.passes(of(GROUP)
                .addMemberships(member("anna"), member("bo", Role.CHAIR))
                .build());
        Membership organisation = member("kommun", Role.CONVENER)
                .withPerson(Optional.empty())
                .withOrganisation(new OrganisationId("kommun"));
        CONVENER.passes(of(GROUP).addMemberships(member("anna"), organisation).build());
    }

    @Test
    void aGroupThatNobodyCallsIsWorthKnowing() {
        Finding finding = CONVENER.firesOnceOn(
                of(GROUP).addMembership(member("anna", Role.SECRETARY)).build());
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Sårvård har ingen sammankallande.");
        assertThat(finding.getPath().orElseThrow()).hasToString("groups[sarvard]");
        assertThat(finding.getQuote()).contains("Sårvård");
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        CONVENER.firesOnceOn(of(GROUP.withKind(GroupKind.WORKING_GROUP))
                .addMembership(member("anna"))
                .build());
    }

    @Test
    void aGroupAtWorkThatNobodyCallsIsAFault() {
        assertThat(CONVENER.firesOnceOn(of(at(GroupStage.ACTIVE))
                                .addMembership(member("anna"))
                                .build())
                        .getSeverity())
                .isEqualTo(Severity.WARNING);
        assertThat(CONVENER.firesOnceOn(of(at(GroupStage.BEING_STAFFED))
                                .addMembership(member("anna"))
                                .build())
                        .getSeverity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void aConvenerWhoHasLeftCallsNobody() {
        Membership left = member("bo", Role.CONVENER).withTerm(Term.until(END));
        Collaboration all = of(GROUP).addMemberships(member("anna"), left).build();
        CONVENER.on(END).passes(all);
        CONVENER.on(END.plusDays(1)).firesOnceOn(all);
        CONVENER.firesOnceOn(all);
    }

    @Test
    void groupsWhoseMembersAreNotToldOrThatDoNotWorkNeedNone() {
        CONVENER.doesNotApplyTo(of(GROUP).build());
        CONVENER.doesNotApplyTo(
                of(at(GroupStage.PROPOSED)).addMembership(member("anna")).build());
        CONVENER.doesNotApplyTo(
                of(at(GroupStage.CLOSED)).addMembership(member("anna")).build());
        CONVENER.doesNotApplyTo(
                of(at(GroupStage.DORMANT)).addMembership(member("anna")).build());
        CONVENER.doesNotApplyTo(of(GROUP.withKind(GroupKind.NETWORK))
                .addMembership(member("anna"))
                .build());
        CONVENER.doesNotApplyTo(of(GROUP.withTerm(Term.until(END)))
                .addMembership(member("anna"))
                .build());
        CONVENER.on(END)
                .firesOnceOn(of(GROUP.withTerm(Term.until(END)))
                        .addMembership(member("anna"))
                        .build());
    }

    // group/seat-vacant

    private static final Seat SCHOOL =
            new Seat.Builder().id(new SeatId("s")).name("skolförvaltningen").build();
    private static final Membership VACANCY = new Membership.Builder()
            .id(new MembershipId("sarvard/v"))
            .group(SORES)
            .asWritten("? skolförvaltningen")
            .seat(SCHOOL.getId())
            .vacant(true)
            .build();
    private static final Group SEATED = GROUP.withSeats(SCHOOL);

    @Test
    void aSeatThatSomebodyHoldsIsRight() {
        VACANT.passes(of(SEATED)
                .addMembership(member("anna").withSeat(SCHOOL.getId()))
                .build());
        VACANT.passes(of(SEATED).addMembership(member("anna")).build());
    }

    @Test
    void aVacantSeatIsTold() {
        Finding finding = VACANT.firesOnceOn(of(SEATED).addMembership(VACANCY).build());
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Platsen för skolförvaltningen i Sårvård är vakant.");
        assertThat(finding.getPath().orElseThrow()).hasToString("memberships[sarvard/v]");
        assertThat(finding.getQuote()).contains("? skolförvaltningen");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aVacancyWithoutASeatOrWordsIsToldByWhatIsKnown() {
        Membership seatless = VACANCY.withSeat(Optional.empty());
        assertThat(VACANT.firesOnceOn(of(GROUP).addMembership(seatless).build()).message(Language.SWEDISH))
                .contains("Platsen för ? skolförvaltningen");
        assertThat(VACANT.firesOnceOn(of(GROUP)
                                .addMembership(seatless.withAsWritten(Optional.empty()))
                                .build())
                        .getQuote())
                .contains("sarvard/v");
    }

    @Test
    void aVacancyHoldsUntilSomethingSaysOtherwise() {
        Membership dated = VACANCY.withTerm(Term.from(START));
        Membership filled = member("anna").withSeat(SCHOOL.getId()).withTerm(Term.from(END));
        Collaboration all = of(SEATED).addMemberships(dated, filled).build();
        VACANT.on(END.minusDays(1)).firesOnceOn(all);
        VACANT.on(END).passes(all);
        VACANT.passes(all);
        VACANT.on(START.minusDays(1)).doesNotApplyTo(all);
        VACANT.passes(
                of(SEATED).addMembership(VACANCY.withTerm(Term.until(END))).build());
    }

    @Test
    void aSeatOfWhichBothIsSaidIsLeftAlone() {
        VACANT.passes(of(SEATED)
                .addMemberships(VACANCY, member("anna").withSeat(SCHOOL.getId()))
                .build());
    }

    @Test
    void groupsThatRestOrHaveEndedKeepTheirSeatsEmpty() {
        VACANT.doesNotApplyTo(of(at(GroupStage.CLOSED)).addMembership(VACANCY).build());
        VACANT.doesNotApplyTo(of(at(GroupStage.DORMANT)).addMembership(VACANCY).build());
        VACANT.on(END.plusDays(1))
                .doesNotApplyTo(of(GROUP.withTerm(Term.until(END)))
                        .addMembership(VACANCY)
                        .build());
        VACANT.doesNotApplyTo(of(GROUP).build());
    }
}
