package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;
import se.samverkan.time.DateRange;

/** Minutes of groups through a year, for tests of rules that look at more than one meeting; all are held if nothing else is said. */
final class Archive {

    static final GroupId LOCAL = new GroupId("lokal-ledningsgrupp-ekasa");
    static final GroupId STEERING = new GroupId("styrgrupp-narvard");
    static final GroupId PREPARING = new GroupId("beredningsgrupp");

    private final Collaboration.Builder all = new Collaboration.Builder();
    private final List<Meeting> meetings = new ArrayList<>();
    private Optional<LocalDate> asOf = Optional.empty();

    static Archive whole() {
        Archive archive = empty();
        for (GroupId group : List.of(LOCAL, STEERING, PREPARING)) {
            archive.covered(group, "2024-01-01", "2026-12-31");
        }
        return archive;
    }

    static Archive empty() {
        return new Archive();
    }

    private Archive() {}

    Archive covered(GroupId group, String first, String last) {
        all.addCoverage(new Coverage(group, new DateRange(day(first), day(last))));
        return this;
    }

    Archive group(GroupId id, UnaryOperator<Group> more) {
        all.addGroup(more.apply(new Group.Builder().id(id).name("Grupp " + id).build()));
        return this;
    }

    Archive groups() {
        for (GroupId group : List.of(LOCAL, STEERING, PREPARING)) {
            group(group, one -> one);
        }
        return this;
    }

    Archive with(Consumer<Collaboration.Builder> more) {
        more.accept(all);
        return this;
    }

    Archive met(Meeting... held) {
        meetings.addAll(List.of(held));
        return this;
    }

    Archive asOf(String day) {
        asOf = Optional.of(day(day));
        return this;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A meeting whose minutes say something, but nothing of what a test is about. */
    static Meeting meeting(GroupId group, String date) {
        MeetingId id = new MeetingId(group + "/" + date);
        return new Meeting.Builder()
                .id(id)
                .group(group)
                .date(day(date))
                .addMinutes(new MinutesRecord.Builder()
                        .id(new MinutesRecordId(id + "/1"))
                        .kind(MinutesKind.PROTOCOL)
                        .build())
                .addAgenda(item(id, 1, "Kaffe", Passage.of("Bullarna var goda.")))
                .build();
    }

    static Meeting local(String date) {
        return meeting(LOCAL, date);
    }

    static AgendaItem item(MeetingId meeting, int number, String title, ItemContent... content) {
        return new AgendaItem.Builder()
                .id(new AgendaItemId(meeting + "/i" + number))
                .title(title)
                .addContent(content)
                .build();
    }

    /** The meeting with one item more. */
    static Meeting plus(Meeting meeting, String title, ItemContent... content) {
        List<AgendaItem> agenda = new ArrayList<>(meeting.getAgenda());
        agenda.add(item(meeting.getId(), agenda.size() + 1, title, content));
        return meeting.withAgenda(agenda);
    }

    /** The meeting with a passage more. */
    static Meeting saying(Meeting meeting, String words) {
        return plus(meeting, "Läget", Passage.of(words));
    }

    static Decision decision(Meeting meeting, String text) {
        return new Decision.Builder()
                .id(new DecisionId(meeting.getId() + "/d1"))
                .text(text)
                .build();
    }

    private Report report(ProtocolRule<?> rule, Optional<Profile> profile) {
        ProtocolCheck check = ProtocolCheck.empty().withRules(List.of(rule));
        check = asOf.map(check::asOf).orElse(check);
        check = profile.map(check::withProfile).orElse(check);
        Report whole = check.check(all.meetings(meetings).build());
        // A rule about meetings is asked about the last.
        return rule.subject() == Meeting.class
                ? whole.getMeetings().get(whole.getMeetings().size() - 1)
                : whole;
    }

    private RuleResult result(ProtocolRule<?> rule) {
        return report(rule, Optional.empty()).find(rule.info().getCode()).orElseThrow();
    }

    /** The findings, whose sentences are whole in both languages. */
    List<Finding> findings(ProtocolRule<?> rule) {
        List<Finding> findings = report(rule, Optional.empty()).findings();
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain("{", "}").isNotBlank();
                assertThat(finding.hint(language)).doesNotContain("{", "}").isNotBlank();
            }
        }
        return findings;
    }

    Finding finding(ProtocolRule<?> rule) {
        assertThat(findings(rule)).hasSize(1);
        return findings(rule).get(0);
    }

    Severity severity(ProtocolRule<?> rule, Profile profile) {
        return report(rule, Optional.of(profile)).findings().get(0).getSeverity();
    }

    void passes(ProtocolRule<?> rule) {
        assertThat(findings(rule)).isEmpty();
        assertThat(result(rule).getOutcome()).isEqualTo(Outcome.PASSED);
    }

    void leavesUncertain(ProtocolRule<?> rule) {
        assertThat(result(rule).getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result(rule).isApplicable()).isTrue();
    }

    void isNoCaseOf(ProtocolRule<?> rule) {
        assertThat(result(rule).getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result(rule).isApplicable()).isFalse();
    }

    void isSilentOn(ProtocolRule<?> rule) {
        assertThat(findings(rule)).isEmpty();
    }
}
