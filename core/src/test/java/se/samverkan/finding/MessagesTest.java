package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the library stands in Swedish and in English, under the same keys and with the same slots. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    static List<Path> swedish() throws IOException {
        return ending("_sv.properties");
    }

    private static List<Path> ending(String end) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    @Test
    void everySwedishBundleHasAnEnglishTwinAndTheReverse() throws IOException {
        assertThat(ending(".properties"))
                .isNotEmpty()
                .hasSize(2 * swedish().size() + 1)
                .hasSize(2 * ending("_en.properties").size() + 1);
        assertThat(swedish().stream().map(MessagesTest::english)).allMatch(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void bothLanguagesHaveTheSameKeys(Path file) throws IOException {
        Properties swedish = read(file);
        assertThat(swedish).isNotEmpty();
        assertThat(read(english(file)).stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void bothLanguagesHaveTheSameSlots(Path file) throws IOException {
        Properties swedish = read(file);
        Properties english = read(english(file));
        for (String key : swedish.stringPropertyNames()) {
            assertThat(slots(english.getProperty(key, ""), "En"))
                    .as("slots of %s in %s", key, file.getFileName())
                    .isEqualTo(slots(swedish.getProperty(key), "Sv"));
        }
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void noTextIsBlankAndEverySlotIsClosed(Path file) throws IOException {
        for (Path each : List.of(file, english(file))) {
            Properties texts = read(each);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as("%s in %s", key, each).isNotBlank();
                assertThat(texts.getProperty(key).chars().filter(c -> c == '{').count())
                        .as("braces of %s in %s", key, each)
                        .isEqualTo(texts.getProperty(key)
                                .chars()
                                .filter(c -> c == '}')
                                .count());
            }
        }
    }

    /** One bundle, which validators look up and we do not, has its English in the file without a language, for all who speak neither. */
    private static Path english(Path swedish) {
        String name = swedish.toString().substring(0, swedish.toString().length() - "_sv.properties".length());
        boolean forAll = swedish.endsWith("ContributorValidationMessages_sv.properties");
        return Path.of(name + (forAll ? ".properties" : "_en.properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> slots(String template, String language) {
        Set<String> slots = new TreeSet<>();
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            slots.add(withoutLanguage(template.substring(open + 1, close), language));
            open = template.indexOf('{', close);
        }
        return slots;
    }

    /** A value that is words, not a name or a number, has a slot for each language: {@code missedSv}, {@code missedEn}. */
    private static String withoutLanguage(String slot, String language) {
        return slot.endsWith(language) ? slot.substring(0, slot.length() - language.length()) : slot;
    }
}
