package se.samverkan.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Text;

/** The one form into which {@link Meeting#asMinuted()} brings texts. Of a text that shows nothing there is none. */
final class AsMinutedText {

    private AsMinutedText() {}

    /** The links whose words stand in the text, each after the one before. */
    static List<Link> links(String text, List<Link> links) {
        List<Link> found = new ArrayList<>();
        int from = 0;
        for (Link link : links) {
            String words = Text.squeeze(link.text());
            int at = words.isEmpty() ? -1 : text.indexOf(words, from);
            if (at >= 0) {
                found.add(new Link(words, link.target()));
                from = at + words.length();
            }
        }
        return found;
    }

    static Optional<String> words(String text) {
        return Optional.of(Text.squeeze(text)).filter(words -> !words.isEmpty());
    }

    static Optional<String> lines(String text) {
        return joined(lineList(text), "\n");
    }

    static Optional<String> commas(String text) {
        return joined(lineList(text), ", ");
    }

    static Optional<String> sorted(String text) {
        return joined(lineList(text).stream().sorted().toList(), "\n");
    }

    private static List<String> lineList(String text) {
        return text.lines().map(Text::squeeze).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<String> joined(List<String> lines, String by) {
        return words(String.join(" ", lines)).map(some -> String.join(by, lines));
    }
}
