package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.FindingCode;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.breakers.Breakers;
import se.samverkan.testkit.contracts.CollaborationRoundTrip;
import se.samverkan.testkit.contracts.DocumentRoundTrip;
import se.samverkan.testkit.contracts.ExporterContract;
import se.samverkan.testkit.contracts.ImporterContract;
import se.samverkan.testkit.contracts.RoundTripContract;
import se.samverkan.testkit.contracts.RuleContract;
import se.samverkan.testkit.laws.CheckingLaws;
import se.samverkan.testkit.laws.ReadingLaws;

/** The README of the kit is true: its tables are those of the code ({@code -Dsamverkan.regenerate=true} writes them), its Java stands in a test. */
class KitReadmeTest {

    private static final Path README = Path.of("README.md");

    private static final List<Class<?>> SUITES = List.of(
            ImporterContract.class,
            ExporterContract.class,
            RoundTripContract.class,
            DocumentRoundTrip.class,
            CollaborationRoundTrip.class,
            RuleContract.class,
            CheckingLaws.class,
            ReadingLaws.class);

    @Test
    void itsTablesAreThoseOfTheCode() throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        String held = held(held(readme, "breakers", breakers()), "contracts", suites());
        if (Boolean.getBoolean("samverkan.regenerate")) {
            Files.writeString(README, held, StandardCharsets.UTF_8);
        }
        assertThat(readme).isEqualTo(held);
    }

    @Test
    void itsGeneratorsAreUsedAsItShows() throws IOException {
        String shown = fenced(Files.readString(README, StandardCharsets.UTF_8)).get(0);
        String tested = Files.readString(
                Path.of("src/test/java/se/samverkan/testkit/NextMeetingProperties.java"), StandardCharsets.UTF_8);
        assertThat(tested).endsWith(shown);
    }

    private static String held(String readme, String name, String table) {
        String begin = "<!-- " + name + ": held by a test -->\n";
        int from = readme.indexOf(begin) + begin.length();
        int to = readme.indexOf("<!-- /" + name + " -->");
        assertThat(from).isGreaterThan(begin.length()).isLessThanOrEqualTo(to);
        return readme.substring(0, from) + table + readme.substring(to);
    }

    private static String breakers() {
        return "| rule | breaker | what goes wrong | also breaks |\n|---|---|---|---|\n"
                + Breakers.installed().all().stream()
                        .sorted((one, other) -> one.breaks().compareTo(other.breaks()))
                        .map(KitReadmeTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Breaker<?> breaker) {
        String also = breaker.alsoBreaks().stream()
                .sorted()
                .map(FindingCode::toString)
                .collect(Collectors.joining(", "));
        return "| `" + breaker.breaks() + "` | `" + breaker.name() + "` | " + breaker.description() + " | " + also
                + " |\n";
    }

    private static String suites() {
        return "| suite | what it proves |\n|---|---|\n"
                + SUITES.stream()
                        .map(suite -> "| `" + suite.getSimpleName() + "` | " + checks(suite) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String checks(Class<?> suite) {
        return Stream.<Class<?>>iterate(suite, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class))
                .map(Method::getName)
                .map(KitReadmeTest::spaced)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String spaced(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            words.append(Character.isUpperCase(c) ? " " : "").append(c);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> fenced(String readme) {
        List<String> blocks = new ArrayList<>();
        int at = readme.indexOf("```java\n");
        while (at >= 0) {
            int end = readme.indexOf("```\n", at + 8);
            blocks.add(readme.substring(at + 8, end));
            at = readme.indexOf("```java\n", end);
        }
        return blocks;
    }
}
