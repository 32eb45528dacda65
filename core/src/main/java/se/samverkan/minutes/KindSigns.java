package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Lexicon;

/**
 * What speaks for each kind of document besides its title: a roll, a sign-off, sentences in the past; a call to come; a greeting, a sender and an
 * addressee; the parts of a proposal.
 *
 * <p>The signs are vocabulary: {@code kindsign} for phrases anywhere, {@code kindline} for what starts a line and stands before a colon or alone.
 * The code is the kind, with {@code -weak} after it when the sign counts half. Each sign counts once.
 */
final class KindSigns {

    /** Signs stand near the top and at the end: the cost does not grow with the document. */
    private static final int TOP = 40;

    private static final int END = 12;

    /** More signs than these say no more. */
    private static final int MOST = 6;

    private static final int LONGEST_CALL = 30;

    private static final String WEAK = "-weak";

    private final Words words;
    private final Set<String> seen = new HashSet<>();
    private final Map<DocumentKind, Integer> points = new EnumMap<>(DocumentKind.class);

    private KindSigns(Words words) {
        this.words = words;
    }

    static KindSigns of(List<Line> lines, Words words) {
        KindSigns signs = new KindSigns(words);
        int top = Math.min(lines.size(), TOP);
        signs.read(lines.subList(0, top));
        signs.read(lines.subList(Math.max(top, lines.size() - END), lines.size()));
        return signs;
    }

    /** How much speaks for a kind: two points for each sign, one for a weak one, six at most. */
    int points(DocumentKind kind) {
        return Math.min(MOST, points.getOrDefault(kind, 0));
    }

    /** The kinds for which at least so much speaks, the likeliest first. */
    List<DocumentKind> likeliest(int least) {
        List<DocumentKind> kinds = new ArrayList<>(points.keySet());
        kinds.removeIf(kind -> points(kind) < least);
        kinds.sort((a, b) -> points(b) - points(a));
        return kinds;
    }

    private void read(List<Line> lines) {
        for (Line line : lines) {
            String folded = line.folded();
            words.start("kindline", line.piece())
                    .filter(m -> standsAlone(folded, m.end()))
                    .ifPresent(m -> count("kindline", m, folded));
            words.all("kindsign", line.piece()).forEach(m -> count("kindsign", m, folded));
        }
    }

    /** "Till: …", "Vid protokollet" alone, "Hej Anna!". */
    private static boolean standsAlone(String folded, int end) {
        boolean called = folded.length() <= LONGEST_CALL && ",!".indexOf(folded.charAt(folded.length() - 1)) >= 0;
        return called || end == folded.length() || ":,!\t".indexOf(folded.charAt(end)) >= 0;
    }

    private void count(String category, Lexicon.Match sign, String folded) {
        if (seen.add(category + folded.substring(sign.start(), sign.end()))) {
            boolean weak = sign.code().endsWith(WEAK);
            String kind = weak ? sign.code().substring(0, sign.code().length() - WEAK.length()) : sign.code();
            kind(kind).ifPresent(of -> points.merge(of, weak ? 1 : 2, Integer::sum));
        }
    }

    private static Optional<DocumentKind> kind(String code) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
