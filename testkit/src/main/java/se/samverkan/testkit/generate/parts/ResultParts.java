package se.samverkan.testkit.generate.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.collaboration.Candidate;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Conflict;
import se.samverkan.collaboration.Edit;
import se.samverkan.collaboration.MeetingNames;
import se.samverkan.collaboration.NameMatch;
import se.samverkan.collaboration.NameScope;
import se.samverkan.collaboration.Reach;
import se.samverkan.collaboration.Resolution;
import se.samverkan.collaboration.SeatOnDay;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Sources;
import se.samverkan.finding.Wording;
import se.samverkan.group.Group;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.Membership;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.RollLayout;
import se.samverkan.group.Seat;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.io.BrokenParts;
import se.samverkan.io.Imported;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.Template;
import se.samverkan.io.TrackedChanges;
import se.samverkan.io.UnknownProperties;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.language.Lexicon;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.minutes.DocumentKind;
import se.samverkan.minutes.MinutesLayout;
import se.samverkan.minutes.MinutesReading;
import se.samverkan.minutes.SourceRange;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Outline;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleResult;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;
import se.samverkan.protocol.Suggestion;
import se.samverkan.protocol.Waived;
import se.samverkan.protocol.Waiver;

/** What readers, rules and questions answer, and what they are asked with. */
final class ResultParts {

    private ResultParts() {}

    static void addTo(Parts parts) {

        addOptions(parts);
        addNames(parts);
        addReports(parts);
        Arbitrary<Integer> start = parts.number(0, 400, 1_000_000);
        Arbitrary<Integer> length = parts.number(0, 40, 1_000_000);
        parts.add(
                PersonalIdentityNumbers.Span.class,
                Combinators.combine(start, length)
                        .as((from, more) -> new PersonalIdentityNumbers.Span(from, from + more)));
        parts.add(
                Lexicon.Match.class,
                Combinators.combine(parts.text(About.LABEL), start, length)
                        .as((code, from, more) -> new Lexicon.Match(code, from, from + more)));
        parts.add(
                SourceRange.class,
                Combinators.combine(
                                start, start, length, parts.one(SourceRange.Use.class), parts.maybe(ModelPath.class))
                        .as((block, from, more, use, path) -> new SourceRange(block, from, from + more, use, path)));
        Arbitrary<Collaboration> one = parts.one(Meeting.class).map(Collaboration::of);
        parts.add(
                MinutesReading.class,
                Combinators.combine(
                                parts.one(Meeting.class),
                                parts.one(DocumentKind.class),
                                parts.some(SourceRange.class),
                                parts.map(parts.one(ModelPath.class), parts.one(SourcePlace.class)),
                                parts.some(Finding.class))
                        .as((meeting, kind, ranges, places, findings) -> new MinutesReading.Builder()
                                .collaboration(Collaboration.of(meeting))
                                .meetingId(meeting.getId())
                                .documentKind(kind)
                                .addAllRanges(ranges)
                                .putAllPlaces(places)
                                .addAllFindings(findings)
                                .build()));
        parts.add(
                Outlined.class,
                Combinators.combine(parts.one(Outline.class), parts.some(Finding.class))
                        .as(Outlined::new));
        parts.add(
                Imported.class,
                Builders.withBuilder(Imported.Builder::new)
                        .use(one)
                        .in(Imported.Builder::collaboration)
                        .use(parts.one(DocumentKind.class))
                        .in(Imported.Builder::documentKind)
                        .use(parts.one(Sources.class))
                        .in(Imported.Builder::sources)
                        .use(parts.some(Finding.class))
                        .in(Imported.Builder::addAllFindings)
                        .build(Imported.Builder::build));
    }

