package se.samverkan.testkit.generate;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.OwnText;
import se.samverkan.testkit.generate.parts.Parts;

/** Every type has generators, and they leave nothing out in secret. */
class GeneratorsProperties {

    /** Lists that their types refuse if they are empty. */
    private static final Set<String> NEVER_EMPTY = Set.of("Conflict.variants", "Weeks.weeks");

    /** Values that are no records, so that what they are made of need not be made at once. */
    private static final Set<Class<?>> CLASSES = Set.of(ModelPath.class, OwnText.class);

    @Example
    void everyPublicValueTypeHasAGenerator() {
        assertThat(Generate.types()).containsExactlyInAnyOrderElementsOf(valueTypes());
    }

    @Example
    void wildValuesHaveEachAttributeSometimesAndSometimesNot() {
        requireEvenShares(Parts.wild());
    }

    @Example
    void valuesAsInLifeHaveEachAttributeSometimesAndSometimesNot() {
        requireEvenShares(Parts.asInLife());
    }

    private static void requireEvenShares(Parts parts) {
        Stream<?> ofEach = Generate.types().stream().<Object>flatMap(type -> many(parts, type, 80));
        Shares shares = Shares.of(Stream.concat(ofEach, many(parts, Collaboration.class, 320)));

        assertThat(shares.neverMet()).isEmpty();
        assertThat(shares.filled(50)).allSatisfy((attribute, share) -> {
            if (!NEVER_EMPTY.contains(attribute)) {
                assertThat(share).isBetween(0.1, 0.9);
            }
        });
    }

    /** What is thrown away is not made in the first place. */
    @Example
    void nothingIsFiltered() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.assignableTo(Arbitrary.class)))
                        .and(target(name("filter").or(name("ignoreException")).or(name("ignoreExceptions")))))
                .orShould()
                .callMethodWhere(target(owner(JavaClass.Predicates.assignableTo(RandomGenerator.class)))
                        .and(target(name("filter"))))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.samverkan.testkit.generate"));
    }

    private static Stream<?> many(Parts parts, Class<?> type, int count) {
        return parts.find(type).orElseThrow().generator(1000).stream(new Random(1))
                .limit(count)
                .map(Shrinkable::value);
    }

    /** Records, what has a builder, and the unions of these, in the packages that core exports. */
    private static List<Class<?>> valueTypes() {
        URL core = Collaboration.class.getProtectionDomain().getCodeSource().getLocation();
        Set<String> exported =
                ModuleFinder.of(path(core)).find("se.samverkan.core").orElseThrow().descriptor().exports().stream()
                        .map(export -> export.source())
                        .collect(Collectors.toSet());
        JavaClasses classes = new ClassFileImporter().importUrl(core);
        return classes.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
                .<Class<?>>map(JavaClass::reflect)
                // An enumeration whose constants have bodies is sealed without having said so.
                .filter(type -> type.isRecord() || CLASSES.contains(type) || type.isSealed() && !type.isEnum())
                .toList();
    }

    private static Path path(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(GeneratorsProperties::isPublic).orElse(true);
    }
}
