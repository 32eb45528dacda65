package se.samverkan.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the kit stand in their order: a room imports only from rooms before it. */
class KitRoomsTest {

    private static final String KIT = "se.samverkan.testkit";

    private static final List<String> ROOMS = List.of(
            "internal",
            "generate.words",
            "generate.untidy",
            "generate.parts",
            "generate.years",
            "generate",
            "breakers",
            "assertions",
            "laws",
            "contracts");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(KIT);

    static List<String> rooms() {
        return ROOMS;
    }

    @Test
    void everyRoomHasItsPlaceInTheOrder() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ROOMS.stream().map(room -> KIT + "." + room).toList());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyRoomsBeforeIt(String room) {
        String[] open = ROOMS.subList(0, ROOMS.indexOf(room) + 1).stream()
                .map(other -> KIT + "." + other)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(KIT + "." + room)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(KIT + "..").or(resideInAnyPackage(open)))
                .check(CLASSES);
    }
}