    private static void addOptions(Parts parts) {
        Arbitrary<Integer> limit = parts.number(1, 1_000_000, Integer.MAX_VALUE);
        parts.add(
                Limits.class,
                Builders.withBuilder(Limits.Builder::new)
                        .use(limit.map(Integer::longValue))
                        .in(Limits.Builder::maxBytes)
                        .use(limit)
                        .in(Limits.Builder::maxBlocks)
                        .use(limit)
                        .in(Limits.Builder::maxDepth)
                        .use(limit)
                        .in(Limits.Builder::maxTextLength)
                        .use(limit)
                        .in(Limits.Builder::maxNumberLength)
                        .use(limit)
                        .in(Limits.Builder::maxNameLength)
                        .build(Limits.Builder::build));
        parts.add(
                ReadOptions.class,
                Builders.withBuilder(ReadOptions.Builder::new)
                        .use(parts.one(Limits.class))
                        .in(ReadOptions.Builder::limits)
                        .use(Arbitraries.of(Vocabulary.swedish(), Vocabulary.parse("role.chair = samtalsledare")))
                        .in(ReadOptions.Builder::vocabulary)
                        .use(parts.one(UnknownProperties.class))
                        .in(ReadOptions.Builder::unknownProperties)
                        .use(parts.one(BrokenParts.class))
                        .in(ReadOptions.Builder::brokenParts)
                        .use(parts.one(TrackedChanges.class))
                        .in(ReadOptions.Builder::trackedChanges)
                        .build(ReadOptions.Builder::build));
        parts.add(
                MinutesLayout.class,
                Builders.withBuilder(MinutesLayout.Builder::new)
                        .use(parts.maybe(MinutesKind.class))
                        .in(MinutesLayout.Builder::kind)
                        .use(parts.maybe(NumberStyle.class))
                        .in(MinutesLayout.Builder::numberStyle)
                        .use(parts.maybe(RollLayout.class))
                        .in(MinutesLayout.Builder::roll)
                        .use(parts.maybe(Boolean.class))
                        .in(MinutesLayout.Builder::summarised)
                        .use(parts.maybe(Language.class))
                        .in(MinutesLayout.Builder::language)
                        .build(MinutesLayout.Builder::build));
        parts.add(
                Template.class,
                Arbitraries.of(
                        Template.of(Source.of("mall.dotx", new byte[] {'P', 'K', 3, 4})),
                        new Template(
                                Source.of("brev.docx", new byte[] {'P', 'K', 3, 4}), Map.of("Beslut", "Beslutstext"))));
        parts.add(
                WriteOptions.class,
                Builders.withBuilder(WriteOptions.Builder::new)
                        .use(parts.one(Language.class))
                        .in(WriteOptions.Builder::language)
                        .use(parts.one(MinutesLayout.class))
                        .in(WriteOptions.Builder::layout)
                        .use(parts.maybe(Template.class))
                        .in(WriteOptions.Builder::template)
                        .build(WriteOptions.Builder::build));
    }

    private static void addNames(Parts parts) {
        parts.add(
                NameScope.class,
                Combinators.combine(
                                parts.maybe(Meeting.class), parts.maybe(GroupId.class), parts.maybe(LocalDate.class))
                        .as(NameScope::new));
        Arbitrary<Double> confidence = parts.number(0, 1000, 1000).map(thousandths -> thousandths / 1000.0);
        parts.add(
                Candidate.class,
                Combinators.combine(
                                parts.one(Id.class),
                                parts.text(About.PERSON),
                                parts.one(NameMatch.class),
                                parts.one(Reach.class),
                                parts.one(Boolean.class),
                                confidence)
                        .as(Candidate::new));
        parts.add(
                Resolution.class,
                Combinators.combine(
                                parts.text(About.PERSON),
                                parts.one(Resolution.Outcome.class),
                                parts.maybe(Mention.Target.class),
                                parts.some(Candidate.class),
                                parts.some(Candidate.class))
                        .as(Resolution::new));
        parts.add(
                MeetingNames.At.class,
                Combinators.combine(parts.one(ModelPath.class), parts.one(Resolution.class))
                        .as(MeetingNames.At::new));
        parts.add(
                MeetingNames.class,
                Combinators.combine(parts.one(Meeting.class), parts.some(MeetingNames.At.class))
                        .as(MeetingNames::new));
        parts.add(
                SeatOnDay.class,
                Combinators.combine(
                                parts.one(Seat.class), parts.one(SeatOnDay.State.class), parts.some(Membership.class))
                        .as(SeatOnDay::new));
        parts.add(
                Conflict.class,
                Combinators.combine(parts.one(ModelPath.class), parts.text(About.SENTENCE), parts.text(About.SENTENCE))
                        .as((path, one, other) -> new Conflict(path, List.of(one, other))));
    }

