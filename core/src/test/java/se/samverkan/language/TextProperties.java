package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.samverkan.id.GroupId;

/** What cleaning, folding and squeezing do to any text whatever. */
class TextProperties {

    @Property(tries = 2000)
    void cleaningIsWhatUnicodeSaysOfTheVisibleCharacters(@ForAll("texts") String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> visible.appendCodePoint(shown(c)));
        assertThat(Text.clean(text)).isEqualTo(Normalizer.normalize(visible, Normalizer.Form.NFC));
    }

    @Property(tries = 1000)
    void whatIsCleanStaysAsItIs(@ForAll("texts") String text) {
        String clean = Text.clean(text);
        assertThat(Text.clean(clean)).isEqualTo(clean);
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
        assertThat(clean.codePoints().filter(TextProperties::isInvisible)).isEmpty();
        assertThat(clean.codePoints().filter(c -> Character.isSpaceChar(c) && c != ' '))
                .isEmpty();
        assertThat(clean.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff)).isEmpty();
    }

    /** The list in the documentation of the type, written down once more. */
    private static boolean isInvisible(int c) {
        boolean blank = c >= '\t' && c <= '\r' || c == 0x85;
        return Character.isISOControl(c) && !blank
                || c == 0xad
                || c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2060 && c <= 0x2069
                || c == 0xfeff
                || c == 0xfffe
                || c == 0xffff;
    }

    private static int shown(int c) {
        if (c >= 0xd800 && c <= 0xdfff) {
            return 0xfffd;
        }
        boolean kept = c == '\n' || c == '\t';
        boolean blank = Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == 0x85;
        return blank && !kept ? ' ' : c;
    }

    @Property(tries = 1000)
    void foldingKeepsTheLengthAndIsDoneOnce(@ForAll("texts") String text) {
        String clean = Text.clean(text);
        String folded = Text.fold(clean);
        assertThat(folded).hasSameSizeAs(clean);
        assertThat(Text.fold(folded)).isEqualTo(folded);
    }

    @Property
    void textsThatDifferInCaseFoldAlike(@ForAll("swedish") String text) {
        assertThat(Text.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(Text.fold(text.toLowerCase(Locale.ROOT)));
    }

    @Property
    void foldingKeepsSwedishLettersApart(@ForAll("swedish") String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertThat(Text.fold(lower)).isEqualTo(lower);
    }

    @Property
    void aKeyForgetsCaseBlanksAndKindsOfDash(
            @ForAll("words") List<String> words, @ForAll("blanks") String blank, @ForAll("dashes") String dash) {
        String one = String.join(" ", words) + "-" + String.join(" ", words);
        String other = blank + String.join(blank, words) + dash + String.join(blank, words) + blank;
        assertThat(Text.key(other.toUpperCase(Locale.ROOT))).isEqualTo(Text.key(one));
    }

    @Property(tries = 1000)
    void squeezingLeavesOneSpaceBetweenWordsAndNoneAround(@ForAll("texts") String text) {
        String blanked = text.codePoints()
                .mapToObj(c ->
                        Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == 0x85 ? " " : Character.toString(c))
                .collect(Collectors.joining());
        String expected = Arrays.stream(blanked.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(Text.squeeze(text)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void aSlugIsEmptyOrTheSegmentOfAnId(@ForAll("texts") String text) {
        String slug = Text.slug(text);
        assertThat(slug).hasSizeLessThanOrEqualTo(80);
        assertThat(slug).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
        assertThat(Text.slug(slug)).isEqualTo(slug);
        if (!slug.isEmpty()) {
            assertThatCode(() -> GroupId.parse(slug)).doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bit = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().all().ofMaxLength(4)),
                Tuple.of(2, swedish()),
                Tuple.of(
                        5,
                        Arbitraries.of(
                                "a\u030a",
                                "o\u0308",
                                "A\u00ad\u030a",
                                "e\u200b\u0301",
                                "\u0301",
                                "\u0323\u0307",
                                "\u00a0",
                                "\u2007",
                                "\u202f",
                                "\u2028",
                                "\u2029",
                                "\u3000",
                                "\r\n",
                                "\t",
                                "\n",
                                "\u0085",
                                "\u0000",
                                "\u001f",
                                "\u007f",
                                "\u009f",
                                "\ufeff",
                                "\ufffe",
                                "\uffff",
                                "\u2060",
                                "\u200d",
                                "\u202e",
                                "\ud834\udd1e",
                                "\ud834",
                                "\udd1e",
                                "\ud834\u200b\udd1e",
                                "\u2126",
                                "\u1100\u1161",
                                "\u0130",
                                "\u0131",
                                "I",
                                "\u1e9e",
                                "–",
                                "”",
                                "\ud834\udd5e",
                                "\ufb01",
                                "\u0344")));
        return bit.list().ofMaxSize(8).map(bits -> String.join("", bits));
    }

    @Provide
    Arbitrary<String> swedish() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("åäöéüÅÄÖÉ§ .,-IJ")
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("lokal", "Ekåsa", "ÄRENDE", "nästa", "möte", "5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(" ", "  ", "\t", "\n", "\u00a0", " \u2009\r\n", "\u200b ");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "\u2010", "\u2011", "\u2012", "–", "—", "\u2015", "\u2212");
    }

    @Property(tries = 2000)
    void aKeyIsTheCleanTextFoldedAndSqueezed(@ForAll("texts") String text, @ForAll("swedish") String more) {
        for (String one : new String[] {text, more, more + " " + text, " " + more + "  " + more}) {
            assertThat(Text.key(one)).isEqualTo(Text.squeeze(Text.fold(Text.clean(one))));
        }
    }
}
