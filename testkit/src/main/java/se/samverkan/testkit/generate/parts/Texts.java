package se.samverkan.testkit.generate.parts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import se.samverkan.testkit.generate.words.Noise;
import se.samverkan.testkit.generate.words.Sentences;
import se.samverkan.testkit.generate.words.Slots;
import se.samverkan.testkit.generate.words.Words;

/** Texts as in life, each as it should be, as it nearly should be, and as keyboards and programs make it. */
final class Texts {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);

    private static final List<String> LABELS = List.of("Beslut", "Beslut:", "Åtgärd", "Bilaga 1", "Bilaga 2.");

    private static final List<String> TITLES = List.of(
            "Årsplan", "Mål 2024–2025", "Rutin för utskrivning", "Överenskommelse om samverkan", "Tidplan våren 2026");

    private static final List<String> REMARKS =
            List.of("vid behov", "t.o.m. § 9", "t.o.m. § 10", "version 2", "ersätter Bo Ek", "enligt muntlig uppgift");

    private static final List<String> REGISTRATIONS =
            List.of("SV 2025-14", "Dnr 2026/00123", "VS-2026-9", "VS-2026-10");

    private static final List<String> LINKS = List.of(
            "https://example.se/", "https://example.se/moten/2026", "mailto:anna.kvist@example.se", "protokoll.docx");

    private Texts() {}

    /** {@return texts as they should be} */
    static Arbitrary<String> plain(About about) {
        return switch (about) {
            case PERSON -> evenly(Words.people()).map(Words::person);
            case ORGANISATION -> Arbitraries.of(Words.organisations());
            case GROUP -> Arbitraries.of(Words.outsideGroups());
            case PLACE -> Arbitraries.of(Words.places());
            case POSITION -> Arbitraries.of(Words.titles());
            case HEADING -> Arbitraries.of(Words.headings());
            case SENTENCE -> sentences("narrative");
            case DECISION -> sentences("decision");
            case LABEL -> Arbitraries.of(LABELS);
            case TITLE -> Arbitraries.of(TITLES);
            case REMARK -> Arbitraries.of(REMARKS);
            case REGISTRATION -> Arbitraries.of(REGISTRATIONS);
            case LINK -> Arbitraries.of(LINKS);
        };
    }

    /** {@return near misses: texts with one letter another} */
    static Arbitrary<String> near(Arbitrary<String> plain) {
        return Combinators.combine(plain, evenly(100)).as(Texts::oneLetterOff);
    }

    /** {@return texts that have come a long way} */
    static Arbitrary<String> odd(Arbitrary<String> plain) {
        return Combinators.combine(plain, Arbitraries.of(Oddity.class), evenly(Noise.KINDS))
                .as((text, oddity, noise) -> oddity.on(text, noise));
    }

    private static Arbitrary<String> sentences(String kind) {
        Sentences sentences = Sentences.of(kind);
        return Combinators.combine(evenly(sentences.size()), evenly(10_000))
                .as((which, pick) -> sentences.get(which, pick, Slots.anywhere(DAY)));
    }

    /** {@return any of the first numbers, one as often as the other} */
    static Arbitrary<Integer> evenly(int count) {
        return Arbitraries.integers().between(0, count - 1).withDistribution(RandomDistribution.uniform());
    }

    private static String oneLetterOff(String text, int at) {
        int index = at % text.length();
        char letter = text.charAt(index) == 'e' ? 'a' : 'e';
        return Character.isLetter(text.charAt(index))
                ? text.substring(0, index) + letter + text.substring(index + 1)
                : text + letter;
    }

    /** What happens to the characters of a text on its way through keyboards and programs. */
    private enum Oddity {
        /** Blanks of another kind or one too many, an odd quotation, a letter with no code of its own. */
        DISTURBED,
        /** One letter alone. */
        ONE_LETTER,
        /** Letters and their accents apart, as some file systems write them. */
        DECOMPOSED,
        /** An unseen hyphen where a word may be broken. */
        SOFT_HYPHEN,
        /** Longer than a line, a field or a page likes. */
        VERY_LONG;

        String on(String text, int noise) {
            return switch (this) {
                case DISTURBED -> Noise.in(text, noise);
                case ONE_LETTER -> text.substring(0, text.offsetByCodePoints(0, 1));
                case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case SOFT_HYPHEN -> text.substring(0, 1) + "\u00ad" + text.substring(1);
                case VERY_LONG -> (text + " ").repeat(60).strip();
            };
        }
    }
}
