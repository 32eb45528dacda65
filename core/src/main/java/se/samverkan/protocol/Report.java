package se.samverkan.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Sources;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.meeting.MinutesStage;

/**
 * What a check found, and what it looked at: of one meeting, or of a whole collaboration with a report of each of its meetings inside.
 *
 * <p>Findings stand in the order of the minutes.
 */
@Value.Immutable
public sealed interface Report extends WithReport permits ImmutableReport {

    /** {@return the meeting that was checked; nothing if it was the whole collaboration} */
    Optional<MeetingId> getMeeting();

    /** {@return the profile in which it was checked} */
    Profile getProfile();

    /** {@return what was found, in the order of the minutes; of a collaboration what was found over time, apart from its meetings} */
    List<Finding> getFindings();

    /** {@return what was found and does not count, since somebody answers for it} */
    List<Waived> getWaived();

    /** {@return how findings could be mended, where there is one obvious way} */
    List<Suggestion> getSuggestions();

    /** {@return what came of each rule, one entry a rule, by rule code; of a collaboration those of the rules about the whole} */
    List<RuleResult> getResults();

    /** {@return the report of each meeting, when a whole collaboration was checked; otherwise none} */
    List<Report> getMeetings();

    /** {@return everything that was found: for a collaboration first what was found over time, then meeting by meeting} */
    default List<Finding> findings() {
        return getMeetings().isEmpty()
                ? getFindings()
                : Stream.concat(
                                getFindings().stream(),
                                getMeetings().stream().flatMap(report -> report.findings().stream()))
                        .toList();
    }

    /**
     * What was found and weighs at least so much.
     *
     * @param least the severity
     * @return the findings in order
     */
    default List<Finding> findings(Severity least) {
        return findings().stream()
                .filter(finding -> finding.getSeverity().compareTo(least) >= 0)
                .toList();
    }

    /**
     * What came of a rule.
     *
     * @param rule the rule's code
     * @return the result, or nothing if the check had no such rule
     */
    default Optional<RuleResult> find(FindingCode rule) {
        return getResults().stream().filter(r -> r.getRule().equals(rule)).findFirst();
    }

    /**
     * The report of a meeting.
     *
     * @param meeting the meeting
     * @return this report or one inside it; nothing if the meeting was not checked
     */
    default Optional<Report> find(MeetingId meeting) {
        return getMeeting().filter(meeting::equals).isPresent()
                ? Optional.of(this)
                : getMeetings().stream()
                        .flatMap(report -> report.find(meeting).stream())
                        .findFirst();
    }

    /** {@return what the rules came to of which nothing is to be said: they were held and are kept} */
    default List<RuleResult> passed() {
        return getResults().stream()
                .filter(result -> result.getOutcome() == Outcome.PASSED)
                .toList();
    }

    /**
     * How a finding could be mended.
     *
     * @param finding a finding of this report
     * @return the one obvious change, or nothing if there is none
     */
    default Optional<Edit> suggestion(Finding finding) {
        return Stream.concat(
                        getSuggestions().stream(),
                        getMeetings().stream().flatMap(report -> report.getSuggestions().stream()))
                .filter(suggestion -> suggestion.mends(finding))
                .map(Suggestion::edit)
                .findFirst();
    }

    /**
     * Whether the minutes may reach a stage: every rule that blocks it, or a stage before it, must be kept. A finding that is only worth knowing
     * stands in the way of nothing, nor does one that is waived.
     *
     * @param stage the stage
     * @return yes, no, or unknown when a rule that bears on it could not be evaluated; of a collaboration yes only if all its meetings may
     */
    default Verdict allows(MinutesStage stage) {
        if (!blocking(stage).isEmpty()) {
            return Verdict.NO;
        }
        boolean open = !unjudged(stage).isEmpty()
                || getMeetings().stream().anyMatch(report -> report.allows(stage) == Verdict.UNKNOWN);
        return open ? Verdict.UNKNOWN : Verdict.YES;
    }

    /**
     * What stands in the way of a stage.
     *
     * @param stage the stage
     * @return the findings of at least a warning's weight whose rule blocks the stage or one before it, in order
     */
    default List<Finding> blocking(MinutesStage stage) {
        List<FindingCode> blocking = getResults().stream()
                .filter(result -> result.bearsOn(stage) && result.getOutcome() == Outcome.FIRED)
                .map(RuleResult::getRule)
                .toList();
        return Stream.concat(
                        getFindings().stream()
                                .filter(finding -> finding.getSeverity().compareTo(Severity.WARNING) >= 0
                                        && blocking.contains(finding.getCode())),
                        getMeetings().stream().flatMap(report -> report.blocking(stage).stream()))
                .toList();
    }

    /**
     * What leaves open whether a stage may be reached.
     *
     * @param stage the stage
     * @return the results of the rules that block the stage or one before it, speak of something that is there, and could not be evaluated
     */
    default List<RuleResult> unjudged(MinutesStage stage) {
        return getResults().stream()
                .filter(result ->
                        result.bearsOn(stage) && result.getOutcome() == Outcome.NOT_EVALUATED && result.isApplicable())
                .toList();
    }

    /**
     * The same report with the place of each finding in the source document, sorted by place. A finding whose place is not known keeps its order
     * after those that have one.
     *
     * @param sources where the model comes from
     * @return the located report
     */
    default Report locatedBy(Sources sources) {
        return withFindings(getFindings().stream()
                        .map(finding -> located(finding, sources))
                        .sorted(ByPlace.ORDER)
                        .toList())
                .withWaived(getWaived().stream()
                        .map(waived -> new Waived(located(waived.finding(), sources), waived.waiver()))
                        .toList())
                .withMeetings(getMeetings().stream()
                        .map(report -> report.locatedBy(sources))
                        .toList());
    }

    private static Finding located(Finding finding, Sources sources) {
        return finding.getPlace().isPresent()
                ? finding
                : finding.withPlace(finding.getPath().flatMap(sources::find));
    }

    /**
     * The report for people, as plain text: each finding in a line as compilers write them, under it the words that it is about, what to do and the
     * suggested change; then what is waived, how far the minutes may go and why not further, and which rules were kept and which not judged.
     *
     * @param language the language
     * @return the text; lines end with LF
     */
    default String text(Language language) {
        return new ReportText(language).of(this);
    }

    /** Builds a {@link Report}; profile is needed. */
    final class Builder extends ImmutableReport.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
