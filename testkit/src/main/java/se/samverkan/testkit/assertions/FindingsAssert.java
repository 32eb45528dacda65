package se.samverkan.testkit.assertions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractAssert;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;

/** Assertions about findings; those that choose some go on with the chosen ones. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

    FindingsAssert(Iterable<Finding> actual) {
        super(
                actual == null
                        ? null
                        : StreamSupport.stream(actual.spliterator(), false).toList(),
                FindingsAssert.class);
    }

    /**
     * There are no findings.
     *
     * @return this
     */
    public FindingsAssert areNone() {
        isNotNull();
        if (!actual.isEmpty()) {
            failWithMessage("Expected no findings but there are:%n%s", shown());
        }
        return this;
    }

    /**
     * There are findings with each of these codes and with no other, any number of each.
     *
     * @param code a code
     * @param more further codes
     * @return this
     * @throws IllegalArgumentException if a code is none
     */
    public FindingsAssert haveOnly(String code, String... more) {
        isNotNull();
        Set<FindingCode> expected = Stream.concat(Stream.of(code), Stream.of(more))
                .map(FindingCode::parse)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<FindingCode> found = actual.stream().map(Finding::getCode).collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(expected)) {
            Set<FindingCode> missing = new TreeSet<>(expected);
            missing.removeAll(found);
            Set<FindingCode> unexpected = new TreeSet<>(found);
            unexpected.removeAll(expected);
            failWithMessage(
                    "Expected findings of %s only, but missing are %s and there besides are %s:%n%s",
                    expected, missing, unexpected, shown());
        }
        return this;
    }

    /**
     * There is a finding with a code.
     *
     * @param code the code
     * @return assertions about the findings with that code
     * @throws IllegalArgumentException if the code is none
     */
    public FindingsAssert have(String code) {
        isNotNull();
        FindingCode expected = FindingCode.parse(code);
        List<Finding> chosen = actual.stream()
                .filter(finding -> finding.getCode().equals(expected))
                .toList();
        if (chosen.isEmpty()) {
            failWithMessage("Expected a finding of %s but there are:%n%s", expected, shown());
        }
        return new FindingsAssert(chosen).as(info.description());
    }

    /**
     * The findings are at these paths, one at each, in any order.
     *
     * @param path a path as text, by id: {@code agendaItems[ekasa/2026-03-05/7].number}
     * @param more the further paths
     * @return this
     * @throws IllegalArgumentException if a text is no path
     */
    public FindingsAssert at(String path, String... more) {
        return at(Stream.concat(Stream.of(path), Stream.of(more))
                .map(ModelPath::parse)
                .toList());
    }

    /**
     * There is one finding, and it is at a path.
     *
     * @param path the path
     * @return this
     */
    public FindingsAssert at(ModelPath path) {
        return at(List.of(path));
    }

    /**
     * There is one finding, and it is at a thing itself.
     *
     * @param thing the thing
     * @return this
     */
    public FindingsAssert at(Identified thing) {
        return at(thing.path());
    }

    private FindingsAssert at(List<ModelPath> expected) {
        isNotNull();
        List<ModelPath> paths = new ArrayList<>();
        actual.forEach(finding -> finding.getPath().ifPresent(paths::add));
        List<ModelPath> wanted = expected.stream().sorted().toList();
        if (!paths.stream().sorted().toList().equals(wanted) || paths.size() != actual.size()) {
            failWithMessage("Expected one finding at each of %s but there are:%n%s", wanted, shown());
        }
        return this;
    }

    /**
     * Each finding weighs so much.
     *
     * @param severity the severity
     * @return this
     */
    public FindingsAssert weigh(Severity severity) {
        isNotNull();
        if (actual.stream().anyMatch(finding -> finding.getSeverity() != severity)) {
            failWithMessage("Expected each finding to weigh %s but there are:%n%s", severity, shown());
        }
        return this;
    }

    /**
     * Each finding has a slot of this value.
     *
     * @param name the slot
     * @param value its value, compared as text
     * @return this
     */
    public FindingsAssert haveSlot(String name, Object value) {
        isNotNull();
        for (Finding finding : actual) {
            if (!value.toString().equals(finding.getSlots().get(name))) {
                failWithMessage(
                        "Expected the slot %s to be %s but the slots of%n%s%nare %s",
                        name, value, shown(finding), finding.getSlots());
            }
        }
        return this;
    }

    /**
     * Each finding quotes these words, among others.
     *
     * @param words the words
     * @return this
     */
    public FindingsAssert quote(String words) {
        isNotNull();
        if (actual.stream()
                .anyMatch(finding -> finding.getQuote()
                        .filter(quote -> quote.contains(words))
                        .isEmpty())) {
            failWithMessage("Expected each finding to quote \"%s\" but there are:%n%s", words, shown());
        }
        return this;
    }

    private String shown() {
        return actual.isEmpty()
                ? "  none"
                : actual.stream().map(FindingsAssert::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Finding finding) {
        return "  " + finding.getSeverity() + " " + finding.getCode()
                + finding.getPath().map(path -> " at " + path).orElse("")
                + finding.getPlace().map(place -> " (" + place.shown() + ")").orElse("") + ": "
                + finding.message(Language.ENGLISH);
    }
}