    private static void addReports(Parts parts) {
        parts.add(
                RuleSource.class,
                Combinators.combine(parts.one(RuleSource.Kind.class), parts.one(Wording.class))
                        .as(RuleSource::new));
        parts.add(
                RuleInfo.class,
                Builders.withBuilder(RuleInfo.Builder::new)
                        .use(parts.one(FindingCode.class))
                        .in(RuleInfo.Builder::code)
                        .use(parts.one(Wording.class))
                        .in(RuleInfo.Builder::summary)
                        .use(parts.one(FindingText.class))
                        .in(RuleInfo.Builder::text)
                        .use(parts.map(parts.one(Profile.class), parts.one(Severity.class)))
                        .in(RuleInfo.Builder::putAllSeverities)
                        .use(parts.maybe(MinutesStage.class))
                        .in(RuleInfo.Builder::blocks)
                        .use(parts.some(FindingCode.class))
                        .in(RuleInfo.Builder::addAllPresupposes)
                        .use(parts.one(RuleSource.class))
                        .in(RuleInfo.Builder::source)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(RuleInfo.Builder::passingExample)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(RuleInfo.Builder::breakingExample)
                        .use(parts.maybe(Wording.class))
                        .in(RuleInfo.Builder::passingCase)
                        .use(parts.maybe(Wording.class))
                        .in(RuleInfo.Builder::breakingCase)
                        .use(parts.one(RuleScope.class))
                        .in(RuleInfo.Builder::scope)
                        .build(RuleInfo.Builder::build));
        parts.add(
                RuleResult.class,
                Builders.withBuilder(RuleResult.Builder::new)
                        .use(parts.one(FindingCode.class))
                        .in(RuleResult.Builder::rule)
                        .use(parts.one(Outcome.class))
                        .in(RuleResult.Builder::outcome)
                        .use(parts.maybe(Wording.class))
                        .in(RuleResult.Builder::reason)
                        .use(parts.maybe(MinutesStage.class))
                        .in(RuleResult.Builder::blocks)
                        .use(parts.one(Boolean.class))
                        .in(RuleResult.Builder::applicable)
                        .use(parts.maybe(RuleInfo.class))
                        .in(RuleResult.Builder::info)
                        .build(RuleResult.Builder::build));
        addEdits(parts);
        parts.add(
                Suggestion.class,
                Combinators.combine(parts.one(FindingCode.class), parts.one(ModelPath.class), parts.one(Edit.class))
                        .as(Suggestion::new));
        parts.add(
                Waiver.class,
                Combinators.combine(
                                parts.one(FindingCode.class),
                                parts.one(ModelPath.class),
                                parts.text(About.SENTENCE).map(ResultParts::said),
                                parts.text(About.PERSON).map(ResultParts::said),
                                parts.one(LocalDate.class))
                        .as(Waiver::new));
        parts.add(
                Waived.class,
                Combinators.combine(parts.one(Finding.class), parts.one(Waiver.class))
                        .as(Waived::new));
        Arbitrary<Report> ofMeetings = Builders.withBuilder(Report.Builder::new)
                .use(parts.maybe(MeetingId.class))
                .in(Report.Builder::meeting)
                .use(parts.one(Profile.class))
                .in(Report.Builder::profile)
                .use(parts.some(Finding.class))
                .in(Report.Builder::addAllFindings)
                .use(parts.some(Waived.class))
                .in(Report.Builder::addAllWaived)
                .use(parts.some(Suggestion.class))
                .in(Report.Builder::addAllSuggestions)
                .use(parts.some(RuleResult.class))
                .in(Report.Builder::addAllResults)
                .build(Report.Builder::build);
        parts.add(
                Report.class,
                Arbitraries.oneOf(
                        ofMeetings,
                        Combinators.combine(
                                        ofMeetings,
                                        ofMeetings.list().ofMinSize(1).ofMaxSize(2))
                                .as((whole, meetings) -> new Report.Builder()
                                        .from(whole)
                                        .addAllMeetings(meetings)
                                        .build())));
        Arbitrary<RuleContext> whole = Builders.withBuilder(RuleContext.Builder::new)
                .use(parts.one(Meeting.class).map(Collaboration::of))
                .in(RuleContext.Builder::collaboration)
                .use(parts.one(Profile.class))
                .in(RuleContext.Builder::profile)
                .use(parts.maybe(LocalDate.class))
                .in(RuleContext.Builder::asOf)
                .use(parts.maybe(Group.class))
                .in(RuleContext.Builder::group)
                .use(parts.maybe(Meeting.class))
                .in(RuleContext.Builder::previousMeeting)
                .use(parts.some(Waiver.class))
                .in(RuleContext.Builder::addAllWaivers)
                .build(RuleContext.Builder::build);
        parts.add(
                RuleContext.class,
                Combinators.combine(whole, whole.optional(0.5))
                        .as((context, around) -> new RuleContext.Builder()
                                .from(context)
                                .whole(around)
                                .build()));
    }

    private static void addEdits(Parts parts) {
        parts.add(
                Edit.Renumber.class,
                Combinators.combine(
                                parts.one(AgendaItemId.class),
                                parts.maybe(ItemNumber.class),
                                parts.one(ItemNumber.class))
                        .as(Edit.Renumber::new));
        parts.add(
                Edit.Reword.class,
                Combinators.combine(parts.one(ModelPath.class), parts.text(About.SENTENCE), parts.text(About.SENTENCE))
                        .as(Edit.Reword::new));
        parts.add(
                Edit.Summarise.class,
                Combinators.combine(
                                parts.one(AgendaItemId.class), parts.one(DecisionId.class), parts.text(About.SENTENCE))
                        .as(Edit.Summarise::new));
        parts.add(
                Edit.class,
                Arbitraries.oneOf(
                        parts.one(Edit.Renumber.class), parts.one(Edit.Reword.class), parts.one(Edit.Summarise.class)));
    }

    /** A waiver that says nothing is refused. */
    private static String said(String words) {
        return words.isBlank() ? "–" : words;
    }
}
