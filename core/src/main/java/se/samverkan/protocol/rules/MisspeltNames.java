package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.language.NearEquality;
import se.samverkan.language.NearNames;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/** Finds names of people in a text that are misspellings of known ones. Only names of several words are looked for: one word is soon another's. */
final class MisspeltNames {

    private final NearNames known;
    private final Set<String> whole = new HashSet<>();
    private final Set<Integer> lengths;

    /**
     * A misspelling.
     *
     * @param written the name as it is written
     * @param right the name that is meant
     */
    record Slip(String written, String right) {

        /** Whether putting one for the other mends it: an ending would be lost. */
        boolean isObvious() {
            return written.charAt(written.length() - 1) == right.charAt(right.length() - 1);
        }
    }

    MisspeltNames(List<String> names) {
        known = NearNames.of(NearEquality.PERSON, names, Vocabulary.swedish());
        names.forEach(name -> whole.add(Text.key(name)));
        lengths = names.stream()
                .map(name -> Text.squeeze(name).split(" ", -1).length)
                .filter(length -> length > 1)
                .collect(Collectors.toSet());
    }

    /** The misspellings in a text, each once, in order. */
    Set<Slip> in(String text) {
        Set<Slip> slips = new LinkedHashSet<>();
        for (int start = 0; start < text.length(); start = next(text, start)) {
            if (Character.isUpperCase(text.charAt(start))) {
                for (int length : lengths) {
                    int end = end(text, start, length);
                    if (end > 0) {
                        add(text.substring(start, end), slips);
                    }
                }
            }
        }
        return slips;
    }

    private void add(String written, Set<Slip> slips) {
        if (!whole.contains(Text.key(written))) {
            List<String> meant = known.variants(written);
            if (meant.size() == 1) {
                slips.add(new Slip(written, meant.get(0)));
            }
        }
    }

    /** Where the next word starts. */
    private static int next(String text, int start) {
        int at = start;
        while (at < text.length() && isInName(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !isInName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where so many words end that follow each other with a blank between them, the last with a capital; 0 if there are fewer. */
    private static int end(String text, int start, int words) {
        int at = start;
        for (int i = 0; i < words; i++) {
            boolean last = i == words - 1;
            if (at >= text.length() || !isInName(text.charAt(at)) || last && !Character.isUpperCase(text.charAt(at))) {
                return 0;
            }
            while (at < text.length() && isInName(text.charAt(at))) {
                at++;
            }
            if (!last && (at >= text.length() || text.charAt(at) != ' ')) {
                return 0;
            }
            at += last ? 0 : 1;
        }
        return at;
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || Text.fold(Character.toString(c)).equals("-");
    }
}
