package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Wording;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.breakers.Breakers;
import se.samverkan.testkit.generate.Generate;

/**
 * What a rule promises.
 *
 * <p>Extend it, say which rule, and register a {@link Breaker} for it. Then it is proven that the rule is installed and says in both languages
 * what it is about; that its examples show what they should; that it is silent on valid minutes and years; that each breaker raises it, whatever
 * else the breaker foretells, and nothing more; that its findings are whole sentences and point at things that there are; that it says the same
 * every time, from many threads; that it throws on nothing, and says nothing where it is off.
 */
public abstract class RuleContract {

    /** The rules, asked for once: to find what is installed takes longer than most checks. */
    private @Nullable ProtocolCheck known;

    /** For a class that says what to prove. */
    protected RuleContract() {}

    /** {@return the rule to prove} */
    protected abstract ProtocolRule<?> rule();

    /** {@return ways to break it, one at least; those that are registered by default} */
    protected List<Breaker<?>> breakers() {
        return Breakers.installed().of(code());
    }

    /** {@return the rules among which it is; the installed ones by default} */
    protected ProtocolCheck check() {
        return ProtocolCheck.installed();
    }

    /**
     * Meetings that keep the rule, by themselves.
     *
     * @param profile a profile in which the rule is on
     * @return by default those that keep every built-in rule in the profile; a rule that asks for more says here how they get it:
     *     {@code super.validMeetings(profile).map(meeting -> meeting.withPlace("Rådhuset"))}
     */
    protected Arbitrary<Meeting> validMeetings(Profile profile) {
        return Generate.meetings().withProfile(profile);
    }

    /**
     * Years of a collaboration that keep the rule.
     *
     * @return by default those that keep every built-in rule; a rule that asks for more says here how they get it
     */
    protected Arbitrary<Collaboration> validYears() {
        return Generate.collaborations();
    }

    /**
     * What the breakers are tried on, if they break a meeting: in the profile for verified minutes if the rule is on in it, else in that for
     * committees, else in that for notes.
     *
     * @param profile the profile
     * @return by default {@linkplain se.samverkan.testkit.generate.MeetingArbitrary#complete() complete} meetings, which have whatever the
     *     built-in rules speak of; they too must keep the rule
     */
    protected Arbitrary<Meeting> completeMeetings(Profile profile) {
        return Generate.meetings().complete().withProfile(profile);
    }

    /** A provider brings the rule. */
    @Example
    final void isInstalled() {
        assertThat(all().rules())
                .as(
                        "%s is among the rules. Hint: list its RuleProvider in META-INF/services and after \"provides … with\"",
                        code())
                .contains(rule().info());
    }

    /** Everything that people read of the rule is there, in both languages, with the same slots. */
    @Example
    final void isToldInBothLanguages() {
        RuleInfo info = rule().info();
        requireTold("the summary", info.getSummary());
        requireTold("the message", info.getText().message());
        requireTold("the hint", info.getText().hint());
        assertThat(Told.slots(info.getSummary().swedish()))
                .as("the summary is about the rule and not about a case")
                .isEmpty();
    }

    private void requireTold(String what, Wording wording) {
        assertThat(wording.english())
                .as("%s of %s is in English too. Hint: translate the bundle that ends in _en", what, code())
                .isNotBlank()
                .isNotEqualTo(wording.swedish());
        assertThat(Told.meanings(wording.english()))
                .as(
                        "%s of %s has the same slots in both languages. Hint: words of one language are slots that end in Sv and En",
                        what, code())
                .isEqualTo(Told.meanings(wording.swedish()));
    }

    /** The rule weighs something somewhere. */
    @Example
    final void isOnInSomeProfile() {
        assertThat(rule().info().getSeverities())
                .as("%s is on in some profile. Hint: RuleInfo.Builder.putSeverity", code())
                .isNotEmpty();
    }

    /** A rule that must be kept first is a rule that there is. */
    @Example
    final void presupposesRulesThatThereAre() {
        assertThat(all().rules())
                .as("what %s presupposes is among the rules", code())
                .extracting(RuleInfo::getCode)
                .containsAll(rule().info().getPresupposes());
    }

    /** The example of good minutes is one, by every rule. */
    @Example
    final void itsPassingExampleKeepsEveryRule() throws IOException {
        if (isAboutMore(rule().info().getPassingExample())) {
            return;
        }
        assertThat(checked("passing", rule().info().getPassingExample()).findings())
                .as("the passing example of %s keeps every rule", code())
                .isEmpty();
    }

