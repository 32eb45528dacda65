package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Text;
import se.samverkan.meeting.Link;
import se.samverkan.outline.Run;

/** Makes runs of the words of the model: links where they stood, labels set off. */
final class RenderText {

    private RenderText() {}

    static List<Run> plain(String text) {
        return List.of(Run.of(text));
    }

    /** The words with each link on the first words after the link before that are its own. A link whose words are not there is left out. */
    static List<Run> linked(String text, List<Link> links) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (Link link : links) {
            int at = link.text().isEmpty() ? -1 : text.indexOf(link.text(), from);
            if (at >= 0) {
                add(runs, text.substring(from, at));
                runs.add(new Run(link.text(), Set.of(), Optional.of(link.target())));
                from = at + link.text().length();
            }
        }
        add(runs, text.substring(from));
        return List.copyOf(runs);
    }

    /** "Datum: …", the label in bold. */
    static List<Run> labelled(String label, String text) {
        Run mark = new Run(label + ":", Set.of(Run.Look.BOLD), Optional.empty());
        return text.isEmpty() ? List.of(mark) : List.of(mark, Run.of(" " + text));
    }

    /** One under another, in one block. */
    static List<Run> lines(List<List<Run>> lines) {
        List<Run> runs = new ArrayList<>();
        for (List<Run> line : lines) {
            if (!runs.isEmpty()) {
                runs.add(Run.of("\n"));
            }
            runs.addAll(line);
        }
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text));
        }
    }

    /** The lines of a text of the model that show something, blanks squeezed. */
    static List<String> linesOf(String text) {
        return text.lines().map(Text::squeeze).filter(line -> !line.isEmpty()).toList();
    }
}
