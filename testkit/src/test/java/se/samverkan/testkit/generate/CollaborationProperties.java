package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.Renumbering;
import se.samverkan.group.Role;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.PersonId;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.TaskStage;
import se.samverkan.minutes.MinutesReader;
import se.samverkan.minutes.MinutesRenderer;
import se.samverkan.organisation.Mention;
import se.samverkan.plan.PlanStage;
import se.samverkan.protocol.ProtocolCheck;

class CollaborationProperties {

    private static final ProtocolCheck CHECK = ProtocolCheck.installed();
    private static final List<Collaboration> YEARS =
            sample(Generate.collaborations().sized(0, 30), 100);

    @Provide
    Arbitrary<Collaboration> years() {
        return Generate.collaborations();
    }

    @Property(tries = 200)
    void noRuleFiresOnAnyMeeting(@ForAll("years") Collaboration year) {
        assertThat(year.getMeetings())
                .allSatisfy(
                        meeting -> assertThat(CHECK.check(year, meeting.getId()).findings())
                                .isEmpty());
    }

    @Property(tries = 60)
    void everyMeetingComesBackFromItsMinutes(@ForAll("years") Collaboration year) {
        MinutesRenderer renderer = MinutesRenderer.in(Language.SWEDISH);
        MinutesReader reader = MinutesReader.with(Vocabulary.swedish());
        for (Meeting meeting : year.getMeetings()) {
            // The group's layout says which meeting the minutes tell of: a protocol has somewhere to sign.
            Meeting told = renderer.layoutOf(year, meeting.getId()).applied(meeting);
            assertThat(reader.read(renderer.render(year, meeting.getId()))
                            .meeting()
                            .asMinuted())
                    .isEqualTo(told.asMinuted());
        }
    }

    @Property(tries = 200)
    void noTwoThingsHaveOneId(@ForAll("years") Collaboration year) {
        assertThat(year.normalised().conflicts()).isEmpty();
        assertThat(year.normalised().getMeetings()).hasSameSizeAs(year.getMeetings());
        Set<Id> ids = new HashSet<>();
        for (Meeting meeting : year.getMeetings()) {
            assertThat(meeting.decisions()).allMatch(decision -> ids.add(decision.getId()));
            assertThat(meeting.getTasks()).allMatch(task -> ids.add(task.getId()));
            assertThat(meeting.getAttendance()).allMatch(entry -> ids.add(entry.getId()));
        }
    }

    @Property(tries = 200)
    void whateverIsReferredToIsThere(@ForAll("years") Collaboration year) {
        year.getMemberships().forEach(one -> {
            assertIsThere(year, one.getGroup());
            one.getPerson().ifPresent(id -> assertIsThere(year, id));
            one.getOrganisation().ifPresent(id -> assertIsThere(year, id));
            one.getParty().ifPresent(id -> assertIsThere(year, id));
            one.getSucceeds().ifPresent(id -> assertIsThere(year, id));
        });
        year.getGroups().forEach(group -> {
            group.getParent().ifPresent(id -> assertIsThere(year, id));
            group.getAssignment().ifPresent(id -> assertIsThere(year, id));
            group.getArea().ifPresent(id -> assertIsThere(year, id));
        });
        year.getAssignments()
                .forEach(one -> assertIsThere(year, one.getDecision().orElseThrow()));
        for (Meeting meeting : year.getMeetings()) {
            assertIsThere(year, meeting.getGroup().orElseThrow());
            meeting.getAttendance()
                    .forEach(entry -> assertIsThere(year, entry.getPerson().orElseThrow()));
            meeting.getQuestions().stream()
                    .flatMap(question -> question.getReceiver().stream())
                    .flatMap(CollaborationProperties::target)
                    .forEach(id -> assertIsThere(year, id));
            recalled(meeting).flatMap(one -> one.getRecalls().stream()).forEach(id -> assertIsThere(year, id));
        }
    }

    private static Stream<Id> target(Mention mention) {
        return mention.getTarget().stream()
                .filter(Mention.Thing.class::isInstance)
                .map(target -> ((Mention.Thing) target).id());
    }

    private static void assertIsThere(Collaboration year, Id id) {
        assertThat(year.find(id)).as(id.toString()).isPresent();
    }

    private static Stream<RecalledDecision> recalled(Meeting meeting) {
        return meeting.allItems()
                .flatMap(item -> item.getContent().stream())
                .filter(RecalledDecision.class::isInstance)
                .map(RecalledDecision.class::cast);
    }

    @Property(tries = 200)
    void membersAreOnTheRollAndOthersAreSubstitutes(@ForAll("years") Collaboration year) {
        for (Meeting meeting : year.getMeetings()) {
            GroupId group = meeting.getGroup().orElseThrow();
            LocalDate day = meeting.getDate().orElseThrow();
            Set<PersonId> members = new HashSet<>();
            year.getMemberships().stream()
                    .filter(one -> one.getGroup().equals(group) && one.getTerm().contains(day))
                    .forEach(one -> one.getPerson().ifPresent(members::add));
            Set<PersonId> listed = new HashSet<>();
            for (Attendance entry : meeting.getAttendance()) {
                PersonId person = entry.getPerson().orElseThrow();
                listed.add(person);
                assertThat(members.contains(person) || entry.has(Role.SUBSTITUTE))
                        .as(entry.toString())
                        .isTrue();
            }
            assertThat(listed).containsAll(members);
        }
    }

