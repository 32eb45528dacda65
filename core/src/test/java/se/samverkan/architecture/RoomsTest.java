package se.samverkan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of core stand in their order, and core stands on nothing but what ARCHITECTURE lists. */
class RoomsTest {

    /**
     * The rooms, ground floor first: a room imports only from rooms before it. Language comes before finding, because findings hide personal
     * identity numbers and load their words from bundles.
     */
    private static final List<String> ROOMS = List.of(
            "internal",
            "extension",
            "id",
            "lifecycle",
            "language",
            "finding",
            "outline",
            "time",
            "organisation",
            "group",
            "meeting",
            "plan",
            "agreement",
            "collaboration",
            "followup",
            "protocol",
            "protocol.rules",
            "minutes",
            "io",
            "io.text");

    /** The rooms that hold providers: they are found through a service, and nobody imports them. */
    private static final Set<String> BACK_ROOMS = Set.of("protocol.rules", "io.text");

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?se\\.samverkan\\.([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);

    static List<String> rooms() {
        return ROOMS;
    }

    /** Where a room may import from: itself and what stands before it. */
    private static List<String> openTo(String room) {
        List<String> open = new ArrayList<>(ROOMS.subList(0, ROOMS.indexOf(room)));
        open.removeAll(BACK_ROOMS);
        open.add(room);
        return open;
    }

    private static String packageOf(String room) {
        return Core.PACKAGE + "." + room;
    }

    @Test
    void everyRoomHasItsPlaceInTheOrder() {
        assertThat(Core.CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .isSubsetOf(ROOMS.stream().map(RoomsTest::packageOf).toList());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyRoomsBeforeIt(String room) {
        String[] open = openTo(room).stream().map(RoomsTest::packageOf).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(Core.PACKAGE + "..").or(resideInAnyPackage(open)))
                .allowEmptyShould(true)
                .check(Core.CLASSES);
    }

    /** The compiler leaves no trace of a constant's class, of an annotation that is kept in source, or of a link in Javadoc. */
    @Test
    void norDoesItImportOthersForWhatDoesNotShowInClasses() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Core.sources(Core.SOURCES)) {
            if (file.getFileName().toString().equals("module-info.java")) {
                continue;
            }
            String room = Core.SOURCES
                    .resolve("se/samverkan")
                    .relativize(file.getParent())
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), ".");
            Matcher imported = IMPORT.matcher(Core.read(file));
            while (imported.find()) {
                if (!openTo(room).contains(imported.group(1))) {
                    wrong.add(file.getFileName() + " imports from " + imported.group(1));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesGoRoundInNoCircle() {
        slices().matching("se.samverkan.(**)").should().beFreeOfCycles().check(Core.CLASSES);
    }

    @Test
    void coreUsesNothingButItsList() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "se.samverkan..", "org.jspecify..", "org.immutables..", "jakarta.validation..")
                .check(Core.CLASSES);
    }

    @Test
    void aHostNeedsNothingElseToRunIt() {
        assertThat(Core.MODULE.requires().stream()
                        .filter(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .contains("java.base")
                .isSubsetOf("java.base", "jakarta.validation");
    }

    @Test
    void behindTheExportedRoomsNothingIsPublicButTheProviders() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : Core.CLASSES) {
            if (!Core.EXPORTED.contains(type.getPackageName())
                    && !type.getPackageName().equals(packageOf("internal"))
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                open.add(type.getName());
            }
        }
        assertThat(open).containsExactlyInAnyOrderElementsOf(providers().toList());
    }

    @Test
    void theSameProvidersAreListedForBothPaths() {
        for (ModuleDescriptor.Provides provides : Core.MODULE.provides()) {
            String listed = Core.read(Core.PATH.resolve("META-INF/services").resolve(provides.service()));
            assertThat(listed.lines()).containsExactlyInAnyOrderElementsOf(provides.providers());
        }
        assertThat(Core.PATH.resolve("META-INF/services").toFile().list())
                .containsExactlyInAnyOrderElementsOf(Core.MODULE.provides().stream()
                        .map(ModuleDescriptor.Provides::service)
                        .toList());
    }

    private static Stream<String> providers() {
        return Core.MODULE.provides().stream().flatMap(provides -> provides.providers().stream());
    }
}
