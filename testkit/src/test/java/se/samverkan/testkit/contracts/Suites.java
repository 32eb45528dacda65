package se.samverkan.testkit.contracts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.Exporter;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.OutlineFormat;
import se.samverkan.outline.Outline;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.generate.Carried;

/** Each contract over whatever it is given to prove, for tests of the contracts; surefire does not know them. */
final class Suites {

    /** What is being proven: jqwik makes the suites itself, so that it cannot be handed to them. One trial runs at a time. */
    private static volatile Object subject = new Object();

    private Suites() {}

    /** A rule with its breakers. */
    record Ruling(ProtocolRule<?> rule, List<Breaker<?>> breakers) {}

    /** A format that nobody finds. */
    record NotFound(HouseFormat format) {}

    /** Holds all of a contract against a subject; gives what came of each check. */
    static Map<String, String> prove(Class<?> contract, Object what) {
        return prove(contract, what, check -> true);
    }

    /** Holds some checks of a contract against a subject. */
    static Map<String, String> prove(Class<?> contract, Object what, Predicate<String> checks) {
        subject = what;
        return Trial.of(contract, checks);
    }

    private static <T> T subject(Class<T> type) {
        return type.cast(Objects.requireNonNull(subject));
    }

    private static HouseFormat house() {
        return subject instanceof NotFound hidden ? hidden.format() : subject(HouseFormat.class);
    }

    private static Formats found() {
        return Formats.of(subject instanceof NotFound ? List.of() : List.of(house()));
    }

    /** Proves a reader of Markdown. */
    static final class Reads extends ImporterContract {

        @Override
        protected Format format() {
            return house();
        }

        @Override
        protected List<Sample> samples() {
            return Own.MARKDOWN;
        }

        @Override
        protected Formats formats() {
            return found();
        }

        @Override
        protected Set<FindingCode> aboutTheWhole() {
            return Own.ABOUT_A_WHOLE_TEXT;
        }

        @Override
        protected Duration patience() {
            return Duration.ofMillis(500);
        }
    }

    /** Proves a writer of Markdown. */
    static final class Writes extends ExporterContract<Outline> {

        @Override
        protected Exporter<Outline> exporter() {
            return of(house());
        }

        @Override
        protected Formats formats() {
            return found();
        }
    }

    /** Proves Markdown in and out. */
    static final class BothWays extends DocumentRoundTrip {

        @Override
        protected OutlineFormat format() {
            return house();
        }

        @Override
        protected Set<Carried> carried() {
            return Own.CARRIED_BY_MARKDOWN;
        }
    }

    /** Proves a rule of the house. */
    static final class Rules extends RuleContract {

        @Override
        protected ProtocolRule<?> rule() {
            return subject(Ruling.class).rule();
        }

        @Override
        protected List<Breaker<?>> breakers() {
            return subject(Ruling.class).breakers();
        }

        @Override
        protected ProtocolCheck check() {
            return ProtocolCheck.installed().withRules(List.of(rule()));
        }
    }

    /** Proves an installed rule. */
    static final class InstalledRules extends RuleContract {

        @Override
        protected ProtocolRule<?> rule() {
            return subject(ProtocolRule.class);
        }
    }
}
