package se.samverkan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every class of core, wherever it stands. */
class HouseRulesTest {

    private static final int MOST_LINES = 400;

    /** What a call of {@code split} looks for, when it is written out. */
    private static final Pattern SPLIT = Pattern.compile("\\.split\\(\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One character that is not special: {@code split} then compiles nothing. */
    private static final Pattern PLAIN = Pattern.compile("[^.$|()\\[{^?*+\\\\]|\\\\[nrt]|\\\\\\\\[^0-9A-Za-z]");

    @Test
    void onlyTheRoomOfLanguageKnowsRegularExpressions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.samverkan.language")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .check(Core.CLASSES);
    }

    @Test
    void textIsPartedAtPlainCharacters() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Core.sources(Core.SOURCES)) {
            Matcher split = SPLIT.matcher(Core.read(file));
            while (split.find()) {
                if (!PLAIN.matcher(split.group(1)).matches()) {
                    wrong.add(file.getFileName() + ": " + split.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Forbidden-apis has the full list; this is what a machine must never decide. */
    @Test
    void noClockNoConsoleNoDefaults() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .check(Core.CLASSES);
    }

    /** The one clock is the host's, which its validator hands over. */
    @Test
    void theOnlyClockIsThatOfAValidator() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.samverkan.protocol.ProtocolConstraint")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(Core.CLASSES);
    }

    @Test
    void noClassIsTooLongToBeTakenIn() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Core.sources(Core.SOURCES)) {
            long lines = Core.read(file).lines().count();
            if (lines > MOST_LINES) {
                tooLong.add(file.getFileName() + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        List<Path> packages = Core.sources(Core.SOURCES).stream()
                .map(Path::getParent)
                .filter(directory -> !directory.equals(Core.SOURCES))
                .distinct()
                .toList();
        assertThat(packages).isNotEmpty();
        for (Path directory : packages) {
            Path file = directory.resolve("package-info.java");
            assertThat(Files.exists(file)).as("%s exists", file).isTrue();
            String info = Core.read(file);
            String name = Core.SOURCES
                    .relativize(directory)
                    .toString()
                    .replace(directory.getFileSystem().getSeparator(), ".");
            assertThat(info).as(name).contains("\n@NullMarked\n").contains("\npackage " + name + ";");
            assertThat(standing(info))
                    .as("what the last words of the Javadoc of %s say it is", name)
                    .isEqualTo(Core.EXPORTED.contains(name));
        }
    }

    /** Whether the Javadoc says API or SPI, or else internal, by the first of these words in it. */
    private static boolean standing(String info) {
        String javadoc = info.substring(0, info.indexOf("*/"));
        Matcher word = Pattern.compile("(?:<p>|\\. )(API|SPI|Internal)\\b").matcher(javadoc);
        assertThat(word.find()).as("API, SPI or Internal in: %s", javadoc).isTrue();
        return !word.group(1).equals("Internal");
    }
}
