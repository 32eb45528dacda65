package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.collaboration.SameAs;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Wording;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Substituted;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.language.Language;
import se.samverkan.language.Text;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

/** A group with its members and parties in a few words, and one rule held against its meeting of 22 May 2025. */
final class GivenGroup {

    static final GroupId ID = new GroupId("ekasa");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 22);
    private static final Term FOR_YEARS = Term.from(LocalDate.of(2023, 1, 1));

    private final ProtocolRule<?> rule;
    private final Collaboration.Builder all = new Collaboration.Builder();
    private final List<UnaryOperator<Meeting>> changes = new ArrayList<>();
    private Group group =
            new Group.Builder().id(ID).name("Lokal ledningsgrupp Ekåsa").build();
    private Profile profile = Profile.PROTOCOL;
    private int memberships;

    private GivenGroup(ProtocolRule<?> rule) {
        this.rule = rule;
    }

    /** A group all of whose minutes are held for the year. */
    static GivenGroup covered(ProtocolRule<?> rule) {
        GivenGroup given = uncovered(rule);
        given.all.addCoverage(new Coverage(ID, new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
        return given;
    }

    static GivenGroup uncovered(ProtocolRule<?> rule) {
        return new GivenGroup(rule);
    }

    GivenGroup in(Profile chosen) {
        profile = chosen;
        return this;
    }

    GivenGroup members(String... names) {
        for (String name : names) {
            member(name, FOR_YEARS, Role.MEMBER);
        }
        return this;
    }

    GivenGroup member(String name, Term term, Role... roles) {
        return membership(name, one -> one.withTerm(term).withRoles(roles));
    }

    GivenGroup membership(String name, UnaryOperator<Membership> more) {
        all.addPerson(new Person.Builder().id(Given.person(name)).name(name).build());
        all.addMembership(more.apply(new Membership.Builder()
                .id(new MembershipId("m" + memberships++))
                .group(ID)
                .person(Given.person(name))
                .build()));
        return this;
    }

    GivenGroup substitute(String name) {
        return substitute(name, ID);
    }

    GivenGroup substitute(String name, GroupId where) {
        all.addSubstitution(new Substitution.Builder()
                .id(new SubstitutionId("s/" + Text.slug(name)))
                .group(where)
                .substitute(Given.person(name))
                .absent(new Substituted.OfPerson(Given.person("Anna Berg")))
                .build());
        return this;
    }

    GivenGroup same(String one, String other) {
        all.addIdentity(SameAs.of(Given.person(one), Given.person(other)));
        return this;
    }

    /** A party that speaks for an organisation of the same name, and is expected at the meetings. */
    GivenGroup expected(String... names) {
        for (String name : names) {
            all.addOrganisation(
                    new Organisation.Builder().id(organisation(name)).name(name).build());
            all.addParty(new Party.Builder()
                    .id(party(name))
                    .name(name)
                    .addOrganisation(OrganisationTerm.of(organisation(name)))
                    .build());
            group = new Group.Builder()
                    .from(group)
                    .addExpectedParty(party(name))
                    .build();
        }
        return this;
    }

    static PartyId party(String name) {
        return new PartyId("part-" + Text.slug(name));
    }

    static OrganisationId organisation(String name) {
        return new OrganisationId(Text.slug(name));
    }

    GivenGroup group(UnaryOperator<Group> more) {
        group = more.apply(group);
        return this;
    }

    GivenGroup meeting(UnaryOperator<Meeting> more) {
        changes.add(more);
        return this;
    }

    /** The findings, which are there, and whose sentences are whole in both languages. */
    List<Finding> firesOn(Given given) {
        Report report = report(given);
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.FIRED);
        for (Finding finding : report.findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain("{", "}").isNotBlank();
                assertThat(finding.hint(language)).doesNotContain("{", "}").isNotBlank();
            }
        }
        return report.findings();
    }

    Finding firesOnceOn(Given given) {
        List<Finding> findings = firesOn(given);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    void passes(Given given) {
        Report report = report(given);
        assertThat(report.findings()).isEmpty();
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.PASSED);
    }

    void isUncertainOn(Given given, Wording reason) {
        RuleResult result = result(report(given));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.isApplicable()).isTrue();
        assertThat(result.getReason()).contains(reason);
    }

    void doesNotApplyTo(Given given, Wording reason) {
        RuleResult result = result(report(given));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.isApplicable()).isFalse();
        assertThat(result.getReason()).contains(reason);
    }

    private Report report(Given given) {
        Meeting meeting = given.meeting().withGroup(ID).withDate(DAY);
        for (UnaryOperator<Meeting> change : changes) {
            meeting = change.apply(meeting);
        }
        Collaboration collaboration = new Collaboration.Builder()
                .from(all.build())
                .addGroup(group)
                .addMeeting(meeting)
                .build();
        return ProtocolCheck.empty()
                .withRules(List.of(rule))
                .withProfile(profile)
                .check(collaboration, meeting.getId());
    }

    private RuleResult result(Report report) {
        return report.find(rule.info().getCode()).orElseThrow();
    }

    static PersonId person(String name) {
        return Given.person(name);
    }
}
