package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;

/** Ids and endings of formats, and where formats are found. */
final class Naming {

    private Naming() {}

    /** Asserts that a format is found, once, under its id. */
    static void requireInstalled(Format format, Formats formats) {
        List<? extends Format> found = formats.all().stream()
                .filter(other ->
                        other.getClass() == format.getClass() && other.id().equals(format.id()))
                .toList();
        assertThat(found)
                .as(
                        "%s is found once, under the id %s. Hint: list it under each interface that it implements, in META-INF/services and in the "
                                + "module's \"provides … with\"",
                        format.getClass().getName(), format.id())
                .hasSize(1);
    }

    /** Asserts that id and endings are written as ids and endings are. */
    static void requireLawful(Format format) {
        assertThat(isName(format.id(), true))
                .as(
                        "the id \"%s\" is of lower-case letters, digits and hyphens, so that it can stand in any command or file",
                        format.id())
                .isTrue();
        assertThat(format.extensions())
                .as("endings are lower case and without the full stop: \"odt\"")
                .allMatch(ending -> isName(ending, false))
                .doesNotHaveDuplicates();
    }

    private static boolean isName(String text, boolean hyphens) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || hyphens && c == '-');
    }
}