    /** The example of bad minutes breaks the rule, at a place that can be shown, and no other. */
    @Example
    final void itsBreakingExampleBreaksItAlone() throws IOException {
        if (isAboutMore(rule().info().getBreakingExample())) {
            return;
        }
        List<Finding> findings =
                checked("breaking", rule().info().getBreakingExample()).findings();
        assertThat(codes(findings))
                .as("the breaking example of %s breaks it and no other rule", code())
                .containsExactly(code());
        assertThat(findings)
                .as("what breaks %s in its example can be shown. Hint: report at the thing that is wrong", code())
                .allMatch(finding -> finding.getPlace().isPresent());
    }

    /** What minutes alone cannot show has no example in one document, but a case in words. */
    private boolean isAboutMore(Optional<String> example) {
        return example.isEmpty()
                && rule().info().getPassingCase().isPresent()
                && rule().info().getBreakingCase().isPresent();
    }

    private Report checked(String which, Optional<String> example) throws IOException {
        assertThat(example)
                .as(
                        "%s has a %s example. Hint: RuleInfo.Builder.%sExample, the shortest plain-text minutes that show the rule; or %sCase, where minutes alone cannot",
                        code(), which, which, which)
                .isPresent();
        Source source = Source.of("example.txt", example.orElseThrow().getBytes(StandardCharsets.UTF_8));
        Imported imported = Formats.installed().read(source, ReadOptions.defaults());
        return all().check(imported.collaboration(), imported.meeting().getId()).locatedBy(imported.sources());
    }

    /** A false alarm costs more trust than a miss, in whatever profile. */
    @Property(tries = 100)
    final void isSilentOnValidMinutes(@ForAll("meetingsThatKeepIt") Tuple2<Profile, Meeting> valid) {
        requireSilent(all().withProfile(valid.get1()), Collaboration.of(valid.get2()));
    }

    /** What a meeting lacks by itself, its year may have, and the other way round. */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    final void isSilentOnValidYears(@ForAll("yearsThatKeepIt") Collaboration year) {
        requireSilent(all(), year);
    }

    private void requireSilent(ProtocolCheck check, Collaboration valid) {
        assertThat(own(check, valid))
                .as(
                        "%s is silent on valid minutes. Hint: when in doubt, out.notEvaluated(why); if the rule asks for more than ours do, say in validMeetings() and validYears() how valid ones get it",
                        code())
                .isEmpty();
    }

    /** There is a way to break the rule, and meetings and years to break. */
    @Example
    final void hasABreaker() {
        assertThat(breakers())
                .as(
                        "%s has a breaker. Hint: register a Fault for it by a BreakerProvider beside the tests, which run on the class path, since services of tests are not found on the module path; or override breakers()",
                        code())
                .isNotEmpty()
                .allSatisfy(this::requireSuited);
    }

    private <S> void requireSuited(Breaker<S> breaker) {
        Stream<S> some = Broken.valid(breaker, completeMeetings(breaking()), validYears())
                .sampleStream()
                .limit(200);
        assertThat(some.anyMatch(breaker::suits))
                .as("%s finds something to break. Hint: its suits() asks for what no generated value has", breaker)
                .isTrue();
    }

    /** A breaker raises the rule, what it says it cannot help raising, and no more. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    final void aBreakerRaisesWhatItForetellsAndNoMore(@ForAll("broken") Broken broken) {
        List<Finding> findings = findings(breakingCheck(), broken.collaboration());
        assertThat(codes(findings))
                .as(
                        "%s raises what it foretells, but found was %s. Hint: mend the rule, or the breaker; what it cannot help raising it lists in alsoBreaks()",
                        broken.breaker(), findings)
                .isEqualTo(broken.raises());
    }

    /** Message and hint are whole sentences, whatever is wrong. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    final void fillsEverySlot(@ForAll("broken") Broken broken) {
        own(breakingCheck(), broken.collaboration()).forEach(Told::inFull);
    }

    /** A finding points at a thing that there is, so that people can go there. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    final void pointsAtThingsThatThereAre(@ForAll("broken") Broken broken) {
        requirePointed(breakingCheck(), broken.collaboration());
    }

    private void requirePointed(ProtocolCheck check, Collaboration collaboration) {
        Things things = Things.of(collaboration);
        for (Finding finding : own(check, collaboration)) {
            assertThat(finding.getPath())
                    .as(
                            "%s points at a thing that there is. Hint: out.at(thing, \"attribute\"), named as its getter",
                            code())
                    .hasValueSatisfying(path ->
                            assertThat(things.has(path)).as(path.toString()).isTrue());
        }
    }

    /** Minutes may hold anything; a rule says what is wrong, or that it cannot tell. */
    @Property(tries = 100)
    final void throwsOnNothing(@ForAll("wildMeetings") Meeting meeting) {
        Collaboration collaboration = Collaboration.of(meeting);
        for (Profile profile : rule().info().getSeverities().keySet()) {
            try {
                requirePointed(all().withProfile(profile), collaboration);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(
                        code() + " throws on nothing. Hint: any attribute may be absent, blank or refer to nothing", e);
            }
        }
    }

