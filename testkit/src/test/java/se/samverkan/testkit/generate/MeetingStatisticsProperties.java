package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import se.samverkan.finding.FindingCode;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.Role;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.RuleScope;

/** What share of meetings has what: nothing is promised and then hardly ever there. */
class MeetingStatisticsProperties {

    private static final List<Meeting> MEETINGS = MeetingProperties.sample(Generate.meetings(), 2_000);

    @Example
    void agendasAreNotSecretlyEmpty() {
        assertThat(share(meeting -> meeting.getAgenda().isEmpty())).isBetween(0.01, 0.15);
        assertThat(share(meeting -> meeting.getAgenda().size() >= 5)).isGreaterThan(0.6);
        assertThat(share(meeting -> meeting.getAgenda().size() == 60)).isBetween(0.01, 0.05);
        assertThat(MEETINGS.stream()
                        .mapToInt(meeting -> meeting.getAgenda().size())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Example
    void rollsAreOfManySizes() {
        assertThat(MEETINGS.stream()
                        .mapToInt(meeting -> meeting.getAttendance().size())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(share(meeting -> meeting.getAttendance().size() >= 6)).isGreaterThan(0.5);
        assertThat(shareOfEntries(entry -> entry.getStatus() == AttendanceStatus.ABSENT))
                .isGreaterThan(0.05);
        assertThat(shareOfEntries(entry -> entry.getStatus() == AttendanceStatus.NOT_CALLED))
                .isGreaterThan(0.01);
        assertThat(shareOfEntries(entry -> entry.isOnline().orElse(false))).isGreaterThan(0.02);
        assertThat(shareOfEntries(entry -> entry.getPart().isPresent())).isGreaterThan(0.02);
        assertThat(share(meeting -> !meeting.presentAs(Role.SUBSTITUTE).isEmpty()))
                .isGreaterThan(0.02);
        assertThat(share(meeting -> meeting.presentAs(Role.VERIFIER).size() == 2))
                .isGreaterThan(0.05);
    }

    @Example
    void manyMeetingsDecide() {
        assertThat(share(meeting -> !meeting.decisions().isEmpty())).isBetween(0.3, 0.9);
        for (DecisionMode mode : DecisionMode.values()) {
            assertThat(share(meeting -> meeting.decisions().stream().anyMatch(one -> one.getMode() == mode)))
                    .as(mode.toString())
                    .isGreaterThan(0.03);
        }
        assertThat(share(meeting -> meeting.decisions().stream()
                        .anyMatch(one -> !one.getResponsible().isEmpty())))
                .isGreaterThan(0.15);
        assertThat(share(meeting -> !meeting.getTasks().isEmpty())).isGreaterThan(0.2);
        assertThat(share(meeting -> meeting.getTasks().stream()
                        .anyMatch(task -> task.getDue().isPresent())))
                .isGreaterThan(0.1);
        assertThat(share(meeting -> !meeting.getQuestions().isEmpty())).isGreaterThan(0.1);
        assertThat(share(meeting -> meeting.allItems()
                        .anyMatch(item -> item.getOutcome()
                                .filter(ItemOutcome.DEFERRED::equals)
                                .isPresent())))
                .isGreaterThan(0.1);
    }

    @Example
    void contentIsOfEveryKind() {
        Map<String, Integer> meetings = new HashMap<>();
        for (Meeting meeting : MEETINGS) {
            Set<String> kinds = new HashSet<>();
            meeting.allItems().forEach(item -> item.getContent().forEach(part -> kinds.add(kind(part))));
            kinds.forEach(kind -> meetings.merge(kind, 1, Integer::sum));
        }
        for (String kind : List.of(
                "PARAGRAPH",
                "LIST_ITEM",
                "ContentTable",
                "Decision",
                "QuotedDecision",
                "RecalledDecision",
                "SummaryLine",
                "Figure",
                "AgendaItem")) {
            assertThat(meetings.getOrDefault(kind, 0)).as(kind).isGreaterThan(MEETINGS.size() / 50);
        }
    }

    private static String kind(ItemContent part) {
        return part instanceof Passage passage
                ? passage.getForm().name()
                : part.getClass().getSimpleName().replace("Immutable", "");
    }

    @Example
    void itemsAreOfEveryKindThatCustomKnows() {
        for (ItemKind kind : List.of(
                ItemKind.OPENING,
                ItemKind.ELECTION_OF_VERIFIER,
                ItemKind.APPROVAL_OF_AGENDA,
                ItemKind.PREVIOUS_MINUTES,
                ItemKind.REPORT_FROM_GROUP,
                ItemKind.OTHER_BUSINESS,
                ItemKind.DECISION_SUMMARY,
                ItemKind.NEXT_MEETING,
                ItemKind.CLOSING)) {
            assertThat(share(meeting -> meeting.allItems().anyMatch(item -> item.is(kind))))
                    .as(kind.toString())
                    .isGreaterThan(0.1);
        }
    }

    @Example
    void fewTextsAreDisturbed() {
        List<String> texts = MEETINGS.stream()
                .flatMap(Meeting::allItems)
                .flatMap(item -> item.getContent().stream())
                .filter(Passage.class::isInstance)
                .map(part -> ((Passage) part).getText())
                .toList();
        long disturbed = texts.stream().filter(ProseProperties::isDisturbed).count();
        assertThat(disturbed / (double) texts.size()).isBetween(0.01, 0.05);
    }

    @Example
    void nearMissesAreNotRare() {
        assertThat(share(MeetingStatisticsProperties::hasTwins)).isGreaterThan(0.01);
        assertThat(share(meeting -> passes(meeting, 9))).isGreaterThan(0.05);
        assertThat(share(meeting -> passes(meeting, 99))).isGreaterThan(0.01);
        assertThat(share(meeting ->
                        meeting.getDate().map(MonthDay::from).orElseThrow().equals(MonthDay.of(2, 29))))
                .isGreaterThan(0.005);
        assertThat(share(MeetingStatisticsProperties::isVerifiedOnTheLastDay)).isGreaterThan(0.03);
        assertThat(share(meeting -> meeting.getTasks().stream()
                        .anyMatch(task -> task.getDue()
                                .filter(due -> due.toString()
                                        .contains(meeting.getDate()
                                                .orElseThrow()
                                                .plusDays(14)
                                                .toString()))
                                .isPresent())))
                .isGreaterThan(0.01);
    }

    private static boolean hasTwins(Meeting meeting) {
        List<String> names = meeting.getAttendance().stream()
                .flatMap(entry -> entry.getName().stream())
                .toList();
        return names.stream().anyMatch(one -> names.stream().anyMatch(other -> isOneLetterApart(one, other)));
    }

    private static boolean isOneLetterApart(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }

    private static boolean passes(Meeting meeting, int number) {
        Set<Integer> numbers = new HashSet<>();
        meeting.getAgenda().stream()
                .flatMap(item -> item.getNumber().stream())
                .map(ItemNumber::ordinal)
                .forEach(ordinal -> ordinal.ifPresent(numbers::add));
        return numbers.containsAll(List.of(number, number + 1));
    }

    private static boolean isVerifiedOnTheLastDay(Meeting meeting) {
        return meeting.latestMinutes().stream()
                .flatMap(minutes -> minutes.getHistory().steps().stream())
                .filter(step -> step.stage() == MinutesStage.VERIFIED)
                .anyMatch(step -> step.on().equals(meeting.getDate().map(day -> day.plusDays(14))));
    }

    @Example
    void everyRuleIsHeldOnMeetings() {
        ProtocolCheck check = ProtocolCheck.installed().withProfile(Profile.PROTOCOL);
        Map<FindingCode, Integer> held = new HashMap<>();
        List<Meeting> protocols = MEETINGS.stream()
                .filter(meeting -> Profile.of(meeting.minutesKind().orElseThrow()) == Profile.PROTOCOL)
                .toList();
        for (Meeting meeting : protocols) {
            check.check(meeting).getResults().stream()
                    .filter(result -> result.getOutcome() == Outcome.PASSED)
                    .forEach(result -> held.merge(result.getRule(), 1, Integer::sum));
        }
        assertThat(check.rules())
                .filteredOn(rule -> rule.getScope() == RuleScope.MINUTES)
                .allSatisfy(rule -> assertThat(held.getOrDefault(rule.getCode(), 0))
                        .as(rule.getCode().toString())
                        .isGreaterThan(protocols.size() / 20));
    }

    @Example
    void namesAreOfEveryKind() {
        List<String> names = MEETINGS.stream()
                .flatMap(meeting -> meeting.getAttendance().stream())
                .flatMap(entry -> entry.getName().stream())
                .toList();
        assertThat(names)
                .anyMatch(name -> name.contains(" von "))
                .anyMatch(name -> name.contains(" af "))
                .anyMatch(name -> name.contains("-"))
                .anyMatch(name -> name.matches(".*[ÅÄÖåäö].*"))
                .anyMatch(name -> name.length() <= 5)
                .anyMatch(name -> name.length() > 50)
                .anyMatch(name -> name.indexOf('\u0301') >= 0);
        assertThat(shareOfEntries(entry -> entry.getOrganisationName()
                        .filter(organisation -> organisation.contains(","))
                        .isPresent()))
                .isGreaterThan(0.05);
    }

    @Example
    void decisionsAreOfEveryShape() {
        List<Decision> decisions = MEETINGS.stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .toList();
        assertThat(decisions)
                .anyMatch(decision -> decision.getLabel().isEmpty())
                .anyMatch(decision -> decision.getText().contains("\n"))
                .anyMatch(decision -> decision.getText().contains("”"))
                .anyMatch(decision -> decision.getTacitWindow().isPresent());
        assertThat(EnumSet.allOf(DecisionMode.class))
                .allMatch(mode -> decisions.stream().anyMatch(decision -> decision.getMode() == mode));
    }

    private static double share(Predicate<Meeting> has) {
        return MEETINGS.stream().filter(has).count() / (double) MEETINGS.size();
    }

    private static double shareOfEntries(Predicate<Attendance> has) {
        List<Attendance> entries = MEETINGS.stream()
                .flatMap(meeting -> meeting.getAttendance().stream())
                .toList();
        return entries.stream().filter(has).count() / (double) entries.size();
    }
}
