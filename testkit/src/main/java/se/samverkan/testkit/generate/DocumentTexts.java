package se.samverkan.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.outline.Run;
import se.samverkan.outline.Run.Look;
import se.samverkan.testkit.generate.words.Sentences;
import se.samverkan.testkit.generate.words.Slots;
import se.samverkan.testkit.generate.words.Words;

/** The words of documents, and how they look. */
final class DocumentTexts {

    /** Shorter than the lines that programs break, so that none looks broken. */
    private static final int LONGEST_LINE = 100;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);

    // What a line may start with: a letter, so that it is no mark.
    private static final List<String> STARTS =
            List.of("Alla", "Mötet", "Vård", "Åtgärd", "tid", "x", "en", "E\u0301tt");

    private static final List<String> WORDS = List.of(
            "och",
            "mötet",
            "åtgärd",
            "Ordförande",
            "Beslut:",
            "samt",
            "in-",
            "Ekåsa",
            "kommun,",
            "2026-03-27",
            "12",
            "§",
            "22.",
            "a)",
            "(se",
            "bilaga",
            "3)",
            "kl.",
            "9–12",
            "”citat”",
            "hälsa.",
            "Är",
            "det",
            "klart?",
            "Nej!",
            "snake_case",
            "5*3",
            "C#",
            "[x]",
            "|",
            "&amp;",
            "😀",
            "anna.berg@example.se",
            "https://example.se/a_b(c)");

    private static final List<String> MARKS = List.of(
            "*", "**", "***", "_", "__", "_a_", "*b*", "**c**", "[d](e)", "[", "]", "](", ")", "\\", "\\*", "#", "##",
            "-", "•", "o", "---", "| f |", "||", "a|b", "`kod`", "<b>", "~~g~~", "1.", "\\\\", "****");

    private static final List<String> FRAMES = List.of(
            "Närvarande",
            "Datum: 2026-03-27",
            "Tid: 13.00–15.00",
            "Plats: Stadshuset, plan 3",
            "Vid protokollet",
            "Justeras",
            "Frånvarande: Bo Ek");

    private static final List<Optional<String>> TARGETS = Stream.of(
                    "https://example.se/a_(b)", "https://example.se/moten?ar=2026&nr=3", "mailto:anna.berg@example.se")
            .map(Optional::of)
            .toList();

    private final boolean marks;
    private final boolean breaks;
    private final boolean blanks;
    private final List<Run> dresses;

    DocumentTexts(Set<Carried> carried) {
        this.marks = carried.contains(Carried.MARKS);
        this.breaks = carried.contains(Carried.LINE_BREAKS);
        this.blanks = carried.contains(Carried.BLANKS);
        this.dresses = dresses(carried.contains(Carried.LOOKS), carried.contains(Carried.LINKS));
    }

    /** Every look and link that sets a text off. */
    private static List<Run> dresses(boolean looks, boolean links) {
        List<Set<Look>> allLooks = looks
                ? List.of(Set.of(), Set.of(Look.BOLD), Set.of(Look.ITALIC), Set.of(Look.BOLD, Look.ITALIC))
                : List.of(Set.of());
        List<Optional<String>> allLinks = new ArrayList<>(List.of(Optional.empty()));
        if (links) {
            allLinks.addAll(TARGETS);
        }
        return allLooks.stream()
                .flatMap(look -> allLinks.stream().map(link -> new Run("", look, link)))
                .filter(dress -> !isPlain(dress))
                .toList();
    }

    /** {@return a line of plain text} */
    Arbitrary<String> plain() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, words(9)), Tuple.of(2, sentences()), Tuple.of(1, Arbitraries.of(FRAMES)));
    }

    /** {@return a heading of an item} */
    Arbitrary<String> heading() {
        Arbitrary<String> heading = Arbitraries.of(Words.headings());
        return Arbitraries.oneOf(
                heading,
                words(4),
                Combinators.combine(Arbitraries.integers().between(1, 40), heading)
                        .as((n, title) -> "§ " + n + ". " + title));
    }

    /** {@return what stands in a cell} */
    Arbitrary<List<Run>> cell() {
        return line(words(4));
    }

    /** {@return what stands in a paragraph or under a bullet} */
    Arbitrary<List<Run>> lines() {
        Arbitrary<List<Run>> one = line(plain());
        if (!breaks) {
            return one;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(3, one),
                Tuple.of(1, line(words(9)).list().ofMinSize(2).ofMaxSize(4).map(DocumentTexts::broken)));
    }

    private Arbitrary<List<Run>> line(Arbitrary<String> plain) {
        Arbitrary<List<Run>> alone = plain.map(text -> List.of(Run.of(text)));
        if (dresses.isEmpty()) {
            return alone;
        }
        Arbitrary<Run> dressed = Combinators.combine(words(4), Arbitraries.of(dresses))
                .as((text, dress) -> new Run(text, dress.looks(), dress.link()));
        Arbitrary<List<Run>> mixed = Combinators.combine(words(2), dressed, words(2), dressed)
                .as((before, one, between, other) ->
                        List.of(Run.of(before + " "), one, Run.of(" " + between + " "), other));
        return Arbitraries.frequencyOf(Tuple.of(4, alone), Tuple.of(1, mixed), Tuple.of(1, dressed.map(List::of)));
    }

    private static Arbitrary<String> sentences() {
        Sentences sentences = Sentences.of("narrative");
        return Combinators.combine(
                        Arbitraries.integers().between(0, sentences.size() - 1),
                        Arbitraries.integers().between(0, 9_999))
                .as((which, pick) -> sentences.get(which, pick, Slots.anywhere(DAY)));
    }

    private Arbitrary<String> words(int most) {
        List<String> starts = new ArrayList<>(STARTS);
        List<String> rest = new ArrayList<>(WORDS);
        if (marks) {
            starts.addAll(MARKS);
            rest.addAll(MARKS);
        }
        Arbitrary<String> gap = blanks
                ? Arbitraries.frequency(Tuple.of(20, " "), Tuple.of(1, "\t"), Tuple.of(1, "   "))
                : Arbitraries.just(" ");
        return Combinators.combine(
                        Arbitraries.of(starts), Arbitraries.of(rest).list().ofMaxSize(most), gap)
                .as(DocumentTexts::line);
    }

    private static String line(String start, List<String> words, String gap) {
        StringBuilder line = new StringBuilder(start);
        for (String word : words) {
            if (line.length() + gap.length() + word.length() > LONGEST_LINE) {
                break;
            }
            line.append(gap).append(word);
        }
        return line.toString();
    }

    /** Lines of one block; runs that look alike are one run. */
    private static List<Run> broken(List<List<Run>> lines) {
        List<Run> runs = new ArrayList<>(lines.get(0));
        for (List<Run> line : lines.subList(1, lines.size())) {
            add(runs, Run.of("\n"));
            line.forEach(run -> add(runs, run));
        }
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        Run last = runs.get(runs.size() - 1);
        if (isPlain(last) && isPlain(run)) {
            runs.set(runs.size() - 1, Run.of(last.text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    private static boolean isPlain(Run run) {
        return run.looks().isEmpty() && run.link().isEmpty();
    }
}