    /** What a rule has seen before changes nothing. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    final void saysTheSameTwice(@ForAll("broken") Broken broken, @ForAll("broken") Broken other) {
        ProtocolCheck check = alone(breakingCheck());
        List<Finding> once = findings(check, broken.collaboration());
        List<Finding> again = findings(check, broken.collaboration());
        findings(check, other.collaboration());
        List<Finding> later = findings(check, broken.collaboration());
        assertThat(List.of(again, later))
                .as("%s says the same of the same minutes. Hint: a rule has no field that changes", code())
                .containsOnly(once);
    }

    /** Minutes that are checked at the same time do not meet. */
    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    final void saysTheSameFromManyThreads(@ForAll("several") List<Broken> several) throws Exception {
        ProtocolCheck check = alone(breakingCheck());
        List<Callable<List<Finding>>> calls = new ArrayList<>();
        several.forEach(broken -> calls.add(() -> findings(check, broken.collaboration())));
        Together.giveTheSame(
                code()
                        + " says the same from many threads. Hint: a rule is called from any thread, so it has no field that changes",
                Duration.ofMinutes(1),
                calls);
    }

    /** In a profile that a host turns it off in, the rule says nothing. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    final void isSilentWhereItIsOff(@ForAll("broken") Broken broken) {
        ProtocolCheck without = alone(breakingCheck()).withSeverities(code(), Map.of());
        Report whole = without.check(broken.collaboration());
        assertThat(codes(whole.findings()))
                .as("%s is silent where it is off", code())
                .doesNotContain(code());
        assertThat(Stream.concat(Stream.of(whole), whole.getMeetings().stream())
                        .flatMap(report -> report.find(code()).stream()))
                .isNotEmpty()
                .allMatch(result -> result.getOutcome() == Outcome.NOT_EVALUATED);
    }

    private FindingCode code() {
        return rule().info().getCode();
    }

    /** The profile in which the rule is broken: the first that it is on in, those that ask for more first. */
    private Profile breaking() {
        return Stream.of(Profile.PROTOCOL, Profile.STATUTORY, Profile.NOTES)
                .filter(rule().info().getSeverities()::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code() + " is on in no profile"));
    }

    /** Meetings get the profile that their minutes call for, but those of committees are known by their group alone. */
    private ProtocolCheck breakingCheck() {
        return breaking() == Profile.STATUTORY ? all().withProfile(Profile.STATUTORY) : all();
    }

    private ProtocolCheck all() {
        ProtocolCheck check = known != null ? known : check();
        known = check;
        return check;
    }

    /** What the rule itself finds; it is asked alone, with what it presupposes. */
    private List<Finding> own(ProtocolCheck check, Collaboration collaboration) {
        return findings(alone(check), collaboration).stream()
                .filter(finding -> finding.getCode().equals(code()))
                .toList();
    }

    private ProtocolCheck alone(ProtocolCheck check) {
        return check.withOnly(Set.of(code()));
    }

    private static List<Finding> findings(ProtocolCheck check, Collaboration collaboration) {
        return check.check(collaboration).findings();
    }

    private static Set<FindingCode> codes(List<Finding> findings) {
        Set<FindingCode> codes = new TreeSet<>();
        findings.forEach(finding -> codes.add(finding.getCode()));
        return codes;
    }

    @Provide
    Arbitrary<Tuple2<Profile, Meeting>> meetingsThatKeepIt() {
        return Arbitraries.oneOf(rule().info().getSeverities().keySet().stream()
                .sorted()
                .map(profile -> validMeetings(profile).map(meeting -> Tuple.of(profile, meeting)))
                .toList());
    }

    @Provide
    Arbitrary<Collaboration> yearsThatKeepIt() {
        return validYears();
    }

    @Provide
    Arbitrary<Meeting> wildMeetings() {
        return Generate.wild(Meeting.class);
    }

    @Provide
    Arbitrary<Broken> broken() {
        return Broken.by(breakers(), completeMeetings(breaking()), validYears());
    }

    @Provide
    Arbitrary<List<Broken>> several() {
        return broken().list().ofMinSize(2).ofMaxSize(5);
    }
}
