package se.samverkan.architecture.stranger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleProvider;
import se.samverkan.protocol.RuleSource;

/** A stranger's rule, with its words in bundles of the stranger's own module. */
public final class OurRules implements RuleProvider {

    /** Made by the service loader. */
    public OurRules() {}

    @Override
    public List<ProtocolRule<?>> rules() {
        return List.of(new AtHome());
    }

    /** Broken by whoever meets elsewhere than in Hemby. */
    private static final class AtHome implements ProtocolRule<Meeting> {

        private static final FindingCode CODE = FindingCode.parse("our/at-home");
        private static final Wording CUSTOM = Wording.load(OurRules.class, "texts", "custom");

        private final RuleInfo info = new RuleInfo.Builder()
                .code(CODE)
                .summary(CUSTOM)
                .text(FindingText.load(OurRules.class, "texts", CODE))
                .severities(everywhere())
                .source(new RuleSource(RuleSource.Kind.CUSTOM, CUSTOM))
                .build();

        private static Map<Profile, Severity> everywhere() {
            Map<Profile, Severity> severities = new EnumMap<>(Profile.class);
            for (Profile profile : Profile.values()) {
                severities.put(profile, Severity.ERROR);
            }
            return severities;
        }

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public Class<Meeting> subject() {
            return Meeting.class;
        }

        @Override
        public void check(Meeting meeting, RuleContext context, Findings findings) {
            meeting.getPlace()
                    .filter(place -> !place.equals("Hemby"))
                    .ifPresent(place ->
                            findings.at(meeting, "place").slot("place", place).report());
        }
    }
}
