package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What kind of document it is, told by its title and by what else speaks for a kind.
 *
 * <p>The title counts, with two exceptions: an agenda or a notice into which somebody wrote the minutes is minutes, and an agenda that calls people
 * is a notice.
 *
 * @param kind the kind
 * @param doubts what it could be instead, the likeliest first; empty when there is no doubt
 */
record KindOfDocument(DocumentKind kind, List<DocumentKind> doubts) {

    /** So much must speak for a kind that no title names. */
    private static final int ENOUGH = 3;

    /** So much leaves no doubt that somebody is called or written to, and raises doubts when it speaks against a title. */
    private static final int MUCH = 4;

    static KindOfDocument of(List<Line> lines, Segments segments, Words words) {
        List<Title> titles = Title.in(segments.frame(), words);
        KindSigns signs = KindSigns.of(lines, words);
        return titles.isEmpty() ? untitled(segments, signs, words) : titled(titles, segments, signs);
    }

    private static KindOfDocument titled(List<Title> titles, Segments segments, KindSigns signs) {
        DocumentKind said = titles.get(0).kind();
        Predicate<DocumentKind> below = kind -> titles.stream().skip(1).anyMatch(title -> title.kind() == kind);
        if (said == DocumentKind.AGENDA && (below.test(DocumentKind.NOTICE) || signs.points(DocumentKind.NOTICE) > 0)) {
            said = DocumentKind.NOTICE;
        }
        if (holdsMinutes(said, below, segments, signs)) {
            return new KindOfDocument(DocumentKind.MINUTES, List.of(said));
        }
        int forIt = signs.points(said);
        List<DocumentKind> against = new ArrayList<>(signs.likeliest(MUCH));
        DocumentKind taken = said;
        against.removeIf(kind -> kind == taken || signs.points(kind) <= forIt);
        return new KindOfDocument(said, against);
    }

    /** Whether a document that calls itself something else holds the record of a meeting, and calls nobody to it. */
    private static boolean holdsMinutes(
            DocumentKind said, Predicate<DocumentKind> below, Segments segments, KindSigns signs) {
        int forMinutes = signs.points(DocumentKind.MINUTES);
        boolean titledBelow = below.test(DocumentKind.MINUTES);
        boolean becomesMinutes = said == DocumentKind.AGENDA || said == DocumentKind.NOTICE;
        return said != DocumentKind.MINUTES
                && (becomesMinutes || titledBelow)
                && !segments.items().isEmpty()
                && signs.points(DocumentKind.NOTICE) == 0
                && forMinutes >= (titledBelow ? ENOUGH : MUCH)
                && forMinutes > signs.points(said);
    }

    /** Without a word that says so, it is minutes when people were present and items were dealt with; else what most speaks for. */
    private static KindOfDocument untitled(Segments segments, KindSigns signs, Words words) {
        List<DocumentKind> likely = new ArrayList<>(signs.likeliest(ENOUGH));
        if (!segments.items().isEmpty() && hasRoll(segments.frame(), words)) {
            likely.remove(DocumentKind.MINUTES);
            return new KindOfDocument(DocumentKind.MINUTES, orOther(likely));
        }
        // Nobody's presence is told: whatever else it is, it is no record of a meeting.
        likely.remove(DocumentKind.MINUTES);
        likely.removeIf(kind -> kind == DocumentKind.PROPOSAL && signs.points(kind) < MUCH);
        if (likely.isEmpty()) {
            return new KindOfDocument(DocumentKind.OTHER, List.of());
        }
        DocumentKind first = likely.remove(0);
        boolean certain = first != DocumentKind.PROPOSAL && signs.points(first) >= MUCH && likely.isEmpty();
        return new KindOfDocument(first, certain ? List.of() : orOther(likely));
    }

    private static List<DocumentKind> orOther(List<DocumentKind> likely) {
        return likely.isEmpty() ? List.of(DocumentKind.OTHER) : List.copyOf(likely);
    }

    private static boolean hasRoll(List<Line> frame, Words words) {
        return frame.stream()
                .map(line -> Label.of(line, words))
                .flatMap(Optional::stream)
                .anyMatch(label -> label.code().equals("present"));
    }
}
