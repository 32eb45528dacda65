package se.samverkan.testkit.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleSource;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.breakers.Fault;

/** A rule that asks for more than the built-in ones do is proven with meetings and years that have it. */
class StricterRuleTest extends RuleContract {

    private static final String PLACE = "Rådhuset i Ekåsa";

    /** The minutes say where the meeting was. */
    private static final class PlaceMissing implements ProtocolRule<Meeting> {

        @Override
        public RuleInfo info() {
            return new RuleInfo.Builder()
                    .code(FindingCode.parse("routine/place-missing"))
                    .summary(new Wording("Platsen saknas.", "The place is missing."))
                    .text(new FindingText(
                            new Wording("Det står inte var mötet hölls.", "It does not say where the meeting was."),
                            new Wording("Skriv platsen.", "Write the place.")))
                    .severities(Map.of(
                            Profile.NOTES,
                            Severity.INFO,
                            Profile.PROTOCOL,
                            Severity.WARNING,
                            Profile.STATUTORY,
                            Severity.WARNING))
                    .source(new RuleSource(RuleSource.Kind.CUSTOM, new Wording("Rutin.", "Routine.")))
                    .passingExample(example("Plats: Rådhuset\n"))
                    .breakingExample(example(""))
                    .build();
        }

        private static String example(String place) {
            return """
                    Mötesanteckningar nätverk Anhörigstöd Ekåsa
                    Tid: onsdagen den 7 oktober 2026 kl 13.30-15.30
                    """ + place + """

                    Närvarande:
                    Anna Berg, ordförande, Ekåsa kommun
                    Bo Ek, sekreterare, Hallersta kommun

                    1. Mötets öppnande
                    Ordföranden hälsar alla välkomna och öppnar mötet.

                    2. Nästa möte
                    Nästa möte är den 2 december 2026 kl. 13.30–15.30.
                    """;
        }

        @Override
        public Class<Meeting> subject() {
            return Meeting.class;
        }

        @Override
        public void check(Meeting meeting, RuleContext context, Findings findings) {
            if (meeting.getPlace().isEmpty()) {
                findings.at(meeting, "place").report();
            }
        }
    }

    @Override
    protected ProtocolRule<?> rule() {
        return new PlaceMissing();
    }

    @Override
    protected ProtocolCheck check() {
        return ProtocolCheck.installed().withRules(List.of(rule()));
    }

    @Override
    protected List<Breaker<?>> breakers() {
        return List.of(Fault.of(
                Meeting.class,
                "no-place",
                "routine/place-missing",
                "Nobody says where.",
                (meeting, pick) -> meeting.withPlace(Optional.empty())));
    }

    @Override
    protected Arbitrary<Meeting> validMeetings(Profile profile) {
        return super.validMeetings(profile).map(meeting -> meeting.withPlace(PLACE));
    }

    @Override
    protected Arbitrary<Meeting> completeMeetings(Profile profile) {
        return super.completeMeetings(profile).map(meeting -> meeting.withPlace(PLACE));
    }

    @Override
    protected Arbitrary<Collaboration> validYears() {
        return super.validYears()
                .map(year -> year.withMeetings(year.getMeetings().stream()
                        .map(meeting -> meeting.withPlace(PLACE))
                        .toList()));
    }
}