    @Property(tries = 200)
    void numbersRunOnThroughTheYearWhereTheyShall(@ForAll("years") Collaboration year) {
        for (Group group : year.getGroups()) {
            boolean runsOn = group.getNumbering().orElseThrow().restarts() == Renumbering.EACH_YEAR;
            int next = 1;
            for (Meeting meeting : year.meetings(group.getId())) {
                next = runsOn ? next : 1;
                for (AgendaItem item : meeting.getAgenda()) {
                    assertThat(item.getNumber().map(ItemNumber::number)).contains(Integer.toString(next));
                    next++;
                }
            }
        }
    }

    @Property(tries = 200)
    void eachMeetingTakesUpTheOneBeforeAndNobodyIsInTwoPlaces(@ForAll("years") Collaboration year) {
        Set<LocalDate> days = new HashSet<>();
        for (Meeting meeting : year.getMeetings()) {
            assertThat(meeting.getAgenda()).anyMatch(item -> item.is(ItemKind.PREVIOUS_MINUTES));
            LocalDate day = meeting.getDate().orElseThrow();
            assertThat(days.add(day)).isTrue();
            assertThat(meeting.getNextMeeting().orElseThrow().getDate().orElseThrow())
                    .isAfter(day);
            assertThat(year.covers(meeting.getGroup().orElseThrow(), day)).isTrue();
            Optional<LocalDate> before = year.previousMeeting(meeting).flatMap(Meeting::getDate);
            before.ifPresent(
                    previous -> assertThat(meeting.getAgenda().toString()).contains(previous.toString()));
        }
    }

    @Property(tries = 100)
    void nothingStaysOpenPastTheNextMeeting(@ForAll("years") Collaboration year) {
        for (Group group : year.getGroups()) {
            List<Meeting> meetings = year.meetings(group.getId());
            for (Meeting meeting : meetings.subList(0, Math.max(0, meetings.size() - 1))) {
                assertThat(meeting.getTasks()).allMatch(task -> task.stage().equals(Optional.of(TaskStage.DONE)));
                assertThat(meeting.decisions())
                        .filteredOn(decision -> decision.getMode() == DecisionMode.MEETING
                                && !decision.getResponsible().isEmpty())
                        .allMatch(decision -> decision.stage().equals(Optional.of(DecisionStage.FULFILLED)));
            }
        }
    }

    @Property(tries = 40)
    void sizesAndYearsAreThoseAskedFor(
            @ForAll @IntRange(max = 20) int min,
            @ForAll @IntRange(max = 30) int more,
            @ForAll @IntRange(min = 1990, max = 2090) int year,
            @ForAll Random random) {
        Collaboration made = Generate.collaborations()
                .inYear(year)
                .sized(min, min + more)
                .generator(1_000)
                .next(random)
                .value();
        assertThat(made.getMeetings())
                .hasSizeBetween(min, min + more)
                .allMatch(meeting -> meeting.getDate().orElseThrow().getYear() == year);
    }

    @Example
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Generate.collaborations().inYear(2091)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Generate.collaborations().sized(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Generate.collaborations().sized(0, 51))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("50");
    }

    @Example
    void edgeCasesAreFew() {
        assertThat(Generate.collaborations().edgeCases().size()).isBetween(1, 20);
    }

    @Example
    void yearsHoldWhatLifeHolds() {
        assertThat(share(year -> year.getMeetings().isEmpty())).isBetween(0.01, 0.15);
        assertThat(share(year -> year.getMeetings().size() > 8)).isGreaterThan(0.3);
        assertThat(share(year -> year.getGroups().size() == 4)).isGreaterThan(0.15);
        assertThat(share(year -> !year.getAssignments().isEmpty())).isGreaterThan(0.15);
        assertThat(share(year ->
                        meetings(year, meeting -> recalled(meeting).findAny().isPresent())))
                .isGreaterThan(0.3);
        assertThat(share(year -> meetings(
                        year,
                        meeting -> meeting.getQuestions().stream()
                                .anyMatch(question -> question.stage().equals(Optional.of(QuestionStage.RETURNED))))))
                .isGreaterThan(0.2);
        assertThat(share(year -> meetings(
                        year,
                        meeting -> meeting.decisions().stream()
                                .anyMatch(decision -> decision.getMode() == DecisionMode.BY_EMAIL))))
                .isGreaterThan(0.2);
        assertThat(share(year -> meetings(
                        year, meeting -> !meeting.presentAs(Role.SUBSTITUTE).isEmpty())))
                .isGreaterThan(0.5);
        assertThat(share(year -> year.getAnnualPlans().stream()
                        .anyMatch(plan -> plan.stage().equals(Optional.of(PlanStage.APPROVED)))))
                .isGreaterThan(0.8);
        assertThat(share(year -> year.getMemberships().stream()
                        .anyMatch(one -> one.getSucceeds().isPresent())))
                .isEqualTo(1);
        assertThat(share(year -> meetings(year, CollaborationProperties::comesBack)))
                .isGreaterThan(0.3);
    }

    private static boolean comesBack(Meeting meeting) {
        return meeting.allItems()
                .flatMap(item -> item.getContent().stream())
                .map(ItemContent::toString)
                .anyMatch(text -> text.contains("kommer tillbaka från förra mötet"));
    }

    private static boolean meetings(Collaboration year, Predicate<Meeting> any) {
        return year.getMeetings().stream().anyMatch(any);
    }

    private static double share(Predicate<Collaboration> has) {
        return YEARS.stream().filter(has).count() / (double) YEARS.size();
    }

    private static List<Collaboration> sample(Arbitrary<Collaboration> years, int count) {
        Random random = new Random(1);
        var generator = years.generator(1_000, true);
        return Stream.generate(() -> generator.next(random).value())
                .limit(count)
                .toList();
    }
}
