package se.samverkan.testkit.assertions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import se.samverkan.language.Text;
import se.samverkan.outline.Outline;

/** Assertions about an outline. */
public final class OutlineAssert extends AbstractAssert<OutlineAssert, Outline> {

    OutlineAssert(Outline actual) {
        super(actual, OutlineAssert.class);
    }

    /**
     * The outline is equal to another, source places aside.
     *
     * @param expected the other
     * @return this
     */
    public OutlineAssert hasSameContentAs(Outline expected) {
        isNotNull();
        Differences differences = Differences.between(expected, actual);
        if (!differences.isEmpty()) {
            failWithMessage("Expected the outlines to have the same content but:%n%s", differences);
        }
        return this;
    }

    /**
     * Each of these words stands in the outline at least as often as here, in any order. A word is what stands between blanks.
     *
     * @param words the words, parted by blanks or line breaks
     * @return this
     */
    public OutlineAssert holdsTheWordsOf(String words) {
        isNotNull();
        Map<String, Integer> held = new HashMap<>();
        wordsOf(actual.text()).forEach(word -> held.merge(word, 1, Integer::sum));
        List<String> lost = new ArrayList<>();
        for (String word : wordsOf(words)) {
            if (held.merge(word, -1, Integer::sum) < 0) {
                lost.add(word);
            }
        }
        if (!lost.isEmpty()) {
            failWithMessage(
                    "Expected no word to be lost but %s is or are, from an outline that says:%n%s",
                    lost, actual.text());
        }
        return this;
    }

    private static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String ended = Text.clean(text) + " ";
        for (int i = 0; i < ended.length(); i++) {
            char c = ended.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
