package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Meeting;

/** What a provider is told that knows the standard and nothing more. */
class ProtocolConstraintTest {

    private static final Wording WORDS = new Wording("Ord om {what}.", "Words about {what}.");
    private static final Meeting MEETING =
            new Meeting.Builder().id(new MeetingId("m")).build();

    /** A rule about the whole collaboration that always finds the same, and remembers the day. */
    private static final class Overall implements ProtocolRule<Collaboration> {

        private final List<LocalDate> days = new ArrayList<>();

        @Override
        public RuleInfo info() {
            return new RuleInfo.Builder()
                    .code(FindingCode.parse("test/rule"))
                    .summary(WORDS)
                    .text(new FindingText(WORDS, WORDS))
                    .severities(Map.of(Profile.NOTES, Severity.ERROR))
                    .source(new RuleSource(RuleSource.Kind.CUSTOM, WORDS))
                    .build();
        }

        @Override
        public Class<Collaboration> subject() {
            return Collaboration.class;
        }

        @Override
        public void check(Collaboration subject, RuleContext context, Findings findings) {
            context.getAsOf().ifPresent(days::add);
            findings.at(MEETING).slot("what", "{allt}").report();
        }
    }

    private final Overall rule = new Overall();
    private final ProtocolConstraint constraint = new ProtocolConstraint(
            ProtocolCheck.empty().withRules(List.of(rule)).withProfile(Profile.NOTES), Severity.ERROR);
    private final List<String> told = new ArrayList<>();

    private ConstraintValidatorContext context(String template) {
        Clock clock = Clock.fixed(Instant.parse("2025-12-31T23:30:00Z"), ZoneOffset.ofHours(1));
        ClockProvider time = () -> clock;
        return made(ConstraintValidatorContext.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getClockProvider" -> time;
            case "getDefaultConstraintMessageTemplate" -> template;
            case "disableDefaultConstraintViolation" -> null;
            case "buildConstraintViolationWithTemplate" ->
                violation((String) arguments[0], (ConstraintValidatorContext) proxy);
            default -> throw new ValidationException("unknown: " + method);
        });
    }

    private ConstraintValidatorContext.ConstraintViolationBuilder violation(
            String template, ConstraintValidatorContext context) {
        return made(ConstraintValidatorContext.ConstraintViolationBuilder.class, (proxy, method, arguments) -> {
            assertThat(method.getName()).isEqualTo("addConstraintViolation");
            told.add(template);
            return context;
        });
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Profile profileOf(Class<?> host) throws NoSuchMethodException {
        FollowsProtocol annotation = host.getMethod("getMeeting").getAnnotation(FollowsProtocol.class);
        return ProtocolConstraint.of(annotation)
                .check()
                .check(Made.minutes("m"))
                .getProfile();
    }

    @Test
    void theAnnotationNamesTheProfileOrLeavesItToTheMeeting() throws NoSuchMethodException {
        assertThat(profileOf(Hosts.Draft.class)).isEqualTo(Profile.NOTES);
        assertThat(profileOf(Hosts.Any.class)).isEqualTo(Profile.PROTOCOL);
    }

    @Test
    void theValidatorIsToldNothingOfAValueThatHolds() {
        ClockProvider time = Clock::systemUTC;
        ConstraintValidatorContext untold = made(ConstraintValidatorContext.class, (proxy, method, arguments) -> {
            assertThat(method.getName()).isEqualTo("getClockProvider");
            return time;
        });
        ProtocolConstraint none = new ProtocolConstraint(ProtocolCheck.empty(), Severity.INFO);
        assertThat(none.holds(MEETING, check -> check.check(MEETING), untold)).isTrue();
    }

    private boolean holds(String template) {
        return constraint.holds(MEETING, check -> check.check(Collaboration.of(MEETING)), context(template));
    }

    @Test
    void theDefaultMessageIsTheCodeSinceWordsMayNotStandInATemplate() {
        assertThat(holds(FollowsProtocol.MESSAGE)).isFalse();
        assertThat(told).containsExactly("{samverkan.protocol.rule} test/rule");
    }

    @Test
    void aHostsOwnMessageIsKept() {
        assertThat(holds("{our.message}")).isFalse();
        assertThat(told).containsExactly("{our.message}");
    }

    @Test
    void todayIsWhatTheClockOfTheHostSays() {
        holds(FollowsProtocol.MESSAGE);
        assertThat(rule.days).containsExactly(LocalDate.of(2026, 1, 1));
    }

    @Test
    void whatARuleFindsInTheWholeCollaborationIsToldOnce() {
        Meeting other = new Meeting.Builder().id(new MeetingId("other")).build();
        Collaboration both =
                new Collaboration.Builder().addMeetings(MEETING, other).build();
        assertThat(constraint.holds(MEETING, check -> check.check(both), context(FollowsProtocol.MESSAGE)))
                .isFalse();
        assertThat(told).hasSize(1);
    }
}
